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

Result<> SettingRepository::remove(const QString &key)
{
    return m_database.execute(QStringLiteral("DELETE FROM settings WHERE key=?"), {key});
}

Result<QList<std::pair<QString, QString>>> SettingRepository::all(const QString &prefix)
{
    QList<std::pair<QString, QString>> rows;
    CW_CHECK(m_database.query(QStringLiteral("SELECT key,value FROM settings WHERE substr(key,1,?)=? ORDER BY key"), {prefix.size(), prefix},
                              [&](const SqlRow &row) { rows.append({row.text(0), row.text(1)}); }));
    return rows;
}

} // namespace castwright
