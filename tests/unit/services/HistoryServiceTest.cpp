// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "ports/GeoLocator.h"
#include "unit/services/ServiceFixture.h"

#include <QJsonArray>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// What becomes of clips, recordings and uploads, and where viewers are sent: written down, told and summed up.
class HistoryServiceTest : public QObject {
    Q_OBJECT

    struct Map : GeoLocator {
        GeoPlace find(const QString &address) const override
        {
            return address == u"203.0.113.5" ? GeoPlace{u"DE"_s, u"Berlin"_s, 52.5, 13.4} : GeoPlace();
        }
    };
    static QStringList stagesOf(const QJsonObject &page)
    {
        QStringList out;
        for (const auto &row : page[u"data"].toArray())
            out.prepend(QString(row[u"kind"].toString() + u' ' + row[u"stage"].toString())); // the newest comes first
        return out;
    }

private Q_SLOTS:
    void aClip()
    {
        ServiceFixture f;
        const QString stream = f.makeStream();
        f.streams.goLive(stream, stream, f.clock.now().addSecs(-30));
        f.streams.kept[stream] = {f.clock.nowMs() - 30'000, f.clock.nowMs()};
        const QJsonObject made = f.ok("clip.create", {{u"streamId"_s, stream}, {u"title"_s, u"Goal"_s}, {u"durationMs"_s, 5000}});
        QTRY_COMPARE(f.ok("clip.get", {{u"clipId"_s, made[u"id"]}})[u"state"].toString(), u"ready"_s);
        f.clock.advanceMs(1000);
        (void)f.ok("clip.update", {{u"clipId"_s, made[u"id"]}, {u"title"_s, u"Another name"_s}}); // which is no stage
        const QStringList before = stagesOf(f.ok("analytics.artifactEvents"));
        QCOMPARE(before.last(), u"clip ready"_s);
        QCOMPARE(before.count(u"clip ready"_s), 1);
        (void)f.ok("clip.delete", {{u"clipId"_s, made[u"id"]}});
        const QJsonObject page = f.ok("analytics.artifactEvents", {{u"streamId"_s, stream}, {u"kind"_s, u"clip"_s}});
        QCOMPARE(stagesOf(page), before + QStringList{u"clip deleted"_s});
        const auto newest = page[u"data"][0];
        QCOMPARE(newest[u"hash"], made[u"clipHash"]);
        QCOMPARE(newest[u"artifactId"], made[u"id"]);
        QCOMPARE(newest[u"sizeBytes"].toInt(), 4);
        QCOMPARE(stagesOf(f.ok("analytics.storageEvents")), (QStringList{u"clip ready"_s, u"clip deleted"_s}));
        QCOMPARE(stagesOf(f.ok("analytics.artifactEvents", {{u"stage"_s, u"ready"_s}})), QStringList{u"clip ready"_s});
        QCOMPARE(f.ok("analytics.artifactEvents", {{u"kind"_s, u"vod"_s}})[u"totalCount"].toInt(), 0);
        QCOMPARE(f.eventTypes().count(u"artifact.stage"_s), before.size() + 1);
        for (const auto &event : f.published)
            QVERIFY(event->type != u"artifact.stage" || event->isHighRate); // neither for webhooks nor kept
    }

    void onlyFilmsForViewers()
    {
        ServiceFixture f;
        (void)f.ok("media.create", {{u"name"_s, u"logo.png"_s}, {u"contentType"_s, u"image/png"_s}, {u"sizeBytes"_s, 10}});
        QCOMPARE(f.ok("analytics.artifactEvents")[u"totalCount"].toInt(), 0);
        const QJsonObject upload = f.ok("vod.create", {{u"filename"_s, u"film.mp4"_s}, {u"sizeBytes"_s, 100}});
        (void)f.ok("vod.abort", {{u"vodId"_s, upload[u"uploadId"]}});
        const QJsonObject page = f.ok("analytics.artifactEvents");
        QCOMPARE(stagesOf(page).last(), u"vod deleted"_s);
        QCOMPARE(page[u"data"][1][u"payload"][u"filename"].toString(), u"film.mp4"_s);
        QCOMPARE(page[u"data"][0][u"hash"], upload[u"artifactHash"]);
    }

    void whereViewersWereSent()
    {
        const Map map;
        ServiceOptions options;
        options.geo = &map;
        ServiceFixture f(options);
        const QString stream = f.makeStream();
        const QString id = f.playbackIdOf(stream);
        QCOMPARE(f.ok("analytics.routing")[u"decisions"].toInt(), 0);
        for (const QString &address : {u"203.0.113.5"_s, u"203.0.113.5"_s, u"192.0.2.1"_s})
            (void)f.ok("resolve.viewer", {{u"contentId"_s, id}, {u"address"_s, address}});
        (void)f.refusal("resolve.viewer", {{u"contentId"_s, u"nothing"_s}}); // of nobody, so it is nobody's event
        (void)f.ok("playback.setPolicy", {{u"streamId"_s, stream}, {u"policy"_s, QJsonObject{{u"type"_s, u"jwt"_s}}}});
        QCOMPARE(f.refusal("resolve.viewer", {{u"contentId"_s, id}}), u"forbidden"_s);
        const QJsonObject page = f.ok("analytics.routingEvents", {{u"streamId"_s, stream}});
        QCOMPARE(page[u"totalCount"].toInt(), 4);
        const auto refused = page[u"data"][0];
        QCOMPARE(refused[u"status"].toString(), u"refused"_s);
        QVERIFY(refused[u"nodeId"].toString().isEmpty() && !refused[u"details"].toString().isEmpty());
        const auto first = page[u"data"][3];
        QCOMPARE(first[u"nodeId"].toString(), u"local"_s);
        QCOMPARE(first[u"countryCode"].toString(), u"DE"_s);
        QCOMPARE(first[u"latitude"].toDouble(), 52.5);
        QCOMPARE(first[u"candidates"].toInt(), 1);
        QVERIFY(!page[u"data"][1].toObject().contains(u"countryCode"));
        const QJsonObject sum = f.ok("analytics.routing", {{u"streamId"_s, stream}});
        QCOMPARE(sum[u"decisions"].toInt(), 4);
        QCOMPARE(sum[u"successes"].toInt(), 3);
        QCOMPARE(sum[u"countries"].toArray().size(), 1);
        QCOMPARE(sum[u"countries"][0][u"viewers"].toInt(), 2);
        QCOMPARE(sum[u"countries"][0][u"percent"].toDouble(), 50.0);
        QCOMPARE(f.ok("analytics.routing", {{u"streamId"_s, f.makeStream()}})[u"decisions"].toInt(), 0);
        QCOMPARE(f.eventTypes().count(u"routing.decided"_s), 4);
    }
};

} // namespace castwright::tests

using castwright::tests::HistoryServiceTest;
CW_TEST(HistoryServiceTest)
#include "HistoryServiceTest.moc"
