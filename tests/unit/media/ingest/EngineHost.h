// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/FfmpegStreamEngine.h"

#include <QHash>
#include <QList>
#include <QTemporaryDir>

namespace castwright::tests {

/// A stream engine on free ports of the loopback, whose keys a test decides. Thread: the test's, which runs the event loop.
class EngineHost {
public:
    struct Key {
        QString streamId;
        QString passphrase;
        bool takesOver = false;
    };

    EngineHost() : engine(folder.filePath(QStringLiteral("dvr")))
    {
        engine.setAuthorize([this](const StreamAttempt &attempt) { return decide(attempt); });
        QObject::connect(&engine, &StreamEngine::recordingFinished, &engine,
                         [this](const StreamRecording &row) { recordings.append(row); });
        QObject::connect(&engine, &StreamEngine::viewersSeen, &engine, [this](const QList<ViewerSighting> &rows) { sightings += rows; });
        QObject::connect(&engine, &StreamEngine::healthWorsened, &engine,
                         [this](const QString &, const StreamHealth &health) { alerts.append(health); });
    }

    /// False when it cannot listen.
    bool listen()
    {
        const auto bound = engine.listen({.rtmp = -1, .rtmps = -1, .srt = 0});
        ports = bound.value_or(IngestPorts{.rtmp = -1, .rtmps = -1, .srt = -1});
        return ports.srt > 0;
    }
    QString srt(const QString &streamId, const QString &more = {}) const
    {
        return QStringLiteral("srt://127.0.0.1:%1?streamid=%2%3").arg(ports.srt).arg(streamId, more);
    }
    StreamState state(const QString &streamId) const { return engine.live(streamId).state; }
    bool isLive(const QString &streamId) const { return state(streamId) == StreamState::Live; }

    QTemporaryDir folder;
    media::FfmpegStreamEngine engine;
    IngestPorts ports;
    QHash<QString, Key> keys;    ///< of publishers
    QHash<QString, Key> players; ///< playback ids
    QList<StreamAttempt> attempts;
    QList<StreamRecording> recordings;
    QList<ViewerSighting> sightings;
    QList<StreamHealth> alerts;

private:
    Result<StreamGrant> decide(const StreamAttempt &attempt)
    {
        attempts.append(attempt);
        const auto &known = attempt.act == StreamAttempt::Act::Publish ? keys : players;
        if (!known.contains(attempt.name))
            return fail(ErrorCode::Unauthorized, QStringLiteral("There is no such key."));
        const Key key = known.value(attempt.name);
        if (attempt.act == StreamAttempt::Act::Publish && engine.desk().registry().find(key.streamId) && !key.takesOver)
            return fail(ErrorCode::Conflict, QStringLiteral("Somebody is publishing to this stream already."));
        return StreamGrant{key.streamId, QStringLiteral("key-") + key.streamId, key.takesOver, key.passphrase};
    }
};

} // namespace castwright::tests
