// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>
#include <QVariantList>

namespace castwright {

/// Runs a statement with IN (...) for slices of `ids`: `run(marks, values)`. A slice is filled up with its last value to one of few
/// lengths, so that prepared statements stay few. Thread: server.
template <class Run>
Result<> forSlices(const QStringList &ids, Run run)
{
    constexpr qsizetype lengths[] = {1, 8, 64, 512};
    for (qsizetype at = 0; at < ids.size();) {
        const qsizetype left = ids.size() - at;
        qsizetype length = lengths[3];
        for (const qsizetype candidate : lengths)
            if (candidate >= left) {
                length = candidate;
                break;
            }
        QVariantList values;
        for (qsizetype i = 0; i < length; ++i)
            values += ids[std::min(at + i, ids.size() - 1)];
        CW_CHECK(run(QStringList(length, QStringLiteral("?")).join(QLatin1Char(',')), values));
        at += length;
    }
    return {};
}

} // namespace castwright
