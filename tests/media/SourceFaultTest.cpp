// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/TestPublisher.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Sources that die, stand still and come back while the show is live, judged by the frames that arrive at a real server: moving, held,
/// slate.
class SourceFaultTest : public QObject {
    Q_OBJECT

    enum class Look { Moving, Held, Slate };

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<NginxRtmp> m_far;
    QByteArray m_studio;

    void addSource(const QJsonObject &source) { m_server->create(m_studio + "/sources", source); }
    QString sourceState() { return m_server->get(m_studio + "/stream-status").value(u"sources")[0][u"state"].toString(); }
    void goLive()
    {
        m_server->create(m_studio + "/destinations",
                         {{u"name"_s, u"Far end"_s}, {u"url"_s, m_far->url(u"rec"_s)}, {u"streamKey"_s, u"show"_s}});
        QCOMPARE(m_server->http().post(m_studio + "/go-live", "{}").status, 200);
        QVERIFY(waitUntil([this] { return m_far->isPublishing(u"rec"_s, u"show"_s); }, 8000));
    }
    QList<Look> endAndLook()
    {
        m_server->http().post(m_studio + "/go-offline", "{}");
        QTest::qWait(1200);
        const QString file = m_far->recording(u"show"_s);
        checkNoGaps(file);
        const RawVideo video = decodeFrames(file, RawFormat::Gray);
        QList<Look> looks;
        for (qsizetype i = 0; i < video.frames.size(); ++i)
            looks += lookOf(video.frames[i], i > 0 ? video.frames[i - 1] : QByteArray());
        return looks;
    }
    /// The slate is dark and still (#1b2430 with a line of words); the publisher's picture is bright and never the same twice.
    static Look lookOf(const QByteArray &frame, const QByteArray &before)
    {
        double sum = 0;
        double difference = 0;
        for (qsizetype i = 0; i < frame.size(); i += 7) {
            sum += static_cast<uchar>(frame[i]);
            difference += before.isEmpty() ? 0 : std::abs(static_cast<uchar>(frame[i]) - static_cast<uchar>(before[i]));
        }
        const double samples = static_cast<double>(frame.size()) / 7;
        if (sum / samples < 60)
            return Look::Slate;
        return difference / samples > 0.25 ? Look::Moving : Look::Held;
    }
    static void checkNoGaps(const QString &file)
    {
        const ToolResult probe = runTool(
            u"ffprobe"_s,
            {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s, u"packet=pts_time"_s, u"-of"_s, u"csv=p=0"_s, file});
        QList<double> times;
        for (const QByteArray &line : probe.standardOutput.split('\n'))
            if (!line.trimmed().isEmpty())
                times += line.split(',').first().toDouble();
        std::ranges::sort(times);
        QVERIFY(times.size() > 60);
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY2(std::abs(times[i] - times[i - 1] - 1.0 / 30) < 0.003,
                     QByteArray(QByteArray::number(times[i - 1]) + " -> " + QByteArray::number(times[i])).constData());
    }
    /// How often and how long the slate was seen, and the longest hold right before each.
    struct Story {
        int slates = 0;
        qsizetype longestHoldBefore = 0;
        qsizetype shortestSlate = 1 << 30;
        bool endsMoving = false;
    };
    static Story tell(const QList<Look> &looks)
    {
        Story story;
        qsizetype held = 0;
        qsizetype slate = 0;
        for (const Look look : looks) {
            if (look == Look::Slate) {
                if (slate++ == 0) {
                    ++story.slates;
                    story.longestHoldBefore = std::max(story.longestHoldBefore, held);
                }
            } else if (slate > 0) {
                story.shortestSlate = std::min(story.shortestSlate, slate);
                slate = 0;
            }
            held = look == Look::Held ? held + 1 : 0;
        }
        story.endsMoving = std::ranges::count(looks.last(20), Look::Moving) > 10;
        return story;
    }
    static QByteArray words(const QList<Look> &looks)
    {
        QByteArray out;
        for (const Look look : looks)
            out += look == Look::Moving ? 'm' : look == Look::Held ? 'h' : 'S';
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        m_far = std::make_unique<NginxRtmp>();
        QVERIFY2(m_far->start(), qPrintable(m_far->lastError()));
        m_studio = "/v1/studios/" + m_server->create("/v1/studios", {{u"name"_s, u"Faults"_s}}).value(u"id").toString().toLatin1();
    }
    void cleanup()
    {
        m_server.reset();
        m_far.reset();
    }

    void networkSourceThatDiesAndStandsStill()
    {
        NginxRtmp near;
        QVERIFY2(near.start(), qPrintable(near.lastError()));
        TestPublisher publisher;
        QVERIFY2(publisher.start(near.url(u"live"_s, u"camera"_s)), qPrintable(publisher.lastError()));
        QVERIFY(waitUntil([&] { return near.isPublishing(u"live"_s, u"camera"_s); }, 8000));
        addSource({{u"name"_s, u"Camera"_s},
                   {u"kind"_s, u"network"_s},
                   {u"network"_s, QJsonObject{{u"url"_s, near.url(u"live"_s, u"camera"_s)}}}});
        goLive();
        QVERIFY(waitUntil([this] { return sourceState() == u"running"; }, 8000));
        QTest::qWait(2500);
        publisher.pause(); // connected, and sends nothing
        QTest::qWait(2500);
        publisher.resume();
        QVERIFY(waitUntil([this] { return sourceState() == u"running"; }, 8000));
        QTest::qWait(2500);
        publisher.kill(); // gone without a word
        QTest::qWait(2500);
        QVERIFY2(publisher.start(near.url(u"live"_s, u"camera"_s)), qPrintable(publisher.lastError()));
        QVERIFY(waitUntil([this] { return sourceState() == u"running"; }, 15'000));
        QTest::qWait(2500);
        const QList<Look> looks = endAndLook();
        const qsizetype firstMoving = looks.indexOf(Look::Moving); // before it the slate stood while the source was being opened
        QVERIFY(firstMoving >= 0);
        const Story story = tell(looks.mid(firstMoving));
        QVERIFY2(story.slates == 2, words(looks).constData());             // once each: no flicker
        QVERIFY2(story.longestHoldBefore <= 17, words(looks).constData()); // half a second and the two frames of an uneven beginning
        QVERIFY2(story.shortestSlate >= 15, words(looks).constData());
        QVERIFY2(story.endsMoving, words(looks).constData());
    }

    void pictureThatIsNotThere()
    {
        addSource({{u"name"_s, u"Gone"_s}, {u"kind"_s, u"image"_s}, {u"image"_s, QJsonObject{{u"path"_s, u"/nowhere/picture.png"_s}}}});
        goLive();
        QTest::qWait(2500);
        const QList<Look> looks = endAndLook();
        QVERIFY2(looks.size() > 60 && std::ranges::count(looks, Look::Slate) == looks.size(), words(looks).constData());
    }

    void filmThatBreaksOffInTheMiddle()
    {
        QTemporaryDir folder;
        const QString whole = folder.filePath(u"film.ts"_s);
        TestPublisher writer;
        QVERIFY(writer.start(whole, 4000));
        QVERIFY(writer.waitUntilSent(20'000));
        QFile film(whole);
        QVERIFY(film.open(QIODevice::ReadOnly));
        QFile cut(folder.filePath(u"cut.ts"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(film.read(film.size() / 2)); // ends inside a packet
        cut.close();
        addSource({{u"name"_s, u"Film"_s},
                   {u"kind"_s, u"media"_s},
                   {u"media"_s, QJsonObject{{u"path"_s, cut.fileName()}, {u"atEnd"_s, u"loop"_s}}}});
        goLive();
        QTest::qWait(6000);
        const QList<Look> looks = endAndLook();
        const qsizetype firstMoving = looks.indexOf(Look::Moving);
        QVERIFY(firstMoving >= 0);
        QVERIFY2(std::ranges::count(looks.mid(firstMoving), Look::Moving) > looks.size() / 2, words(looks).constData());
        QVERIFY2(tell(looks.mid(firstMoving)).endsMoving, words(looks).constData());
    }
};

CW_TEST(SourceFaultTest)
#include "SourceFaultTest.moc"
