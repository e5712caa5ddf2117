// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace castwright {

/// All or nothing: what happens between construction and commit() is undone unless commit() succeeded. Nests: only the outermost
/// counts, and an inner one that is not committed spoils the outer. Thread: server.
class ScopedTransaction {
public:
    explicit ScopedTransaction(Database &database);
    ~ScopedTransaction();
    ScopedTransaction(const ScopedTransaction &) = delete;
    ScopedTransaction &operator=(const ScopedTransaction &) = delete;

    /// Also reports that beginning failed.
    [[nodiscard]] Result<> commit();

private:
    Database &m_database;
    Result<> m_begun;
    bool m_done = false;
};

} // namespace castwright
