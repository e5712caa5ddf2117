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

private:
    Database &m_database;
};

} // namespace castwright
