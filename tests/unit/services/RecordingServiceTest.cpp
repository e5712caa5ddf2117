// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/services/ServiceFixture.h"
#include "unit/services/StreamInputHelp.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Recordings and clips from the order to the file in the media library, their retention, and what a crash leaves.
class RecordingServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byTheStreamsSetting();
    void byHand();
    void stopping();
    void beforeTheStreamBegins();
    void clipModes_data();
    void clipModes();
    void clipOfNothing();
    void clipOfARecording();
    void clipThatFails();
    void retention();
    void storageSaysWhatWasSet();
    void oldUploadsInUseStay();
    void afterACrash();

private:
    static QString write(const ServiceFixture &f, const QString &stream, const QByteArray &bytes = "film");
};

namespace {
QJsonObject dvr(ServiceFixture &f, const QString &id)
{
    return f.ok("dvr.get", {{u"dvrId"_s, id}});
}
} // namespace

QString RecordingServiceTest::write(const ServiceFixture &f, const QString &stream, const QByteArray &bytes)
{
    const QString folder = f.folder.path() + u"/recordings/streams/"_s + stream;
    QDir().mkpath(folder);
    QFile file(folder + u"/session.mp4"_s);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void RecordingServiceTest::byTheStreamsSetting()
{
    ServiceFixture f;
    const QString stream = f.makeStream({{u"record"_s, true}});
    f.streams.goLive(stream, stream, f.clock.now());
    const QJsonObject begun = f.ok("dvr.list", {{u"streamId"_s, stream}})[u"data"][0].toObject();
    QCOMPARE(begun[u"state"].toString(), u"recording"_s);
    QCOMPARE(f.playbackIdOf(begun[u"id"].toString()), begun[u"playbackId"].toString());
    f.clock.advanceMs(10'000);
    f.streams.goOffline(stream, f.clock.now());
    QCOMPARE(dvr(f, begun[u"id"].toString())[u"state"].toString(), u"finalizing"_s);
    const QString path = write(f, stream);
    f.streams.finishRecording({stream, path, f.clock.now().addMSecs(-10'000), 10'000, 4});
    const QJsonObject ready = dvr(f, begun[u"dvrHash"].toString()); // by its other name too
    QCOMPARE(ready[u"state"].toString(), u"ready"_s);
    QCOMPARE(ready[u"durationMs"].toInt(), 10'000);
    QCOMPARE(ready[u"sizeBytes"].toInt(), 4);
    QCOMPARE(f.ok("media.get", {{u"mediaId"_s, ready[u"mediaId"]}})[u"sizeBytes"].toInt(), 4);
    for (const char *type : {"dvr.created", "dvr.updated", "media.created"})
        QVERIFY2(f.eventTypes().contains(QLatin1String(type)), type);
    f.ok("dvr.delete", {{u"dvrId"_s, ready[u"id"]}});
    QCOMPARE(f.refusal("media.get", {{u"mediaId"_s, ready[u"mediaId"]}}), u"not_found"_s);
    QVERIFY(!QFile::exists(path));
}

void RecordingServiceTest::byHand()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    f.streams.goLive(stream, stream, f.clock.now());
    QVERIFY(f.streams.specs[stream].recordFolder.isEmpty());
    const QString id = f.ok("dvr.start", ofStream(stream))[u"id"].toString();
    QVERIFY(!f.streams.specs[stream].recordFolder.isEmpty());
    f.streams.lives[stream].isRecording = true;
    f.streams.tell(stream);
    QCOMPARE(dvr(f, id)[u"state"].toString(), u"recording"_s);
    QCOMPARE(f.ok("dvr.start", ofStream(stream))[u"id"].toString(), id); // again is the same
    QCOMPARE(f.refusal("dvr.delete", {{u"dvrId"_s, id}}), u"conflict"_s);
    // The order ends with the session.
    f.streams.goOffline(stream, f.clock.now());
    QVERIFY(f.streams.specs[stream].recordFolder.isEmpty());
}

void RecordingServiceTest::stopping()
{
    ServiceFixture f;
    const QString stream = f.makeStream({{u"record"_s, true}});
    f.streams.goLive(stream, stream, f.clock.now());
    const QString id = f.ok("dvr.list")[u"data"][0][u"id"].toString();
    QCOMPARE(f.ok("dvr.stop", {{u"dvrId"_s, id}})[u"state"].toString(), u"finalizing"_s);
    QVERIFY(f.streams.specs[stream].recordFolder.isEmpty());
    QCOMPARE(f.refusal("dvr.stop", {{u"dvrId"_s, id}}), u"conflict"_s);
    f.streams.lives[stream].isRecording = false;
    f.streams.tell(stream);
    f.streams.goOffline(stream, f.clock.now());
    QVERIFY(!f.streams.specs[stream].recordFolder.isEmpty()); // the next session is recorded again
    QCOMPARE(f.ok("dvr.list")[u"totalCount"].toInt(), 1);
}

void RecordingServiceTest::beforeTheStreamBegins()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QString id = f.ok("dvr.start", ofStream(stream))[u"id"].toString();
    QCOMPARE(dvr(f, id)[u"state"].toString(), u"requested"_s);
    f.streams.goLive(stream, stream, f.clock.now());
    QCOMPARE(dvr(f, id)[u"state"].toString(), u"recording"_s);
    const QString other = f.makeStream();
    const QString never = f.ok("dvr.start", ofStream(other))[u"id"].toString();
    QCOMPARE(f.ok("dvr.stop", {{u"dvrId"_s, never}})[u"state"].toString(), u"failed"_s);
    QVERIFY(f.streams.specs[other].recordFolder.isEmpty());
}

void RecordingServiceTest::clipModes_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<qint64>("start"); // from now
    QTest::addColumn<qint64>("end");
    constexpr qint64 now = 1'700'000'000'000;
    QTest::newRow("now") << QJsonObject{{u"durationMs"_s, 5000}} << u"now"_s << qint64(-5000) << qint64(0);
    QTest::newRow("duration") << QJsonObject{{u"startUnixMs"_s, now - 20'000}, {u"durationMs"_s, 5000}} << u"duration"_s << qint64(-20'000)
                              << qint64(-15'000);
    QTest::newRow("absolute") << QJsonObject{{u"startUnixMs"_s, now - 20'000}, {u"endUnixMs"_s, now - 10'000}} << u"absolute"_s
                              << qint64(-20'000) << qint64(-10'000);
    QTest::newRow("relative") << QJsonObject{{u"startMediaMs"_s, 10'000}, {u"endMediaMs"_s, 20'000}} << u"relative"_s << qint64(-20'000)
                              << qint64(-10'000);
    QTest::newRow("from now") << QJsonObject{{u"startMediaMs"_s, -8000}, {u"endMediaMs"_s, -2000}} << u"relative"_s << qint64(-8000)
                              << qint64(-2000);
    QTest::newRow("partly kept") << QJsonObject{{u"durationMs"_s, 50'000}} << u"now"_s << qint64(-30'000) << qint64(0);
}

void RecordingServiceTest::clipModes()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, mode);
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    ServiceFixture f;
    const qint64 now = f.clock.nowMs();
    const QString stream = f.makeStream();
    f.streams.goLive(stream, stream, f.clock.now().addMSecs(-30'000));
    f.streams.kept[stream] = {now - 30'000, now};
    input[u"streamId"_s] = stream;
    input[u"title"_s] = u"Goal"_s;
    const QJsonObject made = f.ok("clip.create", input);
    QCOMPARE(made[u"mode"].toString(), mode);
    QCOMPARE(f.streams.cuts, QStringList{u"%1 %2 %3"_s.arg(stream).arg(now + start).arg(now + end)});
    QTRY_COMPARE(f.ok("clip.get", {{u"clipId"_s, made[u"id"]}})[u"state"].toString(), u"ready"_s);
    const QJsonObject ready = f.ok("clip.get", {{u"clipId"_s, made[u"clipHash"]}});
    QCOMPARE(ready[u"durationMs"].toInteger(), end - start);
    QCOMPARE(ready[u"sizeBytes"].toInt(), 4);
    QVERIFY(!ready[u"mediaId"].toString().isEmpty());
}

void RecordingServiceTest::clipOfNothing()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QJsonObject input = ofStream(stream, {{u"title"_s, u"Goal"_s}, {u"durationMs"_s, 5000}});
    QCOMPARE(f.refusal("clip.create", input), u"conflict"_s);
    QCOMPARE(f.ok("clip.list")[u"totalCount"].toInt(), 0);
    QCOMPARE(f.refusal("clip.create", ofStream(stream, {{u"title"_s, u"x"_s}})), u"unprocessable durationMs"_s);
    QCOMPARE(f.refusal("clip.create", ofStream(stream, {{u"title"_s, u"x"_s}, {u"startUnixMs"_s, 2000}, {u"endUnixMs"_s, 1000}})),
             u"unprocessable durationMs"_s);
    QCOMPARE(f.refusal("clip.create", ofStream(stream, {{u"title"_s, u"x"_s}, {u"mode"_s, u"absolute"_s}, {u"startUnixMs"_s, 2000}})),
             u"unprocessable endUnixMs"_s);
}

void RecordingServiceTest::clipOfARecording()
{
    ServiceFixture f;
    const QString stream = f.makeStream({{u"record"_s, true}});
    f.streams.goLive(stream, stream, f.clock.now());
    f.clock.advanceMs(60'000);
    f.streams.goOffline(stream, f.clock.now());
    f.streams.finishRecording({stream, write(f, stream), f.clock.now().addMSecs(-60'000), 60'000, 4});
    const qint64 begun = f.clock.nowMs() - 60'000;
    const QJsonObject made =
        f.ok("clip.create", ofStream(stream, {{u"title"_s, u"Goal"_s}, {u"startUnixMs"_s, begun + 5000}, {u"durationMs"_s, 5000}}));
    QTRY_COMPARE(f.ok("clip.get", {{u"clipId"_s, made[u"id"]}})[u"state"].toString(), u"ready"_s);
    QVERIFY(f.streams.cuts.isEmpty()); // the media engine cut it from the file
}

void RecordingServiceTest::clipThatFails()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    f.streams.kept[stream] = {f.clock.nowMs() - 30'000, f.clock.nowMs()};
    f.streams.onCut = [](const QString &, const std::function<void(Result<qint64>)> &done) {
        done(fail(ErrorCode::StorageFull, u"The disk is full."_s));
    };
    const QJsonObject made = f.ok("clip.create", ofStream(stream, {{u"title"_s, u"Goal"_s}, {u"durationMs"_s, 5000}}));
    QTRY_COMPARE(f.ok("clip.get", {{u"clipId"_s, made[u"id"]}})[u"state"].toString(), u"failed"_s);
    QCOMPARE(f.ok("clip.get", {{u"clipId"_s, made[u"id"]}})[u"message"].toString(), u"The disk is full."_s);
}

void RecordingServiceTest::retention()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    f.streams.kept[stream] = {f.clock.nowMs() - 30'000, f.clock.nowMs()};
    const auto clip = [&] { return f.ok("clip.create", ofStream(stream, {{u"title"_s, u"Goal"_s}, {u"durationMs"_s, 5000}})); };
    const auto days = [&](const QJsonObject &made) {
        return made.contains(u"expiresAt") ? f.clock.now().daysTo(QDateTime::fromString(made[u"expiresAt"].toString(), Qt::ISODateWithMs))
                                           : -1;
    };
    QCOMPARE(days(clip()), 30); // the usual
    f.ok("retention.set", {{u"clipDays"_s, 7}});
    const QJsonObject goes = clip();
    QCOMPARE(days(goes), 7);
    f.ok("stream.update", ofStream(stream, {{u"clipRetentionDays"_s, 2}}));
    QCOMPARE(days(clip()), 2);
    f.ok("stream.update", ofStream(stream, {{u"clipRetentionDays"_s, 0}}));
    QCOMPARE(days(clip()), -1); // for ever
    const QJsonObject stays = f.ok("clip.update", {{u"clipId"_s, clip()[u"id"]}, {u"keepForever"_s, true}});
    QTRY_COMPARE(f.ok("clip.get", {{u"clipId"_s, goes[u"id"]}})[u"state"].toString(), u"ready"_s);
    const QString media = f.ok("clip.get", {{u"clipId"_s, goes[u"id"]}})[u"mediaId"].toString();
    f.clock.advanceMs(qint64(8) * 86'400'000);
    f.services.recover();
    QCOMPARE(f.refusal("clip.get", {{u"clipId"_s, goes[u"id"]}}), u"not_found"_s);
    QCOMPARE(f.refusal("media.get", {{u"mediaId"_s, media}}), u"not_found"_s);
    QVERIFY(f.playbackIdOf(goes[u"id"].toString()).isEmpty());
    f.ok("clip.get", {{u"clipId"_s, stays[u"id"]}});
}

void RecordingServiceTest::storageSaysWhatWasSet()
{
    ServiceFixture f;
    f.ok("retention.set", {{u"dvrDays"_s, 7}, {u"vodDays"_s, 5}});
    const QString film = f.ok("vod.create", {{u"filename"_s, u"film.mp4"_s}, {u"sizeBytes"_s, 1000}})[u"vodId"].toString();
    const QString stream = f.makeStream({{u"record"_s, true}});
    f.streams.goLive(stream, stream, f.clock.now());
    const QString recording = f.ok("dvr.list")[u"data"][0][u"id"].toString();
    const auto keptFor = [&](const QString &id) {
        for (const QJsonValue &row : f.ok("storage.artifacts")[u"data"].toArray())
            if (row[u"id"].toString() == id)
                return row[u"keptFor"].toObject();
        return QJsonObject();
    };
    QCOMPARE(keptFor(recording)[u"days"].toInt(), 7);
    QCOMPARE(keptFor(recording)[u"source"].toString(), u"tenantDefault"_s);
    QCOMPARE(keptFor(film)[u"days"].toInt(), 5);
    QCOMPARE(keptFor(film)[u"source"].toString(), u"tenantDefault"_s);
    QCOMPARE(keptFor(film)[u"until"].toString(), jsonTime(f.clock.now().addDays(5)));
}

void RecordingServiceTest::oldUploadsInUseStay()
{
    ServiceFixture f;
    QStringList films;
    for (const char *name : {"stinger.mp4", "logo.mp4", "unused.mp4"}) {
        films += f.ok("vod.create", {{u"filename"_s, QLatin1String(name)}, {u"sizeBytes"_s, 1000}})[u"vodId"].toString();
        QVERIFY(f.database->execute(u"UPDATE assets SET state='ready' WHERE id=?"_s, {films.last()}));
    }
    const QString studio = f.makeStudio();
    f.ok("studio.update",
         {{u"studioId"_s, studio},
          {u"transition"_s, QJsonObject{{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"mediaId"_s, films[0]}}}}}});
    f.ok("source.create",
         {{u"studioId"_s, studio}, {u"name"_s, u"Logo"_s}, {u"kind"_s, u"media"_s}, {u"media"_s, QJsonObject{{u"mediaId"_s, films[1]}}}});
    f.ok("retention.set", {{u"vodDays"_s, 5}});
    f.clock.advanceMs(qint64(6) * 86'400'000);
    f.services.recover();
    f.ok("media.get", {{u"mediaId"_s, films[0]}});
    f.ok("media.get", {{u"mediaId"_s, films[1]}});
    QCOMPARE(f.refusal("media.get", {{u"mediaId"_s, films[2]}}), u"not_found"_s);
}

void RecordingServiceTest::afterACrash()
{
    ServiceFixture f;
    const QString stream = f.makeStream({{u"record"_s, true}});
    const QString empty = f.makeStream({{u"record"_s, true}});
    f.clock.setMs(QDateTime::currentMSecsSinceEpoch() - 60'000); // files carry the machine's own time
    f.streams.goLive(stream, stream, f.clock.now());
    f.streams.goLive(empty, empty, f.clock.now());
    write(f, stream);
    f.streams.kept[stream] = {f.clock.nowMs() - 30'000, f.clock.nowMs()};
    f.streams.onCut = [](const QString &, const std::function<void(Result<qint64>)> &) {}; // never answers
    const QString clip = f.ok("clip.create", ofStream(stream, {{u"title"_s, u"Goal"_s}, {u"durationMs"_s, 5000}}))[u"id"].toString();
    FakeStreamEngine engine;
    Services again({*f.database, f.engine, f.events, f.clock, *f.ids, *f.secrets, f.options(), &engine});
    QVERIFY(again.start());
    again.recover();
    UseCaseCatalog catalog;
    again.registerAll(catalog);
    const auto read = [&](const char *useCase, const QJsonObject &input) {
        QJsonObject answer;
        catalog.invoke(QString::fromLatin1(useCase), {f.caller, 0}, input,
                       [&](const Result<Outcome> &result) { answer = result ? result->toJson() : QJsonObject(); });
        return answer;
    };
    const QJsonObject taken = read("dvr.list", ofStream(stream))[u"data"][0].toObject();
    QCOMPARE(taken[u"state"].toString(), u"ready"_s);
    QVERIFY(!taken[u"mediaId"].toString().isEmpty());
    QCOMPARE(read("dvr.list", ofStream(empty))[u"data"][0][u"state"].toString(), u"failed"_s);
    QCOMPARE(read("clip.get", {{u"clipId"_s, clip}})[u"state"].toString(), u"failed"_s);
}

} // namespace castwright::tests

using castwright::tests::RecordingServiceTest;
CW_TEST(RecordingServiceTest)
#include "RecordingServiceTest.moc"
