// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/LiveRegistry.h"
#include "media/rtmp/FlvIntake.h"
#include "media/rtmp/RtmpMessage.h"
#include "ports/StreamEngine.h"

namespace castwright::media {

/// One publisher who was let in: makes a live session of what he sends, and another one when his tracks change. Ends it when it goes.
/// Thread: the connection's.
class RtmpPublishing final : private FlvIntake::Host {
public:
    RtmpPublishing(LiveRegistry &registry, StreamGrant grant, PublisherInfo publisher, std::function<void()> kick);
    ~RtmpPublishing() override;
    Q_DISABLE_COPY_MOVE(RtmpPublishing)

    /// Errors: Conflict when somebody else is there and is not to be sent away.
    Result<> begin();
    void media(const RtmpMessage &message, qint64 nowUs);
    void metaData(const AmfValue &values);
    void countBytes(qint64 bytes);
    void tick(qint64 nowUs) { m_intake.tick(nowUs); }

    qint64 lastMediaUs() const { return m_lastMediaUs; }
    /// Why it cannot go on, in words; empty when it can.
    QString trouble(qint64 nowUs) const;

private:
    void tracksKnown(std::shared_ptr<const StreamInfo> info) override;
    void packet(const PacketPtr &packet) override;
    void tracksChanged() override;

    LiveRegistry &m_registry;
    StreamGrant m_grant;
    PublisherInfo m_publisher;
    std::function<void()> m_kick;
    std::shared_ptr<LiveSession> m_session;
    FlvIntake m_intake;
    qint64 m_beganUs;
    qint64 m_lastMediaUs;
    int m_malformed = 0;
    bool m_hasLostPlace = false; ///< somebody took it between two sessions
};

} // namespace castwright::media
