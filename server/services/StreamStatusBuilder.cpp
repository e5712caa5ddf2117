// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StreamStatusBuilder.h"

#include "base/Clock.h"
#include "ports/MediaEngine.h"
#include "services/MachineFigures.h"

#include <QDir>
#include <QStorageInfo>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
// QStorageInfo of a folder that does not exist yet knows nothing; its parent does.
QString existingFolder(QString path)
{
    while (!path.isEmpty() && !QDir(path).exists() && QDir(path).absolutePath() != QDir::rootPath())
        path = QFileInfo(path).absolutePath();
    return path;
}

LiveState stateOf(const StreamStatus &status, const std::optional<StreamStatusBuilder::Session> &session)
{
    if (session)
        return status.live || session->hasBeenLive ? LiveState::Live : LiveState::Starting;
    for (const auto &row : status.destinations)
        if (isRunning(row.state))
            return LiveState::Stopping;
    return LiveState::Offline;
}
} // namespace

bool isRunning(OutputState state)
{
    switch (state) {
    case OutputState::Preflight:
    case OutputState::Connecting:
    case OutputState::Live:
    case OutputState::Stalled:
    case OutputState::Reconnecting: return true;
    case OutputState::Idle:
    case OutputState::Failed:
    case OutputState::Finished: return false;
    }
    return false;
}

StreamStatusBuilder::StreamStatusBuilder(const MediaEngine &engine, const Clock &clock, QString recordingsFolder)
    : m_engine(engine)
    , m_clock(clock)
    , m_recordingsFolder(std::move(recordingsFolder))
{}

qint64 StreamStatusBuilder::diskFreeBytes() const
{
    const QStorageInfo storage(existingFolder(m_recordingsFolder));
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

StreamStatus StreamStatusBuilder::build(const QString &studioId, const QList<Destination> &destinations,
                                        const std::optional<Session> &session)
{
    const ProgramStatus program = m_engine.programStatus(studioId);
    const QList<DestinationStatus> running = m_engine.outputStatuses(studioId);
    StreamStatus status;
    status.studioId = studioId;
    status.sources = program.sources;
    for (const Destination &destination : destinations) {
        const auto found = std::ranges::find(running, destination.id, &DestinationStatus::destinationId);
        DestinationStatus row = found == running.end() ? DestinationStatus{} : *found;
        row.destinationId = destination.id;
        row.name = destination.name;
        row.maxAttempts = destination.maxAttempts;
        if (destination.kind == DestinationKind::Hls) // where we serve it, not the folder
            row.playbackUrl = isRunning(row.state) ? u"/hls/%1/index.m3u8"_s.arg(destination.id) : QString();
        status.live = status.live || row.state == OutputState::Live;
        status.destinations.append(row);
    }
    status.state = stateOf(status, session);
    if (session) {
        status.startedAt = session->startedAt;
        status.uptimeMs = std::max<qint64>(0, m_clock.nowMs() - session->startedAt.toMSecsSinceEpoch());
    }
    status.health = healthOf(status);
    status.health.fps = program.fps;
    status.health.renderMs = program.renderMs;
    status.health.encodeMs = program.encodeMs;
    status.health.framesRendered = program.framesRendered;
    status.health.framesLagged = program.framesLagged;
    status.health.framesSkipped = program.framesSkipped;
    status.health.problems += program.messages;
    status.health.cpuPercent = m_figures.cpuPercent();
    status.health.memoryBytes = SystemFigures::memoryBytes();
    status.health.diskFreeBytes = std::max<qint64>(0, diskFreeBytes());
    if (program.framesRendered > 300 && program.framesLagged * 50 > program.framesRendered) {
        status.health.problems += u"More than 2 % of the frames are composed too late; this machine is at its limit."_s;
        status.health.grade = std::max(status.health.grade, HealthGrade::Fair);
    }
    return status;
}

StudioHealth StreamStatusBuilder::healthOf(const StreamStatus &status) const
{
    StudioHealth health;
    if (status.state == LiveState::Offline)
        return health;
    health.grade = HealthGrade::Good;
    int failing = 0;
    int wanted = 0;
    for (const auto &row : status.destinations) {
        health.framesDropped += row.framesDropped;
        health.bitrateBps += row.bitrateBps;
        const bool isFailing =
            row.state == OutputState::Failed || row.state == OutputState::Stalled || row.state == OutputState::Reconnecting;
        wanted += isFailing || isRunning(row.state) ? 1 : 0;
        failing += isFailing ? 1 : 0;
        if (isFailing)
            health.problems += u"%1: %2"_s.arg(row.name, row.message.isEmpty() ? row.lastError : row.message);
    }
    for (const auto &source : status.sources)
        if (source.state == SourceState::Failed || source.state == SourceState::Stalled) {
            health.grade = HealthGrade::Fair;
            if (!source.message.isEmpty())
                health.problems += source.message;
        }
    if (failing > 0)
        health.grade = failing == wanted ? HealthGrade::Bad : HealthGrade::Fair;
    if (const qint64 freeBytes = diskFreeBytes(); freeBytes >= 0 && freeBytes < lowDiskBytes) {
        health.problems += u"Less than 2 GB are free for recordings."_s;
        health.grade = std::max(health.grade, HealthGrade::Fair);
    }
    return health;
}

} // namespace castwright
