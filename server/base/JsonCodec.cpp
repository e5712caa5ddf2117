// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonCodec.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
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

static QJsonObject typeSchema(QLatin1String type, QLatin1String format = {})
{
    QJsonObject schema{{QStringLiteral("type"), type}};
    if (!format.isEmpty())
        schema.insert(u"format", format);
    return schema;
}

static QLatin1String latin1(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

static QString childPath(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : QString(parent + u'.' + name);
}

Result<> Codec<QString>::decode(const QJsonValue &json, QString &out, const FieldInfo &info, const QString &path)
{
    if (!json.isString())
        return std::unexpected(fieldError(path, QStringLiteral("must be a string")));
    out = json.toString();
    return checkText(out, info, path);
}

QJsonObject Codec<QString>::schema(SchemaSet &)
{
    return typeSchema(QLatin1String("string"));
}

Result<> Codec<Secret>::decode(const QJsonValue &json, Secret &out, const FieldInfo &info, const QString &path)
{
    QString text;
    CW_CHECK(Codec<QString>::decode(json, text, info, path));
    out = Secret(std::move(text));
    return {};
}

QJsonValue Codec<Secret>::encode(const Secret &value)
{
    return value.masked();
}

void Codec<Secret>::append(JsonWriter &out, const Secret &value)
{
    out.string(value.masked());
}

QJsonObject Codec<Secret>::schema(SchemaSet &)
{
    return typeSchema(QLatin1String("string"));
}

Result<> Codec<bool>::decode(const QJsonValue &json, bool &out, const FieldInfo &, const QString &path)
{
    if (!json.isBool())
        return std::unexpected(fieldError(path, QStringLiteral("must be true or false")));
    out = json.toBool();
    return {};
}

QJsonObject Codec<bool>::schema(SchemaSet &)
{
    return typeSchema(QLatin1String("boolean"));
}

Result<qint64> decodeInteger(const QJsonValue &json, double least, double most, const FieldInfo &info, const QString &path)
{
    const double number = json.toDouble();
    if (!json.isDouble() || number != static_cast<double>(static_cast<qint64>(number)))
        return std::unexpected(fieldError(path, QStringLiteral("must be a whole number")));
    if (number < least || number > most)
        return std::unexpected(fieldError(path, QStringLiteral("is out of range")));
    CW_CHECK(checkNumber(number, info, path));
    return json.toInteger();
}

QJsonObject integerSchema(bool isWide)
{
    return typeSchema(QLatin1String("integer"), isWide ? QLatin1String("int64") : QLatin1String("int32"));
}

Result<> Codec<double>::decode(const QJsonValue &json, double &out, const FieldInfo &info, const QString &path)
{
    if (!json.isDouble())
        return std::unexpected(fieldError(path, QStringLiteral("must be a number")));
    out = json.toDouble();
    return checkNumber(out, info, path);
}

QJsonObject Codec<double>::schema(SchemaSet &)
{
    return typeSchema(QLatin1String("number"));
}

Result<> Codec<QDateTime>::decode(const QJsonValue &json, QDateTime &out, const FieldInfo &, const QString &path)
{
    out = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    if (!json.isString() || !out.isValid())
        return std::unexpected(fieldError(path, QStringLiteral("must be a time such as 2026-01-31T12:00:00Z")));
    return {};
}

QJsonObject Codec<QDateTime>::schema(SchemaSet &)
{
    return typeSchema(QLatin1String("string"), QLatin1String("date-time"));
}

Result<> Codec<QJsonObject>::decode(const QJsonValue &json, QJsonObject &out, const FieldInfo &, const QString &path)
{
    if (!json.isObject())
        return std::unexpected(fieldError(path, QStringLiteral("must be an object")));
    out = json.toObject();
    return {};
}

QJsonObject Codec<QJsonObject>::schema(SchemaSet &)
{
    QJsonObject schema = typeSchema(QLatin1String("object"));
    schema.insert(u"additionalProperties", true);
    return schema;
}

void Codec<QJsonObject>::append(JsonWriter &out, const QJsonObject &value)
{
    const QByteArray text = QJsonDocument(value).toJson(QJsonDocument::Compact);
    out.raw(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

Result<std::size_t> decodeName(const QJsonValue &json, const NameList &names, const QString &path)
{
    const QString text = json.toString();
    QStringList known;
    for (std::size_t i = 0; i < names.count; ++i) {
        if (json.isString() && text == latin1(names.at(i)))
            return i;
        known += latin1(names.at(i));
    }
    return std::unexpected(fieldError(path, QStringLiteral("must be one of %1").arg(known.join(QStringLiteral(", ")))));
}

QJsonObject namesSchema(const NameList &names)
{
    QJsonArray known;
    for (std::size_t i = 0; i < names.count; ++i)
        known.append(QString(latin1(names.at(i))));
    QJsonObject schema = typeSchema(QLatin1String("string"));
    schema.insert(u"enum", known);
    return schema;
}

Result<> decodeItems(const QJsonValue &json, const FieldInfo &info, const QString &path, void *out, DecodeInto decode)
{
    if (!json.isArray())
        return std::unexpected(fieldError(path, QStringLiteral("must be a list")));
    const QJsonArray items = json.toArray();
    CW_CHECK(checkItems(items.size(), info, path));
    FieldInfo itemInfo = info;
    itemInfo.minLength = 0;
    itemInfo.maxLength = 0;
    for (qsizetype i = 0; i < items.size(); ++i)
        CW_CHECK(decode(items[i], out, itemInfo, QStringLiteral("%1[%2]").arg(path).arg(i)));
    return {};
}

QJsonObject listSchema(const QJsonObject &items)
{
    QJsonObject schema = typeSchema(QLatin1String("array"));
    schema.insert(u"items", items);
    return schema;
}

void ObjectTable::add(const FieldInfo &info, std::ptrdiff_t offset, const ValueCodec &codec)
{
    rows.push_back({info, offset, &codec, std::string(",\"") + info.name + "\":"});
}

static Error unknownField(const ObjectTable &table, const QJsonObject &object, const QString &path)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (std::ranges::none_of(table.rows, [&](const auto &row) { return it.key() == QLatin1String(row.info.name); }))
            return fieldError(childPath(path, it.key()), QStringLiteral("is not a field of %1").arg(QLatin1String(table.name)));
    return fieldError(path, QStringLiteral("has an unknown field"));
}

Result<> ObjectTable::decode(const QJsonValue &json, void *out, const QString &path) const
{
    if (!json.isObject())
        return std::unexpected(fieldError(path, QStringLiteral("must be an object")));
    const QJsonObject object = json.toObject();
    qsizetype known = 0;
    for (const Row &row : rows) {
        const auto found = object.constFind(QLatin1String(row.info.name));
        const QString field = childPath(path, QString::fromLatin1(row.info.name));
        if (found == object.constEnd()) {
            if (row.info.isRequired)
                return std::unexpected(fieldError(field, QStringLiteral("is required")));
            continue;
        }
        ++known;
        if (row.info.isReadOnly)
            return std::unexpected(fieldError(field, QStringLiteral("is read-only")));
        CW_CHECK(row.codec->decode(*found, static_cast<char *>(out) + row.offset, row.info, field));
    }
    if (known != object.size())
        return std::unexpected(unknownField(*this, object, path));
    return {};
}

QJsonObject ObjectTable::encode(const void *value) const
{
    QJsonObject out;
    for (const Row &row : rows) {
        const void *member = static_cast<const char *>(value) + row.offset;
        if (!row.info.isWriteOnly && (!row.codec->isPresent || row.codec->isPresent(member)))
            out.insert(QLatin1String(row.info.name), row.codec->encode(member));
    }
    return out;
}

void ObjectTable::append(JsonWriter &out, const void *value) const
{
    bool isFirst = true;
    for (const Row &row : rows) {
        const void *member = static_cast<const char *>(value) + row.offset;
        if (row.info.isWriteOnly || (row.codec->isPresent && !row.codec->isPresent(member)))
            continue;
        if (isFirst)
            out.raw('{');
        out.raw(std::string_view(row.key).substr(isFirst ? 1 : 0));
        isFirst = false;
        row.codec->append(out, member);
    }
    out.raw(isFirst ? std::string_view("{}") : std::string_view("}"));
}

QJsonObject ObjectTable::schema(SchemaSet &set) const
{
    const QString called = QString::fromLatin1(name);
    if (!set.contains(called)) {
        set.insert(called, QJsonObject()); // a placeholder, so that a type may contain itself
        set.insert(called, objectSchema(set));
    }
    return {{QStringLiteral("$ref"), QString(QStringLiteral("#/components/schemas/") + called)}};
}

QJsonObject ObjectTable::objectSchema(SchemaSet &set) const
{
    QJsonObject properties;
    QJsonArray required;
    for (const Row &row : rows) {
        QJsonObject property = row.codec->schema(set);
        describeField(property, row.info);
        properties.insert(QLatin1String(row.info.name), property);
        if (row.info.isRequired)
            required.append(QLatin1String(row.info.name));
    }
    QJsonObject schema = typeSchema(QLatin1String("object"));
    schema.insert(u"properties", properties);
    if (!required.isEmpty())
        schema.insert(u"required", required);
    return schema;
}

} // namespace castwright
