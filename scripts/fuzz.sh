#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fuzzes the parsers that read what strangers send, each for so many seconds, two at a time.
#
#   scripts/fuzz.sh SECONDS [TARGET...]         all targets, or those named (see tests/fuzz/CMakeLists.txt); 300 in a nightly run, 30 in ./test
#   scripts/fuzz.sh --build [TARGET...]         only builds them
#   scripts/fuzz.sh --keep [TARGET...]          takes what earlier runs found into tests/fuzz/corpus, as few and small inputs as cover it
#
# Seeds are in tests/fuzz/corpus/TARGET; what a run finds is kept in build/fuzz/corpus/TARGET and used by the next one. An input that breaks
# something is left as build/fuzz/crash-TARGET-*, and the exit code is 1. Without a clang of version 16 or later it is 77: skipped.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
build=$here/build/fuzz

compiler=
for version in 22 21 20 19 18 17 16; do
    if command -v "clang++-$version" >/dev/null && ls /usr/lib/llvm-$version/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a >/dev/null 2>&1; then
        compiler=clang++-$version
        break
    fi
done
if [ -z "$compiler" ]; then
    echo "fuzz: no clang with libFuzzer; scripts/install-deps.sh test installs it" >&2
    exit 77
fi

mode=${1:?usage: scripts/fuzz.sh SECONDS|--build|--keep [TARGET...]}
shift
exec 9>"$here/build/.fuzz-lock" # several may be started at once by ctest: one builds
flock 9
[ -f "$build/build.ninja" ] || cmake -S "$here/tests/fuzz" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" >"$here/build/fuzz-configure.log" || {
    cat "$here/build/fuzz-configure.log" >&2
    exit 1
}
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets <"$build/targets.txt"
cmake --build "$build" --parallel 2 --target "${targets[@]/#/fuzz_}" >&2
flock -u 9
[ "$mode" != --build ] || exit 0

export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
if [ "$mode" = --keep ]; then
    for target in "${targets[@]}"; do
        mkdir -p "$here/tests/fuzz/corpus/$target" "$build/corpus/$target"
        "$build/fuzz_$target" -merge=1 -max_len=2048 "$here/tests/fuzz/corpus/$target" "$build/corpus/$target"
    done
    exit 0
fi

# Prints one line a target; the whole log on failure.
run() {
    local target=$1 log=$build/run-$1.log code=0 seeds=()
    mkdir -p "$build/corpus/$target"
    [ ! -d "$here/tests/fuzz/corpus/$target" ] || seeds=("$here/tests/fuzz/corpus/$target")
    "$build/fuzz_$target" -max_total_time="$mode" -max_len=16384 -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$build/crash-$target-" "$build/corpus/$target" "${seeds[@]}" >"$log" 2>&1 || code=$?
    if [ $code -ne 0 ]; then
        tail -n 60 "$log" >&2
        echo "fuzz $target: FAILED" >&2
        return 1
    fi
    echo "fuzz $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, coverage $(grep -oE 'cov: [0-9]+' "$log" | tail -n 1 | cut -d' ' -f2)"
}

failed=0
while [ ${#targets[@]} -gt 0 ]; do
    pids=()
    for target in "${targets[@]:0:2}"; do
        run "$target" &
        pids+=($!)
    done
    for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
    targets=("${targets[@]:2}")
done
exit $failed
