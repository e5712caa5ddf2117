// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Source.h"

#include <QImage>

namespace castwright::media {

/// Draws `text` (tokens already replaced) as `settings` say, as large as it needs to be, on premultiplied ARGB. Left-to-right, right-to-left
/// and ideographic scripts are shaped by Qt. A picture larger than 64 megapixels or 32000 pixels wide is cut. Thread: any.
QImage paintText(const QString &text, const TextSettings &settings);

} // namespace castwright::media
