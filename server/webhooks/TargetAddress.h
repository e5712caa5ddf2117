// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHostAddress>
#include <QUrl>

namespace castwright {

/// Which addresses a webhook may go to. Link-local and metadata addresses, and those for documentation, are never allowed; loopback and
/// private ones (RFC 1918, RFC 4193, RFC 6598) when `allowsPrivate`, which is the default here because the producer's own tools run beside
/// the studio.
struct TargetPolicy {
    bool allowsPrivate = true;
    bool allows(const QHostAddress &address) const;
};

/// Scheme, host and user part of a webhook's URL; the address itself is checked after resolving, at each attempt.
Result<> checkWebhookUrl(const QUrl &url);

} // namespace castwright
