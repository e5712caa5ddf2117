#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from the start of the process to the first painted window, and what an idle window costs, under a display of its own (Xvfb).

usage: window_bench.py path/to/castwright [starts]
"""
import os, signal, statistics, subprocess, sys, tempfile, time

program = sys.argv[1]
starts = int(sys.argv[2]) if len(sys.argv) > 2 else 5
tick = os.sysconf("SC_CLK_TCK")
folder = tempfile.mkdtemp(prefix="window-bench-")
reading, writing = os.pipe()
xvfb = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24"], pass_fds=[writing], stderr=subprocess.DEVNULL)
display = ":" + os.read(reading, 20).decode().strip()
environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_LOGGING_RULES="castwright.app.debug=true", XDG_CONFIG_HOME=folder, QT_FORCE_STDERR_LOGGING="1")


def cpu(pid):
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / tick


def rss_mb(pid):
    with open(f"/proc/{pid}/status") as f:
        return next(int(l.split()[1]) for l in f if l.startswith("VmRSS")) / 1024


def start(data):
    began = time.monotonic()
    process = subprocess.Popen([program, "--data-dir", data, "--port", "0"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "the window is painted" in line:
            return process, (time.monotonic() - began) * 1000
    sys.exit("no window: " + program)


def stop(process):
    process.send_signal(signal.SIGTERM)
    process.wait(10)


try:
    data = folder + "/data"
    process, first = start(data)  # makes the database and the first studio
    stop(process)
    times = []
    for _ in range(starts):
        process, took = start(data)
        times.append(took)
        stop(process)
    print(f"start to the first painted window, ms: first ever {first:.0f}; then min {min(times):.0f}, median {statistics.median(times):.0f}, max {max(times):.0f} of {starts}")
    process, _ = start(data)
    time.sleep(5)
    before, at = cpu(process.pid), time.monotonic()
    time.sleep(10)
    share = (cpu(process.pid) - before) / (time.monotonic() - at) * 100
    print(f"idle with the window, a studio of a still picture: {share:.2f} % of a core, {rss_mb(process.pid):.0f} MB resident")
    stop(process)
finally:
    xvfb.terminate()
