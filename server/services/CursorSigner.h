// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace castwright {

/// Makes and opens page cursors: URL-safe base64 of a short HMAC and the id to go on after. A cursor that was made up, changed, or made for
/// another list or account is InvalidRequest with field "cursor". Thread: server.
class CursorSigner {
public:
    /// The key is kept across restarts, so cursors are too.
    explicit CursorSigner(QByteArray key) : m_key(std::move(key)) {}

    QString make(const QString &list, const QString &lastId) const;
    /// The id to go on after; empty for an empty cursor.
    Result<QString> open(const QString &list, const QString &cursor) const;

private:
    QByteArray sign(const QString &list, const QByteArray &id) const;
    QByteArray m_key;
};

} // namespace castwright
