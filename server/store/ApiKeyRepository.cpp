// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ApiKeyRepository.h"

namespace castwright {

namespace {
template <class M>
Column<StoredApiKey> inherited(const char *name, M ApiKey::*member)
{
    return column<StoredApiKey, M>(name, static_cast<M StoredApiKey::*>(member));
}

TableShape<StoredApiKey> apiKeyShape()
{
    return {"api_keys", "account_id", static_cast<QString StoredApiKey::*>(&ApiKey::accountId), "API key", {
        inherited("name", &ApiKey::name),
        inherited("prefix", &ApiKey::prefix),
        column("secret_hash", &StoredApiKey::secretHash),
        inherited("scopes", &ApiKey::scopes),
        inherited("created_at", &ApiKey::createdAt),
        inherited("last_used_at", &ApiKey::lastUsedAt),
        inherited("expires_at", &ApiKey::expiresAt),
        inherited("revoked_at", &ApiKey::revokedAt),
    }};
}
} // namespace

ApiKeyRepository::ApiKeyRepository(Database &database) : EntityRepository(database, apiKeyShape()), m_database(database) {}

Result<StoredApiKey> ApiKeyRepository::findByHash(const QString &secretHash)
{
    QString accountId;
    QString id;
    CW_CHECK(m_database.query(QStringLiteral("SELECT account_id,id FROM api_keys WHERE secret_hash=?"), {secretHash}, [&](const SqlRow &row) {
        accountId = row.text(0);
        id = row.text(1);
    }));
    if (id.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no such API key."));
    return find(accountId, id);
}

} // namespace castwright
