# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./studio and ./test share. Sourced, not run.

# Everything goes to stderr: the program's own stdout stays clean for scripts.
stage() {
    if [ -t 2 ]; then printf '\033[1m== %s\033[0m\n' "$*" >&2; else printf '== %s\n' "$*" >&2; fi
}

# Changes when the dependency list or the system's release does. Argument: the checkout.
dependency_stamp() {
    local release=unknown
    [ -r /etc/os-release ] && release=$(. /etc/os-release && echo "${ID:-}-${VERSION_ID:-}")
    printf '%s %s\n' "$release" "$(sha256sum <"$1/scripts/install-deps.sh" | cut -c1-32)"
}

check_writable() {
    if ! mkdir -p "$1/build" 2>/dev/null || [ ! -w "$1/build" ]; then
        printf 'The folder %s/build cannot be written by user %s. Take ownership of the checkout, for example:\n  sudo chown -R %s %s\n' \
            "$1" "$(id -un)" "$(id -un)" "$1" >&2
        return 1
    fi
}

# Configures a preset when it has not been, or when the dependencies changed since. Arguments: checkout, preset, stamp file.
configure() {
    local fresh=()
    if [ -f "$1/build/$2/build.ninja" ] && [ "$(cat "$3" 2>/dev/null)" = "$(dependency_stamp "$1")" ]; then
        return 0
    fi
    [ -f "$1/build/$2/CMakeCache.txt" ] && [ -f "$3" ] && fresh=(--fresh)
    stage "Configuring (preset $2)"
    (cd "$1" && cmake --preset "$2" "${fresh[@]}") >&2
}

# Arguments: checkout, preset, further arguments of cmake --build.
build_preset() {
    local checkout=$1 preset=$2
    shift 2
    (cd "$checkout" && cmake --build --preset "$preset" --parallel "$(nproc)" "$@") >&2
}
