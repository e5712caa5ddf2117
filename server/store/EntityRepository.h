// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/Page.h"
#include "store/SqlCodec.h"

#include <QHash>

#include <map>

namespace castwright {

/// What a repository is told of its table.
template <class T>
struct TableShape {
    const char *table = "";
    const char *parentColumn = "";   ///< the account or studio a row belongs to
    QString T::*parent = nullptr;
    const char *noun = "";           ///< for people: "There is no <noun> with this id."
    std::vector<Column<T>> columns;  ///< without id and parent
};

/// The rows of one table. All rows of a parent are read at the first use and kept in memory: every change goes through here, so they stay
/// true, and after a rollback they are dropped. Write inside a ScopedTransaction where more than one row changes. Thread: server.
template <class T>
class EntityRepository {
public:
    EntityRepository(Database &database, TableShape<T> shape) : m_database(database), m_shape(std::move(shape))
    {
        prepareTexts();
        m_database.onRollback([this] { m_rows.clear(); });
    }
    EntityRepository(const EntityRepository &) = delete;
    EntityRepository &operator=(const EntityRepository &) = delete;

    Result<> insert(const T &row)
    {
        CW_CHECK(load(row.*(m_shape.parent)));
        QVariantList values{row.id, row.*(m_shape.parent)};
        for (const auto &column : m_shape.columns)
            values += column.write(row);
        CW_CHECK(m_database.execute(m_insert, values));
        m_rows[row.*(m_shape.parent)].insert_or_assign(row.id, row);
        return {};
    }

    Result<> update(const T &row)
    {
        CW_CHECK(load(row.*(m_shape.parent)));
        QVariantList values;
        for (const auto &column : m_shape.columns)
            values += column.write(row);
        values += {row.id, row.*(m_shape.parent)};
        CW_CHECK(m_database.execute(m_update, values));
        if (m_database.changedRows() != 1)
            return missing();
        m_rows[row.*(m_shape.parent)].insert_or_assign(row.id, row);
        return {};
    }

    Result<> remove(const QString &parent, const QString &id)
    {
        CW_CHECK(m_database.execute(m_delete, {id, parent}));
        if (m_database.changedRows() != 1)
            return missing();
        if (const auto found = m_rows.find(parent); found != m_rows.end())
            found->erase(id);
        return {};
    }

    /// NotFound when there is no such row, also when it belongs to another parent.
    Result<T> find(const QString &parent, const QString &id)
    {
        CW_CHECK(load(parent));
        const auto &rows = m_rows[parent];
        const auto found = rows.find(id);
        if (found == rows.end())
            return missing();
        return found->second;
    }

    Result<Page<T>> page(const QString &parent, const QString &afterId, int limit)
    {
        CW_CHECK(load(parent));
        const auto &rows = m_rows[parent];
        Page<T> page;
        page.items.reserve(limit);
        auto at = afterId.isEmpty() ? rows.begin() : rows.upper_bound(afterId);
        for (; at != rows.end() && page.items.size() < limit; ++at)
            page.items.append(at->second);
        page.hasMore = at != rows.end();
        return page;
    }

    Result<QList<T>> all(const QString &parent)
    {
        CW_CHECK(load(parent));
        const auto &rows = m_rows[parent];
        QList<T> list;
        list.reserve(static_cast<qsizetype>(rows.size()));
        for (const auto &[id, row] : rows)
            list.append(row);
        return list;
    }

    Result<int> count(const QString &parent)
    {
        CW_CHECK(load(parent));
        return static_cast<int>(m_rows[parent].size());
    }

    /// Drops what is kept of a parent whose rows were deleted with it.
    void forget(const QString &parent) { m_rows.remove(parent); }

private:
    using Rows = std::map<QString, T>;

    std::unexpected<Error> missing() const
    {
        return fail(ErrorCode::NotFound, QStringLiteral("There is no %1 with this id.").arg(QLatin1String(m_shape.noun)));
    }

    void prepareTexts()
    {
        const QString table = QString::fromLatin1(m_shape.table);
        const QString parent = QString::fromLatin1(m_shape.parentColumn);
        QStringList names;
        QStringList marks{QStringLiteral("?"), QStringLiteral("?")};
        QStringList assignments;
        for (const auto &column : m_shape.columns) {
            names += column.name;
            marks += QStringLiteral("?");
            assignments += column.name + QStringLiteral("=?");
        }
        const QString list = names.join(QLatin1Char(','));
        m_select = QStringLiteral("SELECT id,%1 FROM %2 WHERE %3=?").arg(list, table, parent);
        m_insert = QStringLiteral("INSERT INTO %1(id,%2,%3) VALUES(%4)").arg(table, parent, list, marks.join(QLatin1Char(',')));
        m_update = QStringLiteral("UPDATE %1 SET %2 WHERE id=? AND %3=?").arg(table, assignments.join(QLatin1Char(',')), parent);
        m_delete = QStringLiteral("DELETE FROM %1 WHERE id=? AND %2=?").arg(table, parent);
    }

    Result<> load(const QString &parent)
    {
        if (m_rows.contains(parent))
            return {};
        Rows rows;
        Result<> outcome;
        CW_CHECK(m_database.query(m_select, {parent}, [&](const SqlRow &stored) {
            T row;
            row.id = stored.text(0);
            row.*(m_shape.parent) = parent;
            for (std::size_t i = 0; i < m_shape.columns.size() && outcome; ++i)
                outcome = m_shape.columns[i].read(stored.value(static_cast<int>(i) + 1), row);
            if (outcome)
                rows.emplace(row.id, std::move(row));
        }));
        CW_CHECK(outcome);
        m_rows.insert(parent, std::move(rows));
        return {};
    }

    Database &m_database;
    TableShape<T> m_shape;
    QString m_select, m_insert, m_update, m_delete;
    QHash<QString, Rows> m_rows;
};

} // namespace castwright
