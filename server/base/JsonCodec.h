// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Describe.h"
#include "base/JsonText.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <concepts>
#include <optional>

/// JSON both ways and JSON Schema, from the field tables of base/Describe.h. Thread: any.
namespace castwright {

/// Collects the schemas of nested types, by name, for OpenAPI's components.
using SchemaSet = QJsonObject;

/// Reads, writes and describes one C++ type. Specialised for scalars, lists, optionals, enumerations and field tables.
template <class T>
struct Codec;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// An Unprocessable error that names the field.
Error fieldError(const QString &path, const QString &what);
/// Length and pattern of `text` against `info`.
Result<> checkText(const QString &text, const FieldInfo &info, const QString &path);
Result<> checkNumber(double value, const FieldInfo &info, const QString &path);
Result<> checkItems(qsizetype count, const FieldInfo &info, const QString &path);
/// The keywords of a schema that come from the field's table row.
void describeField(QJsonObject &schema, const FieldInfo &info);

inline QString childPath(const QString &parent, const char *name)
{
    return parent.isEmpty() ? QString::fromLatin1(name) : QString(parent + QLatin1Char('.') + QLatin1String(name));
}

template <>
struct Codec<QString> {
    static Result<> decode(const QJsonValue &json, QString &out, const FieldInfo &info, const QString &path)
    {
        if (!json.isString())
            return std::unexpected(fieldError(path, QStringLiteral("must be a string")));
        out = json.toString();
        return checkText(out, info, path);
    }
    static QJsonValue encode(const QString &value) { return value; }
    static void append(JsonWriter &out, const QString &value) { out.string(value); }
    static QJsonObject schema(SchemaSet &) { return {{QStringLiteral("type"), QStringLiteral("string")}}; }
};

template <>
struct Codec<Secret> {
    static Result<> decode(const QJsonValue &json, Secret &out, const FieldInfo &info, const QString &path)
    {
        QString text;
        CW_CHECK(Codec<QString>::decode(json, text, info, path));
        out = Secret(std::move(text));
        return {};
    }
    static QJsonValue encode(const Secret &value) { return value.masked(); }
    static void append(JsonWriter &out, const Secret &value) { out.string(value.masked()); }
    static QJsonObject schema(SchemaSet &) { return {{QStringLiteral("type"), QStringLiteral("string")}}; }
};

template <>
struct Codec<bool> {
    static Result<> decode(const QJsonValue &json, bool &out, const FieldInfo &, const QString &path)
    {
        if (!json.isBool())
            return std::unexpected(fieldError(path, QStringLiteral("must be true or false")));
        out = json.toBool();
        return {};
    }
    static QJsonValue encode(bool value) { return value; }
    static void append(JsonWriter &out, bool value) { out.raw(value ? std::string_view("true") : std::string_view("false")); }
    static QJsonObject schema(SchemaSet &) { return {{QStringLiteral("type"), QStringLiteral("boolean")}}; }
};

template <class T>
    requires(std::integral<T> && !std::same_as<T, bool>)
struct Codec<T> {
    static Result<> decode(const QJsonValue &json, T &out, const FieldInfo &info, const QString &path)
    {
        const double number = json.toDouble();
        if (!json.isDouble() || number != static_cast<double>(static_cast<qint64>(number)))
            return std::unexpected(fieldError(path, QStringLiteral("must be a whole number")));
        if (number < static_cast<double>(std::numeric_limits<T>::min()) || number > static_cast<double>(std::numeric_limits<T>::max()))
            return std::unexpected(fieldError(path, QStringLiteral("is out of range")));
        out = static_cast<T>(json.toInteger());
        return checkNumber(number, info, path);
    }
    static QJsonValue encode(T value) { return static_cast<qint64>(value); }
    static void append(JsonWriter &out, T value) { out.integer(static_cast<qint64>(value)); }
    static QJsonObject schema(SchemaSet &)
    {
        return {{QStringLiteral("type"), QStringLiteral("integer")},
                {QStringLiteral("format"), sizeof(T) > 4 ? QStringLiteral("int64") : QStringLiteral("int32")}};
    }
};

template <>
struct Codec<double> {
    static Result<> decode(const QJsonValue &json, double &out, const FieldInfo &info, const QString &path)
    {
        if (!json.isDouble())
            return std::unexpected(fieldError(path, QStringLiteral("must be a number")));
        out = json.toDouble();
        return checkNumber(out, info, path);
    }
    static QJsonValue encode(double value) { return value; }
    static void append(JsonWriter &out, double value) { out.number(value); }
    static QJsonObject schema(SchemaSet &) { return {{QStringLiteral("type"), QStringLiteral("number")}}; }
};

/// ISO 8601 in UTC with milliseconds.
template <>
struct Codec<QDateTime> {
    static Result<> decode(const QJsonValue &json, QDateTime &out, const FieldInfo &, const QString &path)
    {
        out = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        if (!json.isString() || !out.isValid())
            return std::unexpected(fieldError(path, QStringLiteral("must be a time such as 2026-01-31T12:00:00Z")));
        return {};
    }
    static QJsonValue encode(const QDateTime &value) { return jsonTime(value); }
    static void append(JsonWriter &out, const QDateTime &value) { out.time(value); }
    static QJsonObject schema(SchemaSet &)
    {
        return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("format"), QStringLiteral("date-time")}};
    }
};

/// A free-form object, for the few places where the contract has one.
template <>
struct Codec<QJsonObject> {
    static Result<> decode(const QJsonValue &json, QJsonObject &out, const FieldInfo &, const QString &path)
    {
        if (!json.isObject())
            return std::unexpected(fieldError(path, QStringLiteral("must be an object")));
        out = json.toObject();
        return {};
    }
    static QJsonValue encode(const QJsonObject &value) { return value; }
    static void append(JsonWriter &out, const QJsonObject &value);
    static QJsonObject schema(SchemaSet &)
    {
        return {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("additionalProperties"), true}};
    }
};

template <NamedEnum E>
struct Codec<E> {
    static Result<> decode(const QJsonValue &json, E &out, const FieldInfo &, const QString &path)
    {
        const QString text = json.toString();
        QStringList names;
        for (const auto &[value, name] : EnumNames<E>::values) {
            const QLatin1String candidate(name.data(), static_cast<qsizetype>(name.size()));
            if (json.isString() && text == candidate) {
                out = value;
                return {};
            }
            names += candidate;
        }
        return std::unexpected(fieldError(path, QStringLiteral("must be one of %1").arg(names.join(QStringLiteral(", ")))));
    }
    static QString text(E value)
    {
        const auto name = enumName(value);
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    static QJsonValue encode(E value) { return text(value); }
    static void append(JsonWriter &out, E value)
    {
        out.raw('"');
        out.raw(enumName(value));
        out.raw('"');
    }
    static QJsonObject schema(SchemaSet &)
    {
        QJsonArray names;
        for (const auto &row : EnumNames<E>::values)
            names += text(row.first);
        return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("enum"), names}};
    }
};

/// An absent field; in a PATCH, absent means unchanged. JSON null reads as absent too.
template <class T>
struct Codec<std::optional<T>> {
    static Result<> decode(const QJsonValue &json, std::optional<T> &out, const FieldInfo &info, const QString &path)
    {
        if (json.isNull()) {
            out.reset();
            return {};
        }
        return Codec<T>::decode(json, out.emplace(), info, path);
    }
    static QJsonValue encode(const std::optional<T> &value) { return value ? Codec<T>::encode(*value) : QJsonValue(); }
    static void append(JsonWriter &out, const std::optional<T> &value)
    {
        if (value)
            Codec<T>::append(out, *value);
        else
            out.raw("null");
    }
    static QJsonObject schema(SchemaSet &set) { return Codec<T>::schema(set); }
};

template <class T>
struct Codec<QList<T>> {
    static Result<> decode(const QJsonValue &json, QList<T> &out, const FieldInfo &info, const QString &path)
    {
        if (!json.isArray())
            return std::unexpected(fieldError(path, QStringLiteral("must be a list")));
        const QJsonArray items = json.toArray();
        CW_CHECK(checkItems(items.size(), info, path));
        out.clear();
        FieldInfo itemInfo = info;
        itemInfo.minLength = 0;
        itemInfo.maxLength = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            T value{};
            CW_CHECK(Codec<T>::decode(items[i], value, itemInfo, QStringLiteral("%1[%2]").arg(path).arg(i)));
            out.append(std::move(value));
        }
        return {};
    }
    static QJsonValue encode(const QList<T> &values)
    {
        QJsonArray out;
        for (const T &value : values)
            out.append(Codec<T>::encode(value));
        return out;
    }
    static void append(JsonWriter &out, const QList<T> &values)
    {
        out.raw('[');
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                out.raw(',');
            Codec<T>::append(out, values[i]);
        }
        out.raw(']');
    }
    static QJsonObject schema(SchemaSet &set)
    {
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), Codec<T>::schema(set)}};
    }
};

/// A struct with a field table. Unknown fields are refused by name; absent ones keep the struct's default.
template <Described T>
struct Codec<T> {
    static Result<> decode(const QJsonValue &json, T &out, const FieldInfo &, const QString &path)
    {
        if (!json.isObject())
            return std::unexpected(fieldError(path, QStringLiteral("must be an object")));
        const QJsonObject object = json.toObject();
        Result<> result;
        qsizetype known = 0;
        forEachField<T>([&](const auto &row) {
            if (!result)
                return;
            const auto found = object.constFind(QLatin1String(row.info.name));
            const QString name = childPath(path, row.info.name);
            if (found == object.constEnd()) {
                if (row.info.isRequired)
                    result = std::unexpected(fieldError(name, QStringLiteral("is required")));
                return;
            }
            ++known;
            if (row.info.isReadOnly)
                result = std::unexpected(fieldError(name, QStringLiteral("is read-only")));
            else
                result = Codec<typename std::decay_t<decltype(row)>::Type>::decode(*found, out.*(row.member), row.info, name);
        });
        if (result && known != object.size())
            return std::unexpected(unknownField(object, path));
        return result;
    }

    static QJsonObject encodeObject(const T &value)
    {
        QJsonObject out;
        forEachField<T>([&](const auto &row) {
            using M = typename std::decay_t<decltype(row)>::Type;
            const M &member = value.*(row.member);
            if (row.info.isWriteOnly)
                return;
            if constexpr (isOptional<M>)
                if (!member)
                    return;
            out.insert(QLatin1String(row.info.name), Codec<M>::encode(member));
        });
        return out;
    }
    static QJsonValue encode(const T &value) { return encodeObject(value); }

    static void append(JsonWriter &out, const T &value)
    {
        bool isFirst = true;
        [&]<std::size_t... index>(std::index_sequence<index...>) {
            (appendField<index>(out, value, isFirst), ...);
        }(std::make_index_sequence<fieldCount>());
        out.raw(isFirst ? std::string_view("{}") : std::string_view("}"));
    }

    static QJsonObject schema(SchemaSet &set)
    {
        const QString name = QString::fromLatin1(Describe<T>::name);
        if (!set.contains(name)) {
            set.insert(name, QJsonObject()); // a placeholder, so that a type may contain itself
            set.insert(name, objectSchema(set));
        }
        return {{QStringLiteral("$ref"), QString(QStringLiteral("#/components/schemas/") + name)}};
    }

    static QJsonObject objectSchema(SchemaSet &set)
    {
        QJsonObject properties;
        QJsonArray required;
        forEachField<T>([&](const auto &row) {
            QJsonObject property = Codec<typename std::decay_t<decltype(row)>::Type>::schema(set);
            describeField(property, row.info);
            properties.insert(QLatin1String(row.info.name), property);
            if (row.info.isRequired)
                required.append(QLatin1String(row.info.name));
        });
        QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
        if (!required.isEmpty())
            schema.insert(QStringLiteral("required"), required);
        return schema;
    }

private:
    static constexpr auto rows = Describe<T>::fields();
    static constexpr std::size_t fieldCount = std::tuple_size_v<decltype(rows)>;

    /// ,"name": as one text that is made at compile time; the first field of an object replaces the comma.
    template <std::size_t index>
    static constexpr auto keyText = [] {
        constexpr std::string_view name(std::get<index>(rows).info.name);
        std::array<char, name.size() + 4> text{};
        text[0] = ',';
        text[1] = '"';
        for (std::size_t i = 0; i < name.size(); ++i)
            text[i + 2] = name[i];
        text[name.size() + 2] = '"';
        text[name.size() + 3] = ':';
        return text;
    }();

    template <std::size_t index>
    static void appendField(JsonWriter &out, const T &value, bool &isFirst)
    {
        using M = typename std::tuple_element_t<index, decltype(rows)>::Type;
        if constexpr (!std::get<index>(rows).info.isWriteOnly) {
            const M &member = value.*(std::get<index>(rows).member);
            if constexpr (isOptional<M>)
                if (!member)
                    return;
            constexpr std::string_view key(keyText<index>.data(), keyText<index>.size());
            if (isFirst) {
                out.raw('{');
                out.raw(key.substr(1));
                isFirst = false;
            } else {
                out.raw(key);
            }
            Codec<M>::append(out, member);
        }
    }

    static Error unknownField(const QJsonObject &object, const QString &path)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            bool isKnown = false;
            forEachField<T>([&](const auto &row) { isKnown = isKnown || it.key() == QLatin1String(row.info.name); });
            if (!isKnown)
                return fieldError(path.isEmpty() ? it.key() : QString(path + QLatin1Char('.') + it.key()),
                                  QStringLiteral("is not a field of %1").arg(QLatin1String(Describe<T>::name)));
        }
        return fieldError(path, QStringLiteral("has an unknown field"));
    }
};

/// `json` read as a T; the error names the failing field by its path ("settings.url", "items[2].opacity").
template <Described T>
Result<T> fromJson(const QJsonObject &json)
{
    T value{};
    CW_CHECK(Codec<T>::decode(json, value, FieldInfo{}, QString()));
    return value;
}

template <Described T>
QJsonObject toJson(const T &value)
{
    return Codec<T>::encodeObject(value);
}

/// Compact JSON text without the detour through QJsonObject; several times faster for lists.
template <class T>
QByteArray toJsonText(const T &value)
{
    JsonWriter out(512);
    Codec<T>::append(out, value);
    return out.take();
}

} // namespace castwright
