// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QSqlQuery;

namespace castwright {

/// The current row of a result, by column number. Valid only inside the callback it is handed to.
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;
    /// Columns in all.
    int count() const;

private:
    const QSqlQuery &m_query;
};

} // namespace castwright
