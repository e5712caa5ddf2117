// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace castwright::tests;

/// Somebody else's generator must be able to make a client from our document, the compiler must accept it, and the client must be able to
/// take a studio live on a real RTMP server.
class GeneratedClientTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Empty when the program ended well, else what it said.
    QByteArray run(const QString &program, const QStringList &arguments)
    {
        const ToolResult result = runTool(program, arguments, 180'000, m_folder.path());
        return result.exitCode == 0 ? QByteArray() : QByteArray(program.toLocal8Bit() + " failed: " + result.standardOutput + result.standardError).right(3000);
    }

private Q_SLOTS:
    void generatesCompilesAndGoesLive()
    {
        const QDir given(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/contract/client"));
        for (const QString &name : {QStringLiteral("package.json"), QStringLiteral("package-lock.json"), QStringLiteral("tsconfig.json"), QStringLiteral("drive.ts")})
            QVERIFY(QFile::copy(given.filePath(name), path(name)));
        RunningServer server;
        QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));

        const HttpAnswer document = server.http({}).get("/v1/openapi.json");
        QCOMPARE(document.status, 200);
        QFile file(path(QStringLiteral("openapi.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document.body);
        file.close();

        QCOMPARE(run(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")}), QByteArray());
        QCOMPARE(run(path(QStringLiteral("node_modules/.bin/openapi-ts")), {QStringLiteral("-i"), QStringLiteral("openapi.json"), QStringLiteral("-o"), QStringLiteral("generated"),
                                                             QStringLiteral("-c"), QStringLiteral("@hey-api/client-fetch")}), QByteArray());
        QCOMPARE(run(path(QStringLiteral("node_modules/.bin/tsc")), {QStringLiteral("-p"), QStringLiteral(".")}), QByteArray());
        QCOMPARE(run(QStringLiteral("node"), {QStringLiteral("out/drive.js"), QStringLiteral("http://127.0.0.1:%1").arg(server.port()), QString::fromLatin1(server.key()),
                                     nginx.url(), QStringLiteral("generated")}),
                 QByteArray());
    }
};

CW_TEST(GeneratedClientTest)
#include "GeneratedClientTest.moc"
