// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// From nothing to a live studio and back, and what going live promises.
class GoLiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesLiveToAllEnabled();
    void isIdempotentByState();
    void retriesOnlyWhatFailed();
    void partialSuccessIsExplicit();
    void offlineStopsAll();
    void singleDestinations();
    void refusals();
    void changedDestinationRestarts();
    void resumesAfterCrash();
    void autoGoLive();
    void preflight();
    void preflightHoldsTheShowAgainstTheUplink();
};

void GoLiveTest::goesLiveToAllEnabled()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString one = f.makeDestination(studio, u"One"_s);
    const QString two = f.makeDestination(studio, u"Two"_s);
    const QString off = f.makeDestination(studio, u"Off"_s);
    f.ok("destination.update", {{u"studioId"_s, studio}, {u"destinationId"_s, off}, {u"enabled"_s, false}});
    const QJsonObject status = f.ok("stream.goLive", {{u"studioId"_s, studio}});
    QCOMPARE(status[u"state"].toString(), u"starting"_s);
    QCOMPARE(status[u"live"].toBool(), false);
    QCOMPARE(f.engine.started.size(), 2);
    QCOMPARE(f.engine.started[0].destination.id, one);
    QCOMPARE(f.engine.started[0].destination.streamKey.reveal(), u"live_0123456789_wxyz"_s);
    QCOMPARE(status[u"destinations"][0][u"state"].toString(), u"connecting"_s);
    QCOMPARE(status[u"destinations"][2][u"state"].toString(), u"idle"_s);
    QVERIFY(!f.eventTypes().contains(u"stream.live"_s));
    f.engine.setOutput(studio, two, OutputState::Live);
    QCOMPARE(f.eventTypes().count(u"stream.live"_s), 1);
    f.engine.setOutput(studio, one, OutputState::Live);
    QCOMPARE(f.eventTypes().count(u"stream.live"_s), 1);
    f.clock.advanceMs(5000);
    const QJsonObject later = f.ok("stream.status", {{u"studioId"_s, studio}});
    QCOMPARE(later[u"state"].toString(), u"live"_s);
    QCOMPARE(later[u"uptimeMs"].toInteger(), 5000);
    QVERIFY(later[u"health"][u"memoryBytes"].toInteger() > 1'000'000);
}

void GoLiveTest::isIdempotentByState()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    f.ok("destination.create", {{u"studioId"_s, studio}, {u"name"_s, u"Rec"_s}, {u"kind"_s, u"file"_s}});
    const QString first = f.ok("stream.goLive", {{u"studioId"_s, studio}})[u"startedAt"].toString();
    f.clock.advanceMs(60'000);
    QCOMPARE(f.ok("stream.goLive", {{u"studioId"_s, studio}})[u"startedAt"].toString(), first);
    // The repeated order must name the same file, or the engine would restart the recording.
    QCOMPARE(f.engine.started.size(), 2);
    QCOMPARE(f.engine.started[0].baseFileName, f.engine.started[1].baseFileName);
    QVERIFY(f.engine.started[0].folder.startsWith(f.folder.path()));
    QCOMPARE(f.refusal("stream.goLive", {{u"studioId"_s, studio}, {u"strict"_s, true}}), u"already_live"_s);
}

void GoLiveTest::retriesOnlyWhatFailed()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString good = f.makeDestination(studio, u"Good"_s);
    const QString bad = f.makeDestination(studio, u"Bad"_s);
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    f.engine.setOutput(studio, good, OutputState::Live);
    f.engine.setOutput(studio, bad, OutputState::Failed, OutputReason::WrongKey, u"The key is wrong."_s);
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    QCOMPARE(f.engine.retried, QStringList{bad});
}

void GoLiveTest::partialSuccessIsExplicit()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString good = f.makeDestination(studio, u"Good"_s);
    const QString bad = f.makeDestination(studio, u"Bad"_s);
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    f.engine.setOutput(studio, good, OutputState::Live);
    f.engine.setOutput(studio, bad, OutputState::Failed, OutputReason::WrongKey, u"The key is wrong."_s);
    const QJsonObject status = f.ok("stream.status", {{u"studioId"_s, studio}});
    QCOMPARE(status[u"live"].toBool(), true);
    QCOMPARE(status[u"health"][u"grade"].toString(), u"fair"_s);
    QCOMPARE(status[u"health"][u"problems"][0].toString(), u"Bad: The key is wrong."_s);
    QCOMPARE(status[u"destinations"][1][u"reason"].toString(), u"wrong_key"_s);
    f.engine.setOutput(studio, good, OutputState::Failed, OutputReason::Refused);
    QCOMPARE(f.ok("stream.status", {{u"studioId"_s, studio}})[u"health"][u"grade"].toString(), u"bad"_s);
}

void GoLiveTest::offlineStopsAll()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString one = f.makeDestination(studio);
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    QCOMPARE(f.refusal("studio.delete", {{u"studioId"_s, studio}}), u"conflict"_s);
    QCOMPARE(f.ok("stream.goOffline", {{u"studioId"_s, studio}})[u"state"].toString(), u"offline"_s);
    QCOMPARE(f.engine.stopped, QStringList{one});
    QCOMPARE(f.eventTypes().count(u"stream.offline"_s), 1);
    f.ok("stream.goOffline", {{u"studioId"_s, studio}});
    QCOMPARE(f.eventTypes().count(u"stream.offline"_s), 1);
    f.ok("studio.delete", {{u"studioId"_s, studio}});
    QCOMPARE(f.engine.removedPrograms, QStringList{studio});
}

void GoLiveTest::singleDestinations()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString one = f.makeDestination(studio, u"One"_s);
    const QString two = f.makeDestination(studio, u"Two"_s);
    const QJsonObject first{{u"studioId"_s, studio}, {u"destinationId"_s, one}};
    const QJsonObject second{{u"studioId"_s, studio}, {u"destinationId"_s, two}};
    QCOMPARE(f.refusal("destination.retry", first), u"not_live"_s);
    QCOMPARE(f.ok("destination.start", first)[u"state"].toString(), u"connecting"_s);
    f.ok("destination.start", second);
    f.ok("destination.retry", second);
    QCOMPARE(f.engine.retried, QStringList{two});
    QCOMPARE(f.ok("destination.stop", first)[u"state"].toString(), u"finished"_s);
    QCOMPARE(f.ok("stream.status", {{u"studioId"_s, studio}})[u"state"].toString(), u"starting"_s);
    f.ok("destination.stop", second);
    QCOMPARE(f.ok("stream.status", {{u"studioId"_s, studio}})[u"state"].toString(), u"offline"_s);
}

void GoLiveTest::refusals()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    QCOMPARE(f.refusal("stream.goLive", {{u"studioId"_s, studio}}), u"unprocessable destinationIds"_s);
    QCOMPARE(f.refusal("stream.goLive", {{u"studioId"_s, studio}, {u"destinationIds"_s, QJsonArray{u"dst_none"_s}}}),
             u"unprocessable destinationIds[0]"_s);
    QCOMPARE(f.refusal("stream.goLive", {{u"studioId"_s, u"std_none"_s}}), u"not_found"_s);
    QVERIFY(f.engine.started.isEmpty());
}

void GoLiveTest::changedDestinationRestarts()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString one = f.makeDestination(studio);
    const QJsonObject id{{u"studioId"_s, studio}, {u"destinationId"_s, one}};
    QJsonObject change = id;
    change[u"url"_s] = u"rtmp://127.0.0.1/other"_s;
    f.ok("destination.update", change);
    QVERIFY(f.engine.started.isEmpty());
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    change[u"url"_s] = u"rtmp://127.0.0.1/third"_s;
    f.ok("destination.update", change);
    QCOMPARE(f.engine.started.last().destination.url, u"rtmp://127.0.0.1/third"_s);
    f.ok("studio.update", {{u"studioId"_s, studio}, {u"encoding"_s, QJsonObject{{u"videoBitrateKbps"_s, 6000}}}});
    QCOMPARE(f.engine.started.last().encoding.videoBitrateKbps, 6000);
    f.ok("destination.delete", id);
    QCOMPARE(f.engine.stopped, QStringList{one});
    // It was the last one: the session is over, and the studio can be deleted.
    QCOMPARE(f.ok("stream.status", {{u"studioId"_s, studio}})[u"state"].toString(), u"offline"_s);
    f.ok("studio.delete", {{u"studioId"_s, studio}});
}

namespace {
/// Leaves a live session behind in a file, as a crash does, and opens it again.
std::unique_ptr<Database> crashed(const QString &folder, bool autoGoLive, QString *studio)
{
    {
        ServiceFixture f(std::move(*Database::open(folder)));
        *studio = f.ok("studio.create", {{u"name"_s, u"Show"_s}, {u"autoGoLive"_s, autoGoLive}})[u"id"].toString();
        // The sealed stream key would need the same key file; a file destination has no secret.
        f.ok("destination.create", {{u"studioId"_s, *studio}, {u"name"_s, u"Rec"_s}, {u"kind"_s, u"file"_s}});
        f.ok("stream.goLive", {{u"studioId"_s, *studio}});
        f.database->execute(u"DELETE FROM settings"_s).value();
    }
    return std::move(*Database::open(folder));
}
} // namespace

void GoLiveTest::resumesAfterCrash()
{
    QTemporaryDir folder;
    QString studio;
    ServiceFixture f(crashed(folder.path(), false, &studio));
    f.services.recover();
    QVERIFY(f.engine.started.isEmpty());
    const QJsonObject offered = f.ok("session.resumable");
    QCOMPARE(offered[u"data"].toArray().size(), 1);
    QCOMPARE(offered[u"data"][0][u"studioName"].toString(), u"Show"_s);
    f.ok("session.resume", {{u"studioId"_s, studio}});
    QCOMPARE(f.engine.started.size(), 1);
    QCOMPARE(f.ok("session.resumable")[u"data"].toArray().size(), 0);
    QCOMPARE(f.refusal("session.resume", {{u"studioId"_s, studio}}), u"not_found"_s);
    f.services.close();
    QCOMPARE(f.engine.stopped.size(), 1);
}

void GoLiveTest::autoGoLive()
{
    QTemporaryDir folder;
    QString studio;
    ServiceFixture f(crashed(folder.path(), true, &studio));
    f.services.recover();
    QCOMPARE(f.engine.started.size(), 1);
    QCOMPARE(f.ok("session.resumable")[u"data"].toArray().size(), 0);
}

void GoLiveTest::preflightHoldsTheShowAgainstTheUplink()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    f.makeDestination(studio, u"One"_s); // 4500 + 160 kbit/s
    const auto uplink = [&] { return f.ok("stream.preflight", {{u"studioId"_s, studio}})[u"data"][0][u"checks"][0].toObject(); };
    QCOMPARE(uplink()[u"verdict"].toString(), u"skipped"_s); // never measured
    QVERIFY(uplink()[u"message"].toString().contains(u"4.7 Mbit/s"_s));
    const auto measure = [&](qint64 bps) {
        f.engine.uplinkBps = bps;
        f.ok("uplink.measure", {{u"url"_s, u"http://127.0.0.1/up"_s}});
    };
    measure(20'000'000);
    QCOMPARE(uplink()[u"verdict"].toString(), u"ok"_s);
    QCOMPARE(f.ok("uplink.get", {})[u"measuredBps"].toInteger(), 20'000'000);
    measure(6'000'000);
    QCOMPARE(uplink()[u"verdict"].toString(), u"warning"_s);
    measure(4'000'000);
    QCOMPARE(uplink()[u"verdict"].toString(), u"failed"_s);
    measure(20'000'000);
    f.clock.advanceMs(40LL * 24 * 3600 * 1000);
    QCOMPARE(uplink()[u"verdict"].toString(), u"warning"_s); // long ago
}

void GoLiveTest::preflight()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString one = f.makeDestination(studio);
    f.engine.onPreflight = [](const OutputSpec &spec, std::function<void(PreflightReport)> done) {
        done({spec.destination.id, spec.destination.name, Verdict::Failed, {{u"dns"_s, Verdict::Failed, u"No such name."_s}}});
    };
    const QJsonArray reports = f.ok("stream.preflight", {{u"studioId"_s, studio}})[u"data"].toArray();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0][u"destinationId"].toString(), QString());
    QStringList checks;
    for (const auto &check : reports[0][u"checks"].toArray())
        checks += check[u"check"].toString();
    QCOMPARE(checks, (QStringList{u"uplink"_s, u"disk"_s, u"clock"_s}));
    QCOMPARE(reports[1][u"destinationId"].toString(), one);
    QCOMPARE(reports[1][u"verdict"].toString(), u"failed"_s);
    QVERIFY(f.engine.started.isEmpty());
}

} // namespace castwright::tests

using castwright::tests::GoLiveTest;
CW_TEST(GoLiveTest)
#include "GoLiveTest.moc"
