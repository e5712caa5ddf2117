// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace castwright {

/// Rows in the order the producer gave them; ids break ties.
template <class T>
void sortByPosition(QList<T> &rows)
{
    std::ranges::stable_sort(rows, [](const T &a, const T &b) { return a.position != b.position ? a.position < b.position : a.id < b.id; });
}

template <class T>
int nextPosition(const QList<T> &rows)
{
    int next = 0;
    for (const T &row : rows)
        next = std::max(next, row.position + 1);
    return next;
}

/// Moves the row with `id` to `position`, counts the others through, and returns the others whose place changed. `rows` must hold `id`.
template <class T>
QList<T> moveTo(QList<T> rows, const QString &id, int &position)
{
    sortByPosition(rows);
    const auto from = std::ranges::find(rows, id, &T::id) - rows.begin();
    position = std::clamp(position, 0, static_cast<int>(rows.size()) - 1);
    rows.move(from, position);
    QList<T> changed;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id || rows[i].position == i)
            continue;
        rows[i].position = i;
        changed.append(rows[i]);
    }
    return changed;
}

} // namespace castwright
