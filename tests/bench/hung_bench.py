#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a destination that stops reading (SIGSTOP) costs the composing and the other destination: figures before, while and after.

usage: hung_bench.py path/to/castwright
"""
import json, os, signal, socket, subprocess, sys, tempfile, time, urllib.request

program = sys.argv[1]
folder = tempfile.mkdtemp(prefix="hung-bench-")
module = next(m for m in ("/usr/lib/nginx/modules/ngx_rtmp_module.so", "/usr/share/nginx/modules/ngx_rtmp_module.so") if os.path.exists(m))


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def nginx(port, home):
    os.makedirs(home + "/logs")
    with open(home + "/nginx.conf", "w") as f:
        f.write(f"""load_module {module}; daemon off; master_process off; pid nginx.pid; error_log logs/error.log;
events {{ worker_connections 64; }}
rtmp_auto_push off;
rtmp {{ server {{ listen 127.0.0.1:{port}; application live {{ live on; }} }} }}
""")
    return subprocess.Popen(["nginx", "-p", home, "-e", home + "/logs/error.log", "-c", home + "/nginx.conf"])


reading, hanging, port = free_port(), free_port(), free_port()
peers = [nginx(reading, folder + "/reading"), nginx(hanging, folder + "/hanging")]
studio = subprocess.Popen([program, "--headless", "--data-dir", folder + "/data", "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
key_file = folder + "/data/first-api-key.txt"
while not os.path.exists(key_file):
    time.sleep(0.05)
time.sleep(0.5)
key = open(key_file).read().strip()


def call(method, path, body=None):
    request = urllib.request.Request(f"http://127.0.0.1:{port}/v1{path}", method=method, data=None if method == "GET" else json.dumps(body or {}).encode(),
                                     headers={"Authorization": "Bearer " + key, "Content-Type": "application/json"})
    answer = urllib.request.urlopen(request).read()
    return json.loads(answer) if answer else {}


def watch(title, seconds):
    times, status = [], {}
    for _ in range(seconds * 2):
        time.sleep(0.5)
        status = call("GET", f"/studios/{show}/stream-status")
        times.append(status["health"]["renderMs"])
    rows = ", ".join(f"{r['name']} {r['state']}, {r['framesSent']} sent, {r['framesDropped']} dropped" for r in status["destinations"])
    health = status["health"]
    print(f"{title:12} composing {sum(times) / len(times):.2f} ms a frame, {health['framesLagged']} late, {health['framesSkipped']} skipped; {rows}")


try:
    show = call("POST", "/studios", {"name": "Hung"})["id"]
    call("POST", f"/studios/{show}/sources", {"name": "Motion", "kind": "testPattern", "testPattern": {"pattern": "motion"}})
    for name, at in (("reading", reading), ("hanging", hanging)):
        call("POST", f"/studios/{show}/destinations", {"name": name, "url": f"rtmp://127.0.0.1:{at}/live", "streamKey": name, "encoding": {"videoBitrateKbps": 2500}})
    call("POST", f"/studios/{show}/go-live")
    time.sleep(5)
    watch("both read", 8)
    peers[1].send_signal(signal.SIGSTOP)
    watch("one hangs", 16)
    peers[1].send_signal(signal.SIGCONT)
    watch("both again", 6)
finally:
    for process in [studio] + peers:
        process.terminate()
