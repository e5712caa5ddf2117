// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/ProgramRunner.h"

#include "base/Clock.h"
#include "base/ThreadName.h"
#include "media/compose/NestedScenes.h"
#include "media/compose/SceneMix.h"
#include "media/program/Disposer.h"

#include <algorithm>
#include <utility>

namespace castwright::media {

namespace {
constexpr qint64 givenUpUs = 2'000'000; ///< later than this the machine was asleep: time goes on from now
} // namespace

ProgramRunner::ProgramRunner(ProgramSpecPtr spec, std::shared_ptr<MonitorFeed> monitor, Disposer &disposer, Listener listener,
                             LiveHubs liveHub)
    : m_spec(std::move(spec))
    , m_sources(disposer, std::move(liveHub))
    , m_stinger(disposer)
    , m_views(monitor)
    , m_listener(std::move(listener))
    , m_monitor(std::move(monitor))
    , m_thread([this] { run(); })
{}

ProgramRunner::~ProgramRunner()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ProgramRunner::setSpec(ProgramSpecPtr spec, const Transition &transition)
{
    const std::scoped_lock lock(m_mutex);
    m_change.spec = std::move(spec);
    m_change.transition = transition;
}

void ProgramRunner::seek(const QString &sourceId, qint64 positionMs)
{
    const std::scoped_lock lock(m_mutex);
    m_change.seeks.emplace_back(sourceId, positionMs);
}

void ProgramRunner::setTransitionPosition(const QString &sceneId, TransitionKind kind, double position)
{
    const std::scoped_lock lock(m_mutex);
    m_change.byHand = ByHand{sceneId, kind, position};
}

std::shared_ptr<ProgramEncoder> ProgramRunner::encoder(const Encoding &encoding, CanvasKind canvas)
{
    const std::scoped_lock lock(m_mutex);
    for (const Encode &row : m_encodes)
        if (row.encoding == encoding && row.canvas == canvas)
            if (auto running = row.encoder.lock())
                return running;
    const Studio &studio = m_change.spec ? m_change.spec->studio : m_spec->studio;
    const Canvas size = canvas == CanvasKind::Vertical && studio.verticalCanvas ? *studio.verticalCanvas : studio.canvas;
    auto made = std::make_shared<ProgramEncoder>(encoding, size.width, size.height, studio.canvas.fps);
    m_encodes.push_back({encoding, canvas, made});
    return made;
}

ProgramStatus ProgramRunner::status() const
{
    const std::scoped_lock lock(m_mutex);
    ProgramStatus status = m_status;
    for (const Encode &row : m_encodes)
        if (const auto encoder = row.encoder.lock()) {
            status.encodeMs = std::max(status.encodeMs, encoder->encodeMs());
            status.framesSkipped += encoder->skippedFrames();
            if (const QString message = encoder->message(); !message.isEmpty() && !status.messages.contains(message))
                status.messages += message;
        }
    return status;
}

QList<QueueFigures> ProgramRunner::queueFigures() const
{
    const std::scoped_lock lock(m_mutex);
    QList<QueueFigures> out;
    for (const Encode &row : m_encodes)
        if (const auto encoder = row.encoder.lock()) {
            const QString codec = Codec<VideoCodec>::text(row.encoding.codec);
            out.append({QStringLiteral("enc-%1-%2k").arg(codec).arg(row.encoding.videoBitrateKbps), QStringLiteral("frames"),
                        encoder->waitingFrames(), ProgramEncoder::mostWaitingFrames(), encoder->skippedFrames()});
        }
    return out;
}

AudioLevels ProgramRunner::levels() const
{
    const std::scoped_lock lock(m_mutex);
    return m_levels;
}

void ProgramRunner::run()
{
    setThreadName(("prog-" + m_spec->studio.id.right(10).toStdString()).c_str());
    const int fps = m_spec->studio.canvas.fps;
    qint64 startUs = monotonicUs();
    for (qint64 number = 0;; ++number) {
        const qint64 dueUs = startUs + number * 1'000'000 / fps;
        {
            std::unique_lock lock(m_mutex);
            while (!m_isStopping && monotonicUs() < dueUs)
                m_wake.wait_for(lock, std::chrono::microseconds(dueUs - monotonicUs()));
            if (m_isStopping)
                return;
        }
        const qint64 lateUs = monotonicUs() - dueUs;
        if (lateUs > givenUpUs)
            startUs += lateUs;
        takeChanges();
        const Tick now{number, fps, m_spec->studio.canvas.width, m_spec->studio.canvas.height, dueUs};
        const qint64 beganUs = monotonicUs();
        tick(now);
        noteTick(number, lateUs, static_cast<double>(monotonicUs() - beganUs) / 1000.0);
    }
}

void ProgramRunner::noteTick(qint64 number, qint64 lateUs, double tookMs)
{
    const int fps = m_spec->studio.canvas.fps;
    const qint64 now = monotonicUs();
    ++m_windowTicks;
    const std::scoped_lock lock(m_mutex);
    m_status.studioId = m_spec->studio.id;
    m_status.isRunning = true;
    m_status.framesRendered = number + 1;
    m_status.framesLagged += lateUs > 1'000'000 / fps ? 1 : 0;
    m_status.renderMs += (tookMs - m_status.renderMs) / fps;
    if (m_windowStartUs == 0)
        m_windowStartUs = now;
    if (now - m_windowStartUs < 1'000'000)
        return;
    m_status.fps = static_cast<double>(m_windowTicks - 1) * 1e6 / static_cast<double>(now - m_windowStartUs);
    m_windowStartUs = now;
    m_windowTicks = 1;
}

void ProgramRunner::takeChanges()
{
    Change change;
    {
        const std::scoped_lock lock(m_mutex);
        change = std::exchange(m_change, {});
    }
    for (const auto &[sourceId, positionMs] : change.seeks)
        m_sources.seek(sourceId, positionMs);
    if (change.byHand)
        m_byHand = change.byHand->position > 0 ? change.byHand : std::nullopt;
    if (!change.spec)
        return;
    if (m_byHand && change.spec->studio.programSceneId == m_byHand->sceneId) { // the hand has arrived
        m_byHand.reset();
        change.transition.kind = TransitionKind::Cut;
    }
    const bool isOtherScene = change.spec->studio.programSceneId != m_spec->studio.programSceneId;
    const QString outgoing = m_spec->studio.programSceneId;
    {
        const std::scoped_lock lock(m_mutex); // encoder() reads it
        m_spec = std::move(change.spec);
    }
    if (isOtherScene) {
        m_outgoingSceneId = outgoing;
        beginTransition(change.transition);
    }
}

void ProgramRunner::beginTransition(const Transition &transition)
{
    m_transition = transition;
    m_transitionStart = -1;
    if (transition.kind == TransitionKind::Stinger && transition.stinger)
        return m_stinger.start(*transition.stinger, *m_spec);
    m_stinger.stop();
    if (transition.kind != TransitionKind::Cut && transition.kind != TransitionKind::Stinger && transition.durationMs > 0)
        m_transitionStart = -2; // begins with the next tick
}

double ProgramRunner::transitionProgress(const Tick &tick) const
{
    const double elapsedMs = static_cast<double>(tick.frameNumber - m_transitionStart + 1) * 1000.0 / tick.fps;
    return elapsedMs / m_transition.durationMs;
}

bool ProgramRunner::needsVertical(const std::vector<std::pair<CanvasKind, std::shared_ptr<ProgramEncoder>>> &encoders) const
{
    return m_spec->studio.verticalCanvas
        && (m_monitor->isWanted({CanvasKind::Vertical, ProgramView::Kind::Program, {}})
            || std::any_of(encoders.begin(), encoders.end(), [](const auto &row) { return row.first == CanvasKind::Vertical; }));
}

QStringList ProgramRunner::scenesShown(bool isPreviewWanted)
{
    QStringList scenes{m_spec->studio.programSceneId};
    if (isPreviewWanted)
        scenes += m_spec->studio.previewSceneId;
    if (m_transitionStart >= 0 || (m_stinger.isRunning() && !m_stinger.isCut()))
        scenes += m_outgoingSceneId;
    if (m_byHand)
        scenes += m_byHand->sceneId;
    return scenes + m_views.update();
}

void ProgramRunner::updateSources(bool isPreviewWanted)
{
    const QStringList scenes = scenesShown(isPreviewWanted);
    if (m_sourcesSpec == m_spec && m_sourcesScenes == scenes)
        return;
    m_sources.update(m_spec, wantedSources(*m_spec, scenes));
    restartArrivals();
    m_sourcesSpec = m_spec;
    m_sourcesScenes = scenes;
}

void ProgramRunner::restartArrivals()
{
    // A file that ran only for a preview or a small picture begins where it should when it goes on air; one that is paused was put where it
    // is.
    const QSet<QString> onAir = sourcesShown(*m_spec, m_spec->studio.programSceneId, CanvasKind::Main);
    for (const Source &source : m_spec->sources)
        if (source.media && !source.media->paused && onAir.contains(source.id) && !m_onAir.contains(source.id)
            && m_sourcesScenes.size() > 0)
            if (const MediaSource *running = m_sources.find(source.id); running && running->status().positionMs > source.media->startMs)
                m_sources.seek(source.id, source.media->startMs);
    m_onAir = onAir;
}

void ProgramRunner::tick(const Tick &tick)
{
    std::vector<std::pair<CanvasKind, std::shared_ptr<ProgramEncoder>>> encoders;
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_encodes, [&](const Encode &row) {
            auto encoder = row.encoder.lock();
            if (encoder)
                encoders.emplace_back(row.canvas, std::move(encoder));
            return row.encoder.expired();
        });
    }
    if (m_transitionStart == -2)
        m_transitionStart = tick.frameNumber;
    if (m_transitionStart >= 0 && transitionProgress(tick) >= 1)
        m_transitionStart = -1;
    m_stinger.prepare(*m_spec);
    m_stinger.advance(tick);
    using Kind = ProgramView::Kind;
    const bool isPreviewWanted = m_monitor->isWanted({CanvasKind::Main, Kind::Preview, {}});
    updateSources(isPreviewWanted);
    const VideoFramePtr picture = composeProgram(CanvasKind::Main, tick);
    const VideoFramePtr upright = needsVertical(encoders) ? composeProgram(CanvasKind::Vertical, tick) : nullptr;
    unsigned trackMask = 1;
    for (const auto &[canvas, encoder] : encoders)
        trackMask |= encoder->trackMask();
    const MixedSound sound = mixSound(tick, trackMask);
    for (const auto &[canvas, encoder] : encoders)
        encoder->push(canvas == CanvasKind::Vertical && upright ? upright : picture, tick.frameNumber, sound);
    if (m_listener.listening)
        m_listener.listening(sound.listening);
    if (m_monitor->isWanted({CanvasKind::Main, Kind::Program, {}}))
        m_monitor->offer({CanvasKind::Main, Kind::Program, {}}, picture, tick.frameNumber);
    if (upright && m_monitor->isWanted({CanvasKind::Vertical, Kind::Program, {}}))
        m_monitor->offer({CanvasKind::Vertical, Kind::Program, {}}, upright, tick.frameNumber);
    if (isPreviewWanted) {
        Pictures &main = pictures(CanvasKind::Main);
        m_monitor->offer({CanvasKind::Main, Kind::Preview, {}},
                         composeScene(*main.preview, m_spec->studio.previewSceneId, CanvasKind::Main, tick), tick.frameNumber);
    }
    m_views.offer(*m_spec, tick, [&](const QString &sceneId, CanvasKind canvas) { return m_sources.layersOf(sceneId, canvas, tick); });
    report(tick);
}

ProgramRunner::Pictures &ProgramRunner::pictures(CanvasKind canvas)
{
    Pictures &out = canvas == CanvasKind::Vertical ? m_vertical : m_main;
    const Canvas size =
        canvas == CanvasKind::Vertical ? m_spec->studio.verticalCanvas.value_or(m_spec->studio.canvas) : m_spec->studio.canvas;
    if (!out.program || out.program->width() != size.width || out.program->height() != size.height) {
        out.program = std::make_unique<Compositor>(size.width, size.height);
        out.outgoing = std::make_unique<Compositor>(size.width, size.height);
        out.preview = std::make_unique<Compositor>(size.width, size.height);
        out.stinger.reset();
        out.mixPool = std::make_unique<CanvasPool>(size.width, size.height);
    }
    return out;
}

VideoFramePtr ProgramRunner::composeScene(Compositor &compositor, const QString &sceneId, CanvasKind canvas, const Tick &tick)
{
    return compositor.compose(m_sources.layersOf(sceneId, canvas, tick));
}

VideoFramePtr ProgramRunner::composeProgram(CanvasKind canvas, const Tick &tick)
{
    Pictures &views = pictures(canvas);
    if (m_byHand) {
        const VideoFramePtr from = composeScene(*views.outgoing, m_spec->studio.programSceneId, canvas, tick);
        return mixScenes(*views.mixPool, m_byHand->kind, from, composeScene(*views.program, m_byHand->sceneId, canvas, tick),
                         m_byHand->position);
    }
    if (m_stinger.isRunning())
        return composeStinger(views, canvas, tick);
    const VideoFramePtr incoming = composeScene(*views.program, m_spec->studio.programSceneId, canvas, tick);
    if (m_transitionStart < 0)
        return incoming;
    const VideoFramePtr outgoing = composeScene(*views.outgoing, m_outgoingSceneId, canvas, tick);
    return mixScenes(*views.mixPool, m_transition.kind, outgoing, incoming, transitionProgress(tick));
}

VideoFramePtr ProgramRunner::composeStinger(Pictures &views, CanvasKind canvas, const Tick &tick)
{
    const VideoFramePtr scene = m_stinger.isCut() ? composeScene(*views.program, m_spec->studio.programSceneId, canvas, tick)
                                                  : composeScene(*views.outgoing, m_outgoingSceneId, canvas, tick);
    if (!m_stinger.picture())
        return scene;
    if (!views.stinger)
        views.stinger = std::make_unique<Compositor>(views.program->width(), views.program->height());
    SceneItem below;
    below.id = QStringLiteral("scene");
    below.fit = FitMode::Stretch;
    SceneItem film;
    film.id = StingerPlayer::soundId();
    film.fit = FitMode::Cover;
    return views.stinger->compose({{below, scene}, {film, m_stinger.picture()}});
}

MixedSound ProgramRunner::mixSound(const Tick &tick, unsigned trackMask)
{
    double progress = m_transitionStart < 0 ? 1.0 : std::clamp(transitionProgress(tick), 0.0, 1.0);
    QString from = m_transitionStart < 0 ? QString() : m_outgoingSceneId;
    QString to = m_spec->studio.programSceneId;
    if (m_stinger.isRunning()) {
        progress = m_stinger.isCut() ? 1.0 : 0.0; // the mixer's ramps keep it from clicking
        from = m_outgoingSceneId;
    }
    if (m_byHand) {
        progress = m_byHand->position;
        from = std::exchange(to, m_byHand->sceneId);
    }
    const auto shownIn = [&](const QString &sceneId) {
        return sceneId.isEmpty() ? QSet<QString>() : sourcesShown(*m_spec, sceneId, CanvasKind::Main);
    };
    const QSet<QString> leaving = shownIn(from);
    const QSet<QString> arriving = shownIn(to);
    std::vector<AudioMixer::Input> inputs;
    for (const Source &source : m_spec->sources) {
        MediaSource *running = m_sources.find(source.id);
        if (!running || !running->hasAudio())
            continue;
        double presence = 1.0;
        if (source.kind != SourceKind::AudioInput)
            presence = (arriving.contains(source.id) ? progress : 0.0) + (leaving.contains(source.id) ? 1.0 - progress : 0.0);
        inputs.push_back({source.id, running, source.audio, presence});
    }
    if (m_stinger.isRunning() && m_stinger.source()->hasAudio()) {
        AudioControl control;
        control.volumeDb = m_stinger.volumeDb();
        inputs.push_back({StingerPlayer::soundId(), m_stinger.source(), control, 1.0});
    }
    return m_mixer.mix(tick, AudioMixer::samplesOf(tick.frameNumber, tick.fps), inputs, m_spec->studio.masterVolumeDb, trackMask);
}

void ProgramRunner::report(const Tick &tick)
{
    if (tick.frameNumber % std::max(1, tick.fps / 10) != 0)
        return;
    AudioLevels levels = m_mixer.takeLevels();
    levels.studioId = m_spec->studio.id;
    levels.levels.removeIf([](const AudioLevel &level) { return level.sourceId == StingerPlayer::soundId(); }); // no source of the desk
    const QList<SourceStatus> sources = m_sources.statuses();
    {
        const std::scoped_lock lock(m_mutex);
        m_levels = levels;
        m_status.sources = sources;
        m_status.messages = m_stinger.message().isEmpty()
            ? QStringList()
            : QStringList{QStringLiteral("The stinger became a cut: %1").arg(m_stinger.message())};
    }
    m_listener.levels(levels);
    for (const SourceStatus &source : sources)
        if (m_sourceStates.value(source.sourceId, SourceState::Idle) != source.state) {
            m_sourceStates.insert(source.sourceId, source.state);
            m_listener.sourceState(source);
        }
}

} // namespace castwright::media
