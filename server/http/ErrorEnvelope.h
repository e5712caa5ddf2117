// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

namespace castwright {

/// The answer of a failure: {"error":{"code","message","requestId",...}}, or application/problem+json (RFC 9457) when the client prefers
/// it. Sets Retry-After and WWW-Authenticate where they belong.
HttpAnswer errorAnswer(const Error &error, const RequestContext &request);

/// Makes an answer that of a failure. Keeps its headers, but not how long it may be cached.
void becomeError(HttpAnswer &answer, const Error &error, const RequestContext &request);

} // namespace castwright
