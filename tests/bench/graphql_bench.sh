#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# GraphQL operations per second over HTTP against graphql-yoga, in one run: the contract's list query, 20 streams with metrics. Needs wrk, curl, node.
#
#   tests/bench/graphql_bench.sh [PROGRAM] [SECONDS] [CONNECTIONS]
#
# Ours is measured twice: as clients see it (an answer is given again until something of the account changes, for a second at most), and with
# "Cache-Control: no-cache", so that every answer is executed and written anew. "per core" is what one core of the server's thread would do.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:-$here/build/release/app/castwright}
seconds=${2:-5}
connections=${3:-16}
for tool in wrk curl node npm; do
    command -v $tool >/dev/null || { echo "$tool is missing" >&2; exit 2; }
done
folder=$(mktemp -d)
server= yoga=
cleanup() {
    for pid in $server $yoga; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap cleanup EXIT

cp "$here"/tests/bench/yoga/* "$folder"
(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
QT_QPA_PLATFORM=offscreen "$program" --headless --data-dir "$folder/data" --port 0 --rate-limit 10000000 >"$folder/out" 2>"$folder/err" &
server=$!
for _ in $(seq 200); do
    grep -q "listens on" "$folder/out" && break
    kill -0 $server 2>/dev/null || { cat "$folder/err" >&2; exit 1; }
    sleep 0.1
done
base=$(grep -o 'http://[^ ]*' "$folder/out" | head -1)
key=$(cat "$folder/data/first-api-key.txt")
ask() { curl -sS -H "Authorization: Bearer $key" -H "Content-Type: application/json" "$@"; }
for i in $(seq 20); do
    ask -o /dev/null -d "{\"query\":\"mutation { createStream(input: {name: \\\"Stream number $i\\\"}) { __typename } }\"}" "$base/graphql"
done

cat >"$folder/list.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"query":"query { streamsConnection(page: { first: 20 }) { edges { node { id name playbackId createdAt metrics { status currentViewers } } } } }"}'
LUA
body='{"query":"query { streamsConnection(page: { first: 20 }) { edges { node { id name playbackId createdAt metrics { status currentViewers } } } } }"}'
rows=$(ask -d "$body" "$base/graphql" | grep -o '"playbackId"' | wc -l)
[ "$rows" = 20 ] || { echo "20 streams expected, $rows found: $(ask -d "$body" "$base/graphql" | head -c 400)" >&2; exit 1; }

node "$folder/server.mjs" "$here/tests/golden/schema.graphql" 7099 >"$folder/yoga.out" 2>&1 &
yoga=$!
for _ in $(seq 200); do
    grep -q ready "$folder/yoga.out" && break
    kill -0 $yoga 2>/dev/null || { cat "$folder/yoga.out" >&2; exit 1; }
    sleep 0.1
done

cpuTicks() { # of a process, or of its thread of that name
    for task in /proc/$1/task/*; do
        [ -z "$2" ] || [ "$(cat "$task/comm" 2>/dev/null)" = "$2" ] || continue
        sed 's/.*) //' "$task/stat" | awk '{ print $12 + $13 }'
    done | awk '{ sum += $1 } END { print sum + 0 }'
}
printf '%-34s %10s %9s %9s %8s %8s %10s\n' "$connections connections, $seconds s each" "per s" "p50" "p99" "bytes" "core" "per core"
measure() { # name, url, pid, thread, further options of wrk
    local name=$1 url=$2 pid=$3 thread=$4
    shift 4
    local bytes before after
    bytes=$(ask -d "$body" "$url" | wc -c)
    before=$(cpuTicks "$pid" "$thread")
    wrk -t1 -c"$connections" -d"${seconds}s" --latency -s "$folder/list.lua" -H "Authorization: Bearer $key" "$@" "$url" >"$folder/wrk"
    after=$(cpuTicks "$pid" "$thread")
    awk -v name="$name" -v bytes="$bytes" -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" -v seconds="$seconds" '
        /50%/ { p50 = $2 } /99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF }
        END { core = ticks / hz / seconds
              printf "%-34s %10.0f %9s %9s %8d %7.0f%% %10.0f%s\n", name, rate, p50, p99, bytes, 100 * core, (core > 0 ? rate / core : 0), (bad ? "   NOT 2xx: " bad : "") }' "$folder/wrk"
}
measure "graphql-yoga" "http://127.0.0.1:7099/graphql" $yoga ""
measure "castwright" "$base/graphql" $server server
measure "castwright, executed each time" "$base/graphql" $server server -H "Cache-Control: no-cache"
