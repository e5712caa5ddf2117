#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from the start of the process to the first painted window, what an idle window costs, what the window costs a live show, and what half an hour of
use does to the memory, under a display of its own (Xvfb).

usage: window_bench.py path/to/castwright [starts [minutes of the monkey]]

The monkey presses keys and the mouse at random by xdotool, which must be installed; 0 minutes leaves it out, and 0 starts leave out all but it.
"""
import collections, os, random, signal, statistics, subprocess, sys, tempfile, threading, time

program = sys.argv[1]
starts = int(sys.argv[2]) if len(sys.argv) > 2 else 5
minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 0
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
            took = (time.monotonic() - began) * 1000
            # Somebody has to go on reading: a pipe that is full stops whoever writes into it.
            process.said = collections.deque(maxlen=60)
            threading.Thread(target=lambda: process.said.extend(process.stderr), daemon=True).start()
            return process, took
    sys.exit("no window: " + program)


def how_it_ended(process):
    code = process.wait(10)
    time.sleep(0.5)
    how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
    return how + "; it said at last:\n" + "".join(process.said)


def show(data, *options):
    """CPU seconds per minute of the demo show, 720p30, after it has settled."""
    process = subprocess.Popen([program, "--data-dir", data, "--port", "0", "--demo", *options], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(6)
    before, at = cpu(process.pid), time.monotonic()
    time.sleep(15)
    per_minute = (cpu(process.pid) - before) / (time.monotonic() - at) * 60
    memory = rss_mb(process.pid)
    stop(process)
    return per_minute, memory


# Nothing that ends the program, opens another one or leaves the keyboard in a file dialog. Return, with Ctrl too, runs what is chosen in the
# list of commands, and that may be Quit.
keys = ["ctrl+k", "Escape", "ctrl+m", "ctrl+1", "ctrl+2", "ctrl+z", "ctrl+shift+z", "ctrl+d", "ctrl+h", "ctrl+g", "F9", "ctrl+comma", "Tab", "space", "Down", "Up", "ctrl+shift+i",
        "ctrl+plus", "ctrl+0", "Escape"]


def monkey(process):
    """Every act is written down, so that what ended the program can be done again."""
    pid = process.pid
    random.seed(int(os.environ.get("MONKEY_SEED", "7")))
    acts = collections.deque(maxlen=25)
    began = time.monotonic()
    seen = []
    while time.monotonic() < began + minutes * 60:
        if time.monotonic() - began >= len(seen) * 300:
            seen.append(f"{rss_mb(pid):.0f}")
        if random.random() < 0.5:
            act = ["key", random.choice(keys)]
        else:
            act = ["mousemove", str(random.randrange(10, 1270)), str(random.randrange(40, 690)), "click", "1"]
        acts.append(f"{time.monotonic() - began:.1f} s: {' '.join(act)}")
        subprocess.run(["xdotool", *act], env=environment, check=False)
        time.sleep(0.1)
        if process.poll() is not None:
            sys.exit("the monkey ended it: " + how_it_ended(process) + "the last acts:\n" + "\n".join(acts))
    print("memory under the monkey, MB every 5 minutes:", " ".join(seen))


def stop(process):
    process.send_signal(signal.SIGTERM)
    process.wait(60)


try:
    data = folder + "/data"
    process, first = start(data)  # makes the database and the first studio
    stop(process)
    times = []
    for _ in range(starts):
        process, took = start(data)
        times.append(took)
        stop(process)
    if starts > 0:
        print(f"start to the first painted window, ms: first ever {first:.0f}; then min {min(times):.0f}, median {statistics.median(times):.0f}, max {max(times):.0f} of {starts}")
        process, _ = start(data)
        time.sleep(5)
        before, at = cpu(process.pid), time.monotonic()
        time.sleep(10)
        share = (cpu(process.pid) - before) / (time.monotonic() - at) * 100
        print(f"idle with the window, a studio of a still picture: {share:.2f} % of a core, {rss_mb(process.pid):.0f} MB resident")
        stop(process)
        for name, options in (("with the window", []), ("headless", ["--headless"])):
            per_minute, memory = show(folder + "/show-" + name.split()[-1], *options)
            print(f"demo show, {name}: {per_minute:.1f} CPU seconds per minute, {memory:.0f} MB resident")
    if minutes > 0:
        process, _ = start(data)
        time.sleep(10)
        before = rss_mb(process.pid)
        monkey(process)
        subprocess.run(["xdotool", "key", "Escape", "key", "Escape"], env=environment, check=False)
        time.sleep(10)
        print(f"memory: {before:.0f} MB before, {rss_mb(process.pid):.0f} MB after {minutes:g} minutes of the monkey")
        stop(process)
finally:
    xvfb.terminate()
