// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;

/// --dump-http shows everything but secrets: each one that passes through is looked for in every byte that was written.
class DumpTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<RunningServer> m_server;
    QByteArray m_all;

    void send(const char *method, const QByteArray &path, const QByteArray &json)
    {
        const auto answer = m_server->http().request(method, path, json, {{"Content-Type", "application/json"}});
        QVERIFY(answer.status != 0);
    }

private Q_SLOTS:
    void nothingSecretIsWritten()
    {
        ServerOptions options;
        options.httpDumpDir = m_folder.path();
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        const QString studioId =
            m_server->create("/v1/studios", {{QStringLiteral("name"), QStringLiteral("Plain name")}}).value(u"id").toString();
        const QByteArray studio = "/v1/studios/" + studioId.toLatin1();
        const QString destination = m_server
                                        ->create(studio + "/destinations",
                                                 {{QStringLiteral("name"), QStringLiteral("One")},
                                                  {QStringLiteral("url"), QStringLiteral("rtmp://127.0.0.1:1/live")},
                                                  {QStringLiteral("streamKey"), QStringLiteral("sesame_made_of_bytes")}})
                                        .value(u"id")
                                        .toString();
        send("PATCH", studio + "/destinations/" + destination.toLatin1(), "{\"streamKey\":\"sesame_changed\"}");
        send("POST", studio + "/destinations", "{\"name\":\"Typo\",\"url\":\"rtmp://127.0.0.1/live\",\"streamkey\":\"sesame_misspelt\"}");
        send("POST", studio + "/destinations", "{\"name\":\"Half\",\"streamKey\":\"sesame_half");
        send("POST", studio + "/destinations",
             "{\"name\":\"Srt\",\"kind\":\"srt\",\"url\":\"srt://"
             "127.0.0.1:1?passphrase=sesame_query\",\"srt\":{\"passphrase\":\"sesame_inside\"}}");
        send("POST", studio + "/destinations", "{\"name\":\"Long\",\"url\":\"rtmp://user:sesame_user@127.0.0.1/live/sesame_path\"}");
        send("POST", studio + "/go-live",
             QJsonDocument(QJsonObject{{QStringLiteral("destinationIds"), QJsonArray{destination}}}).toJson(QJsonDocument::Compact));
        QTRY_VERIFY(!m_server->get(studio + "/stream-status").isEmpty());
        const QByteArray made = m_server->keyWith({QStringLiteral("studios:read")});
        const QByteArray hook = m_server->create("/v1/webhooks", {{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/hook")}})
                                    .value(u"secret")
                                    .toString()
                                    .toLatin1();
        const QString link = m_server
                                 ->create("/v1/media",
                                          {{QStringLiteral("name"), QStringLiteral("a.png")},
                                           {QStringLiteral("contentType"), QStringLiteral("image/png")},
                                           {QStringLiteral("sizeBytes"), 4}})
                                 .value(u"upload")[u"url"]
                                 .toString();
        const QByteArray signature = link.section(QStringLiteral("signature="), 1).toLatin1();
        m_server->http({}).request("PUT", link.toLatin1(), "\x89PNG", {{"Content-Type", "image/png"}});
        m_server->http({}).get("/v1/studios?key=sesame_in_query", {{"X-API-Key", made}, {"Cookie", "session=sesame_cookie"}});
        send("POST", studio + "/go-offline", "{}");
        m_server.reset();

        QDirIterator files(m_folder.path(), QDir::Files);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_all += file.fileName().toUtf8() + '\n' + file.readAll();
            ++count;
        }
        QVERIFY2(count >= 15, qPrintable(QString::number(count)));
        QVERIFY(made.size() > 20 && hook.size() > 20 && signature.size() > 20);
        for (const QByteArray &secret : {QByteArray("sesame"), made, hook, signature}) {
            const qsizetype at = m_all.indexOf(secret);
            QVERIFY2(at < 0, m_all.mid(std::max<qsizetype>(0, at - 300), 400).constData());
        }
    }

    void whatIsNotSecretIsThere()
    {
        QVERIFY(m_all.contains("Plain name"));       // bodies of questions and answers
        QVERIFY(m_all.contains("POST /v1/studios")); // what was asked
        QVERIFY(m_all.contains("authorization: (redacted)"));
        QVERIFY(m_all.contains("\"streamKey\": \"(redacted)\""));
        QVERIFY(m_all.contains("rtmp://127.0.0.1:1/live"));
        QVERIFY(m_all.contains("expires="));
    }
};

CW_TEST(DumpTest)
#include "DumpTest.moc"
