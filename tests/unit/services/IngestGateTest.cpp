// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "services/FailureLimiter.h"
#include "unit/services/ServiceFixture.h"
#include "unit/services/StreamInputHelp.h"

#include <QJsonDocument>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Who may publish: keys in any case, switched off ones, streams in use, and how guessing is slowed down.
class IngestGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void switchedOff();
    void passphrases();
    void conflicts();
    void himselfAfterADeadLine();
    void guessing();
    void addresses();
    void players();
};

namespace {
QString refusalOf(const Result<StreamGrant> &grant)
{
    if (grant)
        return u"in"_s;
    const auto wire = errorRow(grant.error().code).wire;
    return QString::fromLatin1(wire.data(), static_cast<qsizetype>(wire.size()));
}
QString keyOf(ServiceFixture &f, const QString &stream)
{
    return f.ok("stream.get", ofStream(stream))[u"streamKey"].toString();
}
} // namespace

void IngestGateTest::keys()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QJsonObject named = f.ok("streamKey.create", ofStream(stream, {{u"name"_s, u"OBS"_s}}));
    auto grant = f.streams.publish(keyOf(f, stream));
    QVERIFY(grant);
    QCOMPARE(grant->streamId, stream);
    QCOMPARE(grant->keyId, stream);
    QCOMPARE(f.streams.publish(keyOf(f, stream).toLower())->streamId, stream);
    grant = f.streams.publish(named[u"value"].toString().toUpper());
    QVERIFY(grant);
    QCOMPARE(grant->keyId, named[u"id"].toString());
    const QJsonObject seen = f.ok("streamKey.list", ofStream(stream))[u"data"][0].toObject();
    QCOMPARE(QDateTime::fromString(seen[u"lastUsedAt"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(), f.clock.nowMs());
    QCOMPARE(refusalOf(f.streams.publish(u""_s)), u"unauthorized"_s);
    QCOMPARE(refusalOf(f.streams.publish(u"sk_nothing"_s)), u"unauthorized"_s);
    QCOMPARE(refusalOf(f.streams.publish(stream)), u"unauthorized"_s); // an id is no key
    QCOMPARE(refusalOf(f.streams.publish(QString(5000, u'x'))), u"unauthorized"_s);
}

void IngestGateTest::switchedOff()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QJsonObject named = f.ok("streamKey.create", ofStream(stream, {{u"name"_s, u"OBS"_s}}));
    f.ok("streamKey.update", ofStream(stream, {{u"streamKeyId"_s, named[u"id"]}, {u"isActive"_s, false}}));
    QCOMPARE(refusalOf(f.streams.publish(named[u"value"].toString())), u"forbidden"_s);
    f.ok("stream.update", ofStream(stream, {{u"enabled"_s, false}}));
    QCOMPARE(refusalOf(f.streams.publish(keyOf(f, stream))), u"forbidden"_s);
    const QString pulled =
        f.makeStream({{u"ingestMode"_s, u"pull"_s}, {u"pull"_s, QJsonObject{{u"urls"_s, QJsonArray{u"srt://a.example:9"_s}}}}});
    QCOMPARE(refusalOf(f.streams.publish(keyOf(f, pulled))), u"forbidden"_s);
}

void IngestGateTest::passphrases()
{
    ServiceFixture f;
    const QString stream = f.makeStream({{u"srtPassphrase"_s, u"a long passphrase"_s}});
    QCOMPARE(f.streams.publish(keyOf(f, stream), u"192.0.2.7:5000"_s, u"srt"_s)->passphrase, u"a long passphrase"_s);
    const QJsonObject shown = f.ok("stream.get", ofStream(stream));
    QVERIFY(shown[u"srtEncrypted"].toBool());
    QVERIFY(!QJsonDocument(shown).toJson().contains("a long passphrase"));
    QCOMPARE(f.refusal("stream.update", ofStream(stream, {{u"srtPassphrase"_s, u"short"_s}})), u"unprocessable srtPassphrase"_s);
    f.ok("stream.update", ofStream(stream, {{u"name"_s, u"Other"_s}}));
    QCOMPARE(f.streams.publish(keyOf(f, stream))->passphrase, u"a long passphrase"_s);
    bool isSealed = false;
    (void)f.database->query(u"SELECT srt_passphrase FROM streams WHERE id=?"_s, {stream},
                            [&](const SqlRow &row) { isSealed = !row.text(0).isEmpty() && !row.text(0).contains(u"long passphrase"_s); });
    QVERIFY(isSealed);
    f.ok("stream.update", ofStream(stream, {{u"srtPassphrase"_s, u""_s}}));
    QVERIFY(f.streams.publish(keyOf(f, stream))->passphrase.isEmpty());
    QVERIFY(!f.ok("stream.get", ofStream(stream))[u"srtEncrypted"].toBool());
}

void IngestGateTest::conflicts()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    f.streams.goLive(stream, stream, f.clock.now());
    QCOMPARE(refusalOf(f.streams.publish(keyOf(f, stream))), u"conflict"_s);
    f.ok("stream.update", ofStream(stream, {{u"conflict"_s, u"takeOver"_s}}));
    const auto grant = f.streams.publish(keyOf(f, stream));
    QVERIFY(grant);
    QVERIFY(grant->takesOver);
    f.streams.goOffline(stream, f.clock.now());
    QVERIFY(!f.streams.publish(keyOf(f, stream))->takesOver);
}

void IngestGateTest::himselfAfterADeadLine()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QString other = f.ok("streamKey.create", ofStream(stream, {{u"name"_s, u"OBS"_s}}))[u"value"].toString();
    f.streams.goLive(stream, stream, f.clock.now()).state = StreamState::Stalled;
    QVERIFY(f.streams.publish(keyOf(f, stream))->takesOver);
    QCOMPARE(refusalOf(f.streams.publish(other)), u"conflict"_s); // another key is somebody else
}

void IngestGateTest::guessing()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QString key = keyOf(f, stream);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(refusalOf(f.streams.publish(u"guess%1"_s.arg(i))), u"unauthorized"_s);
    QCOMPARE(refusalOf(f.streams.publish(u"guess"_s)), u"rate_limited"_s);
    QCOMPARE(refusalOf(f.streams.publish(key, u"192.0.2.7:6000"_s)), u"rate_limited"_s); // another port is the same machine
    QCOMPARE(refusalOf(f.streams.publish(key, u"192.0.2.8:5000"_s)), u"in"_s);           // and a neighbour is not
    f.clock.advanceMs(6'000);
    QCOMPARE(refusalOf(f.streams.publish(key)), u"in"_s);
    f.clock.advanceMs(60'000);
    QCOMPARE(refusalOf(f.streams.publish(u"guess"_s)), u"unauthorized"_s);
    QCOMPARE(refusalOf(f.streams.publish(u"guess"_s)), u"unauthorized"_s);
}

void IngestGateTest::addresses()
{
    QCOMPARE(FailureLimiter::addressOf(u"192.0.2.7:5000"_s), u"192.0.2.7"_s);
    QCOMPARE(FailureLimiter::addressOf(u"192.0.2.7"_s), u"192.0.2.7"_s);
    QCOMPARE(FailureLimiter::addressOf(u"[2001:db8:1:2:3:4:5:6]:5000"_s), FailureLimiter::addressOf(u"2001:db8:1:2:ffff::1"_s));
    QVERIFY(FailureLimiter::addressOf(u"2001:db8:1:2::1"_s) != FailureLimiter::addressOf(u"2001:db8:1:3::1"_s));
    // A flood of addresses stays bounded, and whoever failed most is not forgotten first.
    FailureLimiter limiter(3, 60'000);
    for (int i = 0; i < 3; ++i)
        limiter.failed(u"198.51.100.1"_s, 1000);
    for (int i = 0; i < 30'000; ++i)
        limiter.failed(u"10.%1.%2.%3"_s.arg(i / 65536).arg(i / 256 % 256).arg(i % 256), 1000);
    QVERIFY(limiter.waitMs(u"198.51.100.1"_s, 1000) > 0);
    QCOMPARE(limiter.waitMs(u"198.51.100.1"_s, 200'000), 0);
}

void IngestGateTest::players()
{
    ServiceFixture f;
    const QString stream = f.makeStream();
    const QString playback = f.playbackIdOf(stream);
    const auto play = [&](const QString &name, const QString &query = {}) {
        return f.streams.attempt({StreamAttempt::Act::Play, u"rtmp"_s, u"play"_s, name, query, u"192.0.2.9:1"_s, {}});
    };
    QCOMPARE(play(playback)->streamId, stream);
    QCOMPARE(play(playback.toLower())->streamId, stream);
    QCOMPARE(refusalOf(play(u"nothing"_s)), u"not_found"_s);
    QCOMPARE(refusalOf(play(keyOf(f, stream))), u"not_found"_s); // a key plays nothing
    const QString studio = f.makeStudio();
    QCOMPARE(play(f.playbackIdOf(studio))->streamId, studio);
    f.ok("playback.setPolicy", ofStream(stream, {{u"policy"_s, QJsonObject{{u"type"_s, u"jwt"_s}}}}));
    QCOMPARE(refusalOf(play(playback)), u"forbidden"_s);
}

} // namespace castwright::tests

using castwright::tests::IngestGateTest;
CW_TEST(IngestGateTest)
#include "IngestGateTest.moc"
