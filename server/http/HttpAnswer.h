// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <utility>

namespace castwright {

/// One answer as a value. Either bytes, or a file that is streamed (with Range, RFC 9110 section 14).
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString filePath; ///< instead of `body`

    bool hasHeader(QByteArrayView name) const
    {
        return std::any_of(headers.begin(), headers.end(), [&](const auto &row) { return row.first == name; });
    }
    HttpAnswer &with(QByteArray name, QByteArray value)
    {
        headers.append({std::move(name), std::move(value)});
        return *this;
    }
};

/// "404" -> "Not Found"
QByteArray httpReason(int status);

/// Status line and headers with the empty line behind them; without Content-Length when `length` is negative.
QByteArray answerHead(const HttpAnswer &answer, qint64 length);

} // namespace castwright
