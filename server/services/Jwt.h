// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace castwright {

/// A JSON Web Token in compact form (RFC 7515, RFC 7519), taken apart strictly: three parts of base64url without padding, at most 8 KiB,
/// header and claims JSON objects, no "crit". Nothing is checked but the form: whoever calls pins the algorithm and looks at the signature.
/// Thread: any.
struct Jwt {
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart;
    QByteArray signature;

    QString algorithm() const { return header.value(u"alg").toString(); }
    QString kid() const { return header.value(u"kid").toString(); }

    static std::optional<Jwt> parse(const QByteArray &text);
    /// The signed part of a new token: header and claims, encoded.
    static QByteArray encode(const QJsonObject &header, const QJsonObject &claims);
    static QByteArray base64(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
};

/// What is wrong with a token's times and audience.
enum class JwtFault { None = 1, NoExpiry, Expired, NotYetValid, Audience };

/// exp must be there; nbf and iat, where they are, must not lie ahead; `skewSec` is allowed either way. An empty `audience` asks for none.
JwtFault checkJwtClaims(const QJsonObject &claims, qint64 nowMs, const QStringList &audience, int skewSec = 60);

} // namespace castwright
