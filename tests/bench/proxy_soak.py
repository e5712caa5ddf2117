#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stream proxy's memory does over time: 10,000 streams made and deleted, 200 streams at once, N clients of one stream for some minutes.

    cmake --build build/dev --target bench_proxy castwright && tests/bench/proxy_soak.py [--clients 1000] [--minutes 10] [--streams 200] [--rounds 10000]

A short look: --clients 50 --minutes 1 --streams 20 --rounds 500. Another build (ASan): --build build/asan. Ends with 1 when clients or streams
were lost, or when memory grew by more than --growth MB over what it was once the load had been there for a while."""
import argparse, http.client, json, os, re, resource, signal, socket, subprocess, tempfile, time

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
arguments = argparse.ArgumentParser()
arguments.add_argument("--clients", type=int, default=1000)
arguments.add_argument("--minutes", type=float, default=10)
arguments.add_argument("--streams", type=int, default=200)
arguments.add_argument("--rounds", type=int, default=10000)
arguments.add_argument("--rate", type=int, default=500_000, help="bytes a second of a stream")
arguments.add_argument("--growth", type=float, default=30, help="MB")
arguments.add_argument("--build", default=os.path.join(top, "build", "dev"))
options = arguments.parse_args()
if options.streams < 1 or options.minutes <= 0:
    raise SystemExit("--streams must be at least 1, and --minutes more than 0")
bench = os.path.join(options.build, "tests", "bench_proxy")
castwright = os.path.join(options.build, "app", "castwright")
for program in (bench, castwright):
    if not os.path.exists(program):
        raise SystemExit(f"{program} is not built; see the first lines of this script")
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
if hard != resource.RLIM_INFINITY and hard < 3 * max(options.clients, options.streams) + 200:
    raise SystemExit(f"{hard} open files are too few; raise them by ulimit -Hn")
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
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_port(port):
    for _ in range(1200):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"nothing listens at {port}")


def rss(pid):
    with open(f"/proc/{pid}/status") as f:
        return int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024


def held(what, before, after):
    if after - before > options.growth:
        wrong.append(f"{what}: memory grew from {before:.0f} to {after:.0f} MB")


class Api:
    def __init__(self, port, key):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers = {"X-API-Token": key, "Content-Type": "application/json"}

    def ask(self, method, path, body):
        self.connection.request(method, path, json.dumps(body) if body is not None else None, self.headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def __call__(self, method, path, body=None):
        try:
            status, text = self.ask(method, path, body)
        except (http.client.HTTPException, ConnectionError):  # a connection is not kept for ever
            self.connection.close()
            status, text = self.ask(method, path, body)
        if status != 200:
            raise SystemExit(f"{method} {path}: {status} {text[:200]}")
        return json.loads(text)


def until(what, seconds):
    for _ in range(int(seconds * 2)):
        if what():
            return True
        time.sleep(0.5)
    return False


def made_and_deleted(api, origin, pid):
    began = time.time()
    warm = rss(pid)
    for i in range(options.rounds):
        made = api("POST", "/streams", {"url": f"http://127.0.0.1:{origin}/{i}", "metadata": {"number": i}})
        api("DELETE", "/streams/" + made["stream_id"])
        if i == options.rounds // 10:
            warm = rss(pid)
        if i in (options.rounds // 10, options.rounds - 1):
            print(f"after {i + 1} streams made and deleted: {rss(pid):.0f} MB, {(i + 1) / (time.time() - began):.0f} a second", flush=True)
    held(f"{options.rounds} streams made and deleted", warm, rss(pid))


def many_at_once(api, origin, port, pid):
    before = rss(pid)
    paths = [api("POST", "/streams", {"url": f"http://127.0.0.1:{origin}/many/{i}"})["stream_endpoint"] for i in range(options.streams)]
    players = [start(bench, "clients", str(port), path, "1", "600") for path in paths]
    if not until(lambda: api("GET", "/stats")["active_clients"] >= options.streams, 120):
        wrong.append(f"of {options.streams} streams at once {api('GET', '/stats')['active_clients']} were played")
    time.sleep(10)
    stats = api("GET", "/stats")
    print(f"{options.streams} streams at once: {stats['active_streams']} active, {stats['active_clients']} clients, {rss(pid):.0f} MB", flush=True)
    if stats["active_clients"] < options.streams:
        wrong.append(f"{options.streams - stats['active_clients']} of {options.streams} players were lost")
    for player in players:
        end(player)
        running.remove(player)
    if not until(lambda: api("GET", "/stats")["active_clients"] == 0, 30):
        wrong.append("players that have left are still counted")
    until(lambda: rss(pid) - before <= options.growth, 90)  # it goes back within a minute
    print(f"afterwards: {api('GET', '/stats')['active_clients']} clients, {rss(pid):.0f} MB (before {before:.0f})", flush=True)
    held(f"{options.streams} streams at once, afterwards", before, rss(pid))
    return paths[0]


def many_clients(api, port, pid, path):
    seconds = options.minutes * 60
    start(bench, "clients", str(port), path, str(options.clients), str(seconds + 120))
    if not until(lambda: api("GET", "/stats")["active_clients"] >= options.clients, 110):
        wrong.append(f"of {options.clients} clients {api('GET', '/stats')['active_clients']} came")
    began = time.time()
    step = min(60.0, seconds / 4)
    served = api("GET", "/stats")["total_bytes_served"]
    warm = 0
    while time.time() - began < seconds:
        time.sleep(min(step, max(0.1, seconds - (time.time() - began))))
        stats = api("GET", "/stats")
        passed = time.time() - began
        gbits = (stats["total_bytes_served"] - served) * 8 / 1e9
        share = gbits * 1e9 / 8 / (options.clients * options.rate * passed)
        warm = warm or rss(pid)
        print(f"{options.clients} clients, after {passed:.0f} s: {stats['active_clients']} there, {gbits / passed:.2f} Gbit/s ({share * 100:.0f} % of the stream), "
              f"{rss(pid):.0f} MB", flush=True)
    if stats["active_clients"] < options.clients:
        wrong.append(f"{options.clients - stats['active_clients']} of {options.clients} clients were lost")
    if share < 0.95:
        wrong.append(f"the clients got {share * 100:.0f} % of the stream")
    held(f"{options.clients} clients", warm, rss(pid))


def main(folder):
    origin, port = free_port(), free_port()
    start(bench, "origin", str(origin), str(options.rate))
    wait_port(origin)
    program = start(castwright, "--headless", "--data-dir", f"{folder}/data", "--port", str(port), "--connections", "20000", "--connections-per-address", "20000")
    wait_port(port)
    key = f"{folder}/data/first-api-key.txt"
    until(lambda: os.path.exists(key), 30)
    api = Api(port, open(key).read().strip())
    api("PUT", "/streams-settings", {"relay": {"allowsLoopback": True}})
    print(f"at the start: {rss(program.pid):.0f} MB", flush=True)
    made_and_deleted(api, origin, program.pid)
    path = many_at_once(api, origin, port, program.pid)
    many_clients(api, port, program.pid, path)
    if program.poll() is not None:
        wrong.append(f"the server ended with {program.returncode}")


with tempfile.TemporaryDirectory() as work:
    try:
        main(work)
    finally:
        for each in reversed(running):
            end(each)
for what in wrong:
    print("WRONG: " + what)
raise SystemExit(1 if wrong else 0)
