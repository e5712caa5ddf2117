// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// A struct inside a PATCH: absent leaves all as it is, an object changes the fields it names, and null removes the whole where the field
/// is Nullable (RFC 7396, one level deep).
template <class T, bool Nullable = false>
struct Merge {
    bool isPresent = false;
    bool isNull = false;
    QJsonObject json;
    QString path;

    explicit operator bool() const { return isPresent; }

    /// `value` with the named fields replaced; the error names the failing field. Call when isPresent and not isNull.
    Result<> applyTo(T &value) const
    {
        QJsonObject whole = toJson(value);
        for (auto it = json.begin(); it != json.end(); ++it)
            whole.insert(it.key(), it.value());
        // Decoding into the present value keeps what toJson leaves out: write-only fields.
        return Codec<T>::decode(whole, value, FieldInfo{}, path);
    }
    /// For a member that may be absent: made from defaults first, removed by null.
    Result<> applyTo(std::optional<T> &value) const
    {
        if (!isPresent)
            return {};
        if (isNull) {
            value.reset();
            return {};
        }
        return applyTo(value ? *value : value.emplace());
    }
};

template <class T, bool Nullable>
inline constexpr bool isOptional<Merge<T, Nullable>> = true;

template <class T, bool Nullable>
struct Codec<Merge<T, Nullable>> {
    static Result<> decode(const QJsonValue &given, Merge<T, Nullable> &out, const FieldInfo &, const QString &path)
    {
        if (given.isNull() && Nullable) {
            out.isPresent = out.isNull = true;
            return {};
        }
        if (!given.isObject())
            return std::unexpected(fieldError(path, QStringLiteral("must be an object")));
        out.isPresent = true;
        out.json = given.toObject();
        out.path = path;
        return {};
    }
    static QJsonValue encode(const Merge<T, Nullable> &value) { return value.isPresent ? QJsonValue(value.json) : QJsonValue(); }
    static void append(JsonWriter &out, const Merge<T, Nullable> &value) { Codec<QJsonObject>::append(out, value.json); }
    /// Like T, with nothing required.
    static QJsonObject schema(SchemaSet &set)
    {
        const QString name = QString::fromLatin1(Describe<T>::name) + QStringLiteral("Patch");
        if (!set.contains(name)) {
            QJsonObject properties = Codec<T>::objectSchema(set);
            properties.remove(QStringLiteral("required"));
            if (Nullable)
                properties.insert(QStringLiteral("nullable"), true);
            set.insert(name, properties);
        }
        return {{QStringLiteral("$ref"), QString(QStringLiteral("#/components/schemas/") + name)}};
    }
};

} // namespace castwright
