// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "store/Database.h"

namespace castwright {

/// The accounts. Thread: server.
class AccountRepository {
public:
    explicit AccountRepository(Database &database) : m_database(database) {}

    Result<> insert(const Account &account);
    /// In the order of their making; the first is the owner.
    Result<QList<Account>> all();

private:
    Database &m_database;
};

} // namespace castwright
