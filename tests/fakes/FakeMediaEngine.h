// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/MediaEngine.h"

#include <QFile>
#include <QMap>

namespace castwright::tests {

/// A media engine without media. Records what it is told; answers with what a test put in; outputs connect when told and go live when a
/// test says so. Its functions can be replaced one by one.
class FakeMediaEngine : public MediaEngine {
public:
    QMap<QString, ProgramSpecPtr> programs; ///< studio -> what was applied last
    QList<Transition> transitions;          ///< one per applyProgram
    QStringList removedPrograms;
    QList<OutputSpec> started; ///< one per startOutput
    QStringList stopped;       ///< destination ids
    QStringList retried;
    QStringList seeks; ///< "source@positionMs"
    int networkChanges = 0;
    QMap<QString, QMap<QString, DestinationStatus>> outputs; ///< studio -> destination -> status
    QMap<QString, ProgramStatus> programStatuses;
    QMap<QString, AudioLevels> levels;

    std::function<void(const OutputSpec &, std::function<void(PreflightReport)>)> onPreflight;
    std::function<void(const QString &, const QString &, std::function<void(Result<MediaInfo>)>)> onProbe;
    std::function<void(const QString &, CanvasKind, std::function<void(Result<QByteArray>)>)> onScreenshot;
    std::function<QStringList(SourceKind)> onDevices;

    /// Sets an output's state and reports it, as the real one does.
    void setOutput(const QString &studioId, const QString &destinationId, OutputState state, OutputReason reason = OutputReason::None,
                   const QString &message = {})
    {
        DestinationStatus &status = outputs[studioId][destinationId];
        status.destinationId = destinationId;
        status.state = state;
        status.reason = reason;
        status.message = message;
        Q_EMIT outputChanged(studioId, status);
    }

    void applyProgram(ProgramSpecPtr spec, const Transition &transition) override
    {
        programs.insert(spec->studio.id, spec);
        transitions.append(transition);
    }
    void removeProgram(const QString &studioId) override
    {
        programs.remove(studioId);
        removedPrograms.append(studioId);
    }
    void startOutput(const OutputSpec &spec) override
    {
        started.append(spec);
        setOutput(spec.studioId, spec.destination.id, OutputState::Connecting);
    }
    void stopOutput(const QString &studioId, const QString &destinationId) override
    {
        stopped.append(destinationId);
        if (outputs[studioId].contains(destinationId))
            setOutput(studioId, destinationId, OutputState::Finished);
    }
    void retryOutput(const QString &, const QString &destinationId) override { retried.append(destinationId); }
    void networkChanged() override { ++networkChanges; }
    ProgramStatus programStatus(const QString &studioId) const override { return programStatuses.value(studioId); }
    QList<DestinationStatus> outputStatuses(const QString &studioId) const override { return outputs.value(studioId).values(); }
    AudioLevels audioLevels(const QString &studioId) const override { return levels.value(studioId); }
    QStringList measuredUrls;
    QList<ProgramView> views; ///< of screenshots
    qint64 uplinkBps = 10'000'000;
    std::shared_ptr<void> watch(const QString &, const ProgramView &, QSize, int, FrameSink) override { return std::make_shared<int>(0); }
    QStringList moves;           ///< of transitions by hand: "scene@position"
    QHash<QString, int> replays; ///< studio -> seconds
    QString savedReplay;
    void setTransitionPosition(const QString &, const QString &sceneId, TransitionKind, double position) override
    {
        moves.append(QStringLiteral("%1@%2").arg(sceneId).arg(position));
    }
    void setReplay(const QString &studioId, const Encoding &, int seconds) override { replays.insert(studioId, seconds); }
    void saveReplay(const QString &studioId, const QString &path, std::function<void(Result<qint64>)> done) override
    {
        if (replays.value(studioId) <= 0)
            return done(fail(ErrorCode::Conflict, QStringLiteral("The replay buffer is off. Start it first.")));
        savedReplay = path;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("replay");
        done(5000);
    }
    void screenshot(const QString &studioId, const ProgramView &view, std::function<void(Result<QByteArray>)> done) override
    {
        views.append(view);
        if (onScreenshot)
            return onScreenshot(studioId, view.canvas, std::move(done));
        done(QByteArrayLiteral("\x89PNG fake"));
    }
    void preflight(const OutputSpec &spec, std::function<void(PreflightReport)> done) override
    {
        if (onPreflight)
            return onPreflight(spec, std::move(done));
        PreflightReport report;
        report.destinationId = spec.destination.id;
        report.name = spec.destination.name;
        report.checks.append({QStringLiteral("tcp"), Verdict::Ok, QString()});
        done(report);
    }
    void measureUplink(const QString &url, int, std::function<void(Result<qint64>)> done) override
    {
        measuredUrls.append(url);
        done(uplinkBps);
    }
    void probe(const QString &path, const QString &thumbnailPath, std::function<void(Result<MediaInfo>)> done) override
    {
        if (onProbe)
            return onProbe(path, thumbnailPath, std::move(done));
        done(fail(ErrorCode::Unprocessable, QStringLiteral("The file holds no picture and no sound.")));
    }
    QStringList framesAsked; ///< "path@position"
    void fileFrame(const QString &path, qint64 positionMs, int, std::function<void(Result<QByteArray>)> done) override
    {
        framesAsked.append(QStringLiteral("%1@%2").arg(path).arg(positionMs));
        done(QByteArrayLiteral("\xff\xd8 fake"));
    }
    void cutFile(const QString &, const QString &target, qint64 startMs, qint64 endMs, std::function<void(Result<qint64>)> done) override
    {
        QFile file(target);
        if (file.open(QIODevice::WriteOnly))
            file.write("cut");
        done(endMs - startMs);
    }
    void seekSource(const QString &, const QString &sourceId, qint64 positionMs) override
    {
        seeks.append(QStringLiteral("%1@%2").arg(sourceId).arg(positionMs));
    }
    QStringList devices(SourceKind kind) const override { return onDevices ? onDevices(kind) : QStringList(); }
    QStringList availableEncoders() const override { return {QStringLiteral("libx264")}; }
};

} // namespace castwright::tests
