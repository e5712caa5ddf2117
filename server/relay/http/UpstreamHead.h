// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace castwright::relay {

/// Status and headers of another server's answer, as a value.
struct UpstreamHead {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in order
    qint64 contentLength = -1;                        ///< of the body that follows; -1 when it ends with the connection or is chunked
    bool isChunked = false;
    bool keepsAlive = true;

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers)
            if (key == name)
                return value;
        return {};
    }
    /// In lower case, without parameters.
    QByteArray contentType() const
    {
        const QByteArray value = header("content-type");
        return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
    }
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace castwright::relay
