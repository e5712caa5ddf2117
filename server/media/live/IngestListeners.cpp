// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/IngestListeners.h"

#include "media/ingest/srt/SrtServer.h"

namespace castwright::media {

std::unique_ptr<IngestListener> makeIngestListener(IngestDoor door, IngestDesk &desk, const IngestPorts &ports)
{
    Q_UNUSED(ports)
    switch (door) {
    case IngestDoor::Rtmp:
    case IngestDoor::Rtmps: break;
    case IngestDoor::Srt: return std::make_unique<SrtServer>(desk);
    }
    return nullptr;
}

} // namespace castwright::media
