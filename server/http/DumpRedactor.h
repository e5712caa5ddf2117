// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QSet>
#include <QString>

namespace castwright {

/// Takes secrets out of what is written for people to look at. Knows the secret fields by name, from the field tables; of what it cannot
/// read it shows nothing but the size. Thread: any.
class DumpRedactor {
public:
    /// Names of fields and query parameters whose values are secret, in any case.
    explicit DumpRedactor(const QSet<QString> &secretNames);

    /// The value of a header; `name` in lower case.
    QByteArray header(const QByteArray &name, const QByteArray &value) const;
    /// A path with its query.
    QByteArray target(const QByteArray &target) const;
    /// A body. Only JSON is shown.
    QByteArray body(const QByteArray &contentType, const QByteArray &bytes) const;

private:
    bool isSecret(const QString &name) const;
    QJsonValue walk(const QJsonValue &value) const;
    /// Passwords, secret query values and the stream key at the end of an RTMP address.
    QString text(const QString &text) const;

    QSet<QString> m_names;
};

} // namespace castwright
