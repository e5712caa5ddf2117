// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FakeHttpFetcher.h"
#include "services/Es256.h"
#include "services/Jwt.h"
#include "unit/services/ServiceFixture.h"
#include "unit/services/StreamInputHelp.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Who may watch: tokens of signing keys with all that can be wrong with them, and the word of the account's own server.
class PlaybackGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void keysOfTokens();
    void signatures();
    void strictForm_data();
    void strictForm();
    void webhook();
    void webhookRefusals();
    void otherThings();
};

namespace {
struct World {
    FakeHttpFetcher fetcher;
    ServiceFixture f;
    QString stream, playback, kid, keyId;
    Secret privateKey;

    World() : f(optionsWith(fetcher))
    {
        stream = f.makeStream();
        playback = f.playbackIdOf(stream);
        const QJsonObject made = f.ok("signingKey.create", {{u"name"_s, u"Site"_s}});
        kid = made[u"signingKey"][u"kid"].toString();
        keyId = made[u"signingKey"][u"id"].toString();
        privateKey = Secret(made[u"privateKeyPem"].toString());
    }
    static ServiceOptions optionsWith(FakeHttpFetcher &fetcher)
    {
        ServiceOptions options;
        options.fetcher = &fetcher;
        return options;
    }
    void setPolicy(const QJsonObject &policy) { f.ok("playback.setPolicy", ofStream(stream, {{u"policy"_s, policy}})); }
    QString token(QJsonObject claims, QJsonObject header = {}) const
    {
        if (!claims.contains(u"exp"))
            claims.insert(u"exp"_s, f.clock.nowMs() / 1000 + 60);
        if (!header.contains(u"alg"))
            header.insert(u"alg"_s, u"ES256"_s);
        if (!header.contains(u"kid"))
            header.insert(u"kid"_s, kid);
        const QByteArray part = Jwt::encode(header, claims);
        return QString::fromLatin1(part + '.' + Jwt::base64(*es256::sign(privateKey, part)));
    }
    QString verdict(const QString &given, const QString &id = {})
    {
        const QJsonObject decision =
            f.ok("playback.test", {{u"playbackId"_s, id.isEmpty() ? playback : id}, {u"token"_s, given}, {u"address"_s, u"192.0.2.1"_s}});
        return decision[u"allowed"].toBool() ? u"in"_s : decision[u"reason"].toString();
    }
};
} // namespace

void PlaybackGateTest::tokens_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("verdict");
    constexpr qint64 now = 1'700'000'000; // MockClock begins here
    const QJsonObject good{{u"aud"_s, u"site"_s}, {u"plan"_s, u"gold"_s}};
    const auto with = [&](const char *name, const QJsonValue &value) {
        QJsonObject claims = good;
        claims[QLatin1String(name)] = value;
        return claims;
    };
    QTest::newRow("good") << good << u"in"_s;
    QTest::newRow("aud among others") << with("aud", QJsonArray{u"x"_s, u"site"_s}) << u"in"_s;
    QTest::newRow("other aud") << with("aud", u"shop"_s) << u"jwt-aud-mismatch"_s;
    QTest::newRow("no aud") << QJsonObject{{u"plan"_s, u"gold"_s}} << u"jwt-aud-mismatch"_s;
    QTest::newRow("other plan") << with("plan", u"tin"_s) << u"jwt-claim-mismatch"_s;
    QTest::newRow("plan of another type") << with("plan", QJsonArray{u"gold"_s}) << u"jwt-claim-mismatch"_s;
    QTest::newRow("expired") << with("exp", now - 61) << u"jwt-expired"_s;
    QTest::newRow("expired within the leeway") << with("exp", now - 59) << u"in"_s;
    QTest::newRow("exp no number") << with("exp", u"later"_s) << u"jwt-expired"_s;
    QTest::newRow("not yet") << with("nbf", now + 61) << u"jwt-not-yet-valid"_s;
    QTest::newRow("not yet within the leeway") << with("nbf", now + 59) << u"in"_s;
    QTest::newRow("nbf no number") << with("nbf", true) << u"jwt-not-yet-valid"_s;
    QTest::newRow("issued ahead") << with("iat", now + 3600) << u"jwt-not-yet-valid"_s;
}

void PlaybackGateTest::tokens()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, verdict);
    World w;
    w.setPolicy({{u"type"_s, u"jwt"_s},
                 {u"requiredAudience"_s, QJsonArray{u"site"_s}},
                 {u"requiredClaims"_s, QJsonArray{QJsonObject{{u"name"_s, u"plan"_s}, {u"jsonValue"_s, u"\"gold\""_s}}}}});
    QCOMPARE(w.verdict(w.token(claims)), verdict);
}

void PlaybackGateTest::keysOfTokens()
{
    World w;
    QCOMPARE(w.verdict({}), u"in"_s); // public
    w.setPolicy({{u"type"_s, u"jwt"_s}});
    QCOMPARE(w.verdict({}), u"missing-token"_s);
    QCOMPARE(w.verdict(w.token({}, {{u"kid"_s, u""_s}})), u"jwt-missing-kid"_s);
    QCOMPARE(w.verdict(w.token({}, {{u"kid"_s, u"kid_other"_s}})), u"jwt-unknown-kid"_s);
    QCOMPARE(w.verdict(w.token({}, {{u"alg"_s, u"none"_s}})), u"jwt-wrong-alg"_s);
    QCOMPARE(w.verdict(w.token({}, {{u"alg"_s, u"HS256"_s}})), u"jwt-wrong-alg"_s);
    QCOMPARE(w.verdict(w.token({})), u"in"_s);
    QVERIFY(!w.f.ok("signingKey.get", {{u"signingKeyId"_s, w.keyId}})[u"lastUsedAt"].toString().isEmpty());
    w.setPolicy({{u"type"_s, u"jwt"_s}, {u"allowedKids"_s, QJsonArray{u"kid_other"_s}}});
    QCOMPARE(w.verdict(w.token({})), u"jwt-unknown-kid"_s);
    w.setPolicy({{u"type"_s, u"jwt"_s}});
    w.f.ok("signingKey.revoke", {{u"signingKeyId"_s, w.keyId}});
    QCOMPARE(w.verdict(w.token({})), u"no-active-keys"_s);
    w.f.ok("signingKey.create", {{u"name"_s, u"Next"_s}});
    QCOMPARE(w.verdict(w.token({})), u"jwt-unknown-kid"_s);
    for (int i = 1; i < 10; ++i)
        w.f.ok("signingKey.create", {{u"name"_s, u"Next"_s}});
    QCOMPARE(w.f.refusal("signingKey.create", {{u"name"_s, u"One too many"_s}}), u"conflict"_s);
    QString stored;
    QVERIFY(w.f.database->query(u"SELECT group_concat(public_key_pem) FROM signing_keys"_s, {},
                                [&](const SqlRow &row) { stored = row.text(0); }));
    QVERIFY(stored.contains(u"PUBLIC KEY"));
    QVERIFY(!stored.contains(u"PRIVATE"));
}

void PlaybackGateTest::signatures()
{
    World w;
    w.setPolicy({{u"type"_s, u"jwt"_s}});
    const QString good = w.token({{u"sub"_s, u"ada"_s}});
    const QString other = w.token({{u"sub"_s, u"eve"_s}});
    // The claims of one token with the signature of another.
    QCOMPARE(w.verdict(other.section(u'.', 0, 1) + u'.' + good.section(u'.', 2, 2)), u"jwt-sig-fail"_s);
    QByteArray bytes = QByteArray::fromBase64(good.section(u'.', 2, 2).toLatin1(), QByteArray::Base64UrlEncoding);
    for (const int at : {0, 31, 32, 63}) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QCOMPARE(w.verdict(good.section(u'.', 0, 1) + u'.' + QString::fromLatin1(Jwt::base64(changed))), u"jwt-sig-fail"_s);
    }
    QCOMPARE(w.verdict(good.section(u'.', 0, 1) + u'.' + QString::fromLatin1(Jwt::base64(QByteArray(64, '\0')))), u"jwt-sig-fail"_s);
    QCOMPARE(w.verdict(good.section(u'.', 0, 1) + u'.' + QString::fromLatin1(Jwt::base64(bytes.first(63)))), u"jwt-sig-fail"_s);
    QCOMPARE(w.verdict(good.section(u'.', 0, 1) + u'.'), u"jwt-sig-fail"_s);
    QCOMPARE(w.verdict(good), u"in"_s);
}

void PlaybackGateTest::strictForm_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray header = Jwt::base64("{\"alg\":\"ES256\"}");
    const QByteArray claims = Jwt::base64("{}");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << QByteArray(header + '.' + claims);
    QTest::newRow("four parts") << QByteArray(header + '.' + claims + ".a.b");
    QTest::newRow("padded") << QByteArray(QByteArray("eyJhbGciOiJFUzI1NiIsIngiOjF9").append("==.") + claims + '.');
    QTest::newRow("no base64url") << QByteArray(header + '.' + claims + ".a+b/");
    QTest::newRow("stray bits") << QByteArray(header + '.' + claims + ".QR"); // "Q" spelled another way
    QTest::newRow("header a list") << QByteArray(Jwt::base64("[]") + '.' + claims + '.');
    QTest::newRow("claims a number") << QByteArray(header + '.' + Jwt::base64("1") + '.');
    QTest::newRow("crit") << QByteArray(Jwt::base64("{\"alg\":\"ES256\",\"crit\":[\"b64\"]}") + '.' + claims + '.');
    QTest::newRow("too long") << QByteArray(header + '.' + Jwt::base64("{\"x\":\"" + QByteArray(9000, 'a') + "\"}") + '.');
}

void PlaybackGateTest::strictForm()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Jwt::parse(text));
    QVERIFY(Jwt::parse(Jwt::base64("{\"alg\":\"ES256\"}") + '.' + Jwt::base64("{}") + '.'));
}

void PlaybackGateTest::webhook()
{
    World w;
    w.setPolicy({{u"type"_s, u"webhook"_s},
                 {u"webhookUrl"_s, u"https://a.example/ask"_s},
                 {u"webhookSecret"_s, u"shh"_s},
                 {u"webhookTimeoutMs"_s, 1500}});
    QCOMPARE(w.verdict(u"ticket"_s), u"in"_s);
    QCOMPARE(w.fetcher.asked.size(), 1);
    const HttpAsk &ask = w.fetcher.asked.first();
    QCOMPARE(ask.method, "POST");
    QCOMPARE(ask.timeoutMs, 1500);
    const QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    QCOMPARE(body[u"viewerToken"].toString(), u"ticket"_s);
    QCOMPARE(body[u"viewerIp"].toString(), u"192.0.2.1"_s);
    QVERIFY(ask.headers.contains(
        std::pair<QByteArray, QByteArray>("X-Castwright-Signature", "sha256=" + hmacSha256(QByteArrayView("shh"), ask.body).toHex())));
    QCOMPARE(w.verdict(u"ticket"_s), u"in"_s); // the word holds for a minute
    QCOMPARE(w.fetcher.asked.size(), 1);
    QCOMPARE(w.verdict(u"another"_s), u"in"_s);
    QCOMPARE(w.fetcher.asked.size(), 2);
    w.f.clock.advanceMs(61'000);
    w.verdict(u"ticket"_s);
    QCOMPARE(w.fetcher.asked.size(), 3);
    const QJsonObject skipped = w.f.ok("playback.test", {{u"playbackId"_s, w.playback}, {u"asksWebhook"_s, false}, {u"token"_s, u"new"_s}});
    QCOMPARE(skipped[u"reason"].toString(), u"webhook-test-skipped"_s);
    QCOMPARE(w.fetcher.asked.size(), 3);
}

void PlaybackGateTest::webhookRefusals()
{
    World w;
    w.setPolicy({{u"type"_s, u"webhook"_s}, {u"webhookUrl"_s, u"https://a.example/ask"_s}});
    int next = 0;
    const auto answered = [&](const Result<HttpReply> &reply) {
        w.fetcher.answer = [reply](const HttpAsk &) { return reply; };
        return w.verdict(u"t%1"_s.arg(++next));
    };
    QCOMPARE(answered(HttpReply{403, {}, 1}), u"webhook-deny-403"_s);
    QCOMPARE(answered(HttpReply{204, {}, 1}), u"webhook-error-status"_s); // only 200 lets in
    QCOMPARE(answered(HttpReply{302, {}, 1}), u"webhook-error-status"_s);
    QCOMPARE(answered(fail(ErrorCode::UpstreamTimeout, u"late"_s)), u"webhook-timeout"_s);
    QCOMPARE(answered(fail(ErrorCode::UpstreamFailed, u"refused"_s)), u"webhook-network"_s);
    QCOMPARE(answered(fail(ErrorCode::Forbidden, u"address"_s)), u"webhook-blocked-ssrf"_s);
    // A door that cannot wait is told no until the answer is there.
    w.fetcher.answer = [](const HttpAsk &) { return Result<HttpReply>(HttpReply{200, {}, 1}); };
    const StreamAttempt attempt{StreamAttempt::Act::Play, u"srt"_s, {}, w.playback, u"jwt=now"_s, u"192.0.2.5:7"_s, {}};
    QVERIFY(!w.f.streams.attempt(attempt));
    QVERIFY(w.f.streams.attempt(attempt));
}

void PlaybackGateTest::otherThings()
{
    World w;
    QCOMPARE(w.f.refusal("playback.test", {{u"playbackId"_s, u"nothing"_s}}), u"not_found"_s);
    QCOMPARE(w.f.refusal("playback.setPolicy", {{u"policy"_s, QJsonObject()}}), u"unprocessable streamId"_s);
    QCOMPARE(w.f.refusal("playback.setPolicy", {{u"streamId"_s, w.stream}, {u"mediaId"_s, u"med_1"_s}, {u"policy"_s, QJsonObject()}}),
             u"unprocessable streamId"_s);
    const QString media =
        w.f.ok("media.create", {{u"name"_s, u"a.mp4"_s}, {u"contentType"_s, u"video/mp4"_s}, {u"sizeBytes"_s, 10}})[u"asset"][u"id"]
            .toString();
    const QString id = w.f.playbackIdOf(media);
    QCOMPARE(id.size(), 16);
    QCOMPARE(w.verdict({}, id), u"in"_s);
    w.f.ok("playback.setPolicy", {{u"mediaId"_s, media}, {u"policy"_s, QJsonObject{{u"type"_s, u"jwt"_s}}}});
    QCOMPARE(w.verdict({}, id), u"missing-token"_s);
    QCOMPARE(w.verdict(w.token({}), id), u"in"_s);
    w.f.ok("media.delete", {{u"mediaId"_s, media}});
    QVERIFY(w.f.playbackIdOf(media).isEmpty());
}

} // namespace castwright::tests

using castwright::tests::PlaybackGateTest;
CW_TEST(PlaybackGateTest)
#include "PlaybackGateTest.moc"
