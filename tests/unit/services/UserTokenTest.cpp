// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "services/Authorizer.h"
#include "services/Jwt.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Tokens of people at the door: the good ones, and every way to make a bad one.
class UserTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issueAndUse();
    void whatMayBeGiven();
    void expiry();
    void revoking();
    void forgeries_data();
    void forgeries();
    void rotation();
    void rotationThatEndsAll();
    void secretsAreSealed();
};

namespace {
QString tokenOf(ServiceFixture &f, int seconds = 3600)
{
    return f
        .ok("userToken.issue",
            {{u"name"_s, u"Ada"_s}, {u"scopes"_s, QJsonArray{u"streams:read"_s}}, {u"expiresInSec"_s, seconds}})[u"token"]
        .toString();
}
QString door(ServiceFixture &f, const QString &token)
{
    const auto caller = f.services.authorizer().authenticate(token);
    if (caller)
        return u"in"_s;
    const auto wire = errorRow(caller.error().code).wire;
    return QString::fromLatin1(wire.data(), static_cast<qsizetype>(wire.size()));
}
QJsonObject part(const QString &token, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.section(u'.', index, index).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}
QString joined(const QJsonObject &header, const QJsonObject &claims, const QString &signature)
{
    return QString::fromLatin1(Jwt::encode(header, claims)) + u'.' + signature;
}
} // namespace

void UserTokenTest::issueAndUse()
{
    ServiceFixture f;
    const QString token = tokenOf(f);
    const auto caller = f.services.authorizer().authenticate(token);
    QVERIFY(caller);
    QCOMPARE(caller->accountId, f.caller.accountId);
    QVERIFY(caller->holds(Scope::StreamsRead));
    QVERIFY(!caller->holds(Scope::StreamsWrite));
    QVERIFY(f.callAs(*caller, "stream.list"));
    QCOMPARE(f.describe(f.callAs(*caller, "stream.create", {{u"name"_s, u"x"_s}})), u"missing_scope"_s);
    QCOMPARE(part(token, 0)[u"alg"].toString(), u"HS256"_s);
    QCOMPARE(part(token, 1)[u"exp"].toInteger(), f.clock.nowMs() / 1000 + 3600);
}

void UserTokenTest::whatMayBeGiven()
{
    ServiceFixture f;
    Caller manager = f.caller;
    manager.keyId = u"key_1"_s;
    manager.scopes = {Scope::KeysManage};
    const auto ask = [&](const QString &scope) {
        return f.describe(f.callAs(manager, "userToken.issue", {{u"name"_s, u"Eve"_s}, {u"scopes"_s, QJsonArray{scope}}}));
    };
    QCOMPARE(ask(u"keys:manage"_s), u"succeeded"_s);
    QCOMPARE(ask(u"admin"_s), u"missing_scope scopes[0]"_s);
    QCOMPARE(ask(u"none"_s), u"unprocessable scopes[0]"_s);
    QCOMPARE(f.describe(f.callAs(manager, "userToken.rotateKey")), u"forbidden"_s);
}

void UserTokenTest::expiry()
{
    ServiceFixture f;
    const QString token = tokenOf(f, 60);
    f.clock.advanceMs(119'000); // a minute of leeway
    QCOMPARE(door(f, token), u"in"_s);
    f.clock.advanceMs(2'000);
    QCOMPARE(door(f, token), u"key_expired"_s);
}

void UserTokenTest::revoking()
{
    ServiceFixture f;
    const QString token = tokenOf(f);
    const QString other = tokenOf(f);
    f.ok("userToken.revoke", {{u"tokenId"_s, part(token, 1)[u"jti"].toString()}});
    QCOMPARE(door(f, token), u"key_revoked"_s);
    QCOMPARE(door(f, other), u"in"_s);
    QCOMPARE(f.ok("userToken.list")[u"totalCount"].toInt(), 2);
}

void UserTokenTest::forgeries_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"none", "none upper", "no signature", "other algorithm", "unknown kid", "no kid", "other claims", "other account",
          "other audience", "other issuer", "no expiry", "not yet", "unknown jti", "truncated signature", "not a token"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void UserTokenTest::forgeries()
{
    QFETCH(QString, kind);
    ServiceFixture f;
    const QString good = tokenOf(f);
    QJsonObject header = part(good, 0);
    QJsonObject claims = part(good, 1);
    QString signature = good.section(u'.', 2, 2);
    // What an attacker with the signing secret could do is kept apart: these are signed with the real one.
    bool isResigned = false;
    const auto change = [&](QJsonObject &where, const char *name, const QJsonValue &value) { where[QLatin1String(name)] = value; };
    if (kind == u"none")
        change(header, "alg", u"none"_s), signature.clear();
    else if (kind == u"none upper")
        change(header, "alg", u"NONE"_s), signature.clear();
    else if (kind == u"no signature")
        signature.clear();
    else if (kind == u"other algorithm")
        change(header, "alg", u"HS512"_s), isResigned = true;
    else if (kind == u"unknown kid")
        change(header, "kid", u"utk_other"_s), isResigned = true;
    else if (kind == u"no kid")
        header.remove(u"kid"_s), isResigned = true;
    else if (kind == u"other claims")
        change(claims, "scopes", QJsonArray{u"admin"_s});
    else if (kind == u"other account")
        change(claims, "sub", u"acc_other"_s), isResigned = true;
    else if (kind == u"other audience")
        change(claims, "aud", u"elsewhere"_s), isResigned = true;
    else if (kind == u"other issuer")
        change(claims, "iss", u"elsewhere"_s), isResigned = true;
    else if (kind == u"no expiry")
        claims.remove(u"exp"_s), isResigned = true;
    else if (kind == u"not yet")
        change(claims, "nbf", f.clock.nowMs() / 1000 + 3600), isResigned = true;
    else if (kind == u"unknown jti")
        change(claims, "jti", u"tok_other"_s), isResigned = true;
    else if (kind == u"truncated signature")
        signature.chop(4);
    if (isResigned) {
        QString sealed;
        QVERIFY(f.database->query(u"SELECT secret FROM token_keys"_s, {}, [&](const SqlRow &row) { sealed = row.text(0); }));
        const QByteArray secret = QByteArray::fromBase64(f.secrets->open(sealed)->reveal().toLatin1(), QByteArray::Base64UrlEncoding);
        signature = QString::fromLatin1(Jwt::base64(hmacSha256(secret, Jwt::encode(header, claims))));
    }
    const QString forged = kind == u"not a token" ? u"a.b.c"_s : joined(header, claims, signature);
    QVERIFY(forged != good);
    QCOMPARE(door(f, forged), u"unauthorized"_s);
    QCOMPARE(door(f, good), u"in"_s);
}

void UserTokenTest::rotation()
{
    ServiceFixture f;
    const QString before = tokenOf(f, 2'592'000);
    const QJsonObject info = f.ok("userToken.rotateKey");
    QCOMPARE(info[u"validKeys"].toInt(), 2);
    const QString after = tokenOf(f);
    QVERIFY(part(before, 0)[u"kid"] != part(after, 0)[u"kid"]);
    QCOMPARE(part(after, 0)[u"kid"].toString(), info[u"kid"].toString());
    QCOMPARE(door(f, before), u"in"_s);
    QCOMPARE(door(f, after), u"in"_s);
    // By itself after thirty days; the replaced one goes once nothing of it can be valid any more.
    f.clock.advanceMs(qint64(31) * 86'400'000);
    const QString later = tokenOf(f);
    QVERIFY(part(later, 0)[u"kid"] != part(after, 0)[u"kid"]);
    QCOMPARE(door(f, before), u"unauthorized"_s);
}

void UserTokenTest::rotationThatEndsAll()
{
    ServiceFixture f;
    const QString before = tokenOf(f);
    f.ok("userToken.rotateKey", {{u"revokesOld"_s, true}});
    QCOMPARE(door(f, before), u"unauthorized"_s);
    QCOMPARE(door(f, tokenOf(f)), u"in"_s);
}

void UserTokenTest::secretsAreSealed()
{
    ServiceFixture f;
    const QString token = tokenOf(f);
    QString stored;
    QVERIFY(f.database->query(u"SELECT group_concat(secret) FROM token_keys"_s, {}, [&](const SqlRow &row) { stored = row.text(0); }));
    QVERIFY(!stored.isEmpty());
    QVERIFY(f.secrets->open(stored));
    for (const auto &event : f.published)
        QVERIFY2(!QJsonDocument(event->data).toJson().contains(token.toLatin1()), qPrintable(event->type));
}

} // namespace castwright::tests

using castwright::tests::UserTokenTest;
CW_TEST(UserTokenTest)
#include "UserTokenTest.moc"
