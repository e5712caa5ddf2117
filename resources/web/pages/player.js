// SPDX-License-Identifier: GPL-3.0-or-later
// The player page: hls.js where the browser has Media Source Extensions, the browser's own player elsewhere. Says in words what is going on.
"use strict";
(function () {
  const body = document.body;
  const video = document.getElementById("video");
  const cover = document.getElementById("cover");
  const state = document.getElementById("state");
  const again = document.getElementById("again");
  const sound = document.getElementById("sound");
  const wishes = new URLSearchParams(location.search);
  const isLive = body.dataset.kind === "live";
  const offlinePollMs = 5000;
  let hls = null;
  let timer = 0;
  let mediaRepairs = 0;
  const report = makeReport();

  function address(file) {
    const query = new URLSearchParams();
    for (const name of ["token", "jwt"]) if (wishes.has(name)) query.set(name, wishes.get(name));
    const text = query.toString();
    return body.dataset.base + "/" + file + (text ? "?" + text : "");
  }
  function say(text, canRetry) {
    state.textContent = text;
    again.hidden = !canRetry;
    cover.hidden = !text;
    body.dataset.state = text ? "waiting" : "playing";
  }
  function playlist() {
    return address(isLive && wishes.get("latency") !== "normal" ? "llhls.m3u8" : "index.m3u8");
  }
  function offline() {
    stop();
    say("The stream is offline. It starts here by itself as soon as it is back.", false);
    body.dataset.state = "offline";
    timer = setTimeout(start, offlinePollMs);
  }
  function stop() {
    clearTimeout(timer);
    if (hls) hls.destroy();
    hls = null;
  }
  async function begin() {
    try {
      await video.play();
    } catch (problem) { // browsers let no page begin with sound before it was touched
      if (video.muted || problem.name !== "NotAllowedError") return;
      video.muted = true;
      sound.hidden = false;
      await video.play().catch(() => {});
    }
  }
  function failed(data) {
    const status = data.response ? data.response.code : 0;
    report.failed(data.details);
    if (status === 404 && isLive) return offline();
    if (status === 401 || status === 403) return say("You may not watch this stream. Ask for a new link.", true);
    if (data.type === Hls.ErrorTypes.MEDIA_ERROR && mediaRepairs < 3) {
      mediaRepairs += 1;
      return hls.recoverMediaError();
    }
    if (data.type === Hls.ErrorTypes.NETWORK_ERROR) {
      stop();
      say("The connection to the server is lost. Trying again …", true);
      timer = setTimeout(start, offlinePollMs);
      return;
    }
    stop();
    say("This browser cannot play the stream (" + data.details + ").", true);
  }
  function start() {
    stop();
    if (body.dataset.kind === "error") return say(body.dataset.problem || "There is nothing to play here.", true);
    say("Loading …", false);
    report.begin();
    if (window.Hls && Hls.isSupported()) {
      hls = new Hls({ lowLatencyMode: true, backBufferLength: 60, liveDurationInfinity: isLive, maxLiveSyncPlaybackRate: 1.5 });
      window.player = hls;
      hls.on(Hls.Events.ERROR, (_, data) => { if (data.fatal) failed(data); });
      hls.on(Hls.Events.MANIFEST_PARSED, () => { report.connected(); begin(); });
      hls.on(Hls.Events.LEVEL_SWITCHED, (_, data) => report.switched(hls ? hls.levels[data.level] : null));
      hls.loadSource(playlist());
      hls.attachMedia(video);
    } else if (video.canPlayType("application/vnd.apple.mpegurl")) {
      video.src = playlist();
      begin();
    } else {
      say("This browser can play no HLS. Use a current one, or another player with the address " + new URL(address("index.m3u8"), location), false);
    }
  }

  video.addEventListener("playing", () => say("", false));
  video.addEventListener("timeupdate", () => { if (!video.paused && body.dataset.state !== "playing") say("", false); });
  video.addEventListener("waiting", () => { if (!video.paused) body.dataset.state = "buffering"; });
  video.addEventListener("ended", () => {
    if (!isLive) return;
    stop();
    say("The stream has ended.", true);
    timer = setTimeout(start, offlinePollMs);
  });
  video.addEventListener("error", () => { if (!hls && video.src) say("The stream cannot be played just now.", true); });
  video.addEventListener("volumechange", () => { if (!video.muted) sound.hidden = true; });
  again.addEventListener("click", start);
  sound.addEventListener("click", () => { video.muted = false; sound.hidden = true; video.focus(); });
  document.addEventListener("keydown", (event) => {
    if (event.target !== document.body || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " " || event.key === "k") video.paused ? video.play() : video.pause();
    else if (event.key === "m") video.muted = !video.muted;
    else if (event.key === "f") document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen();
    else return;
    event.preventDefault();
  });

  // What the server's owner may know of how it plays: no name, no address, sums only (POST /playback/telemetry).
  function makeReport() {
    const random = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const session = random();
    const contentId = body.dataset.base ? body.dataset.base.split("/").pop() : "";
    const every = 15000;
    let begun = 0, connectedAt = 0, hasBooted = false, sequence = 0, fatal = "";
    let played = 0, waited = 0, waits = 0, waitSince = 0, last = 0, level = null, bits = 0, ups = 0, downs = 0;
    const pieces = new Map();
    function send(kind, what) {
      if (!contentId || body.dataset.kind === "error") return;
      what.contentId = contentId;
      what.isLive = isLive;
      navigator.sendBeacon("/playback/telemetry/" + kind, JSON.stringify(what));
    }
    function boot(outcome) {
      if (hasBooted) return;
      hasBooted = true;
      const now = performance.now();
      send("boot", { traceId: session, sessionId: session, outcome, errorCode: fatal, playerType: hls ? "hls.js" : "native",
        protocol: isLive && wishes.get("latency") !== "normal" ? "llhls" : "hls", totalTtfMs: now - begun,
        spans: { connectMs: connectedAt ? connectedAt - begun : now - begun, prebufferMs: connectedAt ? now - connectedAt : 0 } });
    }
    function width() {
      return isFinite(video.duration) ? Math.max(5, Math.ceil(video.duration / 100)) : 0;
    }
    function tell(isFinal) {
      if (!begun || body.dataset.kind === "error") return;
      const quality = video.getVideoPlaybackQuality ? video.getVideoPlaybackQuality() : {};
      const waiting = waitSince ? performance.now() - waitSince : 0;
      sequence += 1;
      send("session", { sessionId: session, beaconSeq: sequence, isFinal, playedMs: played, rebufferMs: waited + waiting, rebufferCount: waits,
        framesDecoded: quality.totalVideoFrames || 0, framesDropped: quality.droppedVideoFrames || 0, firstFrame: hasBooted && !fatal, fatalError: !!fatal,
        playIntent: true, bitrateBpsSeconds: bits, abrUpswitchCount: ups, abrDownswitchCount: downs,
        liveEdgeLatencyMs: hls && isLive && hls.latency ? hls.latency * 1000 : 0, bucketWidthS: isLive ? 0 : width(),
        assetDurationS: isLive || !isFinite(video.duration) ? 0 : Math.round(video.duration),
        retentionBuckets: Array.from(pieces.keys()), retentionSecondsWatched: Array.from(pieces.values()) });
    }
    video.addEventListener("playing", () => {
      boot("success");
      if (waitSince) waited += performance.now() - waitSince;
      waitSince = 0;
    });
    video.addEventListener("waiting", () => {
      if (!hasBooted || waitSince || video.seeking) return;
      waitSince = performance.now();
      waits += 1;
    });
    video.addEventListener("timeupdate", () => {
      const now = performance.now();
      const passed = last && !video.paused ? Math.min(1000, now - last) : 0;
      last = now;
      if (waitSince) return;
      played += passed;
      if (level) bits += level.bitrate * passed / 1000;
      if (!isLive && width()) {
        const piece = Math.floor(video.currentTime / width());
        pieces.set(piece, (pieces.get(piece) || 0) + passed / 1000);
      }
    });
    setInterval(() => tell(false), every);
    window.addEventListener("pagehide", () => tell(true));
    return {
      begin() { if (!begun) begun = performance.now(); },
      connected() { if (!connectedAt) connectedAt = performance.now(); },
      failed(code) { if (!hasBooted) { fatal = String(code || "unknown"); boot("error"); } },
      switched(now) {
        if (level && now) now.bitrate > level.bitrate ? ups += 1 : downs += 1;
        level = now;
      },
    };
  }

  if (wishes.get("muted") === "1") video.muted = true;
  const poster = address("thumb.jpg");
  fetch(poster).then((answer) => { if (answer.ok) video.poster = poster; }).catch(() => {});
  start();
}());
