// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace castwright {

/// Rows in ascending order of id. Whoever passes lastId as `afterId` gets what follows, however many rows came in between.
template <class T>
struct Page {
    QList<T> items;
    bool hasMore = false;
};

} // namespace castwright
