// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <initializer_list>
#include <utility>

namespace castwright::tests {

/// {"streamId": id} and more.
inline QJsonObject ofStream(const QString &id, std::initializer_list<std::pair<QString, QJsonValue>> more = {})
{
    QJsonObject input{{QStringLiteral("streamId"), id}};
    for (const auto &[name, value] : more)
        input.insert(name, value);
    return input;
}

} // namespace castwright::tests
