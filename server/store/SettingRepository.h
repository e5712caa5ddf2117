// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <optional>

namespace castwright {

/// Single values of the server by key. Thread: server.
class SettingRepository {
public:
    explicit SettingRepository(Database &database) : m_database(database) {}

    Result<std::optional<QString>> value(const QString &key);
    Result<> setValue(const QString &key, const QString &value);
    /// No error when there is none.
    Result<> remove(const QString &key);
    /// Those that begin with `prefix`, with their values.
    Result<QList<std::pair<QString, QString>>> all(const QString &prefix);

private:
    Database &m_database;
};

} // namespace castwright
