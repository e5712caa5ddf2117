// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsRepair.h"
#include "relay/ts/TsFramer.h"
#include "relay/ts/TsKeyframe.h"

#include "TestRegistry.h"
#include "fakes/FaultyOrigin.h"
#include "fakes/FfmpegTool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Transport streams of ffmpeg through the repair, looked at by ffmpeg again.
class TsRepairTest : public QObject {
    Q_OBJECT

    QByteArray m_red;
    QByteArray m_blue;

    static QByteArray feed(TsRepair &repair, const QByteArray &bytes, qsizetype piece = 5000)
    {
        TsFramer framer;
        std::vector<TsChunk> chunks;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            repair.take(framer.take(bytes.mid(at, piece)), at, chunks);
        repair.flush(chunks);
        QByteArray out;
        for (const TsChunk &chunk : chunks)
            out += chunk.bytes;
        return out;
    }
    static void checkPlayable(const QByteArray &bytes, int frames)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"out.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        // Sound comes in units of several frames, so at a joint it may overlap by one of them; pictures never do.
        const ToolResult sound = runTool(u"ffmpeg"_s,
                                         {u"-v"_s, u"error"_s, u"-i"_s, file.fileName(), u"-map"_s, u"0:a"_s, u"-f"_s, u"wav"_s, u"-y"_s,
                                          folder.filePath(u"out.wav"_s)});
        QCOMPARE(sound.exitCode, 0);
        QVERIFY2(sound.standardError.isEmpty(), sound.standardError.constData());
        const ToolResult decoded =
            runTool(u"ffmpeg"_s, {u"-v"_s, u"warning"_s, u"-i"_s, file.fileName(), u"-map"_s, u"0:v"_s, u"-f"_s, u"null"_s, u"-"_s});
        QCOMPARE(decoded.exitCode, 0);
        for (const char *word : {"orrupt", "iscontinuity", "non monoton", "error", "missing"})
            QVERIFY2(!decoded.standardError.contains(word), decoded.standardError.constData());
        const ToolResult times = runTool(u"ffprobe"_s,
                                         {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s, u"packet=dts"_s, u"-of"_s,
                                          u"csv=p=0"_s, file.fileName()});
        QList<qint64> dts;
        for (const QByteArray &line : times.standardOutput.split('\n'))
            if (const QByteArray number = line.split(',').value(0).trimmed(); !number.isEmpty())
                dts.append(number.toLongLong());
        QVERIFY2(qAbs(dts.size() - frames) <= 1, qPrintable(u"%1 frames instead of %2"_s.arg(dts.size()).arg(frames)));
        for (qsizetype i = 1; i < dts.size(); ++i)
            QVERIFY2(dts[i] > dts[i - 1] && dts[i] - dts[i - 1] <= 90'000 / 2,
                     qPrintable(u"at %1: %2 after %3"_s.arg(i).arg(dts[i]).arg(dts[i - 1])));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_red = testTs(4, u"red"_s, 400);
        m_blue = testTs(3, u"blue"_s, 800);
        QVERIFY(m_red.size() > 100'000 && m_blue.size() > 50'000);
    }

    void passesOn()
    {
        TsRepair repair;
        repair.beginSource(false, 0);
        checkPlayable(feed(repair, m_red), 100);
        QCOMPARE(repair.figures().counterErrors, 0);
    }

    void anotherSourceIsSpliced()
    {
        TsRepair repair;
        repair.beginSource(false, 0);
        QByteArray out = feed(repair, m_red);
        repair.beginSource(false, 0);
        out += feed(repair, m_blue);
        checkPlayable(out, 175);
        QCOMPARE(repair.figures().splices, 1);
    }

    void sourceCutInTheMiddleIsSpliced()
    {
        TsRepair repair;
        repair.beginSource(false, 0);
        QByteArray out = feed(repair, m_red.first(m_red.size() / 2 / 188 * 188 + 100));
        repair.beginSource(false, 0);
        out += feed(repair, m_blue);
        const ToolResult frames = [&out] {
            QTemporaryDir folder;
            QFile file(folder.filePath(u"out.ts"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(out);
            file.close();
            return runTool(u"ffprobe"_s,
                           {u"-v"_s, u"error"_s, u"-count_frames"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s,
                            u"stream=nb_read_frames"_s, u"-of"_s, u"csv=p=0"_s, file.fileName()});
        }();
        QVERIFY2(frames.standardOutput.trimmed().split('\n').first().toInt() > 110, frames.standardOutput.constData());
    }

    void repeatOfTheSameSourceIsLeftOut()
    {
        TsRepair repair;
        repair.beginSource(false, 0);
        QByteArray out = feed(repair, m_red.first(m_red.size() / 2 / 188 * 188));
        repair.beginSource(true, 0); // the server sends all of it again
        out += feed(repair, m_red);
        checkPlayable(out, 100);
    }

    void clockThatJumpsIsMended()
    {
        TsRepair repair;
        repair.beginSource(false, 0);
        checkPlayable(feed(repair, m_red + m_red + m_red), 300); // a server that plays a film in a loop
    }

    void startsCarryTablesAndAKeyframe()
    {
        TsRepair repair;
        repair.beginSource(false, 0);
        TsFramer framer;
        std::vector<TsChunk> chunks;
        repair.take(framer.take(m_red), 0, chunks);
        repair.flush(chunks);
        int starts = 0;
        for (TsChunk &chunk : chunks) {
            if (!chunk.isStart)
                continue;
            ++starts;
            auto *bytes = reinterpret_cast<quint8 *>(chunk.bytes.data());
            QCOMPARE(TsPacket(bytes).pid(), 0);
            TsTables tables;
            QVERIFY(tables.take(bytes) && tables.take(bytes + 188));
            QVERIFY(tables.program().has_value());
            QVERIFY(tsBeginsAtKeyframe(TsPacket(bytes + 376), 0x1b));
        }
        QCOMPARE(starts, 4);
    }

    void damageIsLeftOut()
    {
        QByteArray bad = m_red;
        for (qsizetype i = 40; i < bad.size() / 188; i += 50)
            bad[i * 188 + 1] = static_cast<char>(bad[i * 188 + 1] | 0x80); // the demodulator says: broken
        bad.insert(188 * 100, QByteArray(77, 'x'));
        bad.insert(188 * 200, QByteArray(QByteArray("\x47\x1f\xff\x10", 4) + QByteArray(184, '\xff')));
        TsRepair repair(TsRepair::Options{true, 2'500'000});
        repair.beginSource(false, 0);
        const QByteArray out = feed(repair, bad);
        QVERIFY(repair.figures().damaged > 5);
        QCOMPARE(out.size() % 188, 0);
        QHash<int, int> last;
        for (qsizetype at = 0; at < out.size(); at += 188) {
            QByteArray copy = out.mid(at, 188);
            const TsPacket packet(reinterpret_cast<quint8 *>(copy.data()));
            QVERIFY(packet.isSound() && !packet.hasError());
            QVERIFY(packet.pid() != tsNullPid);
            if (packet.hasPayload() && last.contains(packet.pid()))
                QCOMPARE(packet.counter(), (last.value(packet.pid()) + 1) & 15);
            if (packet.hasPayload())
                last.insert(packet.pid(), packet.counter());
        }
    }

    void framerFindsTheBeatAgain()
    {
        TsFramer framer;
        QByteArray out;
        const QByteArray bytes = QByteArray(50, 'a') + m_red.first(188 * 20) + QByteArray(33, 'b') + m_red.mid(188 * 20, 188 * 20);
        for (qsizetype at = 0; at < bytes.size(); at += 100)
            out += framer.take(bytes.mid(at, 100));
        QCOMPARE(out, m_red.first(188 * 40));
        QCOMPARE(framer.bytesSkipped(), 83);
    }
};

CW_TEST(TsRepairTest)
#include "TsRepairTest.moc"
