// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/HttpMessage.h"

namespace castwright::graphql {

namespace {
/// A type of Accept (RFC 9110, 12.5.1).
struct Accepted {
    QByteArray type;
    double quality = 1;
    bool isOtherCharset = false; ///< one that we do not write
};

Accepted readAccepted(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(';');
    Accepted accepted{parts.first().trimmed().toLower(), 1, false};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed().toLower();
        if (parameter.startsWith("q=")) {
            bool isNumber = false;
            accepted.quality = parameter.mid(2).toDouble(&isNumber);
            accepted.quality = isNumber ? accepted.quality : 0;
        } else if (parameter.startsWith("charset=")) {
            const QByteArray charset = parameter.mid(8).replace("\"", "");
            accepted.isOtherCharset = charset != "utf-8" && charset != "utf8";
        }
    }
    return accepted;
}

std::optional<MediaType> typeOf(const QByteArray &name)
{
    if (name == "application/json" || name == "*/*" || name == "application/*")
        return MediaType::Json;
    if (name == "application/graphql-response+json")
        return MediaType::GraphqlResponse;
    return name == "text/event-stream" ? std::optional(MediaType::EventStream) : std::nullopt;
}
} // namespace

std::optional<MediaType> negotiate(const QByteArray &accept)
{
    if (accept.trimmed().isEmpty())
        return MediaType::Json;
    std::optional<MediaType> best;
    double quality = 0;
    for (const QByteArray &text : accept.split(',')) {
        const Accepted accepted = readAccepted(text);
        const auto type = typeOf(accepted.type);
        if (!type || accepted.isOtherCharset || accepted.quality <= quality)
            continue;
        best = type;
        quality = accepted.quality;
    }
    return best;
}

QByteArray contentTypeText(MediaType type)
{
    switch (type) {
    case MediaType::Json: return QByteArrayLiteral("application/json; charset=utf-8");
    case MediaType::GraphqlResponse: return QByteArrayLiteral("application/graphql-response+json; charset=utf-8");
    case MediaType::EventStream: return QByteArrayLiteral("text/event-stream; charset=utf-8");
    }
    return {};
}

} // namespace castwright::graphql
