// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/IngestDesk.h"

#include <memory>

namespace castwright::media {

enum class IngestDoor { Rtmp = 1, Rtmps, Srt };

/// The listener of one protocol, not listening yet; null when this build has none. Thread: server.
std::unique_ptr<IngestListener> makeIngestListener(IngestDoor door, IngestDesk &desk, const IngestPorts &ports);

} // namespace castwright::media
