#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of a show with 1, 4, 16 and 64 RTMP destinations, beside ffmpeg doing the same with its tee muxer, in one run.

Both play the same 720p30 H.264 file, lay a line of text over it, encode it with x264 veryfast at 2.5 Mbit/s CBR and AAC, and send it to one
nginx-rtmp. CPU is user plus system time of the whole process from /proc, per minute of show. Also start-up, idle CPU and memory.

usage: show_bench.py path/to/castwright [seconds [counts]]
"""
import json, os, signal, socket, subprocess, sys, tempfile, time, urllib.request

program = sys.argv[1]
seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 20
counts = [int(n) for n in sys.argv[3].split(",")] if len(sys.argv) > 3 else [1, 4, 16, 64]
tick = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def cpu(pid):
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / tick


def rss_mb(pid):
    with open(f"/proc/{pid}/status") as f:
        return next(int(l.split()[1]) for l in f if l.startswith("VmRSS")) / 1024


def wait_for(what, limit=60):
    end = time.time() + limit
    while time.time() < end:
        if what():
            return
        time.sleep(0.05)
    sys.exit("timed out: " + what.__name__)


def listening(port):
    with socket.socket() as s:
        return s.connect_ex(("127.0.0.1", port)) == 0


folder = tempfile.mkdtemp(prefix="show-bench-")
rtmp_port = free_port()
os.makedirs(folder + "/nginx/logs")
module = next(m for m in ("/usr/lib/nginx/modules/ngx_rtmp_module.so", "/usr/share/nginx/modules/ngx_rtmp_module.so") if os.path.exists(m))
with open(folder + "/nginx.conf", "w") as f:
    f.write(f"""load_module {module}; daemon off; master_process off; pid nginx.pid; error_log logs/error.log;
events {{ worker_connections 512; }}
rtmp_auto_push off;
rtmp {{ server {{ listen 127.0.0.1:{rtmp_port}; chunk_size 4096; application live {{ live on; }} }} }}
""")
nginx = subprocess.Popen(["nginx", "-p", folder + "/nginx", "-e", folder + "/nginx/logs/error.log", "-c", folder + "/nginx.conf"], cwd=folder + "/nginx")
wait_for(lambda: listening(rtmp_port))
url = f"rtmp://127.0.0.1:{rtmp_port}/live"


film = folder + "/film.mp4"
subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=1280x720:r=30:d=20", "-f", "lavfi", "-i", "sine=r=48000:d=20", "-c:v", "libx264", "-preset", "veryfast", "-b:v", "8M",
                "-pix_fmt", "yuv420p", "-g", "60", "-c:a", "aac", "-ac", "2", film], check=True, stdin=subprocess.DEVNULL)


class Castwright:
    def __init__(self):
        self.port = free_port()
        self.dir = tempfile.mkdtemp(prefix="data-", dir=folder)
        began = time.time()
        self.process = subprocess.Popen([program, "--headless", "--data-dir", self.dir, "--port", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: listening(self.port))
        self.start_sec = time.time() - began
        self.key = open(self.dir + "/first-api-key.txt").read().strip()

    def call(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/v1{path}", method=method, data=None if body is None else json.dumps(body).encode(),
                                         headers={"X-API-Key": self.key, "Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(15)


def measure(pid, run_sec):
    before = cpu(pid)
    time.sleep(run_sec)
    return (cpu(pid) - before) * 60 / run_sec


def show(count):
    studio = Castwright()
    sid = studio.call("POST", "/studios", {"name": "Bench", "encoding": {"videoBitrateKbps": 2500, "audioBitrateKbps": 128}})["id"]
    studio.call("POST", f"/studios/{sid}/sources", {"name": "Film", "kind": "media", "media": {"path": film}})
    studio.call("POST", f"/studios/{sid}/sources", {"name": "Title", "kind": "text", "text": {"text": "Castwright", "sizePx": 64}})
    for i in range(count):
        studio.call("POST", f"/studios/{sid}/destinations", {"name": f"d{i}", "url": url, "streamKey": f"castwright-{count}-{i}"})
    studio.call("POST", f"/studios/{sid}/go-live", {})
    all_live = lambda: sum(d["state"] == "live" for d in studio.call("GET", f"/studios/{sid}/stream-status")["destinations"]) == count
    wait_for(all_live)
    time.sleep(2)
    result = measure(studio.process.pid, seconds), rss_mb(studio.process.pid)
    status = studio.call("GET", f"/studios/{sid}/stream-status")
    dropped = sum(d["framesDropped"] for d in status["destinations"]) + status["health"]["framesSkipped"] + status["health"]["framesLagged"]
    studio.end()
    return (*result, dropped)


def ffmpeg(count):
    outputs = "|".join(f"[f=flv:flvflags=no_duration_filesize]{url}/ffmpeg-{count}-{i}" for i in range(count))
    process = subprocess.Popen(["ffmpeg", "-v", "error", "-re", "-stream_loop", "-1", "-i", film, "-vf",
                                "drawtext=text=Castwright:fontsize=64:x=(w-tw)/2:y=(h-th)/2:fontcolor=white,format=yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-tune", "zerolatency",
                                "-b:v", "2500k", "-maxrate", "2500k", "-bufsize", "2500k", "-x264-params", "nal-hrd=cbr:scenecut=0", "-g", "60", "-c:a", "aac", "-ac", "2", "-b:a", "128k",
                                "-flags", "+global_header", "-map", "0:v", "-map", "0:a", "-f", "tee", outputs], stdin=subprocess.DEVNULL)
    time.sleep(4 + count * 0.2)
    result = measure(process.pid, seconds), rss_mb(process.pid)
    process.send_signal(signal.SIGINT)
    process.wait(15)
    return result


try:
    idle = Castwright()
    time.sleep(4)
    print(f"start to listening {idle.start_sec:.2f} s; idle {measure(idle.process.pid, 10) / 0.6:.2f} % of a core, {rss_mb(idle.process.pid):.0f} MB")
    idle.end()
    print(f"{'destinations':>12} {'castwright':>12} {'ffmpeg tee':>12}   (CPU seconds per minute)   {'MB':>5} {'MB':>5}   lost frames")
    for count in counts:
        ours, ours_mb, lost = show(count)
        theirs, theirs_mb = ffmpeg(count)
        print(f"{count:>12} {ours:>12.2f} {theirs:>12.2f} {'':28} {ours_mb:>5.0f} {theirs_mb:>5.0f}   {lost}", flush=True)
finally:
    nginx.terminate()
    nginx.wait(10)
