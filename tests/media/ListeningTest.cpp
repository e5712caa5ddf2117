// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the producer hears: a real PulseAudio server with two sinks that nobody's ears are on, and what arrives at them.
class ListeningTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    PeerProcess m_pulse;
    std::unique_ptr<RunningServer> m_server;
    QByteArray m_studio;
    QByteArray m_source;

    struct Heard {
        double levelDb = -120;  ///< of everything, root mean square of the left channel
        double toneDb = -120;   ///< of 1 kHz in it
        double besideDb = -120; ///< of 1.7 kHz in it, where nothing is
    };
    static double levelOf(const QByteArray &pcm, double hertz)
    {
        const auto *samples = reinterpret_cast<const qint16 *>(pcm.constData());
        const qsizetype count = pcm.size() / 4;
        double real = 0;
        double imaginary = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const double phase = 2 * std::numbers::pi * hertz * static_cast<double>(i) / 48000;
            real += samples[2 * i] * std::cos(phase);
            imaginary += samples[2 * i] * std::sin(phase);
        }
        // Of a sine with the peak p: p / sqrt(2).
        const double amplitude = std::sqrt(real * real + imaginary * imaginary) * 2 / static_cast<double>(count) / 32768;
        return 20 * std::log10(amplitude / std::numbers::sqrt2 + 1e-6);
    }
    /// Half a second of what a sink plays.
    Heard hear(const QString &sink)
    {
        const QString file = m_folder.filePath(u"heard.raw"_s);
        QFile::remove(file);
        PeerProcess recorder;
        if (!recorder.start(u"parec"_s,
                            {u"--device="_s + sink + u".monitor", u"--format=s16le"_s, u"--rate=48000"_s, u"--channels=2"_s,
                             u"--latency-msec=20"_s, file},
                            [&] { return QFileInfo(file).size() > 4 * 33600; }))
            return {};
        recorder.interrupt();
        QFile raw(file);
        if (!raw.open(QIODevice::ReadOnly))
            return {};
        raw.seek(4 * 9600);
        const QByteArray pcm = raw.read(4 * 24000);
        double sum = 0;
        const auto *samples = reinterpret_cast<const qint16 *>(pcm.constData());
        for (qsizetype i = 0; i < pcm.size() / 4; ++i)
            sum += static_cast<double>(samples[2 * i]) * samples[2 * i];
        return {10 * std::log10(sum / 24000 / 32768 / 32768 + 1e-12), levelOf(pcm, 1000), levelOf(pcm, 1700)};
    }
    static QByteArray words(const Heard &heard)
    {
        return QByteArray::number(heard.levelDb) + " dB, at 1 kHz " + QByteArray::number(heard.toneDb) + ", beside it "
            + QByteArray::number(heard.besideDb);
    }
    int patch(const QByteArray &path, const QByteArray &change) { return m_server->http().request("PATCH", path, change).status; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"pulseaudio"_s, u"parec"_s})
            if (findProgram(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        const QString socket = m_folder.filePath(u"native"_s);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("PULSE_RUNTIME_PATH", m_folder.path().toUtf8());
        qputenv("PULSE_STATE_PATH", m_folder.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        QVERIFY2(m_pulse.start(u"pulseaudio"_s,
                               {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"--realtime=no"_s, u"-L"_s,
                                u"module-null-sink sink_name=ears rate=48000 sink_properties=device.description=Ears"_s, u"-L"_s,
                                u"module-null-sink sink_name=booth rate=48000 sink_properties=device.description=Booth"_s, u"-L"_s,
                                u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket},
                               [&] { return QFileInfo::exists(socket); }),
                 qPrintable(m_pulse.lastError() + QString::fromUtf8(m_pulse.standardError())));
        QVERIFY(runTool(u"pactl"_s, {u"set-default-sink"_s, u"ears"_s}).exitCode == 0);
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        m_studio = "/v1/studios/" + m_server->create("/v1/studios", {{u"name"_s, u"Ears"_s}}).value(u"id").toString().toLatin1();
        m_source = m_studio + "/sources/"
            + m_server
                  ->create(m_studio + "/sources",
                           {{u"name"_s, u"Tone"_s}, {u"kind"_s, u"testPattern"_s}, {u"testPattern"_s, QJsonObject{{u"tone"_s, true}}}})
                  .value(u"id")
                  .toString()
                  .toLatin1();
        QCOMPARE(m_server->http().post(m_studio + "/replay", R"({"seconds":5})").status, 200); // keeps the program running
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_pulse.stop();
    }

    void theDefaultDevicePlaysTheTone()
    {
        QTest::qWait(500);
        const Heard before = hear(u"ears"_s);
        QVERIFY2(before.levelDb < -90, words(before).constData()); // nothing is monitored yet
        QCOMPARE(patch(m_source, R"({"audio":{"monitor":"monitorAndProgram"}})"), 200);
        Heard heard;
        QTRY_VERIFY2_WITH_TIMEOUT((heard = hear(u"ears"_s)).toneDb > -40, words(heard).constData(), 8000);
        heard = hear(u"ears"_s);
        // The tone has a peak of -20 dB: -23 root mean square.
        QVERIFY2(std::abs(heard.toneDb + 23) < 1, words(heard).constData());
        QVERIFY2(std::abs(heard.levelDb + 23) < 1, words(heard).constData()); // and there is nothing else: no gaps, no clicks
        QVERIFY2(heard.besideDb < -60, words(heard).constData());
        qInfo() << "at the device:" << words(heard).constData();
    }
    void theFaderIsHeard()
    {
        QCOMPARE(patch(m_source, R"({"audio":{"volumeDb":-12}})"), 200);
        QTest::qWait(500);
        const Heard heard = hear(u"ears"_s);
        QVERIFY2(std::abs(heard.toneDb + 35) < 1, words(heard).constData());
        QCOMPARE(patch(m_source, R"({"audio":{"volumeDb":0}})"), 200);
    }
    void anotherDeviceCanBeChosen()
    {
        const QJsonArray names = m_server->get("/v1/listening-devices").value(u"data").toArray();
        QVERIFY2(names.contains(u"Booth"_s), QJsonDocument(names).toJson().constData());
        QCOMPARE(patch(m_studio, R"({"monitorDevice":"Booth"})"), 200);
        Heard heard;
        QTRY_VERIFY2_WITH_TIMEOUT((heard = hear(u"booth"_s)).toneDb > -25, words(heard).constData(), 8000);
        heard = hear(u"ears"_s);
        QVERIFY2(heard.levelDb < -90, words(heard).constData());
        QCOMPARE(patch(m_studio, R"({"monitorDevice":""})"), 200);
    }
    void monitorOnlyIsNotOnAirAndOffIsSilent()
    {
        QCOMPARE(patch(m_source, R"({"audio":{"monitor":"monitorOnly"}})"), 200);
        Heard heard;
        QTRY_VERIFY2_WITH_TIMEOUT((heard = hear(u"ears"_s)).toneDb > -25, words(heard).constData(), 8000);
        const QJsonArray levels = m_server->get(m_studio + "/audio-levels").value(u"levels").toArray();
        QVERIFY2(levels[0][u"rmsLeftDb"].toDouble() < -80, QJsonDocument(levels).toJson().constData()); // the master
        QCOMPARE(patch(m_source, R"({"audio":{"monitor":"off"}})"), 200);
        QTRY_VERIFY2_WITH_TIMEOUT((heard = hear(u"ears"_s)).levelDb < -90, words(heard).constData(), 8000);
    }
};

CW_TEST(ListeningTest)
#include "ListeningTest.moc"
