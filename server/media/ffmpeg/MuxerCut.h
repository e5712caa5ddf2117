// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <atomic>

namespace castwright::media {

/// Copies a part of a file into an MP4 without encoding. It begins at the keyframe at or before `startMs`; an edit list lets players show
/// it from `startMs` on. `target` must not exist and is removed after a failure. The length in milliseconds. Thread: any.
Result<qint64> cutToMp4(const QString &source, const QString &target, qint64 startMs, qint64 endMs, const std::atomic<bool> &isAborted);

} // namespace castwright::media
