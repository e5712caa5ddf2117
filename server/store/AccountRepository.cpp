// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AccountRepository.h"

namespace castwright {

Result<> AccountRepository::insert(const Account &account)
{
    return m_database.execute(QStringLiteral("INSERT INTO accounts(id,name,created_at) VALUES(?,?,?)"),
                              {account.id, account.name, account.createdAt.toMSecsSinceEpoch()});
}

Result<QList<Account>> AccountRepository::all()
{
    QList<Account> accounts;
    CW_CHECK(m_database.query(QStringLiteral("SELECT id,name,created_at FROM accounts ORDER BY id"), {}, [&](const SqlRow &row) {
        accounts.append({row.text(0), row.text(1), QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC)});
    }));
    return accounts;
}

} // namespace castwright
