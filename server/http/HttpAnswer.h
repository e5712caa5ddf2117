// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace castwright {

class ChunkRing;

/// What is told of one client of a continuous answer: bytes since the last call, and whether that was the last one. On a delivery thread.
using DeliveryReport = std::function<void(qint64 bytes, bool hasLeft)>;

/// Sends one client of a continuous answer away. Thread: any.
struct DeliveryControl {
    std::atomic<bool> isCancelled = false; ///< looked at ten times a second
};

/// An answer without end: the ring's bytes from a start on, sent by a delivery thread that owns the socket from here on.
struct ContinuousAnswer {
    /// A client that falls further behind than the ring reaches goes on at the newest start; or it is sent away.
    enum class Slow { DropToLive = 1, Disconnect };
    std::shared_ptr<ChunkRing> ring;
    Slow slow = Slow::DropToLive;
    bool isLive = true;                             ///< begins at the newest start; else at the oldest kept
    qint64 maxBytesPerSec = 0;                      ///< 0 is without limit
    std::shared_ptr<const DeliveryControl> control; ///< may be null
    DeliveryReport report;                          ///< may be empty; at least every five seconds while bytes flow
    std::shared_ptr<void> hold;                     ///< kept as long as the client is there
};

/// One answer as a value. Either bytes, or a file that is streamed (with Range, RFC 9110 section 14), or a body without end.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString filePath;                                   ///< instead of `body`
    std::shared_ptr<const ContinuousAnswer> continuous; ///< instead of `body`; ends the connection

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
