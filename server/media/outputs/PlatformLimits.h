// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"

#include <optional>

namespace castwright::media {

/// What a platform takes, as far as it is published; a row without a figure has no known limit.
struct PlatformLimit {
    const char *platform;  ///< as in Destination::platform
    const char *name;      ///< for people
    const char *hostPart;  ///< recognised in the address when the platform is not named
    int maxVideoKbps;      ///< 0: not known
    bool takesHevc;
    bool takesAv1;
};

/// The platform of a destination by its preset or its address; null for any other server.
const PlatformLimit *platformLimit(const Destination &destination);
/// True when the platform takes the codec over RTMP although its server does not announce it.
bool platformTakesEnhancedRtmp(const Destination &destination, VideoCodec codec);

} // namespace castwright::media
