// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UploadLinks.h"

#include "base/Secret.h"

#include <QStorageInfo>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 reservedBytes = 256LL * 1024 * 1024;
}

QString UploadLinks::sign(const QString &allowed, qint64 expiresSec) const
{
    const QString message = allowed + u'\n' + QString::number(expiresSec);
    return QString::fromLatin1(hmacSha256(m_key, message.toUtf8()).toHex());
}

QString UploadLinks::query(const QString &allowed, qint64 expiresSec) const
{
    return u"expires=%1&signature=%2"_s.arg(expiresSec).arg(sign(allowed, expiresSec));
}

Result<> UploadLinks::check(const QString &allowed, const QString &expires, const QString &signature, qint64 nowMs) const
{
    bool isNumber = false;
    const qint64 expiresSec = expires.toLongLong(&isNumber);
    if (allowed.isEmpty() || !isNumber || !equalsConstantTime(signature.toLatin1(), sign(allowed, expiresSec).toLatin1()))
        return fail(ErrorCode::Forbidden, u"The upload link is not valid."_s);
    if (expiresSec * 1000 <= nowMs)
        return fail(ErrorCode::Forbidden, u"The upload link has expired. Begin the upload again."_s);
    return {};
}

Result<> checkRoomOnDisk(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() < bytes + reservedBytes)
        return fail(ErrorCode::StorageFull, u"The disk of the server has no room for this file."_s);
    return {};
}

} // namespace castwright
