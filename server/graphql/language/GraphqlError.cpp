// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/GraphqlError.h"

#include <QJsonArray>

namespace castwright::graphql {

QJsonObject GraphqlError::toJson() const
{
    QJsonObject out{{QStringLiteral("message"), message}};
    if (!locations.isEmpty()) {
        QJsonArray list;
        for (const SourceLocation &at : locations)
            list.append(QJsonObject{{QStringLiteral("line"), at.line}, {QStringLiteral("column"), at.column}});
        out.insert(QStringLiteral("locations"), list);
    }
    if (!path.isEmpty()) {
        QJsonArray list;
        for (const PathSegment &segment : path)
            list.append(segment.index < 0 ? QJsonValue(segment.name) : QJsonValue(qint64(segment.index)));
        out.insert(QStringLiteral("path"), list);
    }
    if (!extensions.isEmpty())
        out.insert(QStringLiteral("extensions"), extensions);
    return out;
}

QString GraphqlError::code() const
{
    return extensions.value(QStringLiteral("code")).toString();
}

GraphqlError &&GraphqlError::withCode(QStringView code) &&
{
    extensions.insert(QStringLiteral("code"), code.toString());
    return std::move(*this);
}

} // namespace castwright::graphql
