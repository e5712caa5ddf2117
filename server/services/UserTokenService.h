// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UserToken.h"
#include "services/UseCaseCatalog.h"
#include "services/Windows.h"
#include "store/UserTokenRepository.h"

namespace castwright {

struct ServiceContext;

struct UserTokenId {
    QString tokenId;
};
template <>
struct Describe<UserTokenId> {
    static constexpr const char *name = "UserTokenId";
    static constexpr auto fields() { return Fields{field("tokenId", &UserTokenId::tokenId, "Which token.").path()}; }
};

struct UserTokenIssue {
    QString name;
    QList<Scope> scopes;
    int expiresInSec = 86'400;
};
template <>
struct Describe<UserTokenIssue> {
    using T = UserTokenIssue;
    static constexpr const char *name = "UserTokenIssue";
    static constexpr auto fields()
    {
        return Fields{
            field("name", &T::name, "Whose it is.").required().length(1, 200).example("\"Ada\""),
            field("scopes", &T::scopes, "What it may do; at most what the caller may.")
                .required()
                .length(1, 50)
                .example("[\"streams:read\"]"),
            field("expiresInSec", &T::expiresInSec, "For how long: a minute to thirty days.").range(60, 2'592'000).example("3600")};
    }
};

/// The one answer that holds the token.
struct UserTokenIssued {
    UserToken userToken;
    QString token;
};
template <>
struct Describe<UserTokenIssued> {
    static constexpr const char *name = "UserTokenIssued";
    static constexpr auto fields()
    {
        return Fields{field("userToken", &UserTokenIssued::userToken, "What is known of it."),
                      field("token", &UserTokenIssued::token, "JWT, HS256; send it as Bearer. Shown this once.").format("password")};
    }
};

struct TokenKeyRotation {
    bool revokesOld = false;
};
template <>
struct Describe<TokenKeyRotation> {
    static constexpr const char *name = "TokenKeyRotation";
    static constexpr auto fields()
    {
        return Fields{
            field("revokesOld", &TokenKeyRotation::revokesOld, "True ends every token that was signed before; false lets them run out.")};
    }
};
struct TokenKeyInfo {
    QString kid;
    int validKeys = 0;
};
template <>
struct Describe<TokenKeyInfo> {
    static constexpr const char *name = "TokenKeyInfo";
    static constexpr auto fields()
    {
        return Fields{field("kid", &TokenKeyInfo::kid, "The key that signs from now on."),
                      field("validKeys", &TokenKeyInfo::validKeys, "Keys whose tokens count.")};
    }
};

/// Tokens of people beside API keys: issued, proven, revoked; the key that signs them is replaced by hand or after thirty days. The
/// algorithm is pinned to HS256, the kid must be known, issuer, audience and times must fit with a minute of leeway, and the token must be
/// one that was issued here and not revoked. Thread: server.
class UserTokenService {
public:
    explicit UserTokenService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<UserToken>> list(const CallContext &call, const WindowInput &input);
    Result<UserTokenIssued> issue(const CallContext &call, const UserTokenIssue &input);
    Result<Nothing> revoke(const CallContext &call, const UserTokenId &input);
    Result<TokenKeyInfo> rotate(const CallContext &call, const TokenKeyRotation &input);

    /// Whether a credential is for prove(): three parts.
    static bool looksLikeToken(const QString &credential) { return credential.count(u'.') == 2; }
    /// Errors: Unauthorized, KeyExpired, KeyRevoked.
    Result<Caller> prove(const QString &token);

private:
    Result<TokenKey> signingKey();
    Result<TokenKey> makeKey();
    Result<> load();
    const TokenKey *find(const QString &kid) const;

    const ServiceContext &m_context;
    QList<TokenKey> m_keys;
    bool m_isLoaded = false;
};

} // namespace castwright
