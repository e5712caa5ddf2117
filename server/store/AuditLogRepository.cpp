// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AuditLogRepository.h"

#include "store/ScopedTransaction.h"
#include "store/SqlCodec.h"

namespace castwright {

Result<> AuditLogRepository::append(const QList<AuditEntry> &entries)
{
    const auto text = &SqlCodec<QString>::write;
    ScopedTransaction transaction(m_database);
    for (const auto &entry : entries)
        CW_CHECK(m_database.execute(QStringLiteral("INSERT INTO audit_log(account_id,key_id,door,use_case,resource_id,outcome,created_at) VALUES(?,?,?,?,?,?,?)"),
                                    {text(entry.accountId), text(entry.keyId), text(entry.door), text(entry.useCase), text(entry.resourceId),
                                     text(entry.outcome), entry.createdAtMs}));
    return transaction.commit();
}

Result<QList<AuditEntry>> AuditLogRepository::newest(const QString &accountId, int limit)
{
    QList<AuditEntry> entries;
    CW_CHECK(m_database.query(QStringLiteral("SELECT key_id,door,use_case,resource_id,outcome,created_at FROM audit_log WHERE account_id=? ORDER BY id DESC LIMIT ?"),
                              {accountId, limit}, [&](const SqlRow &row) {
                                  entries.append({accountId, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5)});
                              }));
    return entries;
}

Result<int> AuditLogRepository::removeBefore(qint64 timeMs, int most)
{
    CW_CHECK(m_database.execute(QStringLiteral("DELETE FROM audit_log WHERE id IN (SELECT id FROM (SELECT id,created_at FROM audit_log ORDER BY id LIMIT ?) WHERE created_at<?)"),
                                {most, timeMs}));
    return m_database.changedRows();
}

Result<int> AuditLogRepository::removeAllBut(int keep, int most)
{
    CW_CHECK(m_database.execute(
        QStringLiteral("DELETE FROM audit_log WHERE id IN (SELECT id FROM audit_log WHERE id<=(SELECT id FROM audit_log ORDER BY id DESC LIMIT 1 OFFSET ?) ORDER BY id LIMIT ?)"),
        {keep, most}));
    return m_database.changedRows();
}

} // namespace castwright
