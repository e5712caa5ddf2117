// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"

#include <QFile>
#include <QMap>

namespace castwright::tests {

/// A stream engine without media. Records what it is told; streams are as a test says. Publishers and players come through attempt(), which
/// asks whoever set himself as authorizer, as the real doors do.
class FakeStreamEngine : public StreamEngine {
public:
    QMap<QString, StreamSpec> specs; ///< stream -> what is wanted of it
    QStringList removed;
    QStringList disconnected;
    QStringList failedOver;
    QMap<QString, StreamLive> lives;
    QMap<QString, QMap<QString, OutputSpec>> pushes; ///< stream -> target -> spec
    QMap<QString, QMap<QString, DestinationStatus>> statuses;
    QStringList retried;
    QStringList cuts; ///< "stream start end"
    QMap<QString, std::pair<qint64, qint64>> kept;
    QMap<QString, QByteArray> thumbnails;
    IngestPorts ports{1935, -1, 8890, QStringLiteral("127.0.0.1"), {}, {}};
    std::function<void(const QString &path, std::function<void(Result<qint64>)>)> onCut; ///< instead of writing a file at once

    Result<StreamGrant> attempt(const StreamAttempt &attempt) const { return m_authorize(attempt); }
    Result<StreamGrant> publish(const QString &key, const QString &peer = QStringLiteral("192.0.2.7:5000"),
                                const QString &protocol = QStringLiteral("rtmp")) const
    {
        return m_authorize({StreamAttempt::Act::Publish, protocol, QStringLiteral("live"), key, {}, peer, {}});
    }

    /// Puts a stream on air as the real one does, and tells of it.
    StreamLive &goLive(const QString &streamId, const QString &keyId, const QDateTime &startedAt)
    {
        StreamLive &live = lives[streamId];
        live.streamId = streamId;
        live.state = StreamState::Live;
        live.protocol = QStringLiteral("rtmp");
        live.peer = QStringLiteral("192.0.2.7:5000");
        live.keyId = keyId;
        live.startedAt = startedAt;
        live.endedAt.reset();
        live.tracks = {StreamTrack{QStringLiteral("video"), QStringLiteral("h264"), 1920, 1080, 30, 0, 0, 4'000'000},
                       StreamTrack{QStringLiteral("audio"), QStringLiteral("aac"), 0, 0, 0, 48000, 2, 128'000}};
        live.health.score = 97;
        live.health.grade = StreamGrade::Excellent;
        live.health.bitrateBps = 4'128'000;
        live.health.fps = 30;
        live.isRecording = !specs.value(streamId).recordFolder.isEmpty();
        Q_EMIT streamChanged(live);
        return live;
    }
    void goOffline(const QString &streamId, const QDateTime &endedAt)
    {
        StreamLive &live = lives[streamId];
        live.state = StreamState::Offline;
        live.endedAt = endedAt;
        live.isRecording = false;
        Q_EMIT streamChanged(live);
    }
    void tell(const QString &streamId) { Q_EMIT streamChanged(lives.value(streamId)); }
    void see(const QList<ViewerSighting> &sightings) { Q_EMIT viewersSeen(sightings); }
    void finishRecording(const StreamRecording &recording) { Q_EMIT recordingFinished(recording); }
    void setPush(const QString &streamId, const QString &targetId, OutputState state, const QString &lastError = {})
    {
        DestinationStatus &status = statuses[streamId][targetId];
        status.destinationId = targetId;
        status.state = state;
        status.lastError = lastError;
        Q_EMIT pushChanged(streamId, status);
    }

    void setAuthorize(Authorize authorize) override { m_authorize = std::move(authorize); }
    Result<IngestPorts> listen(const IngestPorts &) override { return ports; }
    void setStream(const StreamSpec &spec) override { specs.insert(spec.streamId, spec); }
    void removeStream(const QString &streamId) override
    {
        specs.remove(streamId);
        removed.append(streamId);
    }
    void disconnectPublisher(const QString &streamId) override { disconnected.append(streamId); }
    void failOver(const QString &streamId) override { failedOver.append(streamId); }
    StreamLive live(const QString &streamId) const override { return lives.value(streamId); }
    QList<StreamLive> allLive() const override { return lives.values(); }
    void startPush(const OutputSpec &spec) override { pushes[spec.studioId].insert(spec.destination.id, spec); }
    void stopPush(const QString &streamId, const QString &targetId) override { pushes[streamId].remove(targetId); }
    void retryPush(const QString &, const QString &targetId) override { retried.append(targetId); }
    QList<DestinationStatus> pushStatuses(const QString &streamId) const override { return statuses.value(streamId).values(); }
    void cutClip(const QString &streamId, qint64 startMs, qint64 endMs, const QString &path,
                 std::function<void(Result<qint64>)> done) override
    {
        cuts.append(QStringLiteral("%1 %2 %3").arg(streamId).arg(startMs).arg(endMs));
        if (onCut)
            return onCut(path, std::move(done));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("clip");
        done(endMs - startMs);
    }
    std::pair<qint64, qint64> keptRange(const QString &streamId) const override { return kept.value(streamId); }
    Result<QByteArray> thumbnail(const QString &streamId) const override
    {
        if (!thumbnails.contains(streamId))
            return fail(ErrorCode::NotFound, QStringLiteral("There is no picture yet."));
        return thumbnails.value(streamId);
    }

private:
    Authorize m_authorize;
};

} // namespace castwright::tests
