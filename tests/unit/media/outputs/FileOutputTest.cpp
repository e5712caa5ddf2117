// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "media/outputs/OutputRunner.h"
#include "media/record/DiskForecast.h"
#include "media/record/RecordingFile.h"
#include "media/record/RecordingFinisher.h"
#include "unit/media/outputs/HubFeeder.h"
#include "unit/media/outputs/StatusLog.h"

#include <QFileInfo>
#include <QtTest>

#include <cstdio>

namespace castwright::tests {

using media::DiskForecast;
using media::OutputRunner;
using media::OutputSeams;

namespace {
OutputSpec fileSpec(const QString &folder, FileContainer container = FileContainer::Mp4)
{
    OutputSpec spec;
    spec.destination.id = QStringLiteral("dst_file");
    spec.destination.kind = DestinationKind::File;
    spec.destination.file = FileSettings{folder, container};
    spec.folder = folder;
    spec.baseFileName = QStringLiteral("show");
    return spec;
}

qint64 framesIn(const QString &path)
{
    return probedStream(probeJson(path), QStringLiteral("video")).value(QLatin1String("nb_read_packets")).toString().toLongLong();
}

/// Order of the top-level boxes of an MP4 file.
QByteArrayList boxes(const QString &path)
{
    QByteArrayList names;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    while (!file.atEnd()) {
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            break;
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1 && head.size() == 16)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        names += head.mid(4, 4);
        if (size < 8 || !file.seek(file.pos() - head.size() + size))
            break;
    }
    return names;
}

/// Takes so many bytes and is full then, as a disk is.
class SmallDisk final : public media::RecordingFile {
public:
    SmallDisk(std::unique_ptr<media::RecordingFile> file, qint64 room) : m_file(std::move(file)), m_room(room) {}
    bool write(QByteArrayView bytes) override
    {
        m_isFull = m_isFull || m_file->size() + bytes.size() > m_room;
        return !m_isFull && m_file->write(bytes);
    }
    bool canSeek() const override { return true; }
    qint64 seek(qint64 position) override { return m_file->seek(position); }
    qint64 size() const override { return m_file->size(); }
    bool sync() override { return m_file->sync(); }
    bool isFull() const override { return m_isFull; }

private:
    std::unique_ptr<media::RecordingFile> m_file;
    qint64 m_room;
    bool m_isFull = false;
};
} // namespace

/// Recordings: whole after a clean end, playable after a crash, ended in order when the disk runs full.
class FileOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsAPlainMp4();
    void matroskaHasEveryFrame();
    void neverOverwrites();
    void survivesAKill();
    void aFullDiskEndsTheRecordingInOrder();
    void littleSpaceEndsTheRecordingInOrder();
    void littleSpaceLeavesTheFragmentedFile();
    void forecastsAFullDisk();

private:
    void record(const QString &folder, StatusLog &log, FileContainer container, int ms, OutputSeams seams = {});

    HubFeeder m_feeder;
};

void FileOutputTest::initTestCase()
{
    QVERIFY2(m_feeder.load({}), qPrintable(m_feeder.lastError()));
    m_feeder.start();
}

void FileOutputTest::record(const QString &folder, StatusLog &log, FileContainer container, int ms, OutputSeams seams)
{
    OutputRunner output(fileSpec(folder, container), m_feeder.hub(), log.listener(), std::move(seams));
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    QTest::qWait(ms);
    output.requestStop();
    QVERIFY(log.waitFor(OutputState::Finished, 2000));
}

void FileOutputTest::endsAsAPlainMp4()
{
    QTemporaryDir folder;
    StatusLog log;
    record(folder.path(), log, FileContainer::Mp4, 3000);
    const QString path = folder.filePath(QStringLiteral("show.mp4"));
    QCOMPARE(log.last().playbackUrl, path);
    QCOMPARE(framesIn(path), log.last().framesSent);
    const QByteArrayList order = boxes(path);
    QVERIFY2(!order.contains("moof") && order.indexOf("moov") < order.indexOf("mdat"), order.join(' ').constData());
    QCOMPARE(decodeFrames(path, RawFormat::Gray).frames.size(), log.last().framesSent);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void FileOutputTest::matroskaHasEveryFrame()
{
    QTemporaryDir folder;
    StatusLog log;
    record(folder.path(), log, FileContainer::Mkv, 1500);
    QCOMPARE(framesIn(folder.filePath(QStringLiteral("show.mkv"))), log.last().framesSent);
}

void FileOutputTest::neverOverwrites()
{
    QTemporaryDir folder;
    QFile first(folder.filePath(QStringLiteral("show.mp4")));
    QVERIFY(first.open(QIODevice::WriteOnly) && first.write("mine") == 4);
    first.close();
    StatusLog log;
    record(folder.path(), log, FileContainer::Mp4, 500);
    QCOMPARE(log.last().playbackUrl, folder.filePath(QStringLiteral("show-2.mp4")));
    QCOMPARE(QFileInfo(first.fileName()).size(), 4);
}

void FileOutputTest::survivesAKill()
{
    for (const QString &suffix : {QStringLiteral("mp4"), QStringLiteral("mkv")}) {
        QTemporaryDir folder;
        PeerProcess child;
        qputenv("CASTWRIGHT_TEST_RECORD", QFile::encodeName(folder.filePath(QStringLiteral("show.") + suffix)));
        QVERIFY2(child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("RecordingChild")},
                             [&] { return child.standardError().contains("recording"); }, 15000),
                 qPrintable(child.lastError()));
        QElapsedTimer sinceLive;
        sinceLive.start();
        QTest::qWait(5300);
        const qint64 recordedMs = sinceLive.elapsed();
        child.kill();
        qunsetenv("CASTWRIGHT_TEST_RECORD");
        const qint64 frames = decodeFrames(folder.filePath(QStringLiteral("show.") + suffix), RawFormat::Gray).frames.size();
        qInfo("%s: %lld frames survive of about %lld", qPrintable(suffix), frames, recordedMs * HubFeeder::fps / 1000);
        QVERIFY(frames >= (recordedMs - 2000) * HubFeeder::fps / 1000);
    }
}

void FileOutputTest::aFullDiskEndsTheRecordingInOrder()
{
    QTemporaryDir folder;
    OutputSeams seams;
    seams.openFile = [](const QString &path) -> std::unique_ptr<media::RecordingFile> {
        return std::make_unique<SmallDisk>(media::DiskFile::create(path), 600 * 1024);
    };
    StatusLog log;
    StatusLog otherLog;
    QTemporaryDir elsewhere;
    OutputRunner other(fileSpec(elsewhere.path()), m_feeder.hub(), otherLog.listener());
    OutputRunner output(fileSpec(folder.path()), m_feeder.hub(), log.listener(), seams);
    QVERIFY2(log.waitFor(OutputState::Failed, 8000), qPrintable(log.allTexts()));
    QCOMPARE(log.last().reason, OutputReason::DiskFull);
    const qint64 kept = decodeFrames(folder.filePath(QStringLiteral("show.mp4")), RawFormat::Gray).frames.size();
    QVERIFY2(kept > 30, qPrintable(QString::number(kept)));
    QVERIFY(otherLog.waitFor(OutputState::Live, 2000));
    QCOMPARE(other.status().framesDropped, 0);
}

void FileOutputTest::littleSpaceEndsTheRecordingInOrder()
{
    QTemporaryDir folder;
    std::atomic<qint64> freeBytes = DiskForecast::reserveBytes + 30'000'000;
    OutputSeams seams;
    seams.freeBytes = [&freeBytes](const QString &) { return freeBytes.load(); };
    StatusLog log;
    OutputRunner output(fileSpec(folder.path()), m_feeder.hub(), log.listener(), seams);
    QVERIFY2(log.waitFor(OutputState::Live, 3000), qPrintable(log.allTexts()));
    QVERIFY(waitUntil([&] { return log.last().message.contains(QLatin1String("10 minutes")); }, 5000)); // 30 MB at 0.2 MB/s
    freeBytes = DiskForecast::reserveBytes + 2'000'000;
    QVERIFY(waitUntil([&] { return log.last().message.contains(QLatin1String("2 minutes")); }, 5000));
    QCOMPARE(log.last().state, OutputState::Live);
    freeBytes = DiskForecast::reserveBytes - 1;
    QVERIFY(log.waitFor(OutputState::Failed, 3000));
    QCOMPARE(log.last().reason, OutputReason::DiskFull);
    QCOMPARE(framesIn(folder.filePath(QStringLiteral("show.mp4"))), log.last().framesSent);
    freeBytes = DiskForecast::reserveBytes * 2; // room was made
    output.retryNow();
    QVERIFY(log.waitFor(OutputState::Live, 3000));
    QCOMPARE(log.last().playbackUrl, folder.filePath(QStringLiteral("show-2.mp4")));
}

void FileOutputTest::littleSpaceLeavesTheFragmentedFile()
{
    QTemporaryDir folder;
    OutputSeams seams;
    seams.freeBytes = [](const QString &) { return DiskForecast::reserveBytes + 1000; };
    StatusLog log;
    record(folder.path(), log, FileContainer::Mp4, 1500, seams);
    const QString path = folder.filePath(QStringLiteral("show.mp4"));
    QVERIFY(boxes(path).contains("moof"));
    QCOMPARE(framesIn(path), log.last().framesSent);
}

void FileOutputTest::forecastsAFullDisk()
{
    DiskForecast forecast;
    const qint64 reserve = DiskForecast::reserveBytes;
    forecast.update(0, reserve + 800'000'000, 0);
    QCOMPARE(forecast.secondsLeft(), -1);
    forecast.update(1'000'000, reserve + 799'000'000, 1'000'000);
    QCOMPARE(forecast.secondsLeft(), 799);
    QVERIFY(forecast.warning().isEmpty());
    forecast.update(2'000'000, reserve + 600'000'000, 2'000'000);
    QVERIFY(forecast.warning().contains(QLatin1String("10 minutes")));
    forecast.update(3'000'000, reserve + 120'000'000, 3'000'000);
    QVERIFY(forecast.warning().contains(QLatin1String("2 minutes")));
    QVERIFY(!forecast.isFull());
    forecast.update(4'000'000, reserve - 1, 4'000'000);
    QVERIFY(forecast.isFull());
}

/// Not a test: the process that FileOutputTest kills. Records until then.
class RecordingChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records()
    {
        const QFileInfo target(QFile::decodeName(qgetenv("CASTWRIGHT_TEST_RECORD")));
        if (target.fileName().isEmpty())
            QSKIP("only as a child of FileOutputTest");
        HubFeeder feeder;
        QVERIFY(feeder.load({}));
        StatusLog log;
        OutputRunner output(fileSpec(target.path(), target.suffix() == QLatin1String("mkv") ? FileContainer::Mkv : FileContainer::Mp4), feeder.hub(),
                            log.listener());
        feeder.start();
        QVERIFY(log.waitFor(OutputState::Live, 5000));
        std::fputs("recording\n", stderr);
        std::fflush(stderr);
        QTest::qWait(20000);
    }
};

} // namespace castwright::tests

using castwright::tests::FileOutputTest;
using castwright::tests::RecordingChild;
CW_TEST(FileOutputTest)
CW_TEST(RecordingChild)
#include "FileOutputTest.moc"
