#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Real OBS publishes to our RTMP port, from a display of its own. Needs obs-studio, xvfb, libgl1-mesa-dri and ffmpeg.
#
#   tests/bench/obs_publish.sh [SERVER] [SECONDS]
#
# SERVER is bench_rtmp_relay (default: build/dev/tests/bench_rtmp_relay), whose --serve lets everybody publish and play. OBS sends a coloured
# picture and silence at 30 frames a second; ffmpeg plays it from the same port for SECONDS (10), and what it got is counted and decoded.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
server=${1:-$here/build/dev/tests/bench_rtmp_relay}
seconds=${2:-10}
for tool in obs xvfb-run ffmpeg ffprobe; do
    command -v $tool >/dev/null || { echo "$tool is missing: sudo apt install obs-studio obs-plugins xvfb libgl1-mesa-dri ffmpeg" >&2; exit 2; }
done
folder=$(mktemp -d)
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill -KILL -- "-$pid" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap cleanup EXIT

setsid "$server" --serve >"$folder/port" &
pids+=($!)
for _ in $(seq 50); do
    [ -s "$folder/port" ] && break
    sleep 0.1
done
port=$(head -n 1 "$folder/port")
echo "server on port $port"

config=$folder/home/.config/obs-studio
mkdir -p "$config/basic/profiles/Test" "$config/basic/scenes"
cat >"$config/global.ini" <<END
[General]
FirstRun=true
LastVersion=486539266
[Basic]
Profile=Test
ProfileDir=Test
SceneCollection=Test
SceneCollectionFile=Test
ConfigOnNewProfile=false
END
cat >"$config/basic/profiles/Test/basic.ini" <<END
[General]
Name=Test
[Output]
Mode=Simple
[SimpleOutput]
StreamEncoder=x264
VBitrate=1500
ABitrate=128
Preset=ultrafast
UseAdvanced=true
[Video]
BaseCX=640
BaseCY=360
OutputCX=640
OutputCY=360
FPSType=0
FPSCommon=30
[Audio]
SampleRate=48000
ChannelSetup=Stereo
END
cat >"$config/basic/profiles/Test/service.json" <<END
{"type": "rtmp_custom", "settings": {"server": "rtmp://127.0.0.1:$port/live", "key": "obs", "use_auth": false, "bwtest": false}}
END
cat >"$config/basic/scenes/Test.json" <<END
{"name": "Test", "current_scene": "Scene", "current_program_scene": "Scene", "scene_order": [{"name": "Scene"}],
 "sources": [{"id": "color_source_v3", "versioned_id": "color_source_v3", "name": "Colour", "settings": {"color": 4291611852, "width": 640, "height": 360}},
  {"id": "scene", "versioned_id": "scene", "name": "Scene", "settings": {"id_counter": 1, "items": [{"name": "Colour", "id": 1, "visible": true,
   "pos": {"x": 0.0, "y": 0.0}, "scale": {"x": 1.0, "y": 1.0}, "bounds": {"x": 0.0, "y": 0.0}}]}}]}
END
HOME=$folder/home XDG_CONFIG_HOME=$folder/home/.config XDG_RUNTIME_DIR=$folder LIBGL_ALWAYS_SOFTWARE=1 \
    setsid xvfb-run -a obs --startstreaming --multi --profile Test --collection Test --disable-updater --disable-missing-files-check \
    >"$folder/obs.log" 2>&1 &
pids+=($!)

# The player comes when the stream is there; before, it is told that nobody publishes.
code=1
for _ in $(seq 6); do
    if ffmpeg -hide_banner -nostdin -y -v warning -i "rtmp://127.0.0.1:$port/live/obs" -t "$seconds" -c copy "$folder/got.flv" 2>"$folder/ffmpeg.log"; then
        code=0
        break
    fi
done
if [ $code -ne 0 ]; then
    cat "$folder/ffmpeg.log" >&2
    tail -n 40 "$folder/obs.log" >&2
    exit 1
fi
grep -aE "OBS [0-9]|Connection to rtmp|flashver|encoder:" "$folder/obs.log" | head -n 5 || true
ffprobe -v error -count_packets -show_entries stream=codec_name,width,height,sample_rate,nb_read_packets -of compact=p=0 "$folder/got.flv"
frames=$(ffprobe -v error -count_frames -select_streams v -show_entries stream=nb_read_frames -of csv=p=0 "$folder/got.flv" | tr -dc '0-9')
sounds=$(ffprobe -v error -count_packets -select_streams a -show_entries stream=nb_read_packets -of csv=p=0 "$folder/got.flv" | tr -dc '0-9')
echo "$frames pictures decoded of $((seconds * 30)), $sounds packets of sound"
[ "$frames" -ge $((seconds * 27)) ] && [ "$sounds" -ge $((seconds * 40)) ]
