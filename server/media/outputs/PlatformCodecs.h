// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"

namespace castwright::media {

/// True when the platform takes the codec over RTMP although its server does not announce it in the answer to connect. Bitrates and other
/// limits of platforms are checked by the services.
bool platformTakesEnhancedRtmp(const Destination &destination, VideoCodec codec);

} // namespace castwright::media
