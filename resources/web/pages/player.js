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
    if (window.Hls && Hls.isSupported()) {
      hls = new Hls({ lowLatencyMode: true, backBufferLength: 60, liveDurationInfinity: isLive, maxLiveSyncPlaybackRate: 1.5 });
      window.player = hls;
      hls.on(Hls.Events.ERROR, (_, data) => { if (data.fatal) failed(data); });
      hls.on(Hls.Events.MANIFEST_PARSED, begin);
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

  if (wishes.get("muted") === "1") video.muted = true;
  const poster = address("thumb.jpg");
  fetch(poster).then((answer) => { if (answer.ok) video.poster = poster; }).catch(() => {});
  start();
}());
