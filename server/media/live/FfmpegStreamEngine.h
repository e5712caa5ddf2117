// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ThreadCheck.h"
#include "media/live/IngestDesk.h"
#include "media/live/ProgramStreams.h"
#include "media/live/StreamUnit.h"
#include "media/playback/LivePlayback.h"
#include "media/program/Disposer.h"
#include "ports/HttpIngest.h"
#include "ports/StreamEngine.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace castwright::media {

/// The real engine of streams: doors of all protocols, one StreamUnit per stream that is known or live, and the clock that makes figures of
/// counters. Thread: server.
class FfmpegStreamEngine : public StreamEngine, public HttpIngest, private LiveListener {
    Q_OBJECT

public:
    /// `archiveFolder`: what is kept of streams that have a past lies below it; emptied here. Empty keeps nothing.
    explicit FfmpegStreamEngine(const QString &archiveFolder = {});
    ~FfmpegStreamEngine() override;

    void setAuthorize(Authorize authorize) override;
    Result<IngestPorts> listen(const IngestPorts &wanted) override;
    void setStream(const StreamSpec &spec) override;
    void removeStream(const QString &streamId) override;
    void disconnectPublisher(const QString &streamId) override;
    void failOver(const QString &streamId) override;
    StreamLive live(const QString &streamId) const override;
    QList<StreamLive> allLive() const override;
    void startPush(const OutputSpec &spec) override;
    void stopPush(const QString &streamId, const QString &targetId) override;
    void retryPush(const QString &streamId, const QString &targetId) override;
    QList<DestinationStatus> pushStatuses(const QString &streamId) const override;
    void cutClip(const QString &streamId, qint64 startMs, qint64 endMs, const QString &path,
                 std::function<void(Result<qint64>)> done) override;
    std::pair<qint64, qint64> keptRange(const QString &streamId) const override;
    Result<QByteArray> thumbnail(const QString &streamId) const override;

    Result<std::unique_ptr<IngestFeed>> openFeed(const StreamAttempt &attempt) override;

    /// How the program of a studio is had as a stream. The lender outlives close().
    void setPrograms(ProgramLender lender) { m_programs.setLender(std::move(lender)); }
    /// The packets of a stream, or of a studio's program, which begins by being asked for. Thread: any.
    std::shared_ptr<PacketHub> hubOf(const QString &streamId);
    /// Everything below /play. Until close().
    PlaybackProvider &playback() { return *m_playback; }
    /// Where listeners and players meet the sessions.
    IngestDesk &desk() { return m_desk; }
    /// Closes all doors and ends all sessions; at most a few seconds. The destructor does it too.
    void close();

private:
    void sessionBegan(const std::shared_ptr<LiveSession> &session) override;
    void sessionEnded(const std::shared_ptr<LiveSession> &session) override;

    StreamUnit &unit(const QString &streamId);
    StreamUnit *find(const QString &streamId) const;
    void onTick();
    void dropForgotten();
    void countSightings(qint64 nowUs);

    IngestDesk m_desk;   ///< first: what is let go of ends its sessions there
    Disposer m_disposer; ///< next, so that it waits for all
    LiveTools m_tools;
    QThreadPool m_pool; ///< cuts clips
    std::atomic<bool> m_isAborted = false;
    ThreadCheck m_thread;
    ProgramStreams m_programs{m_desk.registry(), m_disposer};
    std::vector<std::unique_ptr<IngestListener>> m_listeners;
    std::map<QString, std::unique_ptr<StreamUnit>> m_units;
    QSet<QString> m_removed; ///< go when their session has ended
    std::unique_ptr<LivePlayback> m_playback;
    QTimer m_timer;
    int m_ticks = 0;
};

} // namespace castwright::media
