// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace castwright {

/// One complete, checked request as a value. Thread: any.
struct RequestContext {
    QByteArray method;
    QByteArray target;                          ///< as sent
    QString path;                               ///< percent-decoded; never with "..", NUL or an encoded slash
    QStringList segments;                       ///< of the path
    QList<std::pair<QString, QString>> query;   ///< in order, decoded
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in order
    QByteArray body;
    QHostAddress remoteAddress;
    QString requestId;
    qint64 receivedUs = 0;                      ///< monotonic

    /// The value of the first header of this lower-case name; empty when absent.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    QString queryValue(QStringView name) const;
    bool isLoopback() const { return remoteAddress.isLoopback(); }
};

} // namespace castwright
