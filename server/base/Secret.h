// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace castwright {

/// A text that must never be shown, logged or sent back: stream keys, passphrases, tokens. Reading it takes reveal(),
/// so every use is found by grep.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString text) : m_text(std::move(text)) {}

    const QString &reveal() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// Four bullets and the last four characters ("••••wxyz"); bullets alone when the text is shorter than 12.
    QString masked() const;
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_text;
};

inline QDebug operator<<(QDebug out, const Secret &secret)
{
    return out << (secret.isEmpty() ? "Secret()" : "Secret(***)");
}

/// Compares in a time that depends on the length alone.
bool equalsConstantTime(QByteArrayView left, QByteArrayView right);
/// HMAC-SHA256, 32 raw bytes.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

} // namespace castwright
