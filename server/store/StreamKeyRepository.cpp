// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StreamKeyRepository.h"

namespace castwright {

namespace {
template <class M>
Column<StoredStreamKey> inherited(const char *name, M StreamKey::*member)
{
    return column<StoredStreamKey, M>(name, static_cast<M StoredStreamKey::*>(member));
}

TableShape<StoredStreamKey> streamKeyShape(const SecretStore &secrets)
{
    return {"stream_keys",
            "account_id",
            static_cast<QString StoredStreamKey::*>(&StreamKey::accountId),
            "stream key",
            {
                inherited("stream_id", &StreamKey::streamId),
                inherited("name", &StreamKey::name),
                secretColumn("stream_key", &StoredStreamKey::key, secrets),
                column("key_hash", &StoredStreamKey::keyHash),
                inherited("is_active", &StreamKey::isActive),
                inherited("last_used_at", &StreamKey::lastUsedAt),
                inherited("created_at", &StreamKey::createdAt),
                inherited("revision", &StreamKey::revision),
            }};
}
} // namespace

StreamKeyRepository::StreamKeyRepository(Database &database, const SecretStore &secrets)
    : EntityRepository(database, streamKeyShape(secrets))
    , m_database(database)
{}

Result<StoredStreamKey> StreamKeyRepository::findByKeyHash(const QString &keyHash)
{
    QString accountId;
    QString id;
    CW_CHECK(m_database.query(QStringLiteral("SELECT account_id,id FROM stream_keys WHERE key_hash=?"), {keyHash}, [&](const SqlRow &row) {
        accountId = row.text(0);
        id = row.text(1);
    }));
    if (id.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no such stream key."));
    return find(accountId, id);
}

Result<QList<StoredStreamKey>> StreamKeyRepository::ofStream(const QString &accountId, const QString &streamId)
{
    CW_TRY(auto rows, all(accountId));
    rows.removeIf([&](const StoredStreamKey &row) { return row.streamId != streamId; });
    return rows;
}

} // namespace castwright
