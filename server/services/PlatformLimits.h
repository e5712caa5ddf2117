// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "domain/LiveStatus.h"

#include <span>
#include <string_view>

namespace castwright {

/// What a platform says it takes, from its help pages for streamers; 0 where it says nothing. A platform may take more; these are the
/// limits it promises.
struct PlatformLimit {
    std::string_view platform;   ///< name of the preset
    std::string_view hostSuffix; ///< of its ingest servers
    int maxVideoKbps = 0;        ///< kbit/s
    int maxAudioKbps = 0;
    double maxKeyframeSec = 0;
    bool takesHevc = false;
    bool takesAv1 = false;
};

std::span<const PlatformLimit> platformLimits();
/// By the destination's preset, else by its address; nullptr when it is none we know.
const PlatformLimit *limitOf(const Destination &destination);
/// The preflight check "limits" of one destination.
PreflightCheck checkLimits(const Destination &destination, const Encoding &encoding);

} // namespace castwright
