// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace castwright {

class EmptyNote;

/// Rows to read and to choose one of; Tab goes on to the next control. Knows no domain. Thread: main.
class RowTable : public QTableWidget {
    Q_OBJECT

public:
    /// `widest` is the column that takes what room is left.
    RowTable(const QString &objectName, const QString &accessibleName, const QStringList &titles, int widest = 0);

    /// Texts of a row that is there, each with itself as its tip.
    void setTexts(int row, const QStringList &texts);
    /// What stands in it while it has no row; other words take the place of earlier ones.
    void setEmptyText(const QString &words);
    /// -1 when none is.
    int chosenRow() const;

private:
    EmptyNote *m_empty = nullptr;
};

} // namespace castwright
