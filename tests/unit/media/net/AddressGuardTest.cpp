// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/AddressGuard.h"
#include "media/ingest/pull/PullRunner.h"

#include "TestRegistry.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <mutex>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

namespace {
/// Answers every request with the same and keeps what was asked.
class OneAnswer : public QTcpServer {
public:
    explicit OneAnswer(QByteArray answer) : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    asked += socket->readAll();
                    if (!asked.contains("\r\n\r\n"))
                        return;
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                });
            }
        });
        listen(QHostAddress(QHostAddress::LocalHost));
    }
    int connections = 0;
    QByteArray asked;

private:
    QByteArray m_answer;
};

/// What was told last, by another thread.
class Said {
public:
    void set(const QString &text)
    {
        const std::scoped_lock lock(m_mutex);
        m_text = text;
    }
    QString text()
    {
        const std::scoped_lock lock(m_mutex);
        return m_text;
    }

private:
    std::mutex m_mutex;
    QString m_text;
};

/// What the proxy answers to this, until it closes.
QByteArray ask(const AddressGuard &guard, const QByteArray &request)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(QString::fromLatin1(guard.proxy())).port()));
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000))
        QTest::qFail("the proxy did not close", __FILE__, __LINE__);
    return answer + socket.readAll();
}
} // namespace

/// Where pulls may lead: names after they were resolved, redirects, and the way that libav is made to go.
class AddressGuardTest : public QObject {
    Q_OBJECT

    static QString problem(AddressGuard &guard) { return guard.takeProblem().value_or(Error{}).message; }

private Q_SLOTS:
    void namesBecomeNumbers()
    {
        const AddressGuard guard(AddressGuard::Reach::Everywhere, {});
        QVERIFY(guard.proxy().isEmpty());
        const auto named = guard.pinned(u"rtmp://user:p%40ss@localhost:1935/live/key?token=a/b:c@d"_s);
        QVERIFY(named);
        QCOMPARE(named->first(), u"rtmp://user:p%40ss@127.0.0.1:1935/live/key?token=a/b:c@d"_s);
        const auto six = guard.pinned(u"srt://[::1]:9000?passphrase=1234567890"_s);
        QVERIFY(six);
        QCOMPARE(*six, QStringList{u"srt://[::1]:9000?passphrase=1234567890"_s});
        const auto bare = guard.pinned(u"rtsp://localhost"_s);
        QVERIFY(bare);
        QCOMPARE(bare->first(), u"rtsp://127.0.0.1"_s);
    }

    void someAreNeverAllowed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isPublicOnly");
        for (const char *url : {"rtmp://169.254.169.254/a/b", "srt://[fe80::1]:9000", "rtsp://[::ffff:169.254.169.254]/x",
                                "rtmp://0.0.0.0/a/b", "rtsp://100.100.100.200/x", "srt://[64:ff9b::a9fe:a9fe]:1"})
            QTest::newRow(url) << QString::fromLatin1(url) << false;
        for (const char *url : {"rtmp://localhost/a/b", "srt://127.0.0.1:1", "rtsp://192.168.1.4/x", "rtmp://[::ffff:10.0.0.1]/a/b"})
            QTest::newRow(url) << QString::fromLatin1(url) << true;
    }
    void someAreNeverAllowed()
    {
        QFETCH(QString, url);
        QFETCH(bool, isPublicOnly);
        const AddressGuard guard(isPublicOnly ? AddressGuard::Reach::PublicOnly : AddressGuard::Reach::Everywhere, {});
        const auto pinned = guard.pinned(url);
        QVERIFY(!pinned);
        QCOMPARE(pinned.error().code, ErrorCode::Forbidden);
    }

    void theProxyPassesOn()
    {
        OneAnswer server("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfilm");
        const QByteArray host = "localhost:" + QByteArray::number(server.serverPort());
        AddressGuard guard(AddressGuard::Reach::Everywhere, {u"http://localhost/"_s});
        QVERIFY(ask(guard,
                    "GET http://" + host + "/a/b?c=d HTTP/1.1\r\nHost: " + host
                        + "\r\nProxy-Authorization: Basic eA==\r\nConnection: keep-alive\r\n\r\n")
                    .endsWith("film"));
        QVERIFY2(server.asked.startsWith(QByteArray("GET /a/b?c=d HTTP/1.1\r\nHost: " + host + "\r\n")), server.asked.constData());
        QVERIFY(server.asked.contains("Connection: close\r\n"));
        QVERIFY(!server.asked.contains("keep-alive") && !server.asked.contains("Proxy-"));
        server.asked.clear();
        const QByteArray tunnel = ask(guard, "CONNECT " + host + " HTTP/1.1\r\n\r\nhello\r\n\r\n");
        QVERIFY2(tunnel.startsWith("HTTP/1.1 200 ") && tunnel.endsWith("film"), tunnel.constData());
        QCOMPARE(server.asked, QByteArray("hello\r\n\r\n"));
        QVERIFY(problem(guard).isEmpty());
    }

    void theProxyRefuses()
    {
        OneAnswer server("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfilm");
        const QByteArray host = "localhost:" + QByteArray::number(server.serverPort());
        AddressGuard guard(AddressGuard::Reach::PublicOnly, {u"https://example.org/"_s});
        QVERIFY(ask(guard, "GET http://" + host + "/ HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 403 "));
        QCOMPARE(problem(guard), u"localhost is an address that nothing is fetched from."_s);
        QVERIFY(ask(guard, "CONNECT " + host + " HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 403 "));
        QVERIFY(ask(guard, "CONNECT 169.254.169.254:80 HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 403 "));
        QVERIFY(ask(guard, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 400 ")); // what a browser sends
        QVERIFY(ask(guard, "GET http://" + QByteArray(70'000, 'a') + " HTTP/1.1").startsWith("HTTP/1.1 431 "));
        QCOMPARE(server.connections, 0);
    }

    void redirectsAreJudged()
    {
        OneAnswer server("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data\r\nContent-Length: 0\r\n\r\n");
        Said said;
        LiveRegistry registry;
        const PullRunner runner(registry, u"p"_s, {u"http://localhost:%1/live.m3u8"_s.arg(server.serverPort())},
                                [&](const PullRunner::Report &report) { said.set(report.message); });
        QTRY_VERIFY_WITH_TIMEOUT(!said.text().isEmpty(), 8000);
        QCOMPARE(said.text(), u"169.254.169.254 is an address that nothing is fetched from."_s);
        QVERIFY(server.connections > 0);
    }

    void rtspRedirectsAreNotFollowed()
    {
        OneAnswer there("RTSP/1.0 404 Not Found\r\nCSeq: 1\r\n\r\n");
        OneAnswer server("RTSP/1.0 302 Moved\r\nCSeq: 1\r\nLocation: rtsp://127.0.0.1:" + QByteArray::number(there.serverPort())
                         + "/x\r\n\r\n");
        Said said;
        LiveRegistry registry;
        const PullRunner runner(registry, u"p"_s, {u"rtsp://localhost:%1/cam"_s.arg(server.serverPort())},
                                [&](const PullRunner::Report &report) { said.set(report.message); });
        QTRY_VERIFY_WITH_TIMEOUT(!said.text().isEmpty(), 8000);
        QVERIFY(server.connections > 0);
        QVERIFY(there.asked.isEmpty()); // at most a connection in the making
    }
};

CW_TEST(AddressGuardTest)
#include "AddressGuardTest.moc"
