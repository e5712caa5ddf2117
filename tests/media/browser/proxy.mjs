// SPDX-License-Identifier: GPL-3.0-or-later
// Plays an address in the system's Chromium by hls.js or mpegts.js and tells, as one line of JSON, what a viewer would have noticed.
//
//   node proxy.mjs CHROMIUM hls|mpegts URL SECONDS
//
// Before that, the line "playing" says that the first picture is there. SECONDS counts from then.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [program, library, url, secondsText] = process.argv.slice(2);
const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const scripts = { "/hls.js": join(modules, "hls.js/dist/hls.min.js"), "/mpegts.js": join(modules, "mpegts.js/dist/mpegts.js") };
const page_ = `<!doctype html><video muted autoplay playsinline width=320 height=180></video><script src="/${library}.js"></script>`;
const pages = createServer(async (request, response) => {
  const file = scripts[request.url];
  response.setHeader("Content-Type", file ? "text/javascript" : "text/html");
  response.end(file ? await readFile(file) : page_);
});
await new Promise((resolve) => pages.listen(0, "127.0.0.1", resolve));

const answer = { advanced: 0, frames: 0, longestStallMs: 0, fatal: [], first: [], last: [] };
const browser = await chromium.launch({
  executablePath: program,
  headless: true,
  timeout: 60000, // a busy machine
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--autoplay-policy=no-user-gesture-required"],
});
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => answer.fatal.push(String(error)));
  await page.goto(`http://127.0.0.1:${pages.address().port}/`, { waitUntil: "load" });
  await page.evaluate(({ library, url }) => {
    const video = document.querySelector("video");
    window.fatal = [];
    if (library === "hls") {
      const player = new Hls({ liveSyncDurationCount: 2 });
      player.on(Hls.Events.ERROR, (_, data) => { if (data.fatal) window.fatal.push(`${data.type} ${data.details}`); });
      player.loadSource(url);
      player.attachMedia(video);
    } else {
      const player = mpegts.createPlayer({ type: "mpegts", isLive: true, url }, { enableWorker: false, liveBufferLatencyChasing: false });
      player.on(mpegts.Events.ERROR, (type, detail) => window.fatal.push(`${type} ${detail}`));
      player.on(mpegts.Events.LOADING_COMPLETE, () => window.fatal.push("the connection ended"));
      player.attachMediaElement(video);
      player.load();
      player.play();
    }
  }, { library, url });
  await page.waitForFunction(() => {
    const video = document.querySelector("video");
    return video.currentTime > 0 && video.readyState >= 3 && video.getVideoPlaybackQuality().totalVideoFrames > 0;
  }, undefined, { timeout: 40000, polling: 50 });
  console.log("playing");
  Object.assign(answer, await page.evaluate(async (seconds) => {
    const video = document.querySelector("video");
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 16;
    const brush = canvas.getContext("2d", { willReadFrequently: true });
    const color = () => {
      brush.drawImage(video, 0, 0, 16, 16);
      return [...brush.getImageData(8, 8, 1, 1).data].slice(0, 3);
    };
    const from = { time: video.currentTime, frames: video.getVideoPlaybackQuality().totalVideoFrames };
    const first = color();
    let last = video.currentTime;
    let moved = performance.now();
    let longest = 0;
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (video.currentTime > last) {
        last = video.currentTime;
        moved = performance.now();
      }
      longest = Math.max(longest, performance.now() - moved);
    }
    return { advanced: video.currentTime - from.time, frames: video.getVideoPlaybackQuality().totalVideoFrames - from.frames,
      longestStallMs: longest, first, last: color(), fatal: window.fatal };
  }, Number(secondsText)));
} catch (error) {
  answer.error = String(error).slice(0, 2000);
} finally {
  await browser.close();
  pages.close();
}
console.log(JSON.stringify(answer));
