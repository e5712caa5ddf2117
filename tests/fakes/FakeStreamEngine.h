// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"

#include <QMap>

namespace castwright::tests {

/// A stream engine without media. Records what it is told; a test says what is live, who knocks and who watches.
class FakeStreamEngine : public StreamEngine {
public:
    Authorize authorize;
    QMap<QString, StreamSpec> specs; ///< stream -> what was wanted last
    QStringList removed;
    QStringList disconnected;
    QStringList failedOver;
    QList<OutputSpec> pushesStarted;
    QStringList pushesStopped; ///< target ids
    QStringList pushesRetried;
    QMap<QString, StreamLive> lives;
    QMap<QString, QMap<QString, DestinationStatus>> pushes; ///< stream -> target -> status
    QMap<QString, std::pair<qint64, qint64>> kept;
    QMap<QString, QByteArray> thumbnails;
    std::function<void(const QString &streamId, qint64 startMs, qint64 endMs, const QString &path, std::function<void(Result<qint64>)>)>
        onCut;

    /// Changes what a stream is doing and reports it, as the real one does.
    void setLive(const StreamLive &live)
    {
        lives.insert(live.streamId, live);
        Q_EMIT streamChanged(live);
    }
    void setPush(const QString &streamId, const DestinationStatus &status)
    {
        pushes[streamId].insert(status.destinationId, status);
        Q_EMIT pushChanged(streamId, status);
    }

    void setAuthorize(Authorize given) override { authorize = std::move(given); }
    Result<IngestPorts> listen(const IngestPorts &wanted) override { return wanted; }
    void setStream(const StreamSpec &spec) override { specs.insert(spec.streamId, spec); }
    void removeStream(const QString &streamId) override
    {
        specs.remove(streamId);
        removed.append(streamId);
    }
    void disconnectPublisher(const QString &streamId) override { disconnected.append(streamId); }
    void failOver(const QString &streamId) override { failedOver.append(streamId); }
    StreamLive live(const QString &streamId) const override
    {
        StreamLive offline;
        offline.streamId = streamId;
        return lives.value(streamId, offline);
    }
    QList<StreamLive> allLive() const override
    {
        QList<StreamLive> out;
        for (const StreamLive &live : lives)
            if (live.state != StreamState::Offline)
                out += live;
        return out;
    }
    void startPush(const OutputSpec &spec) override
    {
        pushesStarted.append(spec);
        DestinationStatus status;
        status.destinationId = spec.destination.id;
        status.name = spec.destination.name;
        status.state = OutputState::Connecting;
        setPush(spec.studioId, status);
    }
    void stopPush(const QString &streamId, const QString &targetId) override
    {
        pushesStopped.append(targetId);
        DestinationStatus status = pushes[streamId].take(targetId);
        status.destinationId = targetId;
        status.state = OutputState::Finished;
        Q_EMIT pushChanged(streamId, status);
    }
    void retryPush(const QString &, const QString &targetId) override { pushesRetried.append(targetId); }
    QList<DestinationStatus> pushStatuses(const QString &streamId) const override { return pushes.value(streamId).values(); }
    void cutClip(const QString &streamId, qint64 startMs, qint64 endMs, const QString &path,
                 std::function<void(Result<qint64>)> done) override
    {
        if (onCut)
            return onCut(streamId, startMs, endMs, path, std::move(done));
        done(fail(ErrorCode::NotFound, QStringLiteral("Nothing of this stream is kept.")));
    }
    std::pair<qint64, qint64> keptRange(const QString &streamId) const override { return kept.value(streamId); }
    Result<QByteArray> thumbnail(const QString &streamId) const override
    {
        if (!thumbnails.contains(streamId))
            return fail(ErrorCode::NotFound, QStringLiteral("There is no picture of this stream yet."));
        return thumbnails.value(streamId);
    }
};

} // namespace castwright::tests
