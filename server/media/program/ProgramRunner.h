// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/ProgramSpec.h"
#include "media/compose/AudioMixer.h"
#include "media/compose/Compositor.h"
#include "media/encode/ProgramEncoder.h"
#include "media/program/MonitorFeed.h"
#include "media/program/SceneViews.h"
#include "media/program/SourceSet.h"
#include "media/program/StingerPlayer.h"
#include "ports/MediaEngine.h"

#include <QSet>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace castwright::media {

class Disposer;

/// One studio's program: composes, mixes and hands out frames at the canvas rate on a thread of its own ("prog-<studio>"), as long as it
/// lives. Frame numbers have no gaps; when the machine is too slow ticks come late and are counted. Thread: construct and destroy anywhere,
/// all functions any.
class ProgramRunner {
public:
    struct Listener {
        std::function<void(const AudioLevels &)> levels;       ///< 10 times a second, on the program's thread
        std::function<void(const SourceStatus &)> sourceState; ///< when a source's state changes, on the program's thread
        std::function<void(const SoundPtr &)> listening;       ///< every tick, null when nothing is monitored, on the program's thread
    };

    ProgramRunner(ProgramSpecPtr spec, std::shared_ptr<MonitorFeed> monitor, Disposer &disposer, Listener listener,
                  LiveHubs liveHub = {});
    ~ProgramRunner();
    ProgramRunner(const ProgramRunner &) = delete;
    ProgramRunner &operator=(const ProgramRunner &) = delete;

    /// The new wanted state; followed at the next tick. A changed canvas needs a new runner.
    void setSpec(ProgramSpecPtr spec, const Transition &transition);
    /// The encoder of this setting, shared by all who ask for it; it ends when the last lets go.
    std::shared_ptr<ProgramEncoder> encoder(const Encoding &encoding, CanvasKind canvas);
    void seek(const QString &sourceId, qint64 positionMs);
    /// A transition moved by hand; see MediaEngine::setTransitionPosition.
    void setTransitionPosition(const QString &sceneId, TransitionKind kind, double position);
    ProgramStatus status() const;
    /// What waits before each encoder.
    QList<QueueFigures> queueFigures() const;
    AudioLevels levels() const;

private:
    struct Encode {
        Encoding encoding;
        CanvasKind canvas;
        std::weak_ptr<ProgramEncoder> encoder;
    };
    struct ByHand {
        QString sceneId;
        TransitionKind kind = TransitionKind::Fade;
        double position = 0;
    };
    struct Change { ///< what other threads ask for
        ProgramSpecPtr spec;
        Transition transition;
        std::vector<std::pair<QString, qint64>> seeks;
        std::optional<ByHand> byHand;
    };

    struct Pictures { ///< the compositors of one canvas
        std::unique_ptr<Compositor> program, outgoing, preview, stinger;
        std::unique_ptr<CanvasPool> mixPool;
    };

    void run();
    void takeChanges();
    void tick(const Tick &tick);
    VideoFramePtr composeScene(Compositor &compositor, const QString &sceneId, CanvasKind canvas, const Tick &tick);
    VideoFramePtr composeProgram(CanvasKind canvas, const Tick &tick);
    MixedSound mixSound(const Tick &tick, unsigned trackMask);
    void restartArrivals();
    void beginTransition(const Transition &transition);
    VideoFramePtr composeStinger(Pictures &views, CanvasKind canvas, const Tick &tick);
    double transitionProgress(const Tick &tick) const;
    void noteTick(qint64 number, qint64 lateUs, double tookMs);
    QStringList scenesShown(bool isPreviewWanted);
    void updateSources(bool isPreviewWanted);
    void report(const Tick &tick);
    bool needsVertical(const std::vector<std::pair<CanvasKind, std::shared_ptr<ProgramEncoder>>> &encoders) const;

    // Program thread only.
    ProgramSpecPtr m_spec;
    SourceSet m_sources;
    ProgramSpecPtr m_sourcesSpec; ///< what m_sources was last told
    QStringList m_sourcesScenes;
    qint64 m_windowStartUs = 0;
    int m_windowTicks = 0;
    Pictures &pictures(CanvasKind canvas);
    Pictures m_main, m_vertical;
    AudioMixer m_mixer;
    StingerPlayer m_stinger;
    QString m_outgoingSceneId;
    Transition m_transition;
    qint64 m_transitionStart = -1; ///< frame number; -1 when none runs
    std::optional<ByHand> m_byHand;
    QSet<QString> m_onAir; ///< sources on program
    SceneViews m_views;
    QHash<QString, SourceState> m_sourceStates;

    Listener m_listener;
    std::shared_ptr<MonitorFeed> m_monitor;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Change m_change;
    std::vector<Encode> m_encodes;
    ProgramStatus m_status;
    AudioLevels m_levels;
    bool m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
