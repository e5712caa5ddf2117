#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stream proxy beside nginx, both between the same origin and the same clients (bench_proxy), in one run:

    cmake --build build/dev --target bench_proxy castwright && tests/bench/proxy_bench.py [--clients N] [--seconds S]

Tells CPU seconds of the proxy's process per Gbit sent, for a 4 Mbit/s transport stream with N clients, how long pictures are under way
meanwhile, and requests a second for a cached HLS segment. Everything is on loopback; the origin's and the clients' own CPU is not counted,
but takes from the machine: with few cores and many clients look at the share that was delivered first. A short look:

    tests/bench/proxy_bench.py --clients 50 --seconds 5 --request-seconds 2

Ends with 1 when a client did not get its stream, the segments differ, or more than one connection to the origin was open."""
import argparse, json, os, re, resource, signal, socket, subprocess, tempfile, threading, time, urllib.request

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
arguments = argparse.ArgumentParser()
arguments.add_argument("--clients", type=int, default=1000)
arguments.add_argument("--seconds", type=float, default=20)
arguments.add_argument("--request-seconds", type=float, default=5)
arguments.add_argument("--connections", type=int, default=16, help="that ask for segments")
arguments.add_argument("--rate", type=int, default=500_000, help="bytes a second of the stream")
arguments.add_argument("--build", default=os.path.join(top, "build", "dev"))
options = arguments.parse_args()
build = options.build
bench = os.path.join(build, "tests", "bench_proxy")
castwright = os.path.join(build, "app", "castwright")
for program in (bench, castwright):
    if not os.path.exists(program):
        raise SystemExit(f"{program} is not built; see the first lines of this script")
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
if hard != resource.RLIM_INFINITY and hard < 3 * options.clients + 200:
    raise SystemExit(f"{hard} open files are too few for {options.clients} clients; raise them by ulimit -Hn")
running = []
wrong = []


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def start(*command):
    running.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    return running[-1]


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_port(port):
    for _ in range(200):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"nothing listens at {port}")


def cpu(pids):
    ticks = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as f:
                fields = f.read().rsplit(")", 1)[1].split()
        except FileNotFoundError:  # nginx's loader of the cache, which ends when it is done
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def rss(pid):
    with open(f"/proc/{pid}/status") as f:
        return int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024


def run(mode, port, path, count, seconds, pids):
    before = cpu(pids)
    out = subprocess.run([bench, mode, str(port), path, str(count), str(seconds)], capture_output=True, text=True, check=True).stdout
    used = cpu(pids) - before
    opened, size, answers, took = re.match(r"open (\d+) bytes (\d+) answers (\d+) seconds ([\d.]+)", out).groups()
    return int(opened), int(size), int(answers), float(took), used


def delay(port, path, seconds=3.0):
    return subprocess.Popen([bench, "latency", str(port), path, str(seconds)], stdout=subprocess.PIPE, text=True)


def told(process):
    said = process.communicate()[0].strip()
    return re.sub(r"pictures \d+ ", "", said) + " ms" if process.returncode == 0 else "no picture came"


def call(port, key, method, path, body=None):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method, data=json.dumps(body).encode() if body else None,
                                     headers={"X-API-Token": key, "Content-Type": "application/json"})
    return json.load(urllib.request.urlopen(request))


def body(port, path):
    return urllib.request.urlopen(f"http://127.0.0.1:{port}{path}").read()


class Upstreams:
    """How many connections to the origin are open, looked at while all clients play."""

    def __init__(self, port, key):
        self.most, self.port, self.key, self.is_over = 0, port, key, False
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()

    def now(self):
        return call(self.port, self.key, "GET", "/stats/performance")["connection_pool_stats"]["upstream_connections"]

    def look(self):
        while not self.is_over:
            self.most = max(self.most, self.now())
            time.sleep(0.5)

    def told(self):
        self.is_over = True
        self.thread.join()
        if self.most != 1:
            wrong.append(f"{self.most} connections to the origin were open")
        return self.most


def nginx(folder, origin, port, files):
    user = "user root;" if os.geteuid() == 0 else ""  # the folder is ours alone
    config = f"""{user}
worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log error; worker_rlimit_nofile 20000;
events {{ worker_connections 8192; }}
http {{ access_log off; proxy_cache_path {folder}/cache keys_zone=c:10m max_size=256m; proxy_temp_path {folder}/t1; client_body_temp_path {folder}/t2;
 fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5; keepalive_requests 1000000;
 server {{ listen 127.0.0.1:{port} backlog=4096;
  location /live {{ proxy_pass http://127.0.0.1:{origin}; proxy_buffering off; proxy_http_version 1.1; }}
  location /hls/ {{ proxy_pass http://127.0.0.1:{files}; proxy_cache c; proxy_cache_valid 200 10m; }} }}
 server {{ listen 127.0.0.1:{files}; location / {{ root {folder}/www; types {{ video/mp2t ts; application/vnd.apple.mpegurl m3u8; }} }} }} }}"""
    with open(f"{folder}/nginx.conf", "w") as f:
        f.write(config)
    master = start("nginx", "-p", folder, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/error.log")
    wait_port(port)
    children = subprocess.run(["pgrep", "-P", str(master.pid)], capture_output=True, text=True).stdout.split()
    return [master.pid] + [int(child) for child in children]


def main(folder):
    os.makedirs(f"{folder}/www/hls")
    with open(f"{folder}/www/hls/seg.ts", "wb") as f:
        f.write((b"\x47" + b"v" * 187) * 5000)  # 940 kB
    with open(f"{folder}/www/hls/small.ts", "wb") as f:
        f.write((b"\x47" + b"v" * 187) * 200)  # 38 kB, as a low-latency part
    with open(f"{folder}/www/hls/list.m3u8", "w") as f:
        f.write("#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nseg.ts\n#EXTINF:4,\nsmall.ts\n#EXT-X-ENDLIST\n")
    origin, edge, files, port = free_port(), free_port(), free_port(), free_port()
    start(bench, "origin", str(origin), str(options.rate))
    wait_port(origin)
    theirs = nginx(folder, origin, edge, files)
    program = start(castwright, "--headless", "--data-dir", f"{folder}/data", "--port", str(port), "--connections", "20000", "--connections-per-address", "20000")
    wait_port(port)
    key = open(f"{folder}/data/first-api-key.txt").read().strip()
    call(port, key, "PUT", "/streams-settings", {"relay": {"allowsLoopback": True}})
    live = call(port, key, "POST", "/streams", {"url": f"http://127.0.0.1:{origin}/live"})["stream_endpoint"]
    hls = call(port, key, "POST", "/streams", {"url": f"http://127.0.0.1:{files}/hls/list.m3u8"})["stream_endpoint"]
    playlist = urllib.request.urlopen(f"http://127.0.0.1:{port}{hls}").read().decode()
    segments = [hls.rsplit("/", 1)[0] + "/" + line for line in playlist.splitlines() if line.startswith("segment")]
    print(f"{options.clients} clients of {options.rate * 8 / 1e6:.0f} Mbit/s for {options.seconds:.0f} s, {os.cpu_count()} cores")
    print(f"  one client, under way: directly {told(delay(origin, '/live'))}; castwright {told(delay(port, live))}; nginx {told(delay(edge, '/live'))}")
    for name, where, path, pids in (("castwright", port, live, [program.pid]), ("nginx", edge, "/live", theirs)):
        beside = delay(where, path, max(1.0, options.seconds - 4))
        upstreams = Upstreams(port, key) if name == "castwright" else None
        opened, size, _, took, used = run("clients", where, path, options.clients, options.seconds, pids)
        share = size / (opened * options.rate * took) if opened else 0
        print(f"  {name:11} {opened} open, {size * 8 / took / 1e9:.2f} Gbit/s ({share * 100:.0f} % of the stream), {used / took * 100:.0f} % of a core, "
              f"{used / (size * 8 / 1e9):.3f} CPU s per Gbit, under way {told(beside)}")
        if upstreams:
            print(f"  connections to the origin for all clients of castwright: {upstreams.told()}; afterwards {upstreams.now()}")
        if name == "castwright" and (opened < options.clients or share < 0.95):
            wrong.append(f"{options.clients - opened} clients were lost, and the others got {share * 100:.0f} % of the stream")
    print(f"  castwright RSS {rss(program.pid):.0f} MB")
    for theirs_path, ours in (("/hls/seg.ts", segments[0]), ("/hls/small.ts", segments[1])):
        if body(port, ours) != body(edge, theirs_path):
            wrong.append(f"{theirs_path} is another segment by way of castwright")
    for what, theirs_path, ours in (("940 kB segment", "/hls/seg.ts", segments[0]), ("38 kB part", "/hls/small.ts", segments[1])):
        for name, where, path, pids in (("castwright", port, ours, [program.pid]), ("nginx", edge, theirs_path, theirs)):
            opened, size, answers, took, used = run("requests", where, path, options.connections, options.request_seconds, pids)
            if opened < options.connections or size < answers * len(body(where, path)):
                wrong.append(f"{name}: not every answer was the {what}")
            print(f"  {what}: {name:11} {answers / took:.0f} requests/s, {size * 8 / took / 1e9:.2f} Gbit/s, {used / took * 100:.0f} % of a core")


with tempfile.TemporaryDirectory() as work:
    try:
        main(work)
    finally:
        for each in reversed(running):
            end(each)
for what in wrong:
    print("WRONG: " + what)
if wrong:
    raise SystemExit(1)
