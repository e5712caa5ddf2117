// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IdempotencyRepository.h"

namespace castwright {

namespace {
// A null text or blob would be bound as NULL.
QVariant text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
} // namespace

Result<std::optional<IdempotencyRecord>> IdempotencyRepository::find(const QString &accountId, const QString &keyId, const QString &idempotencyKey)
{
    std::optional<IdempotencyRecord> found;
    CW_CHECK(m_database.query(
        QStringLiteral("SELECT request_hash,status,body,created_at FROM idempotency_records WHERE account_id=? AND key_id=? AND idempotency_key=?"),
        {text(accountId), text(keyId), text(idempotencyKey)}, [&](const SqlRow &row) {
            found = IdempotencyRecord{accountId,          keyId, idempotencyKey, row.text(0), static_cast<int>(row.integer(1)), row.value(2).toByteArray(),
                                      row.integer(3)};
        }));
    return found;
}

Result<> IdempotencyRepository::put(const IdempotencyRecord &record)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO idempotency_records(account_id,key_id,idempotency_key,request_hash,status,body,created_at) "
                                             "VALUES(?,?,?,?,?,?,?)"),
                              {text(record.accountId), text(record.keyId), text(record.idempotencyKey), text(record.requestHash), record.status,
                               record.body.isNull() ? QByteArray("") : record.body, record.createdAtMs});
}

Result<> IdempotencyRepository::dropOlderThan(qint64 timeMs)
{
    return m_database.execute(QStringLiteral("DELETE FROM idempotency_records WHERE created_at<?"), {timeMs});
}

} // namespace castwright
