// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Jwt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace castwright {

namespace {
constexpr qsizetype longest = 8192;

std::optional<QByteArray> decoded(const QByteArray &part)
{
    // Qt's decoder passes over padding and one character too few; the same bytes must have one spelling only.
    const auto result = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || Jwt::base64(*result) != part)
        return std::nullopt;
    return *result;
}

std::optional<QJsonObject> objectOf(const QByteArray &part)
{
    const auto bytes = decoded(part);
    if (!bytes)
        return std::nullopt;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<double> numberOf(const QJsonObject &claims, QStringView name)
{
    const QJsonValue value = claims.value(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}
} // namespace

std::optional<Jwt> Jwt::parse(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    if (text.size() > longest || parts.size() != 3)
        return std::nullopt;
    const auto header = objectOf(parts[0]);
    const auto claims = objectOf(parts[1]);
    const auto signature = decoded(parts[2]);
    if (!header || !claims || !signature || header->contains(u"crit"))
        return std::nullopt;
    return Jwt{*header, *claims, parts[0] + '.' + parts[1], *signature};
}

QByteArray Jwt::encode(const QJsonObject &header, const QJsonObject &claims)
{
    return base64(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + base64(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

JwtFault checkJwtClaims(const QJsonObject &claims, qint64 nowMs, const QStringList &audience, int skewSec)
{
    const double now = static_cast<double>(nowMs) / 1000;
    const auto expires = numberOf(claims, u"exp");
    if (!expires)
        return JwtFault::NoExpiry;
    if (now >= *expires + skewSec)
        return JwtFault::Expired;
    for (const QStringView name : {QStringView(u"nbf"), QStringView(u"iat")}) {
        const auto from = numberOf(claims, name);
        if (claims.contains(name) && (!from || now < *from - skewSec))
            return JwtFault::NotYetValid;
    }
    if (audience.isEmpty())
        return JwtFault::None;
    const QJsonValue aud = claims.value(u"aud");
    QStringList given;
    if (aud.isString())
        given += aud.toString();
    for (const auto &one : aud.toArray())
        given += one.toString();
    const bool isMeant = std::ranges::any_of(audience, [&](const QString &one) { return given.contains(one); });
    return isMeant ? JwtFault::None : JwtFault::Audience;
}

} // namespace castwright
