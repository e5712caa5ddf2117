// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a player page in the system's Chromium and tells, as one line of JSON, whether there was picture and sound, and how old the pictures were.
//
//   node play.mjs CHROMIUM URL SECONDS [START-MS LOOP-FRAMES FPS]
//
// Pictures carry their number in 16 bars of black and white along the top; number 0 was shown first at START-MS, and after LOOP-FRAMES the numbers
// begin again. SECONDS counts from the first picture on. With SECONDS 0 only the page's words are told.
import { chromium } from "playwright-core";

const [program, url, secondsText, startText, loopText, fpsText] = process.argv.slice(2);
const seconds = Number(secondsText);
const browser = await chromium.launch({
  executablePath: program,
  headless: true,
  timeout: 60000, // a busy machine
  ignoreDefaultArgs: ["--mute-audio"],
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--autoplay-policy=no-user-gesture-required"],
});
const answer = { frames: 0, dropped: 0, advanced: 0, level: 0, latencies: [], firstPictureMs: -1, words: "", state: "", problems: [], requests: {} };
let page = null;
try {
  page = await browser.newPage();
  page.on("console", (message) => { if (message.type() === "error") answer.problems.push(message.text()); });
  page.on("pageerror", (error) => answer.problems.push(String(error)));
  page.on("request", (request) => {
    const kind = new URL(request.url()).pathname.replace(/^.*\//, "").replace(/\d+/g, "N");
    answer.requests[kind] = (answer.requests[kind] || 0) + 1;
  });
  const began = Date.now();
  await page.goto(url, { waitUntil: "load" });
  if (seconds > 0) {
    await page.waitForFunction(() => {
      const video = document.querySelector("video");
      return video && video.currentTime > 0 && video.readyState >= 3 && video.getVideoPlaybackQuality().totalVideoFrames > 0;
    }, undefined, { timeout: 30000, polling: 50 });
    answer.firstPictureMs = Date.now() - began;
    const seen = await page.evaluate(async ({ seconds, start, loop, fps }) => {
      const video = document.querySelector("video");
      const context = new AudioContext();
      await context.resume();
      const analyser = context.createAnalyser();
      context.createMediaElementSource(video).connect(analyser);
      analyser.connect(context.destination);
      const canvas = document.createElement("canvas");
      const brush = canvas.getContext("2d", { willReadFrequently: true });
      const samples = new Float32Array(analyser.fftSize);
      const from = { time: video.currentTime, ...quality() };
      const latencies = [];
      const sizes = new Set();
      let level = 0;
      function quality() {
        const figures = video.getVideoPlaybackQuality();
        return { frames: figures.totalVideoFrames, dropped: figures.droppedVideoFrames };
      }
      function number() {
        canvas.width = video.videoWidth;
        canvas.height = Math.max(1, Math.round(video.videoHeight / 9));
        brush.drawImage(video, 0, 0);
        let value = 0;
        for (let bar = 0; bar < 16; bar += 1) {
          const at = brush.getImageData(Math.floor((bar + 0.5) * video.videoWidth / 16), Math.floor(canvas.height / 2), 1, 1).data[0];
          if (at > 90 && at < 160) return -1;
          value |= (at >= 160 ? 1 : 0) << bar;
        }
        return value;
      }
      const ends = performance.now() + seconds * 1000;
      while (performance.now() < ends) {
        await new Promise((resolve) => { video.requestVideoFrameCallback ? Promise.race([new Promise((r) => video.requestVideoFrameCallback(r)), new Promise((r) => setTimeout(r, 200))]).then(resolve) : setTimeout(resolve, 33); });
        analyser.getFloatTimeDomainData(samples);
        for (const sample of samples) level = Math.max(level, Math.abs(sample));
        sizes.add(video.videoWidth + "x" + video.videoHeight);
        if (start > 0) {
          const shown = number();
          const now = Date.now();
          if (shown >= 0 && shown < loop) {
            const due = Math.floor((now - start) * fps / 1000) % loop;
            latencies.push(((due - shown + loop) % loop) * 1000 / fps);
          }
        }
      }
      const to = quality();
      return { frames: to.frames - from.frames, dropped: to.dropped - from.dropped, advanced: video.currentTime - from.time, level, latencies,
        sizes: [...sizes], hlsLatency: window.player ? window.player.latency : 0 };
    }, { seconds, start: Number(startText || 0), loop: Number(loopText || 1), fps: Number(fpsText || 30) });
    Object.assign(answer, seen);
  } else {
    await page.waitForFunction(() => { const text = document.getElementById("state").textContent; return text && !text.startsWith("Loading"); }, undefined, { timeout: 30000 });
  }
  answer.words = await page.textContent("#state");
  answer.state = await page.evaluate(() => document.body.dataset.state || "");
  answer.cover = await page.isVisible("#cover");
  answer.focusable = await page.evaluate(() => [...document.querySelectorAll("video, button:not([hidden])")].every((one) => one.tabIndex >= 0));
} catch (error) {
  answer.error = String(error);
  answer.words = page ? await page.textContent("#state", { timeout: 1000 }).catch(() => "") : "";
} finally {
  await browser.close();
}
console.log(JSON.stringify(answer));
