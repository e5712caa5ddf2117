// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "graphql/schema/CastwrightSchema.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Other people's clients and audits over the network: graphql-http's audits, graphql-ws, graphql-sse, graphql-request, urql, what
/// graphql-js makes of our introspection, and a typed client that a generator makes of our SDL.
class GraphqlSuitesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    QString m_sdlFile;

    static QString folder() { return QStringLiteral(CASTWRIGHT_BINARY_DIR "/tests/graphql-clients"); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The packages, as the lockfile pins them; made once for each of its versions.
    static void prepare()
    {
        const QDir given(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/contract/graphql"));
        QDir().mkpath(folder());
        QLockFile lock(folder() + u"/install.lock"_s);
        lock.lock();
        for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"suites.mjs"_s, u"explorer.mjs"_s}) {
            QFile::remove(folder() + u'/' + name);
            QVERIFY(QFile::copy(given.filePath(name), folder() + u'/' + name));
        }
        const QString stamp = folder() + u"/node_modules/installed.json"_s;
        const QByteArray lockfile = read(given.filePath(u"package-lock.json"_s));
        if (read(stamp) == lockfile)
            return;
        const ToolResult npm = runTool(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s}, 240'000, folder());
        QVERIFY2(npm.exitCode == 0, npm.standardError.constData());
        QVERIFY(QFile::copy(given.filePath(u"package-lock.json"_s), stamp));
    }
    QString url() const { return u"http://127.0.0.1:%1/graphql"_s.arg(m_server->port()); }
    void run(const QString &suite, qsizetype count) const
    {
        judge(runTool(u"node"_s, {u"suites.mjs"_s, suite, url(), QString::fromLatin1(m_server->key()), m_sdlFile}, 100'000, folder()),
              count);
    }
    static void judge(const ToolResult &result, qsizetype count)
    {
        const QJsonArray results =
            QJsonDocument::fromJson(result.standardOutput.trimmed().split('\n').last()).object().value(u"results"_s).toArray();
        QStringList failures;
        for (const QJsonValue &one : results)
            if (one[u"status"_s].toString() != u"ok")
                failures.append(QString(one[u"name"_s].toString() + u": "_s + one[u"reason"_s].toString()));
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u"\n"_s)));
        QVERIFY2(results.size() == count, QByteArray(QByteArray::number(results.size()) + result.standardError).constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepare();
        ServerOptions options;
        options.rates = {1000, 10000};
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        QByteArray sdl;
        m_server->onServerThread(
            [&] { sdl = graphql::CastwrightSchema(*m_server->server().catalog(), *m_server->server().events()).sdl().toUtf8(); });
        m_sdlFile = m_server->dataDir() + u"/schema.graphql"_s;
        QFile file(m_sdlFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sdl) == sdl.size());
    }
    void cleanupTestCase() { m_server.reset(); }

    void auditsOfGraphqlHttp() { run(u"http"_s, 61); }
    void graphqlWs() { run(u"websocket"_s, 15); }
    void graphqlSse() { run(u"sse"_s, 6); }
    void graphqlJs() { run(u"schema"_s, 4); }
    void graphqlRequestAndUrql() { run(u"request"_s, 3); }
    void generatedClient() { run(u"codegen"_s, 3); }
    void explorerInABrowser()
    {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        QVERIFY2(!browser.isEmpty(), "chromium is missing: scripts/install-deps.sh");
        QTemporaryDir profile;
        judge(runTool(u"node"_s, {u"explorer.mjs"_s, url(), QString::fromLatin1(m_server->key()), browser, profile.path()}, 240'000,
                      folder()),
              8);
        QDir(folder()).remove(u"explorer.png"_s);
        QVERIFY(QFile::copy(profile.filePath(u"explorer.png"_s), folder() + u"/explorer.png"_s)); // for looking at
    }
};

CW_TEST(GraphqlSuitesTest)
#include "GraphqlSuitesTest.moc"
