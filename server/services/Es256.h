// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace castwright::es256 {

/// ECDSA on P-256 with SHA-256, as JWTs use it (RFC 7518 section 3.4): signatures are 64 bytes, r and s. Thread: any.
struct KeyPair {
    Secret privatePem;
    QString publicPem;
};

Result<KeyPair> makeKeyPair();
bool verify(const QString &publicPem, QByteArrayView message, QByteArrayView signature);
/// Errors: Unprocessable for a key that is none.
Result<QByteArray> sign(const Secret &privatePem, QByteArrayView message);

} // namespace castwright::es256
