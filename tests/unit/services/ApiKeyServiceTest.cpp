// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "services/Authorizer.h"
#include "services/IdempotencyService.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Keys, who holds them, and answers kept by Idempotency-Key.
class ApiKeyServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstKey();
    void secretIsShownOnce();
    void authenticate();
    void expiry();
    void revoking();
    void scopesAreACeiling();
    void refusals();
    void lastUseIsNotedOnceAMinute();
    void idempotency();
};

void ApiKeyServiceTest::firstKey()
{
    ServiceFixture f;
    QFile file(f.services.firstKeyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const auto caller = f.services.authorizer().authenticate(QString::fromLatin1(file.readAll().trimmed()));
    QVERIFY(caller);
    for (const auto &[scope, name] : EnumNames<Scope>::values)
        QVERIFY(caller->holds(scope));
    QVERIFY(f.services.start()); // a second start makes no second key
    QVERIFY(f.services.firstKeyFile().isEmpty());
    QCOMPARE(f.ok("key.list")[u"data"].toArray().size(), 1);
}

void ApiKeyServiceTest::secretIsShownOnce()
{
    ServiceFixture f;
    const QJsonObject made = f.ok("key.create", {{u"name"_s, u"Deck"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s, u"studios:read"_s, u"stream:golive"_s}}});
    const QString secret = made[u"secret"].toString();
    QVERIFY(secret.startsWith(u"sk_live_"));
    QCOMPARE(secret.size(), 40);
    QCOMPARE(made[u"prefix"].toString(), secret.left(12));
    QCOMPARE(made[u"scopes"].toArray().size(), 2);
    const QJsonObject seen = f.ok("key.get", {{u"keyId"_s, made[u"id"]}});
    QVERIFY(!QJsonDocument(seen).toJson().contains(secret.mid(12).toLatin1()));
    for (const auto &event : f.published)
        QVERIFY(!QJsonDocument(event->data).toJson().contains(secret.mid(12).toLatin1()));
    int hits = -1;
    QVERIFY(f.database->query(u"SELECT count(*) FROM api_keys WHERE secret_hash LIKE ? OR prefix=?"_s, {QString(u'%' + secret.mid(8) + u'%'), secret}, [&](const SqlRow &row) { hits = int(row.integer(0)); }));
    QCOMPARE(hits, 0);
}

void ApiKeyServiceTest::authenticate()
{
    ServiceFixture f;
    Authorizer &authorizer = f.services.authorizer();
    const QJsonObject made = f.ok("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}});
    const QString secret = made[u"secret"].toString();
    const auto caller = authorizer.authenticate(secret, Door::Graphql);
    QVERIFY(caller);
    QCOMPARE(caller->keyId, made[u"id"].toString());
    QCOMPARE(caller->door, Door::Graphql);
    QVERIFY(caller->holds(Scope::StudiosRead));
    QVERIFY(!caller->holds(Scope::StudiosWrite));
    for (const QString &wrong : {QString(), u"sk_live_"_s, QString(secret + u'x'), secret.left(39), secret.toUpper(), made[u"prefix"].toString()})
        QCOMPARE(authorizer.authenticate(wrong).error().code, ErrorCode::Unauthorized);
}

void ApiKeyServiceTest::expiry()
{
    ServiceFixture f;
    const QJsonObject input{{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}, {u"expiresAt"_s, jsonTime(f.clock.now().addSecs(10))}};
    const QString secret = f.ok("key.create", input)[u"secret"].toString();
    QVERIFY(f.services.authorizer().authenticate(secret));
    f.clock.advanceMs(10'000);
    QCOMPARE(f.services.authorizer().authenticate(secret).error().code, ErrorCode::KeyExpired);
    QCOMPARE(f.refusal("key.create", input), u"unprocessable expiresAt"_s);
}

void ApiKeyServiceTest::revoking()
{
    ServiceFixture f;
    const QJsonObject made = f.ok("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}});
    QVERIFY(f.services.authorizer().authenticate(made[u"secret"].toString()));
    f.ok("key.revoke", {{u"keyId"_s, made[u"id"]}});
    QCOMPARE(f.services.authorizer().authenticate(made[u"secret"].toString()).error().code, ErrorCode::KeyRevoked);
    const QString revokedAt = f.ok("key.get", {{u"keyId"_s, made[u"id"]}})[u"revokedAt"].toString();
    QVERIFY(!revokedAt.isEmpty());
    f.clock.advanceMs(1000);
    f.ok("key.revoke", {{u"keyId"_s, made[u"id"]}});
    QCOMPARE(f.ok("key.get", {{u"keyId"_s, made[u"id"]}})[u"revokedAt"].toString(), revokedAt);
}

void ApiKeyServiceTest::scopesAreACeiling()
{
    ServiceFixture f;
    Caller manager = f.caller;
    manager.scopes = {Scope::KeysManage, Scope::StudiosRead};
    const auto ask = [&](const QString &scope) {
        return f.describe(f.callAs(manager, "key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s, scope}}}));
    };
    QCOMPARE(ask(u"keys:manage"_s), u"succeeded"_s);
    QCOMPARE(ask(u"studios:write"_s), u"missing_scope scopes[1]"_s);
    QCOMPARE(ask(u"admin"_s), u"missing_scope scopes[1]"_s);
}

void ApiKeyServiceTest::refusals()
{
    ServiceFixture f;
    QCOMPARE(f.refusal("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{}}}), u"unprocessable scopes"_s);
    QCOMPARE(f.refusal("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"none"_s}}}), u"unprocessable scopes[0]"_s);
    QCOMPARE(f.refusal("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"root"_s}}}), u"unprocessable scopes[0]"_s);
    QCOMPARE(f.refusal("key.create", {{u"name"_s, u" "_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}}), u"unprocessable name"_s);
    QCOMPARE(f.refusal("key.get", {{u"keyId"_s, u"key_no"_s}}), u"not_found"_s);
}

void ApiKeyServiceTest::lastUseIsNotedOnceAMinute()
{
    ServiceFixture f;
    const QJsonObject made = f.ok("key.create", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"studios:read"_s}}});
    const auto use = [&] {
        [[maybe_unused]] const auto caller = f.services.authorizer().authenticate(made[u"secret"].toString());
        return f.ok("key.get", {{u"keyId"_s, made[u"id"]}})[u"lastUsedAt"].toString();
    };
    QVERIFY(!f.ok("key.get", {{u"keyId"_s, made[u"id"]}}).contains(u"lastUsedAt"_s));
    const QString first = use();
    QCOMPARE(first, jsonTime(f.clock.now()));
    f.clock.advanceMs(59'000);
    QCOMPARE(use(), first);
    f.clock.advanceMs(1'000);
    QCOMPARE(use(), jsonTime(f.clock.now()));
}

void ApiKeyServiceTest::idempotency()
{
    ServiceFixture f;
    IdempotencyService &service = f.services.idempotency();
    const IdempotencyService::Key key{f.caller.accountId, u"key_1"_s, u"abc"_s};
    const auto fresh = service.begin(key, u"h1"_s);
    QVERIFY(fresh && !*fresh);
    QCOMPARE(service.begin(key, u"h1"_s).error().code, ErrorCode::IdempotencyInProgress);
    QCOMPARE(service.begin(key, u"h2"_s).error().code, ErrorCode::IdempotencyMismatch);
    QVERIFY(service.finish(key, u"h1"_s, 201, "{\"secret\":\"sk_live_\u00fc\"}"));
    const auto replay = service.begin(key, u"h1"_s);
    QVERIFY(replay && *replay);
    QCOMPARE((*replay)->status, 201);
    QCOMPARE((*replay)->body, QByteArray("{\"secret\":\"sk_live_\u00fc\"}"));
    QCOMPARE(service.begin(key, u"h2"_s).error().code, ErrorCode::IdempotencyMismatch);
    // The kept answer is sealed, and another key's or account's request is another one.
    QByteArray kept;
    QVERIFY(f.database->query(u"SELECT body FROM idempotency_records"_s, {}, [&](const SqlRow &row) { kept = row.value(0).toByteArray(); }));
    QVERIFY(!kept.isEmpty() && !kept.contains("sk_live_"));
    const auto other = service.begin({f.caller.accountId, u"key_2"_s, u"abc"_s}, u"h2"_s);
    QVERIFY(other && !*other);
    service.abandon({f.caller.accountId, u"key_2"_s, u"abc"_s});
    const auto again = service.begin({f.caller.accountId, u"key_2"_s, u"abc"_s}, u"h3"_s);
    QVERIFY(again && !*again);
    f.clock.advanceMs(24LL * 3600 * 1000);
    const auto later = service.begin(key, u"h2"_s);
    QVERIFY(later && !*later);
    QCOMPARE(service.begin({u"a"_s, u"k"_s, QString(256, u'x')}, u"h"_s).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(service.begin({u"a"_s, u"k"_s, QString()}, u"h"_s).error().code, ErrorCode::InvalidRequest);
}

} // namespace castwright::tests

using castwright::tests::ApiKeyServiceTest;
CW_TEST(ApiKeyServiceTest)
#include "ApiKeyServiceTest.moc"
