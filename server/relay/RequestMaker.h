// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"
#include "relay/http/UpstreamFetch.h"

namespace castwright::relay {

AddressRules rulesOf(const RelaySettings &settings);

/// The request for one address of a stream, with the stream's headers, user agent, proxy and limits. Thread: any.
UpstreamRequest makeRequest(const RelaySettings &settings, const RelaySpec &spec, const QUrl &url);

/// "connect", "timeout", "http_4xx", "http_5xx", "not_allowed", "closed": the class of a failure, for counting.
QString errorClass(const Error &error);
QString statusClass(int status);
/// The answer's status as a failure. Error: UpstreamFailed with the status in words.
Error statusError(int status);

} // namespace castwright::relay
