// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using Answer = castwright::tests::HttpAnswer;

/// Everything the server hands out as a file can be asked about by its tag, and what grows is never kept without asking.
class FilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    QJsonObject upload()
    {
        QByteArray png;
        QBuffer buffer(&png);
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(&buffer, "PNG");
        const QJsonObject made = m_server->create("/v1/media",
                                                  {{QStringLiteral("name"), QStringLiteral("a.png")},
                                                   {QStringLiteral("contentType"), QStringLiteral("image/png")},
                                                   {QStringLiteral("sizeBytes"), static_cast<qint64>(png.size())}});
        m_server->http({}).request("PUT", made.value(u"upload")[u"url"].toString().toLatin1(), png, {{"Content-Type", "image/png"}});
        const QByteArray path = "/v1/media/" + made.value(u"asset")[u"id"].toString().toLatin1();
        if (!waitUntil([&] { return m_server->get(path).value(u"state").toString() == u"ready"; }, 10'000))
            qWarning() << "never ready";
        return m_server->get(path);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void builtInPages_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/docs", "/docs/docs.js", "/docs/swagger-ui.css", "/redoc", "/redoc/redoc.standalone.js", "/v1/openapi.json"})
            QTest::newRow(path) << QByteArray(path);
    }
    void builtInPages()
    {
        QFETCH(QByteArray, path);
        const Answer first = m_server->http({}).get(path);
        QCOMPARE(first.status, 200);
        const QByteArray tag = first.header("etag");
        QVERIFY2(tag.startsWith('"') && tag.size() > 10, tag.constData());
        const Answer again = m_server->http({}).get(path, {{"If-None-Match", tag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(again.header("etag"), tag);
        QCOMPARE(again.header("cache-control"), first.header("cache-control"));
        QCOMPARE(m_server->http({}).get(path, {{"If-None-Match", "\"other\""}}).status, 200);
        if (path == "/v1/openapi.json")
            return;
        QVERIFY(!first.header("last-modified").isEmpty());
        QCOMPARE(m_server->http({}).get(path, {{"If-Modified-Since", first.header("last-modified")}}).status, 304);
    }

    void mediaAndThumbnails()
    {
        const QJsonObject asset = upload();
        for (const char *field : {"url", "thumbnailUrl"}) {
            const QByteArray path = asset.value(QLatin1String(field)).toString().toLatin1();
            const Answer first = m_server->http().get(path);
            QCOMPARE(first.status, 200);
            const QByteArray tag = first.header("etag");
            QVERIFY(tag.startsWith('"'));
            QVERIFY(!first.header("last-modified").isEmpty());
            QCOMPARE(first.header("cache-control"), "private, no-cache");
            QCOMPARE(m_server->http().get(path, {{"If-None-Match", tag}}).status, 304);
            QCOMPARE(m_server->http({}).get(path, {{"If-None-Match", tag}}).status, 401); // a tag is no key
            QCOMPARE(m_server->http().get(path, {{"Range", "bytes=0-1"}, {"If-Range", tag}}).status, 206);
            QCOMPARE(m_server->http().get(path, {{"Range", "bytes=0-1"}, {"If-Range", "\"old\""}}).body, first.body);
        }
    }

    void aGrowingPlaylistIsAlwaysFresh()
    {
        const QString folder = m_server->dataDir() + QStringLiteral("/hls/dst_test");
        QVERIFY(QDir().mkpath(folder));
        QByteArray tag = "\"none\"";
        for (int i = 0; i < 5; ++i) {
            QFile file(folder + QStringLiteral("/index.m3u8"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray bytes = "#EXTM3U\n#" + QByteArray::number(i) + '\n'; // always as long
            file.write(bytes);
            file.close();
            const Answer answer = m_server->http({}).get("/hls/dst_test/index.m3u8", {{"If-None-Match", tag}});
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, bytes);
            QCOMPARE(answer.header("cache-control"), "no-cache");
            tag = answer.header("etag");
            QCOMPARE(m_server->http({}).get("/hls/dst_test/index.m3u8", {{"If-None-Match", tag}}).status, 304);
            QTest::qWait(20);
        }
        const Answer missing = m_server->http({}).get("/hls/dst_test/seg-9.ts");
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.header("cache-control"), "no-store"); // the segment is about to come
    }
};

CW_TEST(FilesTest)
#include "FilesTest.moc"
