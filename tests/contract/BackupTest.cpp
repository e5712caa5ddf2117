// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Backups of the studio data, and the way back that README describes.
class BackupTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    ServerOptions options() const
    {
        ServerOptions made;
        made.dataDir = m_folder.path();
        made.retention.backups = 2;
        return made;
    }
    static QStringList studioNames(const RunningServer &server)
    {
        QStringList names;
        for (const auto &row : server.get("/v1/studios").value(u"data").toArray())
            names += row[u"name"].toString();
        return names;
    }

private Q_SLOTS:
    void aDeletedStudioComesBack()
    {
        QString backup;
        {
            RunningServer server(options());
            QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
            const QJsonObject studio = server.create("/v1/studios", {{u"name"_s, u"Kept show"_s}});
            server.create("/v1/studios/" + studio.value(u"id").toString().toLatin1() + "/destinations",
                          {{u"name"_s, u"Server"_s}, {u"url"_s, u"rtmp://127.0.0.1/live"_s}, {u"streamKey"_s, u"secret_key_0001"_s}});
            const auto daily = [&] { return server.get("/v1/backups").value(u"data").toArray(); };
            QTRY_VERIFY(!daily().isEmpty());
            QCOMPARE(daily()[0][u"reason"].toString(), u"daily"_s);
            for (int i = 0; i < 3; ++i) {
                const QJsonObject made = server.create("/v1/backups", {});
                QCOMPARE(made.value(u"reason").toString(), u"askedFor"_s);
                QVERIFY(made.value(u"sizeBytes").toInteger() > 0);
                backup = made.value(u"path").toString();
                QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
                QTest::qWait(5); // names have milliseconds
            }
            const QJsonObject list = server.get("/v1/backups");
            QCOMPARE(list.value(u"kept").toInt(), 2);
            QCOMPARE(list.value(u"data").toArray().size(), 3); // one daily, the newest two that were asked for
            QCOMPARE(list.value(u"data")[0][u"path"].toString(), backup);
            QCOMPARE(server.http().request("DELETE", "/v1/studios/" + studio.value(u"id").toString().toLatin1()).status, 204);
            QVERIFY(studioNames(server).isEmpty());
            QCOMPARE(server.http(server.keyWith({u"studios:read"_s})).get("/v1/backups").status, 403);
        }
        // As README says: stopped, the backup in the place of the database and of its log.
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_folder.filePath(u"castwright.sqlite"_s + QLatin1String(suffix)));
        QVERIFY(QFile::copy(backup, m_folder.filePath(u"castwright.sqlite"_s)));
        RunningServer again(options());
        QVERIFY2(again.error().isEmpty(), qPrintable(again.error()));
        QCOMPARE(studioNames(again), QStringList{u"Kept show"_s});
        const QByteArray studio = again.get("/v1/studios").value(u"data")[0][u"id"].toString().toLatin1();
        QCOMPARE(again.get("/v1/studios/" + studio + "/destinations").value(u"data")[0][u"streamKeyMasked"].toString().right(4), u"0001"_s);
    }

    void writersAreNotHeldUp()
    {
        RunningServer server(options());
        QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
        const QByteArray studio = server.create("/v1/studios", {{u"name"_s, u"Busy"_s}}).value(u"id").toString().toLatin1();
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(server.http().post("/v1/studios/" + studio + "/chat/messages", R"({"author":"A","text":"words"})").status, 201);
            if (i % 5 == 0)
                server.create("/v1/backups", {});
        }
    }
};

CW_TEST(BackupTest)
#include "BackupTest.moc"
