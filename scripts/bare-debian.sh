#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves both commands on a Debian that has nothing: scripts/bare-debian.sh bookworm|trixie [FOLDER] [arguments of ./test]
# Makes a minimal root with debootstrap in FOLDER (a temporary one, removed at the end, if not given; one that exists is
# used again), copies the committed tree into it, and runs there: ./studio as a user without rights (who must be told what
# an administrator has to run), ./test, and ./studio --headless with a look at its health. Needs root and debootstrap.
# MIRROR names another Debian mirror, PORT another port than 17080.
set -euo pipefail

suite=${1:-}
case $suite in
bookworm | trixie) shift ;;
*)
    echo "usage: scripts/bare-debian.sh bookworm|trixie [FOLDER] [arguments of ./test]" >&2
    exit 2
    ;;
esac
root=${1:-}
[ $# -eq 0 ] || shift
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
port=${PORT:-17080}
server=
is_temporary=
authorities=

say() { printf '== %s: %s\n' "$suite" "$*" >&2; }

clean_up() {
    local code=$?
    if [ -n "$server" ] && [ -s "$root/tmp/studio.pid" ]; then
        kill "$(cat "$root/tmp/studio.pid")" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    for folder in dev/shm proc; do
        if mountpoint -q "$root/$folder" 2>/dev/null; then umount "$root/$folder" || umount -l "$root/$folder"; fi
    done
    # Never removes through a mount that is still there.
    if [ -n "$is_temporary" ] && ! grep -q " $root/" /proc/mounts; then rm -rf "$root"; fi
    exit "$code"
}

inside() {
    chroot "$root" /usr/bin/env -i HOME=/root TERM="${TERM:-dumb}" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} ${authorities:+NODE_EXTRA_CA_CERTS="$authorities"} \
        bash -c "cd /srv/castwright && $1" inside "${@:2}" </dev/null
}

make_root() {
    if [ -x "$root/usr/bin/apt-get" ]; then
        say "using the root in $root again"
        return 0
    fi
    say "debootstrap into $root"
    debootstrap --variant=minbase "$suite" "$root" "${MIRROR:-http://deb.debian.org/debian}" >&2
}

enter_root() {
    cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    # npm behind a proxy with an authority of its own needs it named inside too.
    if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
        cp -L "$NODE_EXTRA_CA_CERTS" "$root/srv/authorities.pem"
        authorities=/srv/authorities.pem
    fi
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm"
    mountpoint -q "$root/dev/shm" || mount -t tmpfs tmpfs "$root/dev/shm"
    grep -q '^producer:' "$root/etc/passwd" || chroot "$root" useradd --create-home producer
    # What an earlier build left stays; everything else is what is committed.
    mkdir -p "$root/srv/castwright"
    find "$root/srv/castwright" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    git -C "$here" archive HEAD | tar -x -C "$root/srv/castwright"
    chroot "$root" chown -R producer: /srv/castwright
}

# Only meaningful while something is missing, that is, on a fresh root.
check_refusal() {
    local answer
    inside './scripts/install-deps.sh --check runtime build 2>/dev/null' && return 0
    say "a user without rights must be told what to run"
    if answer=$(inside "su producer -c './studio --headless' 2>&1"); then
        say "FAILED: ./studio claims to work without its packages"
        return 1
    fi
    grep -q 'apt-get install' <<<"$answer" || {
        say "FAILED: the administrator's command is missing in: $answer"
        return 1
    }
}

check_headless() {
    local log=$root/tmp/studio.log begin try
    say "./studio --headless"
    inside './studio --version'
    begin=$(date +%s%N)
    # shellcheck disable=SC2016 # expands inside
    inside 'rm -rf /tmp/castwright-data; echo $$ >/tmp/studio.pid
        exec ./studio --headless --port "$1" --data-dir /tmp/castwright-data' "$port" >"$log" 2>&1 &
    server=$!
    for try in $(seq 100); do
        # shellcheck disable=SC2016
        if inside 'curl -fsS "http://127.0.0.1:$1/v1/health"' "$port" 2>/dev/null; then
            say "healthy $((($(date +%s%N) - begin) / 1000000)) ms after ./studio was called (look $try)"
            return 0
        fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.2
    done
    say "FAILED: no answer from /v1/health; it said:"
    cat "$log" >&2
    return 1
}

[ "$(id -u)" = 0 ] || { say "needs root (debootstrap, chroot, mount)"; exit 1; }
command -v debootstrap >/dev/null || { say "debootstrap is missing: apt-get install debootstrap"; exit 1; }
if [ -z "$root" ]; then
    root=$(mktemp -d)
    is_temporary=1
fi
mkdir -p "$root"
root=$(readlink -f "$root")
trap clean_up EXIT
make_root
enter_root
check_refusal
say "./test $*"
inside './test "$@"' "$@"
check_headless
say "passed"
