// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WebhookSignature.h"

namespace castwright {

QByteArray webhookSignature(const Secret &secret, const QByteArray &id, qint64 timestampSec, const QByteArray &body)
{
    constexpr QByteArrayView prefix("whsec_");
    QByteArray key = secret.reveal().toUtf8();
    if (key.startsWith(prefix))
        key = QByteArray::fromBase64(key.mid(prefix.size()));
    const QByteArray signedText = id + '.' + QByteArray::number(timestampSec) + '.' + body;
    return "v1," + hmacSha256(key, signedText).toBase64();
}

} // namespace castwright
