// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace castwright {

/// Which figures are looked at: of one stream or of all, from when to when.
struct AnalyticsChoice {
    QString streamId; ///< empty is all
    QDateTime start;  ///< UTC
    QDateTime end;    ///< UTC, not in it

    QJsonObject input() const
    {
        QJsonObject out{{QStringLiteral("start"), start.toString(Qt::ISODateWithMs)},
                        {QStringLiteral("end"), end.toString(Qt::ISODateWithMs)}};
        if (!streamId.isEmpty())
            out.insert(QStringLiteral("streamId"), streamId);
        return out;
    }
};

} // namespace castwright
