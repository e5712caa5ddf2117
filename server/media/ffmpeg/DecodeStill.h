// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>

namespace castwright::media {

/// The first picture of a file by libavcodec, for kinds Qt has no plugin for. Refuses what is larger before decoding. Thread: any; takes long.
Result<QImage> decodeStill(const QString &path, int maxSide, qint64 maxBytes);

} // namespace castwright::media
