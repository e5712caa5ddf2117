// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "media/ffmpeg/MediaProbe.h"

#include <QImage>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using media::probeMedia;
using media::WaitLimit;

/// Facts and thumbnails of files made by ffmpeg and by Qt.
class MediaProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void video();
    void sound();
    void picture();
    void drawing();
    void otherFilesAreRefused();
    void playlistsOpenNothingElse();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void MediaProbeTest::video()
{
    const QString clip = path("clip.mp4");
    QCOMPARE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("color=red:size=1280x720:rate=30:duration=2"),
                        QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=duration=2"), QStringLiteral("-vf"),
                        QStringLiteral("scale=out_color_matrix=bt709"), QStringLiteral("-colorspace"), QStringLiteral("bt709"), QStringLiteral("-pix_fmt"),
                        QStringLiteral("yuv420p"), clip}).exitCode, 0);
    const auto info = probeMedia(clip, path("clip.jpg"), WaitLimit::in(5000));
    QVERIFY(info.has_value());
    QVERIFY(info->hasVideo && info->hasAudio && !info->isStillImage);
    QVERIFY(qAbs(info->durationMs - 2000) < 60);
    QCOMPARE(QSize(info->width, info->height), QSize(1280, 720));
    QCOMPARE(info->videoCodec, QStringLiteral("h264"));
    QCOMPARE(info->audioCodec, QStringLiteral("aac"));
    const QImage thumbnail(path("clip.jpg"));
    QCOMPARE(thumbnail.size(), QSize(480, 270));
    const QColor middle = thumbnail.pixelColor(240, 135);
    QVERIFY2(middle.red() > 245 && middle.green() < 12 && middle.blue() < 12, qPrintable(middle.name()));
    QVERIFY(!probeMedia(clip, {}, WaitLimit::in(0)).has_value());
}

void MediaProbeTest::sound()
{
    const QString clip = path("clip.wav");
    QCOMPARE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=duration=1.5"), clip}).exitCode, 0);
    const auto info = probeMedia(clip, path("wav.jpg"), WaitLimit::in(5000));
    QVERIFY(info && !info->hasVideo && info->hasAudio);
    QCOMPARE(info->durationMs, 1500);
    QVERIFY(!QFile::exists(path("wav.jpg")));
}

void MediaProbeTest::picture()
{
    QImage image(1000, 500, QImage::Format_RGB32);
    image.fill(QColor(20, 200, 40));
    for (const char *name : {"picture.png", "picture.jpg"}) {
        QVERIFY(image.save(path(name)));
        const auto info = probeMedia(path(name), path("thumbnail.jpg"), WaitLimit::in(5000));
        QVERIFY(info && info->isStillImage && info->hasVideo && !info->hasAudio);
        QCOMPARE(QSize(info->width, info->height), QSize(1000, 500));
        QCOMPARE(info->durationMs, 0);
        const QImage thumbnail(path("thumbnail.jpg"));
        QCOMPARE(thumbnail.size(), QSize(480, 240));
        const QColor middle = thumbnail.pixelColor(240, 120);
        QVERIFY2(qAbs(middle.red() - 20) < 12 && qAbs(middle.green() - 200) < 12 && qAbs(middle.blue() - 40) < 12, qPrintable(middle.name()));
    }
}

void MediaProbeTest::drawing()
{
    QFile file(path("logo.svg"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns='http://www.w3.org/2000/svg' width='600' height='300'><rect width='600' height='300' fill='blue'/></svg>");
    file.close();
    const auto info = probeMedia(file.fileName(), path("svg.jpg"), WaitLimit::in(5000));
    QVERIFY(info && info->isStillImage);
    QCOMPARE(QSize(info->width, info->height), QSize(600, 300));
    QCOMPARE(QImage(path("svg.jpg")).size(), QSize(480, 240));
}

void MediaProbeTest::otherFilesAreRefused()
{
    QFile file(path("notes.mp4"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("these are only words\n") > 0);
    file.close();
    const auto info = probeMedia(file.fileName(), {}, WaitLimit::in(5000));
    QVERIFY(!info && info.error().code == ErrorCode::Unprocessable);
    const auto missing = probeMedia(path("missing.mp4"), {}, WaitLimit::in(5000));
    QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
}

void MediaProbeTest::playlistsOpenNothingElse()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    QFile file(path("list.m3u8"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nhttp://127.0.0.1:%1/a.ts\n#EXT-X-ENDLIST\n").arg(trap.serverPort()).toLatin1());
    file.close();
    QVERIFY(!probeMedia(file.fileName(), {}, WaitLimit::in(3000)).has_value());
    QVERIFY(!trap.waitForNewConnection(100));
}

} // namespace castwright::tests

using castwright::tests::MediaProbeTest;
CW_TEST(MediaProbeTest)
#include "MediaProbeTest.moc"
