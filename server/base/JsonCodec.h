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

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

template <>
struct Codec<QString> {
    static Result<> decode(const QJsonValue &json, QString &out, const FieldInfo &info, const QString &path);
    static QJsonValue encode(const QString &value) { return value; }
    static void append(JsonWriter &out, const QString &value) { out.string(value); }
    static QJsonObject schema(SchemaSet &);
};

template <>
struct Codec<Secret> {
    static Result<> decode(const QJsonValue &json, Secret &out, const FieldInfo &info, const QString &path);
    static QJsonValue encode(const Secret &value);
    static void append(JsonWriter &out, const Secret &value);
    static QJsonObject schema(SchemaSet &);
};

template <>
struct Codec<bool> {
    static Result<> decode(const QJsonValue &json, bool &out, const FieldInfo &, const QString &path);
    static QJsonValue encode(bool value) { return value; }
    static void append(JsonWriter &out, bool value) { out.raw(value ? std::string_view("true") : std::string_view("false")); }
    static QJsonObject schema(SchemaSet &);
};

/// A whole number of any width: read if it lies between `least` and `most`.
Result<qint64> decodeInteger(const QJsonValue &json, double least, double most, const FieldInfo &info, const QString &path);
QJsonObject integerSchema(bool isWide);

template <class T>
    requires(std::integral<T> && !std::same_as<T, bool>)
struct Codec<T> {
    static Result<> decode(const QJsonValue &json, T &out, const FieldInfo &info, const QString &path)
    {
        const Result<qint64> number = decodeInteger(json, static_cast<double>(std::numeric_limits<T>::min()),
                                                    static_cast<double>(std::numeric_limits<T>::max()), info, path);
        if (!number)
            return std::unexpected(number.error());
        out = static_cast<T>(*number);
        return {};
    }
    static QJsonValue encode(T value) { return static_cast<qint64>(value); }
    static void append(JsonWriter &out, T value) { out.integer(static_cast<qint64>(value)); }
    static QJsonObject schema(SchemaSet &) { return integerSchema(sizeof(T) > 4); }
};

template <>
struct Codec<double> {
    static Result<> decode(const QJsonValue &json, double &out, const FieldInfo &info, const QString &path);
    static QJsonValue encode(double value) { return value; }
    static void append(JsonWriter &out, double value) { out.number(value); }
    static QJsonObject schema(SchemaSet &);
};

/// ISO 8601 in UTC with milliseconds.
template <>
struct Codec<QDateTime> {
    static Result<> decode(const QJsonValue &json, QDateTime &out, const FieldInfo &, const QString &path);
    static QJsonValue encode(const QDateTime &value) { return jsonTime(value); }
    static void append(JsonWriter &out, const QDateTime &value) { out.time(value); }
    static QJsonObject schema(SchemaSet &);
};

/// A free-form object, for the few places where the contract has one.
template <>
struct Codec<QJsonObject> {
    static Result<> decode(const QJsonValue &json, QJsonObject &out, const FieldInfo &, const QString &path);
    static QJsonValue encode(const QJsonObject &value) { return value; }
    static void append(JsonWriter &out, const QJsonObject &value);
    static QJsonObject schema(SchemaSet &);
};

/// The names of an enumeration, by index.
struct NameList {
    std::size_t count = 0;
    std::string_view (*at)(std::size_t) = nullptr;
};
Result<std::size_t> decodeName(const QJsonValue &json, const NameList &names, const QString &path);
QJsonObject namesSchema(const NameList &names);

template <NamedEnum E>
struct Codec<E> {
    static constexpr NameList names{EnumNames<E>::values.size(),
                                    [](std::size_t i) { return std::string_view(EnumNames<E>::values[i].second); }};

    static Result<> decode(const QJsonValue &json, E &out, const FieldInfo &, const QString &path)
    {
        const Result<std::size_t> index = decodeName(json, names, path);
        if (!index)
            return std::unexpected(index.error());
        out = EnumNames<E>::values[*index].first;
        return {};
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
    static QJsonObject schema(SchemaSet &) { return namesSchema(names); }
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

using DecodeInto = Result<> (*)(const QJsonValue &json, void *out, const FieldInfo &info, const QString &path);
/// Each item of the list `json` through `decode`, with its place in the path.
Result<> decodeItems(const QJsonValue &json, const FieldInfo &info, const QString &path, void *out, DecodeInto decode);
QJsonObject listSchema(const QJsonObject &items);

template <class T>
struct Codec<QList<T>> {
    static Result<> decode(const QJsonValue &json, QList<T> &out, const FieldInfo &info, const QString &path)
    {
        out.clear();
        return decodeItems(json, info, path, &out,
                           [](const QJsonValue &item, void *list, const FieldInfo &itemInfo, const QString &itemPath) -> Result<> {
                               T value{};
                               CW_CHECK(Codec<T>::decode(item, value, itemInfo, itemPath));
                               static_cast<QList<T> *>(list)->append(std::move(value));
                               return {};
                           });
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
    static QJsonObject schema(SchemaSet &set) { return listSchema(Codec<T>::schema(set)); }
};

/// The Codec of one C++ type with the type erased, so that what walks a field table is compiled once and not once a struct.
struct ValueCodec {
    DecodeInto decode = nullptr;
    QJsonValue (*encode)(const void *value) = nullptr;
    void (*append)(JsonWriter &out, const void *value) = nullptr;
    QJsonObject (*schema)(SchemaSet &set) = nullptr;
    bool (*isPresent)(const void *value) = nullptr; ///< null where a value is never absent
};

template <class M>
constexpr ValueCodec makeValueCodec()
{
    ValueCodec codec{
        [](const QJsonValue &json, void *out, const FieldInfo &info, const QString &path) {
            return Codec<M>::decode(json, *static_cast<M *>(out), info, path);
        },
        [](const void *value) -> QJsonValue { return Codec<M>::encode(*static_cast<const M *>(value)); },
        [](JsonWriter &out, const void *value) { Codec<M>::append(out, *static_cast<const M *>(value)); },
        [](SchemaSet &set) { return Codec<M>::schema(set); },
    };
    if constexpr (isOptional<M>)
        codec.isPresent = [](const void *value) { return static_cast<bool>(*static_cast<const M *>(value)); };
    return codec;
}
template <class M>
inline constexpr ValueCodec valueCodec = makeValueCodec<M>();

/// A field table with its types erased. Made once a struct, then only read.
struct ObjectTable {
    struct Row {
        FieldInfo info;
        std::ptrdiff_t offset = 0; ///< of the member from the beginning of the struct, in bytes
        const ValueCodec *codec = nullptr;
        std::string key; ///< ,"name":
    };
    const char *name = "";
    std::vector<Row> rows;

    void add(const FieldInfo &info, std::ptrdiff_t offset, const ValueCodec &codec);
    Result<> decode(const QJsonValue &json, void *out, const QString &path) const;
    QJsonObject encode(const void *value) const;
    void append(JsonWriter &out, const void *value) const;
    QJsonObject schema(SchemaSet &set) const;       ///< a $ref; the object itself lands in the set
    QJsonObject objectSchema(SchemaSet &set) const; ///< the object itself
};

template <Described T>
const ObjectTable &objectTable()
{
    static const ObjectTable table = [] {
        ObjectTable made{Describe<T>::name, {}};
        const T probe{};
        forEachField<T>([&](const auto &row) {
            const auto *member = reinterpret_cast<const char *>(std::addressof(probe.*(row.member)));
            made.add(row.info, member - reinterpret_cast<const char *>(std::addressof(probe)),
                     valueCodec<typename std::decay_t<decltype(row)>::Type>);
        });
        return made;
    }();
    return table;
}

/// A struct with a field table. Unknown fields are refused by name; absent ones keep the struct's default.
template <Described T>
struct Codec<T> {
    static Result<> decode(const QJsonValue &json, T &out, const FieldInfo &, const QString &path)
    {
        return objectTable<T>().decode(json, std::addressof(out), path);
    }
    static QJsonObject encodeObject(const T &value) { return objectTable<T>().encode(std::addressof(value)); }
    static QJsonValue encode(const T &value) { return encodeObject(value); }
    static void append(JsonWriter &out, const T &value) { objectTable<T>().append(out, std::addressof(value)); }
    static QJsonObject schema(SchemaSet &set) { return objectTable<T>().schema(set); }
    static QJsonObject objectSchema(SchemaSet &set) { return objectTable<T>().objectSchema(set); }
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
