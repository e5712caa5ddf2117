// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FreePort.h"
#include "fakes/PeerProcess.h"
#include "fakes/TestHttp.h"
#include "feeder/SessionFeeder.h"
#include "media/PlaybackHost.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// The shipped configurations of nginx and Varnish as edges: however many players ask there at once, the origin is asked once.
class EdgeTest : public QObject {
    Q_OBJECT

    static constexpr int players = 30;
    SessionFeeder m_feeder;
    std::unique_ptr<PlaybackHost> m_host;
    QTemporaryDir m_folder;
    std::unique_ptr<PeerProcess> m_edge;
    quint16 m_edgePort = 0;

    /// The shipped file with this machine's ports in it.
    QString configure(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &changes)
    {
        QFile given(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/installer/edge/") + name);
        QFile made(m_folder.filePath(name));
        if (!given.open(QIODevice::ReadOnly) || !made.open(QIODevice::WriteOnly))
            return {};
        QByteArray text = given.readAll();
        for (const auto &[from, to] : changes) {
            if (!text.contains(from))
                return {};
            text.replace(from, to);
        }
        made.write(text);
        return made.fileName();
    }

    /// All ask at the same moment; their answers.
    QList<HttpAnswer> askTogether(const QByteArray &path, bool withSession = true) const
    {
        QList<HttpAnswer> answers(players);
        std::vector<std::jthread> threads;
        for (int i = 0; i < players; ++i)
            threads.emplace_back([&, i] {
                const QByteArray sid = (path.contains('?') ? "&sid=player-" : "?sid=player-") + QByteArray::number(1000 + i);
                answers[i] = TestHttp(m_edgePort).get(withSession ? path + sid : path);
            });
        threads.clear();
        return answers;
    }

    bool startEdge(const QString &kind)
    {
        m_edgePort = freeTcpPort();
        m_edge = std::make_unique<PeerProcess>();
        const QByteArray origin = QByteArray::number(m_host->port());
        const auto answers = [this] { return isTcpServed(m_edgePort); };
        if (kind == u"nginx") {
            const QString config = configure(
                u"nginx.conf"_s,
                {{"127.0.0.1:7080", "127.0.0.1:" + origin}, {"listen 8088", "listen 127.0.0.1:" + QByteArray::number(m_edgePort)}});
            return m_edge->start(findProgram(u"nginx"_s),
                                 {u"-p"_s, m_folder.path(), u"-e"_s, m_folder.filePath(u"early.log"_s), u"-c"_s, config, u"-g"_s,
                                  u"daemon off; user root;"_s},
                                 answers);
        }
        // No jail: as root its own user could not read this test's folder.
        const QString config = configure(u"varnish.vcl"_s, {{".port = \"7080\"", ".port = \"" + origin + '"'}});
        return m_edge->start(findProgram(u"varnishd"_s),
                             {u"-j"_s, u"none"_s, u"-F"_s, u"-f"_s, config, u"-a"_s, u"127.0.0.1:%1"_s.arg(m_edgePort), u"-s"_s,
                              u"malloc,64m"_s, u"-n"_s, m_folder.filePath(u"varnish"_s), u"-p"_s, u"vcc_allow_inline_c=off"_s},
                             answers, 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QVERIFY2(m_feeder.load({4, 30, words("-c:v libx264 -preset ultrafast"), words("-c:a aac"), 1}), qPrintable(m_feeder.lastError()));
        m_host = std::make_unique<PlaybackHost>();
        m_feeder.start(m_host->registry(), u"s"_s);
    }
    void cleanupTestCase()
    {
        m_edge.reset();
        m_feeder.stop();
        m_host.reset();
    }

    void oneRequestForAll_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("slackMs"); ///< how much later than the origin itself a waiting player may be answered
        QTest::newRow("nginx") << u"nginx"_s << 900;
        QTest::newRow("Varnish") << u"varnishd"_s << 300;
    }

    void oneRequestForAll()
    {
        QFETCH(QString, kind);
        QFETCH(int, slackMs);
        if (findProgram(kind).isEmpty())
            QSKIP("not on this machine");
        QVERIFY2(startEdge(kind), qPrintable(m_edge->lastError() + QString::fromLocal8Bit(m_edge->standardError())));
        const TestHttp http(m_edgePort);
        // A viewer's own playlist is nobody else's.
        const QByteArray one = http.get("/play/s/llhls.m3u8").body;
        const QByteArray other = http.get("/play/s/llhls.m3u8").body;
        QVERIFY(one.contains("main-ll.m3u8?sid=") && one != other);
        const QByteArray playlist = http.get("/play/s/main.m3u8").body;
        const QByteArray segment = "/play/s/" + playlist.mid(playlist.lastIndexOf("\nmain-") + 1).split('\n').first();

        m_host->takeRequests();
        const QList<HttpAnswer> segments = askTogether(segment, false);
        for (const HttpAnswer &answer : segments) {
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body == segments.first().body && answer.body.size() > 1000);
            QCOMPARE(answer.header("Access-Control-Allow-Origin"), QByteArray("*"));
        }
        QCOMPARE(m_host->takeRequests().value(QString::fromLatin1(segment.mid(8))), 1);

        // A blocking reload: all wait for the same part, and get it when it is there.
        const QByteArray low = TestHttp(m_host->port()).get("/play/s/main-ll.m3u8").body;
        const QByteArray hint = low.mid(low.indexOf("PRELOAD-HINT:TYPE=PART,URI=\"main-") + 33).split('"').first(); // "12.3.m4s"
        const QByteArray msn = QByteArray::number(hint.split('.')[0].toLongLong() + 1);
        m_host->takeRequests();
        QElapsedTimer timer;
        timer.start();
        std::optional<qint64> atOrigin;
        std::jthread direct([&] {
            if (TestHttp(m_host->port()).get("/play/s/main-ll.m3u8?_HLS_msn=" + msn + "&_HLS_part=1").status == 200)
                atOrigin = timer.elapsed();
        });
        const QList<HttpAnswer> waited = askTogether("/play/s/main-ll.m3u8?_HLS_msn=" + msn + "&_HLS_part=1");
        const qint64 atEdge = timer.elapsed();
        direct.join();
        QVERIFY(atOrigin);
        for (const HttpAnswer &answer : waited) {
            QCOMPARE(answer.status, 200);
            QVERIFY2(answer.body.contains(QByteArray("main-" + msn + ".1.m4s")), answer.body.constData());
        }
        QCOMPARE(m_host->takeRequests().value(u"main-ll.m3u8"_s), 2); // the edge's one, and ours
        qInfo("the last of %d waiting players was answered %lld ms after the origin's own", players,
              static_cast<long long>(atEdge - *atOrigin));
        QVERIFY2(atEdge - *atOrigin < slackMs, qPrintable(u"%1 ms at the edge, %2 ms at the origin"_s.arg(atEdge).arg(*atOrigin)));

        // A playlist is a second old at most, and the studio's own doors are shut.
        const QByteArray before = http.get("/play/s/main.m3u8").body;
        QTRY_VERIFY_WITH_TIMEOUT(http.get("/play/s/main.m3u8").body != before, 5000);
        QCOMPARE(http.get("/v1/health").status, 404);
        QCOMPARE(http.get("/play/s").status, 200);
        QCOMPARE(http.get("/play/s/main-ll.m3u8?_HLS_msn=99999999999").status, 400);
        m_edge->stop();
    }
};

} // namespace castwright::tests

using castwright::tests::EdgeTest;
CW_TEST(EdgeTest)
#include "EdgeTest.moc"
