// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon and how late viewers see a stream, beside nginx-rtmp's HLS, in one run with one source; and what packing costs.
//
//   bench_playback [streams]
//
// The source is H.264 and AAC at 30 frames a second with a keyframe every second; each picture carries its number. Chromium plays HLS and
// low-latency HLS with hls.js 1.6 at its own settings, nginx-rtmp's with the same; ffmpeg reads HTTP-FLV and HTTP-TS and hands out decoded
// pictures. Glass to glass is from a picture's publication to its being shown, or decoded.

#include "base/Clock.h"
#include "domain/ProgramSpec.h"
#include "fakes/NginxRtmp.h"
#include "fakes/TestHttp.h"
#include "feeder/SessionFeeder.h"
#include "media/Browser.h"
#include "media/PlaybackHost.h"
#include "media/outputs/OutputRunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int clipSeconds = 20;
constexpr int loopFrames = clipSeconds * SessionFeeder::fps;
constexpr double watchSeconds = 12;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void sleepMs(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

qint64 untilAnswered(quint16 port, const QByteArray &path, const QByteArray &contains)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 30'000) {
        const auto answer = TestHttp(port).get(path);
        if (answer.status == 200 && answer.body.contains(contains))
            return timer.elapsed();
        sleepMs(10);
    }
    return -1;
}

QStringList clockOf(const SessionFeeder &feeder)
{
    return {QString::number(feeder.startedMs()), QString::number(loopFrames), QString::number(SessionFeeder::fps)};
}

void printBrowser(const char *name, const QJsonObject &answer)
{
    if (answer.contains(u"error"_s)) {
        std::printf("%-34s failed: %s\n", name, qPrintable(answer.value(u"error"_s).toString().left(200)));
        return;
    }
    const auto [middle, most] = Browser::latency(answer);
    std::printf(
        "%-34s median %6.0f ms, 95 %% below %6.0f ms; first picture after %5.0f ms; %d frames shown, %d dropped, sound level %.2f\n", name,
        middle, most, answer.value(u"firstPictureMs"_s).toDouble(), answer.value(u"frames"_s).toInt(), answer.value(u"dropped"_s).toInt(),
        answer.value(u"level"_s).toDouble());
    std::fflush(stdout);
}

/// ffmpeg decodes as pictures come; each is timed when it is out.
void printDecoder(const char *name, const QString &url, const SessionFeeder &feeder)
{
    QProcess decoder;
    decoder.start(u"ffmpeg"_s,
                  {u"-v"_s,
                   u"error"_s,
                   u"-nostdin"_s,
                   u"-fflags"_s,
                   u"nobuffer"_s,
                   u"-flags"_s,
                   u"low_delay"_s,
                   u"-probesize"_s,
                   u"20000"_s,
                   u"-analyzeduration"_s,
                   u"200000"_s,
                   u"-i"_s,
                   url,
                   u"-an"_s,
                   u"-vsync"_s,
                   u"passthrough"_s,
                   u"-f"_s,
                   u"rawvideo"_s,
                   u"-pix_fmt"_s,
                   u"gray"_s,
                   u"-flush_packets"_s,
                   u"1"_s,
                   u"-"_s});
    QList<double> latencies;
    QByteArray bytes;
    QElapsedTimer timer;
    timer.start();
    qint64 firstMs = -1;
    constexpr int frameBytes = SessionFeeder::width * SessionFeeder::height;
    while (timer.elapsed() < watchSeconds * 1000 && decoder.state() != QProcess::NotRunning) {
        decoder.waitForReadyRead(100);
        bytes += decoder.readAllStandardOutput();
        while (bytes.size() >= frameBytes) {
            const int number = SessionFeeder::numberOf(bytes.first(frameBytes));
            bytes.remove(0, frameBytes);
            if (firstMs < 0)
                firstMs = timer.elapsed();
            const qint64 due = (SystemClock().nowMs() - feeder.startedMs()) * SessionFeeder::fps / 1000 % loopFrames;
            if (number >= 0 && timer.elapsed() > 2000)
                latencies += static_cast<double>((due - number + loopFrames) % loopFrames) * 1000 / SessionFeeder::fps;
        }
    }
    decoder.kill();
    decoder.waitForFinished();
    std::ranges::sort(latencies);
    if (latencies.isEmpty())
        std::printf("%-34s failed: %s\n", name, decoder.readAllStandardError().left(200).constData());
    else
        std::printf("%-34s median %6.0f ms, 95 %% below %6.0f ms; first picture after %5lld ms\n", name, latencies[latencies.size() / 2],
                    latencies[latencies.size() * 95 / 100], static_cast<long long>(firstMs));
    std::fflush(stdout);
}

void writeNginxPage(const NginxRtmp &nginx)
{
    QFile::copy(QStringLiteral(CASTWRIGHT_BINARY_DIR "/web/node_modules/hls.js/dist/hls.min.js"), nginx.path(u"hls/hls.js"_s));
    QFile page(nginx.path(u"hls/page.html"_s));
    if (page.open(QIODevice::WriteOnly))
        page.write("<!doctype html><video muted playsinline></video><p id=state></p><div id=cover hidden></div><script "
                   "src=hls.js></script><script>"
                   "const video = document.querySelector('video'); window.player = new Hls(); player.loadSource('bench.m3u8'); "
                   "player.attachMedia(video);"
                   "player.on(Hls.Events.MANIFEST_PARSED, () => { video.muted = false; video.play(); });</script>");
}

void benchDelay()
{
    SessionFeeder feeder;
    if (!feeder.load({clipSeconds, 30, words("-c:v libx264 -preset ultrafast -tune zerolatency"), words("-c:a aac"), 1})) {
        std::printf("%s\n", qPrintable(feeder.lastError()));
        return;
    }
    media::PlaybackSettings settings;
    settings.isAlwaysOn = true;
    PlaybackHost host(settings);
    NginxRtmp nginx;
    if (!nginx.start()) {
        std::printf("%s\n", qPrintable(nginx.lastError()));
        return;
    }
    writeNginxPage(nginx);
    feeder.start(host.registry(), u"s"_s);
    const auto session = host.registry().find(u"s"_s);
    OutputSpec spec;
    spec.destination.id = u"bench"_s;
    spec.destination.kind = DestinationKind::Rtmp;
    spec.destination.url = nginx.url(u"hls"_s);
    spec.destination.streamKey = Secret(u"bench"_s);
    media::OutputRunner output(spec, session->hub(), [](const DestinationStatus &) {});
    qint64 first = 0;
    qint64 firstLow = 0;
    qint64 firstNginx = 0;
    {
        std::jthread one([&] { first = untilAnswered(host.port(), "/play/s/main.m3u8", "#EXTINF"); });
        std::jthread two([&] { firstLow = untilAnswered(host.port(), "/play/s/main-ll.m3u8", "#EXT-X-PART:"); });
        firstNginx = untilAnswered(nginx.httpPort(), "/hls/bench.m3u8", "#EXTINF");
    }
    std::printf("publish to first playlist with media: HLS %lld ms, low-latency HLS %lld ms, nginx-rtmp HLS %lld ms\n",
                static_cast<long long>(first), static_cast<long long>(firstLow), static_cast<long long>(firstNginx));
    sleepMs(6000); // both have a full window
    printBrowser("low-latency HLS, Chromium", Browser::play(host.url(u"/play/s"_s), watchSeconds, clockOf(feeder)));
    printBrowser("HLS, Chromium", Browser::play(host.url(u"/play/s?latency=normal"_s), watchSeconds, clockOf(feeder)));
    printBrowser("nginx-rtmp HLS, Chromium",
                 Browser::play(u"http://127.0.0.1:%1/hls/page.html"_s.arg(nginx.httpPort()), watchSeconds, clockOf(feeder)));
    printDecoder("HTTP-FLV, ffmpeg", host.url(u"/play/s/live.flv"_s), feeder);
    printDecoder("HTTP-TS, ffmpeg", host.url(u"/play/s/live.ts"_s), feeder);
    feeder.stop();
}

void benchCost(int streams)
{
    SessionFeeder feeder;
    const QStringList video = words("-c:v libx264 -preset ultrafast -tune zerolatency -b:v 4M -minrate 4M -maxrate 4M -bufsize 4M "
                                    "-x264-params nal-hrd=cbr:force-cfr=1");
    if (!feeder.load({10, 60, video, words("-c:a aac -b:a 128k"), 1}))
        return;
    QStringList ids;
    for (int i = 0; i < streams; ++i)
        ids += u"s%1"_s.arg(i);
    constexpr int seconds = 20;
    const auto measure = [&](bool packs, qint64 *memory) {
        media::PlaybackSettings settings;
        settings.isAlwaysOn = packs;
        PlaybackHost host(settings);
        feeder.start(host.registry(), ids);
        sleepMs(15'000); // a full window
        const double before = cpuSeconds();
        sleepMs(seconds * 1000);
        const double used = cpuSeconds() - before;
        host.run([&](media::LivePlayback &playback) { *memory = playback.bytesInMemory(); });
        feeder.stop();
        return used / seconds / streams * 100;
    };
    qint64 memory = 0;
    const double without = measure(false, &memory);
    const double with = measure(true, &memory);
    std::printf("packing %d streams of 4.1 Mbit/s as fragmented MP4 with parts: %.3f %% of a core each (%.3f %% without packing), %.1f MB "
                "of segments each\n",
                streams, with - without, without, static_cast<double>(memory) / streams / 1e6);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int streams = argc > 1 ? QByteArray(argv[1]).toInt() : 20;
    benchDelay();
    benchCost(streams);
    return 0;
}
