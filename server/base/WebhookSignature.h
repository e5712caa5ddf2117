// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>

namespace castwright {

/// The webhook-signature header of the Standard Webhooks specification: "v1," and the base64 of HMAC-SHA256 over
/// "id.timestamp.body". A secret of the form whsec_<base64> is decoded first; any other is used as it is. Thread: any.
QByteArray webhookSignature(const Secret &secret, const QByteArray &id, qint64 timestampSec, const QByteArray &body);

} // namespace castwright
