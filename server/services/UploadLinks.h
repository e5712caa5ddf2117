// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace castwright {

/// Links that carry their own proof, so that an upload needs no key: what is allowed, until when, and an HMAC-SHA256 over both. Thread:
/// server.
class UploadLinks {
public:
    void setKey(QByteArray key) { m_key = std::move(key); }

    /// "expires=...&signature=..." for what `allowed` names; seconds since the epoch.
    QString query(const QString &allowed, qint64 expiresSec) const;
    /// The link's two values as they came. Forbidden when they do not belong to `allowed`, or it is too late; `allowed` is empty for what
    /// does not exist, which looks the same from outside.
    Result<> check(const QString &allowed, const QString &expires, const QString &signature, qint64 nowMs) const;

private:
    QString sign(const QString &allowed, qint64 expiresSec) const;

    QByteArray m_key;
};

/// Whether a disk takes so much more and still has room for the database and for running recordings. StorageFull.
Result<> checkRoomOnDisk(const QString &folder, qint64 bytes);

} // namespace castwright
