// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MediaUploads.h"
#include "unit/services/ServiceFixture.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// Rooms that would grow for ever do not.
class HousekeepingTest : public QObject {
    Q_OBJECT

    static ServiceOptions brief()
    {
        ServiceOptions options;
        options.uploadExpiryMs = 60'000;
        options.retention = {.chatMessages = 50, .chatDays = 2, .auditEntries = 30, .auditDays = 3};
        return options;
    }
    static QJsonObject announce(ServiceFixture &f)
    {
        return f.ok("media.create", {{u"name"_s, u"a.png"_s}, {u"contentType"_s, u"image/png"_s}, {u"sizeBytes"_s, 4}});
    }
    static MediaUploads::Request requestOf(const QJsonObject &made)
    {
        const QUrlQuery query(QUrl(made[u"upload"][u"url"].toString()));
        MediaUploads::Request request;
        request.mediaId = made[u"asset"][u"id"].toString();
        request.expires = query.queryItemValue(u"expires"_s);
        request.signature = query.queryItemValue(u"signature"_s);
        request.contentType = u"image/png"_s;
        request.contentLength = 4;
        return request;
    }
    static int rows(ServiceFixture &f, const char *table)
    {
        int count = -1;
        if (!f.database->query(u"SELECT count(*) FROM "_s + QLatin1String(table), {},
                               [&](const SqlRow &row) { count = static_cast<int>(row.integer(0)); }))
            return -1;
        return count;
    }
    static void say(ServiceFixture &f, const QString &studio, int count)
    {
        for (int i = 0; i < count; ++i)
            f.ok("chat.send", {{u"studioId"_s, studio}, {u"author"_s, u"A"_s}, {u"text"_s, QString::number(i)}});
    }

private Q_SLOTS:
    void uploadsThatNeverCame()
    {
        ServiceFixture f(brief());
        const QJsonObject never = announce(f);
        const QJsonObject half = announce(f);
        const QJsonObject used = announce(f);
        const QJsonObject running = announce(f);
        const QString halfId = half[u"asset"][u"id"].toString();
        {
            auto session = *f.services.uploads().begin(requestOf(half));
            QVERIFY(session->take(QByteArrayView("12")));
        }
        QTRY_COMPARE(f.ok("media.get", {{u"mediaId"_s, halfId}})[u"state"].toString(), u"uploading"_s);
        const QString part = f.folder.filePath(u"media/%1/upload.part"_s.arg(halfId));
        QVERIFY(QFile::exists(part));
        const QString studio = f.makeStudio();
        f.ok("source.create",
             {{u"studioId"_s, studio},
              {u"name"_s, u"Logo"_s},
              {u"kind"_s, u"image"_s},
              {u"image"_s, QJsonObject{{u"mediaId"_s, used[u"asset"][u"id"]}}}});
        const auto session = *f.services.uploads().begin(requestOf(running));

        f.clock.advanceMs(59'000);
        f.services.tidy();
        QCOMPARE(f.ok("media.list")[u"data"].toArray().size(), 4); // links still hold
        f.clock.advanceMs(2'000);
        const QJsonObject fresh = announce(f);
        f.services.tidy();
        QStringList left;
        for (const auto &row : f.ok("media.list")[u"data"].toArray())
            left += row[u"id"].toString();
        QVERIFY(!left.contains(never[u"asset"][u"id"].toString()));
        QVERIFY(!left.contains(halfId));
        QVERIFY(!QFile::exists(part));
        QVERIFY(left.contains(used[u"asset"][u"id"].toString()));    // a source waits for it
        QVERIFY(left.contains(running[u"asset"][u"id"].toString())); // it is coming
        QVERIFY(left.contains(fresh[u"asset"][u"id"].toString()));
        QCOMPARE(f.eventTypes().count(u"media.deleted"_s), 2);
    }

    void filesThatCameStay()
    {
        ServiceFixture f(brief());
        const QJsonObject made = announce(f);
        auto session = *f.services.uploads().begin(requestOf(made));
        QVERIFY(session->take(QByteArrayView("1234")));
        bool isDone = false;
        session->finish([&](const Result<Asset> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        f.clock.advanceMs(1'000'000'000);
        f.services.tidy();
        QCOMPARE(f.ok("media.list")[u"data"].toArray().size(), 1);
    }

    void chatByCount()
    {
        ServiceFixture f(brief());
        const QString one = f.makeStudio(u"One"_s);
        const QString two = f.makeStudio(u"Two"_s);
        say(f, one, 70);
        say(f, two, 20);
        f.services.tidy();
        const QJsonArray left = f.ok("chat.list", {{u"studioId"_s, one}, {u"limit"_s, 200}})[u"data"].toArray();
        QCOMPARE(left.size(), 50);
        QCOMPARE(left.first()[u"text"].toString(), u"20"_s); // the oldest went
        QCOMPARE(left.last()[u"text"].toString(), u"69"_s);
        QCOMPARE(f.ok("chat.list", {{u"studioId"_s, two}, {u"limit"_s, 200}})[u"data"].toArray().size(), 20);
    }

    void chatByAge()
    {
        ServiceFixture f(brief());
        const QString studio = f.makeStudio();
        say(f, studio, 5);
        f.clock.advanceMs(2 * 86'400'000LL - 1000);
        say(f, studio, 3);
        f.services.tidy();
        QCOMPARE(rows(f, "chat_messages"), 8);
        f.clock.advanceMs(2000);
        f.services.tidy();
        QCOMPARE(rows(f, "chat_messages"), 3);
    }

    void muchIsDoneInPieces()
    {
        ServiceFixture f(brief());
        const QString studio = f.makeStudio();
        say(f, studio, 2500);
        f.services.tidy();
        QVERIFY(rows(f, "chat_messages") >= 1500); // at most a thousand at once
        QTRY_COMPARE(rows(f, "chat_messages"), 50);
    }

    void auditByCountAndAge()
    {
        ServiceFixture f(brief());
        for (int i = 0; i < 40; ++i)
            f.makeStudio();
        f.services.close(); // writes what waits
        QCOMPARE(rows(f, "audit_log"), 40);
        f.services.tidy();
        QCOMPARE(rows(f, "audit_log"), 30);
        f.clock.advanceMs(4 * 86'400'000LL);
        f.services.tidy();
        QCOMPARE(rows(f, "audit_log"), 0);
    }

    void zeroIsForEver()
    {
        ServiceOptions options;
        options.retention = {0, 0, 0, 0};
        ServiceFixture f(options);
        const QString studio = f.makeStudio();
        say(f, studio, 60);
        f.services.close();
        f.clock.advanceMs(10'000 * 86'400'000LL);
        f.services.tidy();
        QCOMPARE(rows(f, "chat_messages"), 60);
        QCOMPARE(rows(f, "audit_log"), 61);
    }
};

} // namespace castwright::tests

using castwright::tests::HousekeepingTest;
CW_TEST(HousekeepingTest)
#include "HousekeepingTest.moc"
