// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

#include <QDateTime>

namespace castwright {

/// What tells one version of something from another (RFC 9110 section 8.8).
struct Validators {
    QByteArray etag;        ///< strong, with its quotes; empty when there is none
    QDateTime lastModified; ///< invalid when there is none
};

/// "Tue, 03 Feb 2026 04:05:06 GMT" (RFC 9110 section 5.6.7). Thread: any.
QByteArray httpDate(const QDateTime &time);
/// Any of the three forms the RFC names; invalid when it is none. Thread: any.
QDateTime httpDateOf(const QByteArray &text);

/// Whether a list of tags (If-Match, If-None-Match) names this one or is "*". Weak comparison takes W/"x" for "x". Thread: any.
bool namesTag(const QByteArray &list, const QByteArray &etag, bool isWeakEnough);

/// Adds ETag and Last-Modified to the answer to a GET or HEAD and evaluates the request's conditions in the order of RFC 9110
/// section 13.2.2: the answer becomes 304 without a body, or the error 412. True when it is still the answer it was. Thread: any.
bool applyConditions(const RequestContext &request, const Validators &validators, HttpAnswer &answer);

/// Whether a Range header counts, by If-Range (RFC 9110 section 13.1.5). Thread: any.
bool rangeCounts(const RequestContext &request, const Validators &validators);

} // namespace castwright
