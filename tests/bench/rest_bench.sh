#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads and writes per second over REST, with the median and the slowest hundredth. Needs wrk and curl.
#
#   tests/bench/rest_bench.sh [PROGRAM] [SECONDS] [CONNECTIONS]
#
# PROGRAM is castwright (default: build/release/app/castwright). Starts it with a fresh data directory on a free port, makes a key's worth of rows, and
# asks for pages of 20 rows in three ways: kept (the answer is the one of before), anew ("Cache-Control: no-cache", so every page is read,
# written as JSON and sent), and anew because of writes between the reads. The server does all of this on one thread; wrk takes another core.
# "core" is how much of one that thread took, "per core" what it would do with all of one: on a busy machine the figure to compare.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:-$here/build/release/app/castwright}
seconds=${2:-5}
connections=${3:-16}
for tool in wrk curl; do
    command -v $tool >/dev/null || { echo "$tool is missing: sudo apt install $tool" >&2; exit 2; }
done
folder=$(mktemp -d)
server=
cleanup() {
    [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
    rm -rf "$folder"
}
trap cleanup EXIT

QT_QPA_PLATFORM=offscreen "$program" --headless --data-dir "$folder/data" --port 0 --rate-limit 10000000 >"$folder/out" 2>"$folder/err" &
server=$!
for _ in $(seq 100); do
    grep -q "listens on" "$folder/out" && break
    kill -0 $server 2>/dev/null || { cat "$folder/err" >&2; exit 1; }
    sleep 0.1
done
base=$(grep -o 'http://[^ ]*' "$folder/out" | head -1)
key=$(cat "$folder/data/first-api-key.txt")
ask() { curl -sS -H "Authorization: Bearer $key" -H "Content-Type: application/json" "$@"; }
idOf() { grep -o '"id":"[^"]*"' | head -1 | cut -d'"' -f4; }

for i in $(seq 25); do ask -o /dev/null -d "{\"name\":\"Studio number $i\"}" "$base/v1/studios"; done
studio=$(ask "$base/v1/studios?limit=1" | idOf)
for i in $(seq 25); do
    ask -o /dev/null -d "{\"name\":\"Colour $i\",\"kind\":\"color\",\"color\":{\"color\":\"#1e3c78\"}}" "$base/v1/studios/$studio/sources"
    ask -o /dev/null -d "{\"name\":\"Destination $i\",\"url\":\"rtmp://127.0.0.1/live\",\"streamKey\":\"key_number_$i\"}" "$base/v1/studios/$studio/destinations"
    ask -o /dev/null -d "{\"author\":\"Somebody\",\"text\":\"Hello number $i\"}" "$base/v1/studios/$studio/chat/messages"
done

cpuTicks() { # of the server's thread of that name
    for task in /proc/$server/task/*; do
        [ "$(cat "$task/comm" 2>/dev/null)" = server ] && { sed 's/.*) //' "$task/stat" | awk '{ print $12 + $13 }'; return; }
    done
    echo 0
}
printf '%-38s %10s %9s %9s %9s %8s %10s\n' "$connections connections, $seconds s each" "per s" "p50" "p99" "bytes" "core" "per core"
measure() { # name, path, further options of wrk
    local name=$1 path=$2
    shift 2
    local bytes before after
    bytes=$(ask "$base$path" | wc -c)
    before=$(cpuTicks)
    wrk -t1 -c"$connections" -d"${seconds}s" --latency -H "Authorization: Bearer $key" "$@" "$base$path" >"$folder/wrk"
    after=$(cpuTicks)
    awk -v name="$name" -v bytes="$bytes" -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" -v seconds="$seconds" '
        /50%/ { p50 = $2 } /99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF }
        END { core = ticks / hz / seconds
              printf "%-38s %10.0f %9s %9s %9d %7.0f%% %10.0f%s\n", name, rate, p50, p99, bytes, 100 * core, (core > 0 ? rate / core : 0), (bad ? "   NOT 2xx: " bad : "") }' "$folder/wrk"
}
anew=(-H "Cache-Control: no-cache")
measure "health" /v1/health
measure "20 studios, kept" "/v1/studios?limit=20"
measure "20 studios, anew" "/v1/studios?limit=20" "${anew[@]}"
measure "20 sources, anew" "/v1/studios/$studio/sources?limit=20" "${anew[@]}"
measure "20 destinations, anew" "/v1/studios/$studio/destinations?limit=20" "${anew[@]}"
measure "20 chat messages, from the database" "/v1/studios/$studio/chat/messages?limit=20"
measure "one studio, anew" "/v1/studios/$studio" "${anew[@]}"

# Each write is a commit that is synced to the disk, so this says as much about the disk.
cat >"$folder/write.lua" <<LUA
wrk.method = "PATCH"
wrk.headers["Content-Type"] = "application/json"
local count = 0
request = function()
    count = count + 1
    return wrk.format(nil, "/v1/studios/$studio", nil, '{"name":"Changed ' .. count .. '"}')
end
LUA
cat >"$folder/mixed.lua" <<LUA
local count = 0
request = function()
    count = count + 1
    if count % 50 == 0 then
        return wrk.format("PATCH", "/v1/studios/$studio", { ["Authorization"] = "Bearer $key", ["Content-Type"] = "application/json" }, '{"name":"Mixed ' .. count .. '"}')
    end
    return wrk.format("GET", "/v1/studios?limit=20", { ["Authorization"] = "Bearer $key" })
end
LUA
measure "49 pages of studios to 1 write" "/v1/studios?limit=20" -s "$folder/mixed.lua"
measure "writes (PATCH of one studio)" "/v1/studios/$studio" -s "$folder/write.lua"
