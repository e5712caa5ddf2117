// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UserTokenService.h"

#include "services/Jwt.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString issuer = u"castwright"_s;
const QString audience = u"castwright-api"_s;
constexpr qint64 signsForDays = 30;
constexpr qint64 longestTokenDays = 30;
constexpr int tokensPerAccount = 10'000;

QByteArray signatureOf(const TokenKey &key, const QByteArray &signedPart)
{
    return hmacSha256(QByteArray::fromBase64(key.secret.reveal().toLatin1(), QByteArray::Base64UrlEncoding), signedPart);
}
} // namespace

void UserTokenService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, Scope::KeysManage, effect, summary, description, this, handler));
    };
    add("userToken.list", Effect::Read, "List tokens of people", "A page of the tokens that were issued, revoked ones too.",
        &UserTokenService::list);
    add("userToken.issue", Effect::Write, "Issue a token",
        "A signed token (JWT) for a person, told this once; it may do at most what the caller may.", &UserTokenService::issue);
    add("userToken.revoke", Effect::Write, "Revoke a token", "It opens nothing any more, from this moment on.", &UserTokenService::revoke);
    add("userToken.rotateKey", Effect::Write, "Replace the key that signs tokens",
        "New tokens are signed with a new key; the old one proves its tokens until they have expired, or no more.",
        &UserTokenService::rotate);
}

Result<> UserTokenService::load()
{
    if (m_isLoaded)
        return {};
    CW_TRY(m_keys, m_context.store.tokenKeys.all());
    m_isLoaded = true;
    return {};
}

const TokenKey *UserTokenService::find(const QString &kid) const
{
    const auto found = std::ranges::find(m_keys, kid, &TokenKey::kid);
    return found == m_keys.end() || found->revokedAt ? nullptr : &*found;
}

Result<TokenKey> UserTokenService::makeKey()
{
    const QDateTime now = m_context.clock.now();
    // What a key signed before it was replaced has expired by now: nobody needs it any more.
    QList<TokenKey> kept;
    for (TokenKey &key : m_keys) {
        if (key.replacedAt && key.replacedAt->addDays(longestTokenDays) < now) {
            CW_CHECK(m_context.store.tokenKeys.remove(key.kid));
            continue;
        }
        if (!key.replacedAt) {
            key.replacedAt = now;
            CW_CHECK(m_context.store.tokenKeys.update(key));
        }
        kept += key;
    }
    TokenKey made{u"utk_"_s + randomToken(9), Secret(randomToken(32)), now, {}, {}};
    CW_CHECK(m_context.store.tokenKeys.insert(made));
    kept += made;
    m_keys = kept;
    return made;
}

Result<TokenKey> UserTokenService::signingKey()
{
    CW_CHECK(load());
    if (!m_keys.isEmpty()) {
        const TokenKey &newest = m_keys.last();
        if (!newest.replacedAt && !newest.revokedAt && newest.createdAt.addDays(signsForDays) > m_context.clock.now())
            return newest;
    }
    return makeKey();
}

Result<WindowOf<UserToken>> UserTokenService::list(const CallContext &call, const WindowInput &input)
{
    CW_TRY(auto rows, m_context.store.userTokens.all(call.caller.accountId));
    return windowOf<UserToken>(m_context.cursors, u"userTokens/"_s + call.caller.accountId, input, std::move(rows));
}

Result<UserTokenIssued> UserTokenService::issue(const CallContext &call, const UserTokenIssue &input)
{
    if (input.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    for (qsizetype i = 0; i < input.scopes.size(); ++i) {
        if (input.scopes[i] == Scope::None)
            return std::unexpected(fieldError(u"scopes[%1]"_s.arg(i), u"is no scope"_s));
        if (call.caller.holds(input.scopes[i]))
            continue;
        const QString scope = Codec<Scope>::text(input.scopes[i]);
        return std::unexpected(Error{ErrorCode::MissingScope,
                                     u"A token can only be given what its maker holds; %1 is missing."_s.arg(scope),
                                     u"scopes[%1]"_s.arg(i),
                                     {},
                                     0,
                                     scope});
    }
    CW_TRY(const int present, m_context.store.userTokens.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, tokensPerAccount, "tokens"));
    CW_TRY(const TokenKey key, signingKey());
    UserToken row;
    row.id = m_context.ids.next("tok"_L1);
    row.accountId = call.caller.accountId;
    row.name = input.name;
    row.scopes = input.scopes;
    row.createdAt = m_context.clock.now();
    row.expiresAt = row.createdAt.addSecs(input.expiresInSec);
    CW_CHECK(m_context.store.userTokens.insert(row));
    QJsonArray scopes;
    for (const Scope scope : row.scopes)
        scopes += Codec<Scope>::text(scope);
    const qint64 now = row.createdAt.toSecsSinceEpoch();
    const QByteArray signedPart = Jwt::encode({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key.kid}},
                                              {{u"iss"_s, issuer},
                                               {u"aud"_s, audience},
                                               {u"sub"_s, row.accountId},
                                               {u"jti"_s, row.id},
                                               {u"name"_s, row.name},
                                               {u"scopes"_s, scopes},
                                               {u"iat"_s, now},
                                               {u"nbf"_s, now},
                                               {u"exp"_s, row.expiresAt.toSecsSinceEpoch()}});
    m_context.publish("userToken.created", row.accountId, {}, toJson(row));
    return UserTokenIssued{row, QString::fromLatin1(signedPart + '.' + Jwt::base64(signatureOf(key, signedPart)))};
}

Result<Nothing> UserTokenService::revoke(const CallContext &call, const UserTokenId &input)
{
    CW_TRY(UserToken row, m_context.store.userTokens.find(call.caller.accountId, input.tokenId));
    if (row.revokedAt)
        return Nothing{};
    row.revokedAt = m_context.clock.now();
    CW_CHECK(m_context.store.userTokens.update(row));
    m_context.publish("userToken.deleted", row.accountId, {}, idObject(row.id));
    return Nothing{};
}

Result<TokenKeyInfo> UserTokenService::rotate(const CallContext &call, const TokenKeyRotation &input)
{
    if (!call.caller.keyId.isEmpty() && !call.caller.holds(Scope::Admin))
        return fail(ErrorCode::Forbidden, u"The key that signs all tokens is replaced by whoever holds the scope admin."_s);
    CW_CHECK(load());
    if (input.revokesOld)
        for (TokenKey &key : m_keys)
            if (!key.revokedAt) {
                key.revokedAt = m_context.clock.now();
                CW_CHECK(m_context.store.tokenKeys.update(key));
            }
    CW_TRY(const TokenKey made, makeKey());
    return TokenKeyInfo{made.kid, static_cast<int>(std::ranges::count_if(m_keys, [](const TokenKey &key) { return !key.revokedAt; }))};
}

Result<Caller> UserTokenService::prove(const QString &token)
{
    const auto refusal = fail(ErrorCode::Unauthorized, u"The token is not valid."_s);
    const auto jwt = Jwt::parse(token.toLatin1());
    // The algorithm is ours to say, never the token's: neither "none" nor a public key as a secret.
    if (!jwt || jwt->algorithm() != u"HS256")
        return refusal;
    CW_CHECK(load());
    const TokenKey *key = find(jwt->kid());
    if (!key || !equalsConstantTime(signatureOf(*key, jwt->signedPart), jwt->signature))
        return refusal;
    if (jwt->claims.value(u"iss").toString() != issuer)
        return refusal;
    switch (checkJwtClaims(jwt->claims, m_context.clock.nowMs(), {audience})) {
    case JwtFault::None: break;
    case JwtFault::Expired: return fail(ErrorCode::KeyExpired, u"The token has expired."_s);
    case JwtFault::NoExpiry:
    case JwtFault::NotYetValid:
    case JwtFault::Audience: return refusal;
    }
    const auto row = m_context.store.userTokens.find(jwt->claims.value(u"sub").toString(), jwt->claims.value(u"jti").toString());
    if (!row)
        return row.error().code == ErrorCode::NotFound ? Result<Caller>(refusal) : std::unexpected(row.error());
    if (row->revokedAt)
        return fail(ErrorCode::KeyRevoked, u"The token was revoked."_s);
    return Caller{row->accountId, row->id, row->scopes, Door::Rest};
}

} // namespace castwright
