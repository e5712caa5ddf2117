// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "domain/LiveStatus.h"
#include "services/SystemFigures.h"

namespace castwright {

class Clock;
class MediaEngine;

/// What a studio is doing, put together from the engine's figures, the machine's and the session. Thread: server.
class StreamStatusBuilder {
public:
    struct Session {
        QDateTime startedAt;
        QStringList destinationIds;
        bool hasBeenLive = false;
    };

    StreamStatusBuilder(const MediaEngine &engine, const Clock &clock, QString recordingsFolder);

    /// Every destination of the studio has a row, in the producer's order; those that do not run are idle.
    StreamStatus build(const QString &studioId, const QList<Destination> &destinations, const std::optional<Session> &session);
    /// Free bytes where recordings go; -1 when unknown.
    qint64 diskFreeBytes() const;

private:
    StudioHealth healthOf(const StreamStatus &status) const;

    const MediaEngine &m_engine;
    const Clock &m_clock;
    QString m_recordingsFolder;
    SystemFigures m_figures;
};

/// Whether an output is at work: connecting, sending, or trying again.
bool isRunning(OutputState state);

} // namespace castwright
