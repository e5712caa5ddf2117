// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonCodec.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace castwright {

Error fieldError(const QString &path, const QString &what)
{
    Error error;
    error.code = ErrorCode::Unprocessable;
    error.message = path.isEmpty() ? QStringLiteral("The request body %1.").arg(what) : QStringLiteral("%1 %2.").arg(path, what);
    error.field = path;
    return error;
}

Result<> checkText(const QString &text, const FieldInfo &info, const QString &path)
{
    if (text.size() < info.minLength)
        return std::unexpected(fieldError(path,
                                          info.minLength == 1 ? QStringLiteral("must not be empty")
                                                              : QStringLiteral("must have at least %1 characters").arg(info.minLength)));
    if (info.maxLength > 0 && text.size() > info.maxLength)
        return std::unexpected(fieldError(path, QStringLiteral("must have at most %1 characters").arg(info.maxLength)));
    if (info.pattern) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromLatin1(info.pattern)));
        if (!pattern.match(text).hasMatch())
            return std::unexpected(fieldError(path, QStringLiteral("must match %1").arg(QLatin1String(info.pattern))));
    }
    if (text.contains(QChar(0)))
        return std::unexpected(fieldError(path, QStringLiteral("must not contain a null character")));
    return {};
}

/// Without exponent and trailing zeros, as a person writes it.
static QString plain(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

Result<> checkNumber(double value, const FieldInfo &info, const QString &path)
{
    if (value < info.minimum || value > info.maximum || std::isnan(value)) {
        if (std::isinf(info.maximum))
            return std::unexpected(fieldError(path, QStringLiteral("must be at least %1").arg(plain(info.minimum))));
        return std::unexpected(fieldError(path, QStringLiteral("must be between %1 and %2").arg(plain(info.minimum), plain(info.maximum))));
    }
    return {};
}

Result<> checkItems(qsizetype count, const FieldInfo &info, const QString &path)
{
    if (count < info.minLength)
        return std::unexpected(fieldError(path, QStringLiteral("must have at least %1 items").arg(info.minLength)));
    if (info.maxLength > 0 && count > info.maxLength)
        return std::unexpected(fieldError(path, QStringLiteral("must have at most %1 items").arg(info.maxLength)));
    return {};
}

void describeField(QJsonObject &schema, const FieldInfo &info)
{
    const bool isList = schema.value(u"type").toString() == u"array";
    const bool isReference = schema.contains(u"$ref");
    if (isReference) // keywords beside $ref are ignored in OpenAPI 3.0
        schema = QJsonObject{{QStringLiteral("allOf"), QJsonArray{schema}}};
    if (*info.doc)
        schema.insert(u"description", QString::fromUtf8(info.doc));
    if (info.isWriteOnly)
        schema.insert(u"writeOnly", true);
    if (info.isReadOnly)
        schema.insert(u"readOnly", true);
    if (info.minLength > 0)
        schema.insert(isList ? u"minItems" : u"minLength", info.minLength);
    if (info.maxLength > 0)
        schema.insert(isList ? u"maxItems" : u"maxLength", info.maxLength);
    if (!std::isinf(info.minimum))
        schema.insert(u"minimum", info.minimum);
    if (!std::isinf(info.maximum))
        schema.insert(u"maximum", info.maximum);
    if (info.pattern)
        schema.insert(u"pattern", QString(u'^' + QString::fromLatin1(info.pattern) + u'$'));
    if (info.format)
        schema.insert(u"format", QString::fromLatin1(info.format));
    if (info.example) {
        const auto wrapped = QJsonDocument::fromJson(QByteArray("[") + info.example + "]");
        schema.insert(u"example", wrapped.array().at(0));
    }
}

void Codec<QJsonObject>::append(JsonWriter &out, const QJsonObject &value)
{
    const QByteArray text = QJsonDocument(value).toJson(QJsonDocument::Compact);
    out.raw(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace castwright
