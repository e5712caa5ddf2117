// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include "TestRegistry.h"
#include "fakes/PeerProcess.h"

#include <QJsonArray>
#include <QNetworkInterface>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;

/// /debug/threads and /debug/queues: what they show, and to whom.
class DebugTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    QList<QJsonObject> rows(const QByteArray &path) const
    {
        QList<QJsonObject> out;
        const QJsonArray data = m_server->get(path).value(u"data").toArray();
        for (const auto &row : data)
            out += row.toObject();
        return out;
    }
    static const QJsonObject *named(const QList<QJsonObject> &rows, const QString &name, const QString &unit = {})
    {
        for (const QJsonObject &row : rows)
            if (row.value(u"name").toString().startsWith(name) && (unit.isEmpty() || row.value(u"unit").toString() == unit))
                return &row;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        ServerOptions options;
        options.listenAddresses = {QHostAddress(QHostAddress::AnyIPv4)};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanup() { m_server.reset(); }

    void onlyForAdminsOnThisMachine()
    {
        const QByteArray narrow = m_server->keyWith({QStringLiteral("studios:read"), QStringLiteral("stream:read")});
        for (const char *path : {"/debug/threads", "/debug/queues"}) {
            QCOMPARE(m_server->http().get(path).status, 200);
            QCOMPARE(m_server->http({}).get(path).status, 401);
            QCOMPARE(m_server->http(narrow).get(path).status, 403);
            QCOMPARE(m_server->http().request("POST", path, "{}").status, 405);
            // From an address that is not loopback, with the owner's key.
            const auto addresses = QNetworkInterface::allAddresses();
            for (const QHostAddress &address : addresses) {
                if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                    continue;
                TestHttp http(m_server->port(), address.toString());
                http.setDefaultHeaders({{"Authorization", "Bearer " + m_server->key()}});
                QCOMPARE(http.get("/v1/studios").status, 200);
                QCOMPARE(http.get(path).status, 403);
            }
        }
    }

    void threadsHaveNamesAndTimes()
    {
#ifndef Q_OS_LINUX
        QSKIP("the platform does not tell");
#endif
        const auto before = rows("/debug/threads");
        QVERIFY(named(before, QStringLiteral("server")));
        const qint64 cpuBefore = named(before, QStringLiteral("server"))->value(u"cpuMs").toInteger();
        for (int i = 0; i < 400; ++i)
            m_server->http().get("/v1/openapi.json");
        const auto after = rows("/debug/threads");
        QVERIFY(named(after, QStringLiteral("server"))->value(u"cpuMs").toInteger() > cpuBefore);
    }

    void queuesOfARunningShow()
    {
        QCOMPARE(named(rows("/debug/queues"), QStringLiteral("http"))->value(u"capacity").toInt(), HttpLimits().connections);
        const QByteArray studio = "/v1/studios/"
            + m_server->create("/v1/studios", {{QStringLiteral("name"), QStringLiteral("Queues")}}).value(u"id").toString().toLatin1();
        m_server->create(studio + "/destinations",
                         {{QStringLiteral("name"), QStringLiteral("File")}, {QStringLiteral("kind"), QStringLiteral("file")}});
        QCOMPARE(m_server->http().post(studio + "/go-live", "{}").status, 200);
        QVERIFY(waitUntil(
            [&] {
                return named(rows("/debug/queues"), QStringLiteral("dest-"), QStringLiteral("packets"))
                    && named(rows("/debug/queues"), QStringLiteral("enc-"));
            },
            10'000));
        const auto queues = rows("/debug/queues");
        for (const QJsonObject &row : queues) {
            QVERIFY(row.value(u"capacity").toInteger() > 0);
            QVERIFY(row.value(u"size").toInteger() <= row.value(u"capacity").toInteger());
            QVERIFY(row.contains(u"dropped"));
        }
        m_server->http().post(studio + "/go-offline", "{}");
    }
};

CW_TEST(DebugTest)
#include "DebugTest.moc"
