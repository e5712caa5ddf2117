// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ApiKeyService.h"

#include "services/Authorizer.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QFile>
#include <QSaveFile>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int secretBytes = 24; // 192 random bits
const QString secretPrefix = u"sk_live_"_s;

QList<Scope> withoutRepeats(const QList<Scope> &scopes)
{
    QList<Scope> once;
    for (const Scope scope : scopes)
        if (!once.contains(scope))
            once.append(scope);
    return once;
}
} // namespace

void ApiKeyService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("key.list", Scope::KeysManage, Effect::Read, "List API keys", "A page of the account's keys by prefix and last use, revoked ones too.",
                            this, &ApiKeyService::list));
    catalog.add(bindUseCase("key.create", Scope::KeysManage, Effect::Write, "Create an API key",
                            "Answers with the secret this once; it may do at most what the caller may.", this, &ApiKeyService::create));
    catalog.add(bindUseCase("key.get", Scope::KeysManage, Effect::Read, "Read an API key", "One key by its id, without the secret.", this, &ApiKeyService::get));
    catalog.add(bindUseCase("key.revoke", Scope::KeysManage, Effect::Write, "Revoke an API key", "The key opens nothing any more, from this moment on.", this,
                            &ApiKeyService::revoke));
}

Result<PageOf<ApiKey>> ApiKeyService::list(const CallContext &call, const PageInput &input)
{
    const QString &account = call.caller.accountId;
    return listPage<ApiKey>(m_context.cursors, u"keys/"_s + account, input.limit, input.cursor,
                            [&](const QString &after, int limit) { return m_context.store.apiKeys.page(account, after, limit); });
}

Result<ApiKey> ApiKeyService::get(const CallContext &call, const ApiKeyId &input)
{
    CW_TRY(const StoredApiKey key, m_context.store.apiKeys.find(call.caller.accountId, input.keyId));
    return ApiKey(key);
}

Result<ApiKeyCreated> ApiKeyService::store(const QString &accountId, const ApiKeyCreate &input, const QString &secret)
{
    StoredApiKey key;
    key.id = m_context.ids.next("key"_L1);
    key.accountId = accountId;
    key.name = input.name;
    key.prefix = secret.left(secretPrefix.size() + 4);
    key.scopes = withoutRepeats(input.scopes);
    key.createdAt = m_context.clock.now();
    key.expiresAt = input.expiresAt;
    key.secretHash = Authorizer::hashOf(secret);
    CW_CHECK(m_context.store.apiKeys.insert(key));
    m_context.publish("key.created", accountId, {}, toJson<ApiKey>(key));
    return ApiKeyCreated{key.id, key.name, key.prefix, key.scopes, key.createdAt, key.expiresAt, secret};
}

Result<ApiKeyCreated> ApiKeyService::create(const CallContext &call, const ApiKeyCreate &input)
{
    if (input.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    for (qsizetype i = 0; i < input.scopes.size(); ++i) {
        const Scope scope = input.scopes[i];
        if (scope == Scope::None)
            return std::unexpected(fieldError(u"scopes[%1]"_s.arg(i), u"is no scope"_s));
        if (!call.caller.holds(scope)) {
            Error error{ErrorCode::MissingScope, u"A key can only be given what its maker holds; %1 is missing."_s.arg(Codec<Scope>::text(scope)), u"scopes[%1]"_s.arg(i)};
            error.requiredScope = Codec<Scope>::text(scope);
            return std::unexpected(error);
        }
    }
    if (input.expiresAt && *input.expiresAt <= m_context.clock.now())
        return std::unexpected(fieldError(u"expiresAt"_s, u"must be in the future"_s));
    CW_TRY(const int present, m_context.store.apiKeys.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, limits::keysPerAccount, "API keys"));
    return store(call.caller.accountId, input, secretPrefix + randomToken(secretBytes));
}

Result<Nothing> ApiKeyService::revoke(const CallContext &call, const ApiKeyId &input)
{
    CW_TRY(StoredApiKey key, m_context.store.apiKeys.find(call.caller.accountId, input.keyId));
    if (key.revokedAt)
        return Nothing{};
    key.revokedAt = m_context.clock.now();
    CW_CHECK(m_context.store.apiKeys.update(key));
    m_authorizer.forget(key.secretHash);
    m_context.publish("key.deleted", key.accountId, {}, idObject(key.id));
    return Nothing{};
}

Result<QString> ApiKeyService::ensureFirstKey(const QString &accountId)
{
    CW_TRY(const int present, m_context.store.apiKeys.count(accountId));
    if (present > 0)
        return QString();
    const QString path = m_context.options.dataDir + u"/first-api-key.txt"_s;
    const QString secret = secretPrefix + randomToken(secretBytes);
    // The file comes first: a crash in between makes a new key at the next start, the other way round nobody would know the key.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(secret.toLatin1() + '\n') < 0 || !file.commit())
        return fail(ErrorCode::InternalError, u"The first API key cannot be written to %1: %2"_s.arg(path, file.errorString()));
    ApiKeyCreate input;
    input.name = u"First key"_s;
    for (const auto &row : EnumNames<Scope>::values)
        if (row.first != Scope::None)
            input.scopes.append(row.first);
    CW_CHECK(store(accountId, input, secret));
    return path;
}

} // namespace castwright
