// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <atomic>

namespace castwright::media {

/// Copies the streams of a fragmented recording into a plain MP4 whose index stands in front, without encoding. The index's room is
/// reserved beforehand, so the data is written once and an abort is seen at every packet. `target` must not exist; it is removed after a failure.
/// Thread: any.
Result<> remuxToPlainMp4(const QString &source, const QString &target, const std::atomic<bool> &isAborted);

} // namespace castwright::media
