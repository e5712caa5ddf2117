// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"

namespace castwright::media {

/// What a caller's SRT stream id asks for. Taken: "publish:KEY", "read:ID" (also "play:", "request:"), "#!::r=KEY,m=publish" (the access
/// control syntax of SRT; m=request, its default, is playing), and a bare key, which publishes. A resource may carry an application before
/// the last slash and a query; all may be percent-encoded. Fills act, application, name and query; nothing when there is no name. Pure.
std::optional<StreamAttempt> readSrtStreamId(const QString &given);

} // namespace castwright::media
