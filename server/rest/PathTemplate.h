// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace castwright {

/// A RestBinding's path taken apart.
struct PathTemplate {
    QString wirePath;                 ///< with the contract's names: /v1/studios/{id}
    QStringList wireNames;            ///< in order: id
    QHash<QString, QString> fieldOf;  ///< wire name -> input field: id -> studioId

    static PathTemplate parse(const char *path);
};

} // namespace castwright
