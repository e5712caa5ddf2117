// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/FileRoutes.h"

#include "TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;

/// Live HLS as players and caches see it.
class FileRoutesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::optional<Result<HttpAnswer>> ask(const QString &path, const QByteArray &method = "GET") const
    {
        RequestContext request;
        request.method = method;
        request.path = path;
        request.segments = path.split(u'/', Qt::SkipEmptyParts);
        return FileRoutes(m_folder.path()).answer(request);
    }
    static QByteArray header(const HttpAnswer &answer, const QByteArray &name)
    {
        for (const auto &row : answer.headers)
            if (row.first == name)
                return row.second;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("hls/dst_1")));
        for (const char *name : {"index.m3u8", "seg-7.ts", "seg-7.m4s", "init.mp4"}) {
            QFile file(m_folder.filePath(QStringLiteral("hls/dst_1/") + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void whatMayBeKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("a playlist grows") << QStringLiteral("index.m3u8") << false;
        QTest::newRow("the next show has another") << QStringLiteral("init.mp4") << false;
        QTest::newRow("ts") << QStringLiteral("seg-7.ts") << true;
        QTest::newRow("m4s") << QStringLiteral("seg-7.m4s") << true;
    }
    void whatMayBeKept()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKept);
        const auto answer = ask(QStringLiteral("/hls/dst_1/") + name);
        QVERIFY(answer && *answer);
        const QByteArray cache = header(**answer, "Cache-Control");
        QCOMPARE(cache.contains("max-age"), isKept);
        QCOMPARE(cache == "no-cache", !isKept);
        QCOMPARE(header(**answer, "Access-Control-Allow-Origin"), "*");
    }

    void nothingElseIsServed()
    {
        QVERIFY(!ask(QStringLiteral("/v1/studios")));
        for (const char *path :
             {"/hls/dst_1", "/hls/dst_1/none.ts", "/hls/dst_1/castwright.sqlite", "/hls/dst_2/index.m3u8", "/hls/dst_1/x/index.m3u8"})
            QCOMPARE(ask(QString::fromLatin1(path))->error().code, ErrorCode::NotFound);
        QCOMPARE(ask(QStringLiteral("/hls/dst_1/index.m3u8"), "POST")->error().code, ErrorCode::MethodNotAllowed);
    }
};

CW_TEST(FileRoutesTest)
#include "FileRoutesTest.moc"
