// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/PacketReader.h"
#include "media/ingest/rtmp/RtmpServer.h"

#include <QThread>

#include <array>

namespace castwright::tests {

/// An RTMP port with a desk behind it whose rules are known: the key "good-X" publishes to the stream X, "take-X" does so and sends away
/// whoever is there, "play-X" plays it, all else is refused in words. The desk has a thread of its own, so that a test may wait for
/// programs. Thread: the test's.
class IngestStage {
public:
    explicit IngestStage(media::RtmpServer::Options options = {});
    ~IngestStage();

    quint16 port() const { return m_port; }
    QString url(const QString &name, const QString &scheme = QStringLiteral("rtmp")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2/live/%3").arg(scheme).arg(m_port).arg(name);
    }
    media::LiveRegistry &registry() { return m_desk->registry(); }
    std::shared_ptr<media::LiveSession> session(const QString &streamId) { return registry().find(streamId); }
    bool waitForTracks(const QString &streamId, int timeoutMs = 8000);
    QList<ViewerSighting> sightings() { return m_desk->takeSightings(); }
    QList<StreamAttempt> attempts();

private:
    Result<StreamGrant> decide(const StreamAttempt &attempt);

    QThread m_thread;
    std::unique_ptr<media::IngestDesk> m_desk;
    std::unique_ptr<media::RtmpServer> m_server;
    quint16 m_port = 0;
    std::mutex m_mutex;
    QList<StreamAttempt> m_attempts;
};

/// Counts what comes in, as long as it lives. Follows one stream over its sessions. Thread: begin and end the test's, the rest any.
class StreamCounter final : public media::LiveListener {
public:
    StreamCounter(IngestStage &stage, QString streamId);
    ~StreamCounter() override;

    qint64 videoFrames() const { return m_video; }
    qint64 audioFrames() const { return m_audio; }
    int began() const { return m_began; }
    int ended() const { return m_ended; }
    int stepsBack() const { return m_stepsBack; } ///< packets whose time was not after the one before of the same track
    qint64 firstKeyframeUs() const { return m_firstKeyframeUs; }
    unsigned audioTracks() const { return m_audioTracks; } ///< bit 0 for track 1

    void sessionBegan(const std::shared_ptr<media::LiveSession> &session) override;
    void sessionEnded(const std::shared_ptr<media::LiveSession> &session) override;

private:
    IngestStage &m_stage;
    const QString m_streamId;
    std::atomic<qint64> m_video = 0;
    std::atomic<qint64> m_audio = 0;
    std::atomic<int> m_began = 0;
    std::atomic<int> m_ended = 0;
    std::atomic<int> m_stepsBack = 0;
    std::atomic<unsigned> m_audioTracks = 0;
    std::atomic<qint64> m_firstKeyframeUs = -1;
};

} // namespace castwright::tests
