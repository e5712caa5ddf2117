// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SigningKeyService.h"

#include "services/Es256.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

void SigningKeyService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Scope scope, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, scope, effect, summary, description, this, handler));
    };
    add("signingKey.list", Scope::StreamsRead, Effect::Read, "List signing keys",
        "A page of the keys that sign viewers' tokens; public halves only.", &SigningKeyService::list);
    add("signingKey.create", Scope::StreamsWrite, Effect::Write, "Create a signing key",
        "Answers with the private key this once; at most ten may be active.", &SigningKeyService::create);
    add("signingKey.get", Scope::StreamsRead, Effect::Read, "Read a signing key", "One key with its public half.", &SigningKeyService::get);
    add("signingKey.revoke", Scope::StreamsWrite, Effect::Write, "Revoke a signing key",
        "Its tokens let nobody in any more, from this moment on.", &SigningKeyService::revoke);
}

Result<WindowOf<SigningKey>> SigningKeyService::list(const CallContext &call, const SigningKeyListInput &input)
{
    CW_TRY(auto rows, m_context.store.signingKeys.all(call.caller.accountId));
    QString name = u"signingKeys/"_s + call.caller.accountId;
    if (input.status) {
        rows.removeIf([&](const SigningKey &row) { return row.status != *input.status; });
        name += u'/' + Codec<SigningKeyStatus>::text(*input.status);
    }
    return windowOf<SigningKey>(m_context.cursors, name, input, std::move(rows));
}

Result<SigningKey> SigningKeyService::get(const CallContext &call, const SigningKeyId &input)
{
    return m_context.store.signingKeys.find(call.caller.accountId, input.signingKeyId);
}

Result<SigningKeyCreated> SigningKeyService::create(const CallContext &call, const SigningKeyCreate &input)
{
    if (input.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    CW_TRY(auto present, m_context.store.signingKeys.all(call.caller.accountId));
    present.removeIf([](const SigningKey &row) { return row.status != SigningKeyStatus::Active; });
    CW_CHECK(checkRoom(static_cast<int>(present.size()), limits::activeSigningKeys, "active signing keys"));
    CW_TRY(const auto pair, es256::makeKeyPair());
    SigningKey key;
    key.id = m_context.ids.next("sig"_L1);
    key.accountId = call.caller.accountId;
    key.kid = u"kid_"_s + randomToken(12);
    key.name = input.name;
    key.publicKeyPem = pair.publicPem;
    key.createdAt = m_context.clock.now();
    CW_CHECK(m_context.store.signingKeys.insert(key));
    m_context.publish("signingKey.created", key.accountId, {}, toJson(key));
    return SigningKeyCreated{key, pair.privatePem.reveal()};
}

Result<SigningKey> SigningKeyService::revoke(const CallContext &call, const SigningKeyId &input)
{
    CW_TRY(SigningKey key, m_context.store.signingKeys.find(call.caller.accountId, input.signingKeyId));
    if (key.status == SigningKeyStatus::Revoked)
        return key;
    key.status = SigningKeyStatus::Revoked;
    key.revokedAt = m_context.clock.now();
    CW_CHECK(m_context.store.signingKeys.update(key));
    m_context.publish("signingKey.updated", key.accountId, {}, toJson(key));
    return key;
}

} // namespace castwright
