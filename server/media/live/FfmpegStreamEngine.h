// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ThreadCheck.h"
#include "media/live/IngestDesk.h"
#include "media/live/StreamUnit.h"
#include "media/program/Disposer.h"
#include "ports/StreamEngine.h"

#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace castwright::media {

/// The real engine of streams: doors of all protocols, one StreamUnit per stream that is known or live, and the clock that makes figures of
/// counters. Thread: server.
class FfmpegStreamEngine : public StreamEngine, private LiveListener {
    Q_OBJECT

public:
    FfmpegStreamEngine();
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

    Disposer m_disposer; ///< first, so that it goes last and waits for all
    ThreadCheck m_thread;
    IngestDesk m_desk;
    std::vector<std::unique_ptr<IngestListener>> m_listeners;
    std::map<QString, std::unique_ptr<StreamUnit>> m_units;
    QSet<QString> m_removed; ///< go when their session has ended
    QTimer m_timer;
    int m_ticks = 0;
};

} // namespace castwright::media
