// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerBuffer.h"
#include "media/hub/PacketReader.h"
#include "media/live/LiveSession.h"
#include "media/outputs/Timeline.h"
#include "media/srt/SrtSocket.h"
#include "ports/StreamEngine.h"

#include <memory>

namespace castwright::media {

/// One caller who watches a stream by SRT: MPEG-TS from the newest keyframe on. One who is too slow loses pictures up to the next keyframe.
/// Thread: the players' one.
class SrtPlayer {
public:
    SrtPlayer(SrtSocket socket, std::shared_ptr<LiveSession> session, ViewerSighting viewer);
    ~SrtPlayer();
    SrtPlayer(const SrtPlayer &) = delete;
    SrtPlayer &operator=(const SrtPlayer &) = delete;

    /// Sends what has come; false when he or the stream has gone.
    bool send();
    /// What was sent since the last call; at most every five seconds, and at the end.
    std::optional<ViewerSighting> takeSighting(qint64 nowUs);
    ViewerSighting lastSighting();

private:
    bool begin();
    bool sendGathered();

    SrtSocket m_socket;
    std::shared_ptr<LiveSession> m_session;
    ViewerSighting m_viewer;
    std::shared_ptr<PacketReader> m_reader;
    Timeline m_timeline;
    MuxerBuffer m_buffer;
    std::unique_ptr<Muxer> m_muxer;
    qint64 m_nextSightingUs = 0;
};

} // namespace castwright::media
