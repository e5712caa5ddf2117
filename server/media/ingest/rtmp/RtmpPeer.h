// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ingest/rtmp/RtmpConversation.h"
#include "media/ingest/rtmp/RtmpLimits.h"
#include "media/ingest/rtmp/RtmpMailbox.h"
#include "media/ingest/rtmp/RtmpPlaying.h"
#include "media/ingest/rtmp/RtmpPublishing.h"
#include "media/net/TcpListener.h"

namespace castwright::media {

/// One connection: its socket, its conversation, and what it publishes or plays. Every function that returns bool says false when the
/// connection is over and this is to be destroyed. Thread: its loop's.
class RtmpPeer final : private RtmpConversation::Host {
public:
    struct Place {
        IngestDesk &desk;
        const RtmpLimits &limits;
        QString protocol; ///< "rtmp" or "rtmps"
        Poller &poller;
        std::shared_ptr<RtmpMailbox> mailbox;
    };

    RtmpPeer(quint64 id, TcpListener::Caller caller, std::unique_ptr<ServerChannel> channel, const Place &place);
    ~RtmpPeer() override;
    Q_DISABLE_COPY_MOVE(RtmpPeer)

    const QString &address() const { return m_caller.address; }
    void refuseLater(const QString &reason) { m_conversation.refuseLater(reason); }

    bool readable(std::span<char> buffer);
    bool writable() { return flush(); }
    /// Sends what its stream has for it.
    bool pump();
    bool tick(qint64 nowUs);
    bool answer(const Result<StreamGrant> &grant);
    bool kick();

private:
    void asks(StreamAttempt attempt) override;
    void media(RtmpMessage message) override;
    void metaData(const AmfValue &values) override;
    void pauses(bool isPaused) override;
    void leaves() override;

    Result<> begin(const StreamGrant &grant);
    bool flush();
    bool close();
    bool discard(std::span<char> buffer);
    bool isOverdue(qint64 nowUs) const;
    void updateInterest();

    const quint64 m_id;
    const TcpListener::Caller m_caller;
    const Place m_place;
    std::unique_ptr<ServerChannel> m_channel;
    RtmpOutQueue m_out;
    RtmpConversation m_conversation;
    std::unique_ptr<RtmpPublishing> m_publishing;
    std::unique_ptr<RtmpPlaying> m_playing;
    const qint64 m_cameUs;
    qint64 m_heardUs;
    qint64 m_pingedUs;
    qint64 m_sentUs; ///< when the system last took something, or there was nothing
    qint64 m_closingUs = 0;
    bool m_isBlocked = false; ///< the system takes no more now
    bool m_hasFinished = false;
    bool m_reads = true;
    bool m_writes = false;
};

} // namespace castwright::media
