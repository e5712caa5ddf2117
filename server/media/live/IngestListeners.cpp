// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/IngestListeners.h"

#include "media/ingest/rtmp/RtmpServer.h"
#include "media/ingest/srt/SrtServer.h"

namespace castwright::media {

std::unique_ptr<IngestListener> makeIngestListener(IngestDoor door, IngestDesk &desk, const IngestPorts &ports)
{
    switch (door) {
    case IngestDoor::Rtmp: return std::make_unique<RtmpServer>(desk, RtmpServer::Options());
    case IngestDoor::Rtmps: {
        RtmpServer::Options options;
        options.isTls = true;
        options.certificateFile = ports.certificateFile;
        options.keyFile = ports.keyFile;
        return std::make_unique<RtmpServer>(desk, std::move(options));
    }
    case IngestDoor::Srt: return std::make_unique<SrtServer>(desk);
    }
    return nullptr;
}

} // namespace castwright::media
