// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/openapi/SchemaExample.h"

#include <QJsonArray>

namespace castwright {

namespace {
QJsonValue textExample(const QJsonObject &schema, const QString &name)
{
    if (schema.value(u"format") == QStringLiteral("date-time"))
        return QStringLiteral("2026-01-31T12:00:00.000Z");
    if (schema.value(u"pattern").toString().contains(u"0-9a-fA-F"))
        return QStringLiteral("#1e3c78");
    if (schema.value(u"pattern").toString().contains(u"rtmp"))
        return QStringLiteral("rtmp://127.0.0.1/live");
    if (name.endsWith(u"Id") || name == u"id")
        return QStringLiteral("std_01jz0000000000000000000000");
    if (name == u"preset")
        return QStringLiteral("veryfast");
    if (name == u"profile")
        return QStringLiteral("high");
    return name == u"name" ? QStringLiteral("Main") : QStringLiteral("text");
}

QJsonValue example(const QJsonObject &given, const QJsonObject &components, const QString &name, int depth)
{
    QJsonObject schema = given;
    if (schema.contains(u"example"))
        return schema.value(u"example");
    if (schema.contains(u"allOf"))
        schema = schema.value(u"allOf").toArray().at(0).toObject();
    if (schema.contains(u"$ref"))
        schema = components.value(schema.value(u"$ref").toString().section(QLatin1Char('/'), -1)).toObject();
    if (schema.contains(u"enum"))
        return schema.value(u"enum").toArray().at(0);
    const QString type = schema.value(u"type").toString();
    if (type == u"string")
        return textExample(schema, name);
    if (type == u"boolean")
        return true;
    if (type == u"integer" || type == u"number")
        return schema.contains(u"minimum") ? QJsonValue(qMax(1.0, schema.value(u"minimum").toDouble())) : QJsonValue(1);
    if (type == u"array")
        return depth > 6 ? QJsonArray() : QJsonArray{example(schema.value(u"items").toObject(), components, name, depth + 1)};
    QJsonObject out;
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = properties.begin(); depth <= 6 && it != properties.end(); ++it)
        out.insert(it.key(), example(it->toObject(), components, it.key(), depth + 1));
    return out;
}
} // namespace

QJsonValue exampleOf(const QJsonObject &schema, const QJsonObject &components, int depth)
{
    return example(schema, components, QString(), depth);
}

} // namespace castwright
