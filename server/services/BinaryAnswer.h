// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// Bytes inside JSON are base64; on a surface that can, an answer of type Binary is sent as it is.
template <>
struct Codec<QByteArray> {
    static Result<> decode(const QJsonValue &json, QByteArray &out, const FieldInfo &, const QString &path)
    {
        if (!json.isString())
            return std::unexpected(fieldError(path, QStringLiteral("must be base64 text")));
        out = QByteArray::fromBase64(json.toString().toLatin1());
        return {};
    }
    static QJsonValue encode(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static void append(JsonWriter &out, const QByteArray &value)
    {
        const QByteArray text = '"' + value.toBase64() + '"';
        out.raw(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    }
    static QJsonObject schema(SchemaSet &)
    {
        return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("format"), QStringLiteral("byte")}};
    }
};

/// An answer that is a file, not JSON. Surfaces know it by its type name "Binary".
struct BinaryAnswer {
    QString contentType;
    QByteArray bytes;
};
template <>
struct Describe<BinaryAnswer> {
    static constexpr const char *name = "Binary";
    static constexpr auto fields()
    {
        return Fields{field("contentType", &BinaryAnswer::contentType, "Media type of the bytes.").example("\"image/png\""),
                      field("bytes", &BinaryAnswer::bytes, "The file; base64 where it is inside JSON.")};
    }
};

} // namespace castwright
