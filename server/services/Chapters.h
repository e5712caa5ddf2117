// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DvrSession.h"
#include "services/ChapterInputs.h"

namespace castwright {

/// How recordings are divided. Pure; thread: any.
namespace chapters {

/// How one recording is divided.
struct Division {
    DvrChapters mode = DvrChapters::WindowSized;
    int intervalSec = 3600; ///< with FixedInterval
    int windowSec = 0;      ///< with WindowSized: what the stream keeps; 0 is an hour
};

/// All chapters of a recording, the oldest first. Intervals lie on whole multiples of their length since the epoch, windows from the
/// recording's beginning on; the first and the last are as long as the recording lets them.
QList<Chapter> of(const DvrSession &session, const Division &division, qint64 nowMs);

} // namespace chapters

} // namespace castwright
