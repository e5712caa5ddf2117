// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/TableRow.h"

#include <algorithm>

namespace castwright::graphql {

TableNames::TableNames(const ObjectTable &table)
{
    for (const ObjectTable::Row &row : table.rows)
        if (!row.info.isWriteOnly)
            m_rows.push_back(&row);
    m_sorted = m_rows;
    std::ranges::sort(m_sorted, {}, [](const ObjectTable::Row *row) { return std::string_view(row->info.name); });
}

const ObjectTable::Row *TableNames::find(QStringView name) const
{
    const auto at = std::lower_bound(m_sorted.begin(), m_sorted.end(), name, [](const ObjectTable::Row *row, QStringView wanted) {
        return wanted.compare(QLatin1String(row->info.name)) > 0;
    });
    return at != m_sorted.end() && name == QLatin1String((*at)->info.name) ? *at : nullptr;
}

const void *TableRow::presentAt(const ObjectTable::Row *row) const
{
    const void *at = row ? m_row + row->offset : nullptr;
    return at && row->codec->isPresent && !row->codec->isPresent(at) ? nullptr : at;
}

Value TableRow::member(QStringView name) const
{
    const ObjectTable::Row *row = m_names.find(name);
    const void *at = presentAt(row);
    if (!at)
        return {};
    // The usual kinds without the detour; numbers with a fraction may be whole, which JSON's values know.
    if (row->codec == &valueCodec<QString>)
        return Value(*static_cast<const QString *>(at));
    if (row->codec == &valueCodec<QDateTime>)
        return Value(jsonTime(*static_cast<const QDateTime *>(at)));
    if (row->codec == &valueCodec<int>)
        return Value(*static_cast<const int *>(at));
    if (row->codec == &valueCodec<qint64>)
        return Value(*static_cast<const qint64 *>(at));
    if (row->codec == &valueCodec<bool>)
        return Value(*static_cast<const bool *>(at));
    return Value(row->codec->encode(at));
}

bool TableRow::contains(QStringView name) const
{
    return presentAt(m_names.find(name)) != nullptr;
}

QStringList TableRow::keys() const
{
    QStringList names;
    for (const ObjectTable::Row *row : m_names.rows())
        if (presentAt(row))
            names.append(QString::fromLatin1(row->info.name));
    return names;
}

} // namespace castwright::graphql
