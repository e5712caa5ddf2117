// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace castwright {

QString Secret::masked() const
{
    if (m_text.isEmpty())
        return {};
    const QString bullets(4, QChar(0x2022));
    return m_text.size() < 12 ? bullets : QString(bullets + m_text.right(4));
}

bool equalsConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned>(left[i] ^ right[i]);
    return difference == 0;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    return QMessageAuthenticationCode::hash(message.toByteArray(), key.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace castwright
