// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/net/WaitLimit.h"

#include <QString>

namespace castwright::media {

/// Sends random bytes by one chunked HTTP POST (RFC 9112, 7.1) and watches how many the peer's system acknowledges. The first two fifths of
/// the time are not counted: that is how long a connection takes to come up to speed and buffers on the way take to fill. One connection,
/// because a live stream is one. Thread: any that may block for `seconds`.
class UplinkMeter {
public:
    /// Bits per second. Errors: InvalidField naming url, UpstreamFailed with what the server or the network said.
    static Result<qint64> measure(const QString &url, int seconds, std::shared_ptr<const std::atomic<bool>> aborted);
};

} // namespace castwright::media
