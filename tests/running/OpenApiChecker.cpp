// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/OpenApiChecker.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cmath>

namespace castwright::tests {

using namespace Qt::StringLiterals;

namespace {
QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return value.toDouble() == std::floor(value.toDouble()) ? u"integer"_s : u"number"_s;
    default: return u"null"_s;
    }
}
} // namespace

OpenApiChecker::OpenApiChecker(QJsonObject document) : m_document(std::move(document))
{
    const QJsonObject paths = m_document.value(u"paths").toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        QString pattern = QRegularExpression::escape(it.key());
        pattern.replace(QRegularExpression(u"\\\\\\{[A-Za-z]+\\\\\\}"_s), u"[^/]+"_s);
        m_operations += {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), it->toObject()};
    }
    // A path without a variable in that place is the nearer one.
    std::ranges::stable_sort(m_operations, {}, [](const Operation &operation) { return operation.path.pattern().count(u"[^/]+"_s); });
}

QSet<QString> OpenApiChecker::codesSeen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_codes;
}

QJsonObject OpenApiChecker::resolved(const QJsonObject &reference) const
{
    const QString ref = reference.value(u"$ref").toString();
    if (ref.isEmpty())
        return reference;
    QJsonObject at = m_document;
    for (const QString &step : ref.mid(2).split(u'/'))
        at = at.value(step).toObject();
    return at;
}

QJsonObject OpenApiChecker::operationOf(const QByteArray &method, const QString &path) const
{
    for (const Operation &operation : m_operations)
        if (operation.path.match(path).hasMatch())
            return operation.methods.value(QString::fromLatin1(method).toLower()).toObject();
    return {};
}

QString OpenApiChecker::check(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer)
{
    const QString path = QUrl(QString::fromLatin1(target)).path();
    if (!path.startsWith(u"/v1/") || answer.status == 0)
        return {};
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (const QString code = body.value(u"error")[u"code"].toString(); !code.isEmpty()) {
        const std::scoped_lock lock(m_mutex);
        m_codes.insert(code);
    }
    const QString place = QString::fromLatin1(method + ' ' + target + " answered ") + QString::number(answer.status);
    if (answer.header("X-Request-Id").isEmpty())
        return place + u" without X-Request-Id"_s;
    const QJsonObject operation = operationOf(method == "HEAD" ? QByteArray("GET") : method, path);
    if (operation.isEmpty()) // OPTIONS, unknown paths, methods that are refused, and the files and uploads that presigned addresses name
        return {};
    const QJsonObject responses = operation.value(u"responses").toObject();
    if (!responses.contains(QString::number(answer.status)))
        return place + u", which the document does not declare"_s;
    const QJsonObject declaredAnswer = resolved(responses.value(QString::number(answer.status)).toObject());
    const QJsonObject content = declaredAnswer.value(u"content").toObject();
    const QString type = QString::fromLatin1(answer.header("Content-Type")).section(u';', 0, 0).trimmed();
    if (method == "HEAD" || answer.status == 204 || answer.status == 304)
        return answer.body.isEmpty() ? QString() : place + u" with a body"_s;
    if (!content.isEmpty() && !content.contains(type))
        return place + u" as "_s + type;
    const QJsonObject schema = content.value(type).toObject().value(u"schema").toObject();
    if (type != u"application/json" || schema.isEmpty())
        return {};
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(answer.body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return place + u" with text that is no JSON: "_s + parsed.errorString();
    const QString wrong = checkValue(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), schema, u"body"_s);
    return wrong.isEmpty() ? QString() : place + u": "_s + wrong;
}

QString OpenApiChecker::checkValue(const QJsonValue &value, const QJsonObject &given, const QString &path) const
{
    const QJsonObject schema = resolved(given);
    if (value.isNull())
        return schema.value(u"nullable").toBool() || schema.isEmpty() ? QString() : path + u" is null"_s;
    for (const auto &part : schema.value(u"allOf").toArray()) {
        QJsonObject alone = resolved(part.toObject());
        if (value.isObject() && schema.contains(u"properties"))
            alone.insert(u"additionalProperties"_s, true); // the others are declared beside it
        if (const QString wrong = checkValue(value, alone, path); !wrong.isEmpty())
            return wrong;
    }
    for (const QString &choice : {u"oneOf"_s, u"anyOf"_s}) {
        if (!schema.contains(choice))
            continue;
        int fits = 0;
        for (const auto &part : schema.value(choice).toArray())
            fits += checkValue(value, part.toObject(), path).isEmpty();
        if (fits == 0 || (choice == u"oneOf" && fits != 1))
            return path + u" fits %1 of "_s.arg(fits) + choice;
    }
    const QString wanted = schema.value(u"type").toString();
    const QString is = typeOf(value);
    if (!wanted.isEmpty() && wanted != is && !(wanted == u"number" && is == u"integer"))
        return path + u" is %1, not %2"_s.arg(is, wanted);
    if (const QJsonArray choices = schema.value(u"enum").toArray(); !choices.isEmpty() && !choices.contains(value))
        return path + u" is none of the enumeration: "_s + value.toVariant().toString();
    switch (value.type()) {
    case QJsonValue::Object: return checkObject(value.toObject(), schema, path);
    case QJsonValue::Array: return checkArray(value.toArray(), schema, path);
    case QJsonValue::String: return checkText(value.toString(), schema, path);
    case QJsonValue::Double: return checkNumber(value.toDouble(), schema, path);
    default: return {};
    }
}

QSet<QString> OpenApiChecker::declared(const QJsonObject &schema) const
{
    const QStringList own = schema.value(u"properties").toObject().keys();
    QSet<QString> names(own.begin(), own.end());
    for (const auto &part : schema.value(u"allOf").toArray())
        names += declared(resolved(part.toObject()));
    return names;
}

QString OpenApiChecker::checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &path) const
{
    for (const auto &name : schema.value(u"required").toArray())
        if (!value.contains(name.toString()))
            return path + u" lacks "_s + name.toString();
    const QJsonObject properties = schema.value(u"properties").toObject();
    const QJsonValue more = schema.value(u"additionalProperties");
    const QSet<QString> names = declared(schema);
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString place = path + u'.' + it.key();
        if (properties.contains(it.key())) {
            const QJsonObject property = resolved(properties.value(it.key()).toObject());
            if (property.value(u"writeOnly").toBool())
                return place + u" is write-only, and was answered"_s;
            if (const QString wrong = checkValue(*it, properties.value(it.key()).toObject(), place); !wrong.isEmpty())
                return wrong;
        } else if (more.isObject()) {
            if (const QString wrong = checkValue(*it, more.toObject(), place); !wrong.isEmpty())
                return wrong;
        } else if (!names.contains(it.key()) && !more.toBool() && (!names.isEmpty() || more.isBool())) {
            return place + u" is not declared"_s;
        }
    }
    return {};
}

QString OpenApiChecker::checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &path) const
{
    if (value.size() < schema.value(u"minItems").toInt() || value.size() > schema.value(u"maxItems").toInt(1 << 30))
        return path + u" has %1 items"_s.arg(value.size());
    const QJsonObject items = schema.value(u"items").toObject();
    for (qsizetype i = 0; i < value.size() && !items.isEmpty(); ++i)
        if (const QString wrong = checkValue(value[i], items, path + u"[%1]"_s.arg(i)); !wrong.isEmpty())
            return wrong;
    return {};
}

QString OpenApiChecker::checkText(const QString &value, const QJsonObject &schema, const QString &path) const
{
    if (value.size() < schema.value(u"minLength").toInt() || value.size() > schema.value(u"maxLength").toInt(1 << 30))
        return path + u" has %1 characters"_s.arg(value.size());
    if (const QString pattern = schema.value(u"pattern").toString(); !pattern.isEmpty() && !QRegularExpression(pattern).match(value).hasMatch())
        return path + u" does not match "_s + pattern;
    const QString format = schema.value(u"format").toString();
    if (format == u"date-time" && (!QDateTime::fromString(value, Qt::ISODateWithMs).isValid() || !value.endsWith(u'Z')))
        return path + u" is no time in UTC: "_s + value;
    if (format == u"byte" && !QByteArray::fromBase64Encoding(value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors))
        return path + u" is no base64"_s;
    return {};
}

QString OpenApiChecker::checkNumber(double value, const QJsonObject &schema, const QString &path) const
{
    const bool isBelow = schema.contains(u"minimum") && value < schema.value(u"minimum").toDouble();
    const bool isAbove = schema.contains(u"maximum") && value > schema.value(u"maximum").toDouble();
    if (isBelow || isAbove)
        return path + u" is out of its range: "_s + QString::number(value);
    if (schema.value(u"format").toString() == u"int32" && std::abs(value) > 2147483648.0)
        return path + u" is no int32"_s;
    return {};
}

} // namespace castwright::tests
