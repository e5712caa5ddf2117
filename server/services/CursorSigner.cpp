// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CursorSigner.h"

#include "base/Secret.h"
#include "services/Listing.h"

namespace castwright {

namespace {
// 96 bits: a cursor gives no access, it only has to be more work to forge than to ask for.
constexpr int signatureBytes = 12;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

QByteArray CursorSigner::sign(const QString &list, const QByteArray &id) const
{
    QByteArray message = list.toUtf8();
    message.append('\0').append(id);
    return hmacSha256(m_key, message).left(signatureBytes);
}

QString CursorSigner::make(const QString &list, const QString &lastId) const
{
    const QByteArray id = lastId.toUtf8();
    QByteArray raw = sign(list, id);
    raw.append(id);
    return QString::fromLatin1(raw.toBase64(encoding));
}

Result<QString> CursorSigner::open(const QString &list, const QString &cursor) const
{
    if (cursor.isEmpty())
        return QString();
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toUtf8(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray raw = decoded ? *decoded : QByteArray();
    const QByteArray id = raw.mid(signatureBytes);
    if (id.isEmpty() || !equalsConstantTime(raw.left(signatureBytes), sign(list, id)))
        return fail(ErrorCode::InvalidRequest, QStringLiteral("The cursor is not one of this list. Start again without a cursor."), QStringLiteral("cursor"));
    return QString::fromUtf8(id);
}

Result<int> pageLimit(const std::optional<int> &wanted)
{
    constexpr int usual = 50;
    constexpr int most = 200;
    if (wanted && *wanted < 1)
        return fail(ErrorCode::InvalidRequest, QStringLiteral("limit must be at least 1."), QStringLiteral("limit"));
    return std::min(wanted.value_or(usual), most);
}

} // namespace castwright
