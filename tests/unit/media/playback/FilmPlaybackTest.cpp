// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "feeder/SessionFeeder.h"
#include "media/playback/LivePlayback.h"

#include <QImage>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

/// Films on disk as video on demand: what a player puts together of the segments is the film.
class FilmPlaybackTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Result<PlaybackAnswer> ask(LivePlayback &playback, const QString &path, const QString &file)
    {
        std::optional<Result<PlaybackAnswer>> answer;
        PlaybackAsk wanted;
        wanted.filePath = path;
        wanted.file = file;
        playback.ask(wanted, [&](Result<PlaybackAnswer> given) { answer = std::move(given); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
            return fail(ErrorCode::RequestTimeout, u"no answer"_s);
        return *answer;
    }
    static QByteArray body(LivePlayback &playback, const QString &path, const QString &file)
    {
        const auto answer = ask(playback, path, file);
        return answer ? answer->body : QByteArray();
    }

private Q_SLOTS:
    void segmentsAreTheFilm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("longUs"); // by how much the film's own first picture stays longer than the others
        QTest::newRow("mp4") << u"film.mp4"_s << u"-c:v libx264 -preset veryfast -bf 2 -c:a aac"_s << 0;
        QTest::newRow("fragmented mp4") << u"fragments.mp4"_s
                                        << u"-c:v libx264 -preset ultrafast -c:a aac -movflags frag_keyframe+empty_moov"_s
                                        << 21'354; // without an edit list the sound's lead of 1024 samples is there
        QTest::newRow("matroska, HEVC and Opus")
            << u"film.mkv"_s << u"-c:v libx265 -preset ultrafast -x265-params log-level=none -c:a libopus"_s << 0;
    }

    void segmentsAreTheFilm()
    {
        QFETCH(QString, name);
        QFETCH(QString, options);
        QFETCH(int, longUs);
        const QString path = m_folder.filePath(name);
        QStringList arguments{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=320x180:rate=30"_s,
                              u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=440:sample_rate=48000"_s,
                              u"-t"_s, u"20"_s,    u"-g"_s, u"60"_s};
        arguments += options.split(u' ');
        const ToolResult made = runFfmpeg(arguments + QStringList{path}, 60'000);
        QVERIFY2(made.exitCode == 0, made.standardError.constData());

        IngestDesk desk;
        LivePlayback playback(desk, {});
        const QByteArray master = body(playback, path, u"index.m3u8"_s);
        QVERIFY2(master.contains("RESOLUTION=320x180\nmain.m3u8?sid="), master.constData());
        const QByteArray playlist = body(playback, path, u"main.m3u8"_s);
        QVERIFY2(playlist.contains("#EXT-X-PLAYLIST-TYPE:VOD") && playlist.endsWith("#EXT-X-ENDLIST\n"), playlist.constData());
        QCOMPARE(playlist.count("#EXTINF"), 4);
        QCOMPARE(playlist.count("#EXTINF:6.00000,"), longUs > 0 ? 2 : 3);
        const QByteArray first = playlist.sliced(playlist.indexOf("#EXTINF:") + 8).split(',').first();
        QVERIFY2(std::abs(first.toDouble() - 6.0 - longUs / 1e6) < 0.0001, first.constData());
        QByteArray whole = body(playback, path, u"main-init-0.mp4"_s);
        for (int i = 0; i < playlist.count("#EXTINF"); ++i) {
            const QByteArray segment = body(playback, path, u"main-%1.m4s"_s.arg(i));
            QVERIFY(!segment.isEmpty());
            whole += segment;
        }
        const QString joined = m_folder.filePath(u"joined-"_s + name + u".mp4"_s);
        QFile file(joined);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();
        const ToolResult strict = runTool(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, joined, u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY2(strict.exitCode == 0 && strict.standardError.trimmed().isEmpty(), strict.standardError.constData());
        QVERIFY(decodeFrames(joined, RawFormat::Gray).frames == decodeFrames(path, RawFormat::Gray).frames);
        // Each picture is shown when the film shows it, not only in the same order.
        const auto shown = [](const QString &film) {
            QList<double> times;
            const ToolResult packets = runTool(u"ffprobe"_s,
                                               {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s, u"packet=pts_time"_s,
                                                u"-of"_s, u"csv=p=0"_s, film});
            for (const QByteArray &line : packets.standardOutput.split('\n'))
                if (!line.trimmed().isEmpty())
                    times += line.split(',').first().toDouble();
            std::ranges::sort(times);
            return times;
        };
        const QList<double> wanted = shown(path);
        const QList<double> got = shown(joined);
        QCOMPARE(got.size(), wanted.size());
        for (qsizetype i = 0; i < got.size(); ++i)
            QVERIFY2(std::abs((got[i] - got[0]) - (wanted[i] - wanted[0])) < 0.003,
                     qPrintable(u"picture %1 at %2 instead of %3"_s.arg(i).arg(got[i] - got[0]).arg(wanted[i] - wanted[0])));
        QVERIFY(std::abs(decodeAudio(joined).size() - 20 * 48000) < 4000);
        QCOMPARE(ask(playback, path, u"main-99.m4s"_s).error().code, ErrorCode::NotFound);

        const QByteArray track = body(playback, path, u"sprites.vtt"_s);
        QCOMPARE(track.count("-->"), 10);
        QVERIFY2(track.contains("\nsprites-0.jpg#xywh=320,0,160,90\n"), track.constData());
        QCOMPARE(QImage::fromData(body(playback, path, u"sprites-0.jpg"_s)).size(), QSize(1600, 90));
    }

    void whatIsNoFilm()
    {
        IngestDesk desk;
        LivePlayback playback(desk, {});
        QCOMPARE(ask(playback, m_folder.filePath(u"gone.mp4"_s), u"index.m3u8"_s).error().code, ErrorCode::NotFound);
        QFile text(m_folder.filePath(u"text.mp4"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("not a film").repeated(1000));
        text.close();
        QCOMPARE(ask(playback, text.fileName(), u"index.m3u8"_s).error().code, ErrorCode::Unprocessable);
    }
};

} // namespace castwright::tests

using castwright::tests::FilmPlaybackTest;
CW_TEST(FilmPlaybackTest)
#include "FilmPlaybackTest.moc"
