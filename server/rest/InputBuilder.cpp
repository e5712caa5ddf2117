// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/InputBuilder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace castwright {

InputBuilder::InputBuilder(const TypeInfo &input)
{
    SchemaSet set;
    const QJsonObject properties = input.objectSchema(set).value(u"properties").toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString type = it->toObject().value(u"type").toString();
        const Type kind = type == u"string"    ? Type::Text
                          : type == u"integer" ? Type::Integer
                          : type == u"number"  ? Type::Number
                          : type == u"boolean" ? Type::Boolean
                          : type == u"array"   ? Type::List
                                               : Type::Object;
        m_types.insert(it.key(), kind);
    }
    for (const FieldInfo &row : input.fields())
        m_isPath.insert(QString::fromLatin1(row.name), row.isPath);
}

Result<QJsonValue> InputBuilder::readQuery(const QString &name, const QString &text) const
{
    const auto refuse = [&](const char *what) {
        return fail(ErrorCode::InvalidRequest, QStringLiteral("The query parameter %1 %2.").arg(name, QLatin1String(what)), name);
    };
    const auto found = m_types.constFind(name);
    if (found == m_types.constEnd() || m_isPath.value(name))
        return refuse("is unknown");
    bool ok = true;
    switch (*found) {
    case Type::Text: return QJsonValue(text);
    case Type::Integer: {
        const qint64 number = text.toLongLong(&ok);
        return ok ? Result<QJsonValue>(QJsonValue(number)) : refuse("must be a whole number");
    }
    case Type::Number: {
        const double number = text.toDouble(&ok);
        return ok ? Result<QJsonValue>(QJsonValue(number)) : refuse("must be a number");
    }
    case Type::Boolean:
        if (text != u"true" && text != u"false")
            return refuse("must be true or false");
        return QJsonValue(text == u"true");
    case Type::List: {
        QJsonArray items;
        for (const QString &item : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            items.append(item);
        return QJsonValue(items);
    }
    case Type::Object: break;
    }
    return refuse("cannot be given in the query");
}

Result<QJsonObject> InputBuilder::build(const PathTemplate &path, const QHash<QString, QString> &segments, const QueryItems &query,
                                        const QByteArray &body) const
{
    QJsonObject input;
    if (!body.isEmpty()) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
        if (problem.error != QJsonParseError::NoError)
            return fail(ErrorCode::InvalidRequest,
                        QStringLiteral("The body is not valid JSON: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset));
        if (!document.isObject())
            return fail(ErrorCode::InvalidRequest, QStringLiteral("The body must be a JSON object."));
        input = document.object();
        for (auto it = m_isPath.begin(); it != m_isPath.end(); ++it)
            if (it.value() && input.contains(it.key()))
                return fail(ErrorCode::Unprocessable, QStringLiteral("%1 belongs into the path, not into the body.").arg(it.key()), it.key());
    }
    for (const auto &[name, text] : query) {
        CW_TRY(const QJsonValue value, readQuery(name, text));
        if (input.contains(name))
            return fail(ErrorCode::InvalidRequest, QStringLiteral("%1 is given twice.").arg(name), name);
        input.insert(name, value);
    }
    for (auto it = segments.begin(); it != segments.end(); ++it)
        input.insert(path.fieldOf.value(it.key(), it.key()), it.value());
    return input;
}

} // namespace castwright
