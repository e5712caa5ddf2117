// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ThreadCheck.h"
#include "media/hub/LiveHubs.h"
#include "media/net/NetworkWatcher.h"
#include "media/program/Disposer.h"
#include "ports/MediaEngine.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>

namespace castwright::media {

class FrameGrabber;
class ListeningPlayer;
class ReplayBuffer;

class MonitorFeed;
class OutputRunner;
class ProgramEncoder;
class ProgramRunner;
class RecordingFinisher;

/// The real engine. Owns a program per studio that somebody needs, and its outputs; everything that waits is let go on the disposer's
/// thread. Thread: server.
class FfmpegMediaEngine : public MediaEngine {
    Q_OBJECT

public:
    /// `liveHub` finds the packets of streams that sources show; it outlives the engine.
    explicit FfmpegMediaEngine(LiveHubs liveHub = {});
    ~FfmpegMediaEngine() override;

    void applyProgram(ProgramSpecPtr spec, const Transition &transition) override;
    void removeProgram(const QString &studioId) override;
    void startOutput(const OutputSpec &spec) override;
    void stopOutput(const QString &studioId, const QString &destinationId) override;
    void retryOutput(const QString &studioId, const QString &destinationId) override;
    void networkChanged() override;
    ProgramStatus programStatus(const QString &studioId) const override;
    QList<DestinationStatus> outputStatuses(const QString &studioId) const override;
    AudioLevels audioLevels(const QString &studioId) const override;
    std::shared_ptr<void> watch(const QString &studioId, const ProgramView &view, QSize maxSize, int maxFps, FrameSink sink) override;
    void screenshot(const QString &studioId, const ProgramView &view, std::function<void(Result<QByteArray>)> done) override;
    void setTransitionPosition(const QString &studioId, const QString &sceneId, TransitionKind kind, double position) override;
    void setReplay(const QString &studioId, const Encoding &encoding, int seconds) override;
    void saveReplay(const QString &studioId, const QString &path, std::function<void(Result<qint64>)> done) override;
    QStringList listeningDevices() const override;
    void preflight(const OutputSpec &spec, std::function<void(PreflightReport)> done) override;
    void measureUplink(const QString &url, int seconds, std::function<void(Result<qint64>)> done) override;
    void probe(const QString &path, const QString &thumbnailPath, std::function<void(Result<MediaInfo>)> done) override;
    void fileFrame(const QString &path, qint64 positionMs, int maxWidth, std::function<void(Result<QByteArray>)> done) override;
    void cutFile(const QString &source, const QString &target, qint64 startMs, qint64 endMs,
                 std::function<void(Result<qint64>)> done) override;
    void seekSource(const QString &studioId, const QString &sourceId, qint64 positionMs) override;
    QStringList devices(SourceKind kind) const override;
    QStringList availableEncoders() const override;
    QList<QueueFigures> queueFigures() const override;
    /// The encode of the studio's program in the studio's own setting; the program runs while somebody holds it. Null: no such studio.
    std::shared_ptr<ProgramEncoder> lendProgram(const QString &studioId);

private:
    struct Output {
        OutputSpec spec;
        std::shared_ptr<ProgramEncoder> encoder;
        std::unique_ptr<OutputRunner> runner;
        quint64 generation = 0;
        DestinationStatus last;
        bool isEnding = false;
    };
    struct Replay {
        Encoding encoding;
        int seconds = 0; ///< 0: none is wanted
        std::shared_ptr<ProgramEncoder> encoder;
        std::shared_ptr<ReplayBuffer> buffer;
    };
    struct Program {
        ProgramSpecPtr spec;
        std::unique_ptr<ProgramRunner> runner;
        std::shared_ptr<MonitorFeed> monitor;
        std::shared_ptr<ListeningPlayer> player;
        Replay replay;
        std::weak_ptr<ProgramEncoder> lent; ///< to who takes the program as a stream
        std::map<QString, Output> outputs;
        QHash<QString, DestinationStatus> ended; ///< last words of outputs that are over
        int idleTicks = 0;
    };

    Program *find(const QString &studioId);
    const Program *find(const QString &studioId) const;
    void ensureRunner(Program &program);
    void launch(Program &program, const OutputSpec &spec);
    void release(Output &output);
    void release(Replay &replay);
    void launchReplay(Program &program);
    void rebuild(Program &program);
    void onOutputStatus(const QString &studioId, quint64 generation, const DestinationStatus &status);
    void stopIdlePrograms();
    /// Runs `work` on a thread of its own and `done` with its result on the server thread.
    template <class T>
    void runAside(std::function<T()> work, std::function<void(T)> done);

    LiveHubs m_liveHub;
    Disposer m_disposer;                           ///< first, so that it goes last and waits for all
    std::shared_ptr<RecordingFinisher> m_finisher; ///< rewrites ended recordings into plain files, after their outputs have gone
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_isAborted = std::make_shared<std::atomic<bool>>(false); ///< ends what runs in the pool
    std::shared_ptr<FrameGrabber> m_grabber;
    int m_framesAsked = 0; ///< not answered yet
    ThreadCheck m_thread;
    std::map<QString, Program> m_programs;
    QTimer m_idleTimer;
    NetworkWatcher m_network;
    quint64 m_generation = 0;
    QStringList m_encoders;
};

} // namespace castwright::media
