// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/GlobalId.h"

#include <QByteArray>

#include <algorithm>

namespace castwright::graphql {

QString GlobalId::encode(QStringView type, QStringView id)
{
    return QString::fromLatin1(QByteArray(type.toLatin1() + ':' + id.toUtf8()).toBase64());
}

std::optional<GlobalId> GlobalId::decode(const QString &text)
{
    if (text.size() < 4 || text.size() % 4 != 0)
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (bytes.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return {};
    const QString whole = QString::fromUtf8(*bytes);
    const qsizetype colon = whole.indexOf(QLatin1Char(':'));
    const QStringView type = QStringView(whole).left(std::max<qsizetype>(colon, 0));
    const bool isName = !type.isEmpty() && type.front().isUpper()
        && std::all_of(type.begin(), type.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    if (!isName || colon + 1 >= whole.size())
        return {};
    return GlobalId{type.toString(), whole.mid(colon + 1)};
}

GraphqlResult<QString> GlobalId::plain(const QString &text, QStringView type)
{
    const auto decoded = decode(text);
    if (!decoded)
        return text;
    if (decoded->type == type)
        return decoded->id;
    return std::unexpected(
        GraphqlError{QStringLiteral("global id type mismatch: expected %1, got %2").arg(type, decoded->type), {}, {}, {}}.withCode(
            u"VALIDATION_ERROR"));
}

} // namespace castwright::graphql
