// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all playlists of a live stream with somebody else's strict parser, and holds them against RFC 8216 and its second edition: durations
// against targets, dates against durations, numbers, parts, what a blocking reload brings. Prints the violations as one line of JSON.
//
//   node validate.mjs http://127.0.0.1:7080/play/ID
import HLS from "hls-parser";

HLS.setOptions({ strictMode: true });
const base = process.argv[2];
const problems = [];
const seen = {};

async function read(file) {
  const answer = await fetch(`${base}/${file}`);
  const text = await answer.text();
  if (answer.status !== 200) problems.push(`${file}: status ${answer.status}`);
  try {
    return { playlist: HLS.parse(text), text };
  } catch (error) {
    problems.push(`${file}: ${error.message}\n${text}`);
    return { playlist: null, text };
  }
}
function expect(isTrue, words) {
  if (!isTrue) problems.push(words);
}
function checkMedia(file, { playlist, text }, before) {
  if (!playlist) return;
  const whole = playlist.segments.filter((segment) => segment.duration > 0);
  seen[file] = whole.length;
  expect(whole.length >= 1, `${file}: no segments`);
  for (const segment of whole) {
    expect(Math.round(segment.duration) <= playlist.targetDuration, `${file}: a segment of ${segment.duration} s against a target of ${playlist.targetDuration}`);
  }
  for (let i = 1; i < whole.length; i += 1) {
    const step = whole[i].programDateTime - whole[i - 1].programDateTime;
    const isContinuous = !whole[i].discontinuity;
    expect(!isContinuous || Math.abs(step - whole[i - 1].duration * 1000) < 2, `${file}: dates ${step} ms apart after a segment of ${whole[i - 1].duration} s`);
  }
  for (const segment of playlist.segments) {
    const parts = (segment.parts || []).filter((part) => !part.hint);
    parts.forEach((part, i) => {
      expect(part.duration <= playlist.partTargetDuration, `${file}: a part of ${part.duration} s against a target of ${playlist.partTargetDuration}`);
      const isLast = i === parts.length - 1;
      expect(isLast || part.duration >= playlist.partTargetDuration * 0.85, `${file}: a short part of ${part.duration} s`);
    });
    if (segment.duration > 0 && parts.length > 0) {
      const sum = parts.reduce((total, part) => total + part.duration, 0);
      expect(Math.abs(sum - segment.duration) < 0.001, `${file}: parts of ${sum} s in a segment of ${segment.duration} s`);
    }
  }
  if (before && before.playlist) {
    expect(playlist.mediaSequenceBase >= before.playlist.mediaSequenceBase, `${file}: the media sequence went back`);
    expect(playlist.targetDuration === before.playlist.targetDuration, `${file}: the target duration changed`);
    const old = new Map(before.playlist.segments.map((segment) => [segment.uri, segment.duration]));
    for (const segment of whole) expect(!old.get(segment.uri) || old.get(segment.uri) === segment.duration, `${file}: ${segment.uri} changed its length`);
  }
  expect(!text.includes("\r"), `${file}: carriage returns`);
}

for (const [master, media] of [["index.m3u8", "main.m3u8"], ["llhls.m3u8", "main-ll.m3u8"], ["ts.m3u8", "main-ts.m3u8"]]) {
  const { playlist } = await read(master);
  if (playlist) {
    expect(playlist.isMasterPlaylist && playlist.variants.length >= 1, `${master}: no variants`);
    for (const variant of playlist.variants) expect(variant.codecs && variant.bandwidth > 0 && variant.averageBandwidth <= variant.bandwidth, `${master}: ${JSON.stringify(variant)}`);
  }
  const first = await read(media);
  checkMedia(media, first);
  await new Promise((resolve) => { setTimeout(resolve, 2500); });
  checkMedia(media, await read(media), first);
}
// A blocking reload brings the part that was asked for; a delta brings the same end with fewer segments.
const low = await read("main-ll.m3u8");
if (low.playlist) {
  const hint = /PRELOAD-HINT:TYPE=PART,URI="main-(\d+)\.(\d+)\.m4s"/.exec(low.text);
  expect(hint, "main-ll.m3u8: no preload hint");
  const next = await read(`main-ll.m3u8?_HLS_msn=${hint[1]}&_HLS_part=${hint[2]}`);
  expect(next.text.includes(`URI="main-${hint[1]}.${hint[2]}.m4s"`) && !next.text.includes(`PRELOAD-HINT:TYPE=PART,URI="main-${hint[1]}.${hint[2]}.m4s"`), `the hinted part did not come: ${next.text}`);
  const delta = await read("main-ll.m3u8?_HLS_skip=YES");
  seen.skipped = delta.playlist ? delta.playlist.skip : -1;
}
console.log(JSON.stringify({ problems, seen }));
