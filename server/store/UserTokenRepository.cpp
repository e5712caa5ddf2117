// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UserTokenRepository.h"

namespace castwright {

namespace {
TableShape<UserToken> userTokenShape()
{
    return {"user_tokens",
            "account_id",
            &UserToken::accountId,
            "token",
            {
                column("name", &UserToken::name),
                column("scopes", &UserToken::scopes),
                column("created_at", &UserToken::createdAt),
                column("expires_at", &UserToken::expiresAt),
                column("revoked_at", &UserToken::revokedAt),
            }};
}
using Time = SqlCodec<std::optional<QDateTime>>;
} // namespace

UserTokenRepository::UserTokenRepository(Database &database) : EntityRepository(database, userTokenShape()) {}

Result<QList<TokenKey>> TokenKeyRepository::all()
{
    QList<TokenKey> keys;
    Result<> outcome;
    CW_CHECK(m_database.query(QStringLiteral("SELECT kid,secret,created_at,replaced_at,revoked_at FROM token_keys ORDER BY created_at,kid"),
                              {}, [&](const SqlRow &row) {
                                  const auto secret = m_secrets.open(row.text(1));
                                  if (!secret) {
                                      outcome = std::unexpected(secret.error());
                                      return;
                                  }
                                  TokenKey key{row.text(0), *secret, QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC), {}, {}};
                                  (void)Time::read(row.value(3), key.replacedAt);
                                  (void)Time::read(row.value(4), key.revokedAt);
                                  keys += key;
                              }));
    CW_CHECK(outcome);
    return keys;
}

Result<> TokenKeyRepository::insert(const TokenKey &key)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO token_keys(kid,secret,created_at,replaced_at,revoked_at) VALUES(?,?,?,?,?)"),
        {key.kid, m_secrets.seal(key.secret), key.createdAt.toMSecsSinceEpoch(), Time::write(key.replacedAt), Time::write(key.revokedAt)});
}

Result<> TokenKeyRepository::update(const TokenKey &key)
{
    return m_database.execute(QStringLiteral("UPDATE token_keys SET replaced_at=?,revoked_at=? WHERE kid=?"),
                              {Time::write(key.replacedAt), Time::write(key.revokedAt), key.kid});
}

Result<> TokenKeyRepository::remove(const QString &kid)
{
    return m_database.execute(QStringLiteral("DELETE FROM token_keys WHERE kid=?"), {kid});
}

} // namespace castwright
