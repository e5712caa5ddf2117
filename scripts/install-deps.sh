#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one list of Debian packages Castwright needs, each with its reason, and the step that installs what is missing.
# The names are those of Debian 12 (bookworm) and Debian 13 (trixie) alike; "13+:" marks what exists from 13 on. What the build finds with them is in
# cmake/CastwrightDependencies.cmake; keep the two together.
#
#   scripts/install-deps.sh GROUP...           install what the groups lack (runtime, build, test)
#   scripts/install-deps.sh --check GROUP...   only say what is missing; exit 1 when something is
#   scripts/install-deps.sh --list GROUP...    print the package names
set -euo pipefail

# group | [13+:]package | a command that satisfies it as well (installed from elsewhere), or - | why
all_packages() {
    cat <<'EOF'
runtime|ca-certificates|-|the certificate authorities that RTMPS and HTTPS are checked against
runtime|fonts-dejavu-core|-|a font for text sources and the window
runtime|libqt6sql6-sqlite|-|SQLite, where studios, keys and settings are kept
runtime|qt6-image-formats-plugins|-|WebP pictures as sources
runtime|13+:qt6-svg-plugins|-|SVG pictures and icons (in libqt6svg6 before)
runtime|qt6-translations-l10n|-|the buttons of Qt in other languages
runtime|qt6-wayland|-|the window on a Wayland desktop
build|g++|-|the compiler (C++23)
build|cmake|cmake|the build description
build|ninja-build|ninja|runs the build
build|ccache|ccache|makes the second build fast
build|mold|mold|links fast
build|pkg-config|pkg-config|finds FFmpeg and SRT
build|qt6-base-dev|-|Qt: window, network, SQL, tests
build|qt6-httpserver-dev|-|Qt: the HTTP server
build|qt6-websockets-dev|-|Qt: live events over WebSocket
build|qt6-svg-dev|-|Qt: SVG sources and icons
build|qt6-multimedia-dev|-|Qt: the sound that the producer listens to
build|qt6-tools-dev|-|Qt: translations (CMake side)
build|qt6-l10n-tools|-|Qt: translations (lrelease)
build|libgl-dev|-|OpenGL headers that Qt Gui asks for
build|libavformat-dev|-|FFmpeg: RTMP, HLS, MP4, MKV
build|libavcodec-dev|-|FFmpeg: H.264, HEVC, AV1, AAC
build|libavdevice-dev|-|FFmpeg: screen, camera and microphone
build|libavfilter-dev|-|FFmpeg: filters
build|libavutil-dev|-|FFmpeg: common parts
build|libswscale-dev|-|FFmpeg: scaling and colour conversion
build|libswresample-dev|-|FFmpeg: audio resampling
build|libebur128-dev|-|loudness of the program
build|libsrt-gnutls-dev|-|SRT, the same build that Debian's FFmpeg links
build|libqrencode-dev|-|addresses of streams as QR codes, for phones
build|libmaxminddb-dev|-|countries of viewers, from a MaxMind database
build|libssl-dev|-|encryption of stream keys at rest, TLS
build|nodejs|node|runs npm
build|npm|npm|fetches the pages of the API documentation, by lockfile; in the tests, a client generator
build|libxcb-keysyms1-dev|-|keys that answer while another program is in front
build|libpipewire-0.3-dev|-|screens under Wayland
build|libsystemd-dev|-|the session bus, to ask for a screen
test|nginx|nginx|a real RTMP server as the far end
test|libnginx-mod-rtmp|-|its RTMP module
test|libnginx-mod-stream|-|its TLS front, for RTMPS
test|ffmpeg|ffmpeg|publishes and decodes beside us, so that we do not check ourselves with ourselves
test|chromium|chromium|plays our HLS and low-latency HLS with the bundled page, picture and sound
test|vlc-bin|cvlc|its demuxers read our HLS
test|vlc-plugin-base|-|these demuxers
test|varnish|varnishd|an edge before us, with the configuration that we ship
test|rtmpdump|rtmpdump|plays from our RTMP port, and shakes hands with digests
test|clang-19|clang++-19|compiles the fuzz targets
test|libclang-rt-19-dev|-|the fuzzer itself and the sanitizers it needs
test|srt-tools|srt-live-transmit|a real SRT listener
test|iproute2|ip|brings up a link in a network of the test's own
test|pulseaudio|pulseaudio|a sound server with sinks to listen at
test|pulseaudio-utils|parec|records what they play
test|pipewire|pipewire|a real PipeWire daemon for the Wayland screen
test|pipewire-bin|pw-dump|its tools
test|wireplumber|wireplumber|its session manager
test|dbus-daemon|dbus-run-session|a session bus of the test's own
test|gstreamer1.0-pipewire|-|a sender into PipeWire that is not ours
test|gstreamer1.0-tools|gst-launch-1.0|starts it
test|gstreamer1.0-plugins-base|-|its test picture
test|zbar-tools|zbarimg|reads our QR codes as a phone does
test|gir1.2-gst-rtsp-server-1.0|-|a real RTSP server to fetch from
test|gstreamer1.0-plugins-good|-|what it puts into RTP
test|gstreamer1.0-plugins-bad|-|its reader of transport streams
test|python3-gi|-|starts it
test|openssl|openssl|makes the certificates of the RTMPS tests
test|xauth|xauth|lets the window tests on to their display
test|fonts-droid-fallback|-|Japanese and Chinese letters, to look at the window in these languages
test|xdotool|xdotool|presses keys as a person does
test|xvfb|Xvfb|a display for the screen source and the window tests
test|golang-go|go|runs operations copied as Go
test|libcurl4-openssl-dev|-|compiles operations copied as C++
test|curl|curl|asks the server's health in the bare-Debian test
test|jq|jq|picks ids out of answers, in the README's commands
test|python3|python3|small helpers of the tests
EOF
}

# The list as this release of the system has it.
packages() {
    local release
    release=$(. /etc/os-release 2>/dev/null && echo "${VERSION_ID:-99}")
    if [ "${release%%.*}" -ge 13 ]; then all_packages | sed 's/|13+:/|/'; else all_packages | grep -v '|13+:'; fi
}

say() { printf '%s\n' "$*" >&2; }

# All packages of the groups whose command and package are both missing, one row each.
missing_rows() {
    local installed group package command why
    installed=" $(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' | tr '\n' ' ') "
    packages | while IFS='|' read -r group package command why; do
        [[ " $groups " == *" $group "* ]] || continue
        [[ $installed == *" $package "* ]] && continue
        [ "$command" != - ] && PATH="$PATH:/usr/sbin:/sbin" command -v "$command" >/dev/null && continue
        printf '%s|%s|%s\n' "$group" "$package" "$why"
    done
}

explain() {
    local group=- row_group package why
    while IFS='|' read -r row_group package why; do
        if [ "$row_group" != "$group" ]; then
            group=$row_group
            case $group in
            runtime) say "To run, these packages are missing:" ;;
            build) say "To build, these packages are missing:" ;;
            test) say "For the tests, these packages are missing:" ;;
            esac
        fi
        say "$(printf '  %-26s %s' "$package" "$why")"
    done
}

# Prints the prefix ("" or "sudo") or fails, having said what an administrator must run.
privilege() {
    [ "$(id -u)" = 0 ] && return 0
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        echo sudo
        return 0
    fi
    say "Installing needs an administrator. Ask one to run this, then start again:"
    say "  apt-get update && apt-get install --no-install-recommends $1"
    return 1
}

install() {
    local names=$1 prefix apt
    prefix=$(privilege "$names")
    [ -n "$prefix" ] && say "Installing them with sudo; it may ask for your password."
    apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    [ -z "$prefix" ] || apt=("$prefix" "${apt[@]}")
    # shellcheck disable=SC2086
    { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends $names; } >&2 || {
        say "Installing failed; the lines above say why. By hand it is: apt-get install --no-install-recommends $names"
        return 1
    }
    # Our tests start their own nginx on ports of their own; the system's service is of no use to us.
    if [[ " $names " == *" nginx "* ]] && [ -d /run/systemd/system ]; then
        $prefix systemctl disable --now nginx.service >/dev/null 2>&1 || true
    fi
}

mode=install
groups=""
for argument in "$@"; do
    case $argument in
    --check) mode=check ;;
    --list) mode=list ;;
    runtime | build | test) groups+=" $argument" ;;
    *)
        say "usage: scripts/install-deps.sh [--check|--list] runtime|build|test ..."
        exit 2
        ;;
    esac
done
[ -n "$groups" ] || groups="runtime build test"

if [ "$mode" = list ]; then
    packages | while IFS='|' read -r group package _; do
        if [[ " $groups " == *" $group "* ]]; then echo "$package"; fi
    done
    exit 0
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not a Debian system; the packages cannot be checked. What is needed: scripts/install-deps.sh --list"
    exit 0
fi
rows=$(missing_rows)
[ -n "$rows" ] || exit 0
explain <<<"$rows"
names=$(cut -d'|' -f2 <<<"$rows" | tr '\n' ' ')
if [ "$mode" = check ]; then
    exit 1
fi
install "${names% }"
