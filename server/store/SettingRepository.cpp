// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SettingRepository.h"

namespace castwright {

Result<std::optional<QString>> SettingRepository::value(const QString &key)
{
    std::optional<QString> found;
    CW_CHECK(m_database.query(QStringLiteral("SELECT value FROM settings WHERE key=?"), {key}, [&](const SqlRow &row) { found = row.text(0); }));
    return found;
}

Result<> SettingRepository::setValue(const QString &key, const QString &value)
{
    return m_database.execute(QStringLiteral("INSERT INTO settings(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"), {key, value});
}

} // namespace castwright
