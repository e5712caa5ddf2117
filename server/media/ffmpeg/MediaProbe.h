// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/WaitLimit.h"
#include "ports/MediaEngine.h"

namespace castwright::media {

/// Reads a file's facts and, unless `thumbnailPath` is empty, writes a JPEG at most 480 pixels wide of a moment one tenth into it. Only
/// local files are opened, whatever a playlist in them says. Errors: NotFound, Unprocessable (no media), RequestTimeout (the limit).
/// Thread: any; ends within the limit, as far as the disk answers.
Result<MediaInfo> probeMedia(const QString &path, const QString &thumbnailPath, const WaitLimit &limit);

} // namespace castwright::media
