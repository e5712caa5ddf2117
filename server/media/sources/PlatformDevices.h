// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Source.h"
#include "media/ffmpeg/DemuxInput.h"

#include <QStringList>

namespace castwright::media::platformDevices {

/// How this platform captures; defined in the file named for it. Errors say in words what is missing. Thread: any.
Result<DemuxRequest> screen(const ScreenSettings &settings);
Result<DemuxRequest> camera(const CameraSettings &settings);
Result<DemuxRequest> audioInput(const AudioInputSettings &settings);

/// Names that `display` or `device` of the settings may take. May take some 100 ms.
QStringList names(SourceKind kind);

} // namespace castwright::media::platformDevices
