// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/PacketReader.h"
#include "media/ingest/rtmp/RtmpOutQueue.h"
#include "media/live/IngestDesk.h"

namespace castwright::media {

/// One player who was let in: takes packets from the stream's hub as fast as his connection takes them, beginning at the kept keyframe.
/// When the publisher goes it waits for the next one. Reports itself as a viewer. Thread: the connection's.
class RtmpPlaying {
public:
    enum class Verdict { Plays = 1, Waits, Began, Ended, CannotTake };

    /// `viewer` has stream, protocol and address; `wake` is called on any thread when there is something to send.
    RtmpPlaying(IngestDesk &desk, ViewerSighting viewer, std::function<void()> wake);
    ~RtmpPlaying();
    Q_DISABLE_COPY_MOVE(RtmpPlaying)

    /// Fills the queue as long as it is short. `takes` says whether the player knows a codec.
    Verdict pump(RtmpOutQueue &out, quint32 streamId, const std::function<bool(TrackCodec)> &takes);
    void setPaused(bool isPaused);
    void countSent(qint64 bytes) { m_viewer.bytes += bytes; }
    void tick(qint64 nowUs);

    /// Since when there is nothing to play; 0 while there is.
    qint64 absentSinceUs() const { return m_absentSinceUs; }

private:
    Verdict attach(const std::function<bool(TrackCodec)> &takes);
    void detach();
    void sendHeaders(RtmpOutQueue &out, quint32 streamId);
    void sendPacket(RtmpOutQueue &out, quint32 streamId, const PacketPtr &packet);

    IngestDesk &m_desk;
    ViewerSighting m_viewer;
    std::function<void()> m_wake;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<PacketReader> m_reader;
    std::shared_ptr<const StreamInfo> m_info;
    bool m_needsHeaders = false;
    bool m_isPaused = false;
    bool m_needsOffset = true;
    qint64 m_offsetMs = 0; ///< from a session's times to this player's, which begin at zero and go on over sessions
    qint64 m_lastMs = -1;
    qint64 m_absentSinceUs;
    qint64 m_sightedUs;
};

} // namespace castwright::media
