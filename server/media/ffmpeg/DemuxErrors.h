// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "media/ffmpeg/DemuxInput.h"

namespace castwright::media {

/// The failure of opening or reading in words, with what to do. `code` is libav's; `isLate`: our deadline ended it.
Error demuxError(int code, bool isLate, const DemuxRequest &request);

} // namespace castwright::media
