// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/ProgramRunner.h"

#include "base/Clock.h"
#include "media/ThreadName.h"
#include "media/compose/SceneMix.h"
#include "media/program/Disposer.h"

#include <algorithm>
#include <utility>

namespace castwright::media {

namespace {
constexpr qint64 givenUpUs = 2'000'000; ///< later than this the machine was asleep: time goes on from now
} // namespace

ProgramRunner::ProgramRunner(ProgramSpecPtr spec, std::shared_ptr<MonitorFeed> monitor, Disposer &disposer, Listener listener)
    : m_spec(std::move(spec)), m_sources(disposer), m_listener(std::move(listener)), m_monitor(std::move(monitor)), m_thread([this] { run(); })
{
}

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
            out.append({QStringLiteral("enc-%1-%2k").arg(codec).arg(row.encoding.videoBitrateKbps), QStringLiteral("frames"), encoder->waitingFrames(),
                        ProgramEncoder::mostWaitingFrames(), encoder->skippedFrames()});
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
    if (!change.spec)
        return;
    const bool isOtherScene = change.spec->studio.programSceneId != m_spec->studio.programSceneId;
    if (isOtherScene && change.transition.kind != TransitionKind::Cut && change.transition.durationMs > 0) {
        m_outgoingSceneId = m_spec->studio.programSceneId;
        m_transition = change.transition;
        m_transitionStart = -2; // begins with the next tick
    } else if (isOtherScene) {
        m_transitionStart = -1;
    }
    const std::scoped_lock lock(m_mutex); // encoder() reads it
    m_spec = std::move(change.spec);
}

const Scene *ProgramRunner::scene(const QString &id) const
{
    const auto found = std::find_if(m_spec->scenes.begin(), m_spec->scenes.end(), [&](const Scene &row) { return row.id == id; });
    return found == m_spec->scenes.end() ? nullptr : &*found;
}

double ProgramRunner::transitionProgress(const Tick &tick) const
{
    const double elapsedMs = static_cast<double>(tick.frameNumber - m_transitionStart + 1) * 1000.0 / tick.fps;
    return elapsedMs / m_transition.durationMs;
}

bool ProgramRunner::needsVertical(const std::vector<std::pair<CanvasKind, std::shared_ptr<ProgramEncoder>>> &encoders) const
{
    return m_spec->studio.verticalCanvas &&
           (m_monitor->isWanted({CanvasKind::Vertical, false}) || std::any_of(encoders.begin(), encoders.end(), [](const auto &row) { return row.first == CanvasKind::Vertical; }));
}

void ProgramRunner::updateSources(bool isPreviewWanted)
{
    QStringList scenes{m_spec->studio.programSceneId};
    if (isPreviewWanted)
        scenes += m_spec->studio.previewSceneId;
    if (m_transitionStart >= 0)
        scenes += m_outgoingSceneId;
    if (m_sourcesSpec == m_spec && m_sourcesScenes == scenes)
        return;
    m_sources.update(*m_spec, wantedSources(*m_spec, scenes));
    m_sourcesSpec = m_spec;
    m_sourcesScenes = scenes;
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
    const bool isPreviewWanted = m_monitor->isWanted({CanvasKind::Main, true});
    updateSources(isPreviewWanted);
    const VideoFramePtr picture = composeProgram(CanvasKind::Main, tick);
    const VideoFramePtr upright = needsVertical(encoders) ? composeProgram(CanvasKind::Vertical, tick) : nullptr;
    const auto sound = mixSound(tick);
    for (const auto &[canvas, encoder] : encoders)
        encoder->push(canvas == CanvasKind::Vertical && upright ? upright : picture, tick.frameNumber, sound);
    if (m_monitor->isWanted({CanvasKind::Main, false}))
        m_monitor->offer({CanvasKind::Main, false}, picture, tick.frameNumber);
    if (upright && m_monitor->isWanted({CanvasKind::Vertical, false}))
        m_monitor->offer({CanvasKind::Vertical, false}, upright, tick.frameNumber);
    if (isPreviewWanted) {
        Pictures &main = pictures(CanvasKind::Main);
        m_monitor->offer({CanvasKind::Main, true}, composeScene(*main.preview, m_spec->studio.previewSceneId, CanvasKind::Main, tick), tick.frameNumber);
    }
    report(tick);
}

ProgramRunner::Pictures &ProgramRunner::pictures(CanvasKind canvas)
{
    Pictures &out = canvas == CanvasKind::Vertical ? m_vertical : m_main;
    const Canvas size = canvas == CanvasKind::Vertical ? m_spec->studio.verticalCanvas.value_or(m_spec->studio.canvas) : m_spec->studio.canvas;
    if (!out.program || out.program->width() != size.width || out.program->height() != size.height) {
        out.program = std::make_unique<Compositor>(size.width, size.height);
        out.outgoing = std::make_unique<Compositor>(size.width, size.height);
        out.preview = std::make_unique<Compositor>(size.width, size.height);
        out.mixPool = std::make_unique<CanvasPool>(size.width, size.height);
    }
    return out;
}

VideoFramePtr ProgramRunner::composeScene(Compositor &compositor, const QString &sceneId, CanvasKind canvas, const Tick &tick)
{
    std::vector<Layer> layers;
    if (const Scene *shown = scene(sceneId))
        for (const SceneItem &item : canvas == CanvasKind::Vertical ? shown->verticalItems : shown->items)
            if (item.visible)
                layers.push_back({item, m_sources.frameOf(item.sourceId, tick)});
    return compositor.compose(layers);
}

VideoFramePtr ProgramRunner::composeProgram(CanvasKind canvas, const Tick &tick)
{
    Pictures &views = pictures(canvas);
    const VideoFramePtr incoming = composeScene(*views.program, m_spec->studio.programSceneId, canvas, tick);
    if (m_transitionStart < 0)
        return incoming;
    const VideoFramePtr outgoing = composeScene(*views.outgoing, m_outgoingSceneId, canvas, tick);
    return mixScenes(*views.mixPool, m_transition.kind, outgoing, incoming, transitionProgress(tick));
}

std::shared_ptr<const std::vector<float>> ProgramRunner::mixSound(const Tick &tick)
{
    const auto isIn = [&](const QString &sceneId, const QString &sourceId) {
        const Scene *shown = scene(sceneId);
        return shown && std::any_of(shown->items.begin(), shown->items.end(), [&](const SceneItem &item) { return item.visible && item.sourceId == sourceId; });
    };
    const double progress = m_transitionStart < 0 ? 1.0 : std::clamp(transitionProgress(tick), 0.0, 1.0);
    std::vector<AudioMixer::Input> inputs;
    for (const Source &source : m_spec->sources) {
        MediaSource *running = m_sources.find(source.id);
        if (!running || !running->hasAudio())
            continue;
        double presence = source.kind == SourceKind::AudioInput || isIn(m_spec->studio.programSceneId, source.id) ? 1.0 : 0.0;
        if (m_transitionStart >= 0 && source.kind != SourceKind::AudioInput)
            presence = presence * progress + (isIn(m_outgoingSceneId, source.id) ? 1.0 - progress : 0.0);
        inputs.push_back({source.id, running, source.audio, presence});
    }
    const int samples = AudioMixer::samplesOf(tick.frameNumber, tick.fps);
    return std::make_shared<const std::vector<float>>(m_mixer.mix(tick, samples, inputs, m_spec->studio.masterVolumeDb));
}

void ProgramRunner::report(const Tick &tick)
{
    if (tick.frameNumber % std::max(1, tick.fps / 10) != 0)
        return;
    AudioLevels levels{m_spec->studio.id, m_mixer.takeLevels()};
    const QList<SourceStatus> sources = m_sources.statuses();
    {
        const std::scoped_lock lock(m_mutex);
        m_levels = levels;
        m_status.sources = sources;
    }
    m_listener.levels(levels);
    for (const SourceStatus &source : sources)
        if (m_sourceStates.value(source.sourceId, SourceState::Idle) != source.state) {
            m_sourceStates.insert(source.sourceId, source.state);
            m_listener.sourceState(source);
        }
}

} // namespace castwright::media
