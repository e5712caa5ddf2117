// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace castwright::graphql {

/// What GraphQL over HTTP needs to know of a request.
struct HttpRequest {
    QByteArray method;      ///< in capitals
    QByteArray contentType; ///< empty when there is none
    QByteArray accept;      ///< empty when there is none
    QByteArray query;       ///< of the URL, still encoded, without the question mark
    QByteArray body;
};

/// What is to be answered.
struct HttpResponse {
    int status = 200;
    QByteArray contentType; ///< with charset
    QByteArray body;
    QByteArray allow; ///< the header Allow, for 405
};

/// In which form a client wants its answer.
enum class MediaType : quint8 {
    Json,            ///< application/json: 200 for every well-formed request
    GraphqlResponse, ///< application/graphql-response+json: the status tells whether it was executed
    EventStream,     ///< text/event-stream
};

/// The best of the types a client accepts, by quality and then by order; none when none will do (406). Without Accept it is
/// application/json.
std::optional<MediaType> negotiate(const QByteArray &accept);

/// With charset.
QByteArray contentTypeText(MediaType type);

} // namespace castwright::graphql
