#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stream proxy's memory does over time: 10,000 streams made and deleted, 200 streams at once, N clients of one stream for some minutes.

    cmake --build build/dev --target bench_proxy castwright && tests/bench/proxy_soak.py [--clients 1000] [--minutes 10] [--streams 200] [--rounds 10000]"""
import argparse, http.client, json, os, re, signal, socket, subprocess, tempfile, time

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
build = os.path.join(top, "build", "dev")
arguments = argparse.ArgumentParser()
arguments.add_argument("--clients", type=int, default=1000)
arguments.add_argument("--minutes", type=float, default=10)
arguments.add_argument("--streams", type=int, default=200)
arguments.add_argument("--rounds", type=int, default=10000)
options = arguments.parse_args()
bench = os.path.join(build, "tests", "bench_proxy")
running = []


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def start(*command):
    running.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    return running[-1]


def wait_port(port):
    for _ in range(400):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"nothing listens at {port}")


def rss(pid):
    with open(f"/proc/{pid}/status") as f:
        return int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024


class Api:
    def __init__(self, port, key):
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        self.headers = {"X-API-Token": key, "Content-Type": "application/json"}

    def __call__(self, method, path, body=None):
        self.connection.request(method, path, json.dumps(body) if body is not None else None, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{method} {path}: {answer.status} {text[:200]}")
        return json.loads(text)


def main():
    with tempfile.TemporaryDirectory() as folder:
        origin, port = free_port(), free_port()
        start(bench, "origin", str(origin), "500000")
        wait_port(origin)
        program = start(os.path.join(build, "app", "castwright"), "--headless", "--data-dir", f"{folder}/data", "--port", str(port))
        wait_port(port)
        api = Api(port, open(f"{folder}/data/first-api-key.txt").read().strip())
        api("PUT", "/streams-settings", {"relay": {"allowsLoopback": True}})
        print(f"at the start: {rss(program.pid):.0f} MB")
        began = time.time()
        for i in range(options.rounds):
            made = api("POST", "/streams", {"url": f"http://127.0.0.1:{origin}/{i}", "metadata": {"number": i}})
            api("DELETE", "/streams/" + made["stream_id"])
            if i in (options.rounds // 10, options.rounds - 1):
                print(f"after {i + 1} streams made and deleted: {rss(program.pid):.0f} MB, {(i + 1) / (time.time() - began):.0f} a second")
        paths = [api("POST", "/streams", {"url": f"http://127.0.0.1:{origin}/many/{i}"})["stream_endpoint"] for i in range(options.streams)]
        clients = [start(bench, "clients", str(port), path, "1", "15") for path in paths]
        time.sleep(12)
        stats = api("GET", "/stats")
        print(f"{options.streams} streams at once: {stats['active_streams']} active, {stats['active_clients']} clients, {rss(program.pid):.0f} MB")
        for client in clients:
            client.wait()
        time.sleep(2)
        print(f"afterwards: {api('GET', '/stats')['active_clients']} clients, {rss(program.pid):.0f} MB")
        start(bench, "clients", str(port), paths[0], str(options.clients), str(options.minutes * 60))
        for minute in range(int(options.minutes) + 1):
            time.sleep(30 if minute == 0 else min(60, options.minutes * 60 - 35))
            stats = api("GET", "/stats")
            print(f"{options.clients} clients, minute {minute}: {stats['active_clients']} there, {stats['total_bytes_served'] / 1e9:.1f} GB served, {rss(program.pid):.0f} MB")


try:
    main()
finally:
    for process in reversed(running):
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
