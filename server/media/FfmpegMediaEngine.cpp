// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FfmpegMediaEngine.h"

#include "base/Log.h"
#include "media/encode/ProgramEncoder.h"
#include "media/ffmpeg/EncodeVideo.h"
#include "media/ffmpeg/FrameGrabber.h"
#include "media/ffmpeg/LogLibav.h"
#include "media/ffmpeg/MediaProbe.h"
#include "media/ffmpeg/MuxerCut.h"
#include "media/hub/PacketReader.h"
#include "media/listen/ListeningPlayer.h"
#include "media/net/UplinkMeter.h"
#include "media/outputs/OutputRunner.h"
#include "media/outputs/OutputSeams.h"
#include "media/outputs/Preflight.h"
#include "media/program/MonitorFeed.h"
#include "media/program/ProgramRunner.h"
#include "media/record/RecordingFinisher.h"
#include "media/record/ReplayBuffer.h"
#include "media/sources/SourceFactory.h"

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr int idleCheckMs = 500;
constexpr int probeMs = 30000;
constexpr int frameMs = 10000;
constexpr int mostFramesAsked = 8;
constexpr int filesStayOpenMs = 10000; ///< for the next picture of the same film
constexpr int idleTicksBeforeStop = 6; ///< three seconds, so that switching between pages does not restart sources

bool isSameOutput(const OutputSpec &left, const OutputSpec &right)
{
    const Destination &a = left.destination;
    const Destination &b = right.destination;
    return left.encoding == right.encoding && left.folder == right.folder && a.kind == b.kind && a.url == b.url
        && a.streamKey == b.streamKey && a.canvas == b.canvas && a.srt == b.srt && a.hls == b.hls && a.file == b.file
        && a.caFile == b.caFile && a.maxAttempts == b.maxAttempts;
}
} // namespace

FfmpegMediaEngine::FfmpegMediaEngine(LiveHubs liveHub)
    : m_liveHub(std::move(liveHub)), m_finisher(std::make_shared<RecordingFinisher>()), m_grabber(std::make_shared<FrameGrabber>())
{
    quietLibav();
    connect(&m_idleTimer, &QTimer::timeout, this, &FfmpegMediaEngine::stopIdlePrograms);
    m_idleTimer.start(idleCheckMs);
    connect(&m_network, &NetworkWatcher::changed, this, &FfmpegMediaEngine::networkChanged);
    runAside<QStringList>([] { return EncodeVideo::available(); }, [this](const QStringList &names) { m_encoders = names; });
}

FfmpegMediaEngine::~FfmpegMediaEngine()
{
    *m_isAborted = true;
    m_pool.waitForDone();
    for (auto &[id, program] : m_programs) {
        for (auto &[destinationId, output] : program.outputs)
            release(output);
        release(program.replay);
        m_disposer.dispose(std::move(program.runner));
        m_disposer.dispose(std::move(program.monitor));
        m_disposer.dispose(std::move(program.player));
    }
}

template <class T>
void FfmpegMediaEngine::runAside(std::function<T()> work, std::function<void(T)> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)] { // the destructor waits for the pool
        T result = work();
        QMetaObject::invokeMethod(this, [done, result = std::move(result)] { done(result); });
    });
}

FfmpegMediaEngine::Program *FfmpegMediaEngine::find(const QString &studioId)
{
    const auto found = m_programs.find(studioId);
    return found == m_programs.end() ? nullptr : &found->second;
}

const FfmpegMediaEngine::Program *FfmpegMediaEngine::find(const QString &studioId) const
{
    const auto found = m_programs.find(studioId);
    return found == m_programs.end() ? nullptr : &found->second;
}

void FfmpegMediaEngine::applyProgram(ProgramSpecPtr spec, const Transition &transition)
{
    CW_OWN_THREAD(m_thread);
    Program &program = m_programs[spec->studio.id];
    if (!program.monitor)
        program.monitor = std::make_shared<MonitorFeed>();
    const bool isOtherCanvas = program.spec
        && (program.spec->studio.canvas != spec->studio.canvas || program.spec->studio.verticalCanvas != spec->studio.verticalCanvas);
    program.spec = spec;
    if (program.player)
        program.player->setDevice(spec->studio.monitorDevice);
    if (!program.runner)
        return;
    if (isOtherCanvas)
        rebuild(program);
    else
        program.runner->setSpec(std::move(spec), transition);
}

void FfmpegMediaEngine::rebuild(Program &program)
{
    // Size and rate are fixed for the life of an encode, so every output begins again.
    std::vector<OutputSpec> restarted;
    for (auto &[id, output] : program.outputs) {
        if (!output.isEnding)
            restarted.push_back(output.spec);
        release(output);
    }
    program.outputs.clear();
    release(program.replay);
    m_disposer.dispose(std::move(program.runner));
    ensureRunner(program);
    for (const OutputSpec &spec : restarted)
        launch(program, spec);
    launchReplay(program);
}

void FfmpegMediaEngine::removeProgram(const QString &studioId)
{
    CW_OWN_THREAD(m_thread);
    const auto found = m_programs.find(studioId);
    if (found == m_programs.end())
        return;
    for (auto &[id, output] : found->second.outputs)
        release(output);
    release(found->second.replay);
    m_disposer.dispose(std::move(found->second.runner));
    m_disposer.dispose(std::move(found->second.monitor));
    m_disposer.dispose(std::move(found->second.player));
    m_programs.erase(found);
}

void FfmpegMediaEngine::ensureRunner(Program &program)
{
    program.idleTicks = 0;
    if (program.runner)
        return;
    const QString studioId = program.spec->studio.id;
    ProgramRunner::Listener listener;
    listener.levels = [this](const AudioLevels &levels) {
        QMetaObject::invokeMethod(this, [this, levels] { Q_EMIT levelsChanged(levels); });
    };
    listener.sourceState = [this, studioId](const SourceStatus &status) {
        QMetaObject::invokeMethod(this, [this, studioId, status] { Q_EMIT sourceChanged(studioId, status); });
    };
    if (!program.player)
        program.player = std::make_shared<ListeningPlayer>();
    program.player->setDevice(program.spec->studio.monitorDevice);
    listener.listening = [player = program.player](const SoundPtr &sound) { player->play(sound); };
    program.runner = std::make_unique<ProgramRunner>(program.spec, program.monitor, m_disposer, std::move(listener), m_liveHub);
}

void FfmpegMediaEngine::startOutput(const OutputSpec &spec)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(spec.studioId);
    if (!program) {
        qCWarning(logMedia) << "an output of an unknown studio was to start:" << spec.studioId;
        return;
    }
    const auto found = program->outputs.find(spec.destination.id);
    if (found != program->outputs.end()) {
        if (!found->second.isEnding && isSameOutput(found->second.spec, spec))
            return;
        release(found->second);
        program->outputs.erase(found);
    }
    ensureRunner(*program);
    launch(*program, spec);
}

void FfmpegMediaEngine::launch(Program &program, const OutputSpec &spec)
{
    Output &output = program.outputs[spec.destination.id];
    output.spec = spec;
    output.generation = ++m_generation;
    output.encoder = program.runner->encoder(spec.encoding, spec.destination.canvas);
    output.last = {};
    output.last.destinationId = spec.destination.id;
    output.last.name = spec.destination.name;
    output.last.state = OutputState::Connecting;
    program.ended.remove(spec.destination.id);
    OutputSeams seams;
    seams.finisher = m_finisher;
    output.runner = std::make_unique<OutputRunner>(
        spec, output.encoder->hub(),
        [this, studioId = spec.studioId, generation = output.generation](const DestinationStatus &status) {
            QMetaObject::invokeMethod(this, [this, studioId, generation, status] { onOutputStatus(studioId, generation, status); });
        },
        seams);
}

std::shared_ptr<ProgramEncoder> FfmpegMediaEngine::lendProgram(const QString &studioId)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(studioId);
    if (!program)
        return nullptr;
    ensureRunner(*program);
    auto encoder = program->runner->encoder(program->spec->studio.encoding, CanvasKind::Main);
    program->lent = encoder;
    return encoder;
}

void FfmpegMediaEngine::release(Output &output)
{
    output.runner->requestStop();
    m_disposer.dispose(std::move(output.runner));
    m_disposer.dispose(std::move(output.encoder));
}

void FfmpegMediaEngine::stopOutput(const QString &studioId, const QString &destinationId)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(studioId);
    const auto found = program ? program->outputs.find(destinationId) : std::map<QString, Output>::iterator();
    if (!program || found == program->outputs.end())
        return;
    found->second.isEnding = true;
    found->second.runner->requestStop();
}

void FfmpegMediaEngine::retryOutput(const QString &studioId, const QString &destinationId)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(studioId);
    if (!program)
        return;
    if (const auto found = program->outputs.find(destinationId); found != program->outputs.end())
        found->second.runner->retryNow();
}

void FfmpegMediaEngine::networkChanged()
{
    CW_OWN_THREAD(m_thread);
    for (auto &[id, program] : m_programs)
        for (auto &[destinationId, output] : program.outputs)
            if (output.last.state == OutputState::Reconnecting)
                output.runner->retryNow();
}

void FfmpegMediaEngine::onOutputStatus(const QString &studioId, quint64 generation, const DestinationStatus &status)
{
    Program *program = find(studioId);
    if (!program)
        return;
    const auto found = program->outputs.find(status.destinationId);
    if (found == program->outputs.end() || found->second.generation != generation)
        return; // the last words of an output that was replaced
    found->second.last = status;
    if (status.state == OutputState::Finished) {
        program->ended.insert(status.destinationId, status);
        release(found->second);
        program->outputs.erase(found);
    }
    Q_EMIT outputChanged(studioId, status);
}

ProgramStatus FfmpegMediaEngine::programStatus(const QString &studioId) const
{
    CW_OWN_THREAD(m_thread);
    const Program *program = find(studioId);
    if (program && program->runner)
        return program->runner->status();
    ProgramStatus idle;
    idle.studioId = studioId;
    return idle;
}

QList<DestinationStatus> FfmpegMediaEngine::outputStatuses(const QString &studioId) const
{
    CW_OWN_THREAD(m_thread);
    QList<DestinationStatus> out;
    if (const Program *program = find(studioId)) {
        for (const auto &[id, output] : program->outputs)
            out.append(output.runner->status());
        out.append(program->ended.values());
    }
    return out;
}

AudioLevels FfmpegMediaEngine::audioLevels(const QString &studioId) const
{
    CW_OWN_THREAD(m_thread);
    const Program *program = find(studioId);
    AudioLevels levels = program && program->runner ? program->runner->levels() : AudioLevels();
    levels.studioId = studioId;
    return levels;
}

std::shared_ptr<void> FfmpegMediaEngine::watch(const QString &studioId, const ProgramView &view, QSize maxSize, int maxFps, FrameSink sink)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(studioId);
    if (!program)
        return nullptr;
    auto handle = program->monitor->watch(view, maxSize, maxFps, std::move(sink));
    ensureRunner(*program);
    return handle;
}

void FfmpegMediaEngine::screenshot(const QString &studioId, const ProgramView &view, std::function<void(Result<QByteArray>)> done)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(studioId);
    if (!program)
        return done(fail(ErrorCode::NotFound, QStringLiteral("There is no such program.")));
    if (view.canvas == CanvasKind::Vertical && !program->spec->studio.verticalCanvas)
        return done(fail(ErrorCode::Conflict, QStringLiteral("This studio has no vertical canvas."), QStringLiteral("canvas")));
    program->monitor->shoot(view, [this, done = std::move(done)](const Result<QByteArray> &png) {
        QMetaObject::invokeMethod(this, [done, png] { done(png); });
    });
    ensureRunner(*program);
}

void FfmpegMediaEngine::setTransitionPosition(const QString &studioId, const QString &sceneId, TransitionKind kind, double position)
{
    CW_OWN_THREAD(m_thread);
    if (Program *program = find(studioId); program && program->runner)
        program->runner->setTransitionPosition(sceneId, kind, position);
}

void FfmpegMediaEngine::setReplay(const QString &studioId, const Encoding &encoding, int seconds)
{
    CW_OWN_THREAD(m_thread);
    Program *program = find(studioId);
    if (!program || (program->replay.buffer && program->replay.encoding == encoding && program->replay.seconds == seconds))
        return;
    release(program->replay);
    program->replay.encoding = encoding;
    program->replay.seconds = seconds;
    if (seconds > 0)
        ensureRunner(*program);
    launchReplay(*program);
}

void FfmpegMediaEngine::launchReplay(Program &program)
{
    if (program.replay.seconds <= 0)
        return;
    program.replay.encoder = program.runner->encoder(program.replay.encoding, CanvasKind::Main);
    program.replay.buffer = std::make_shared<ReplayBuffer>(program.replay.encoder->hub(), program.replay.seconds);
}

void FfmpegMediaEngine::release(Replay &replay)
{
    m_disposer.dispose(std::move(replay.buffer));
    m_disposer.dispose(std::move(replay.encoder));
}

void FfmpegMediaEngine::saveReplay(const QString &studioId, const QString &path, std::function<void(Result<qint64>)> done)
{
    CW_OWN_THREAD(m_thread);
    const Program *program = find(studioId);
    if (!program || !program->replay.buffer)
        return done(fail(ErrorCode::Conflict, QStringLiteral("The replay buffer is off. Start it first.")));
    runAside<Result<qint64>>([buffer = program->replay.buffer, path, aborted = m_isAborted] { return buffer->save(path, *aborted); },
                             std::move(done));
}

QStringList FfmpegMediaEngine::listeningDevices() const
{
    return ListeningPlayer::devices();
}

void FfmpegMediaEngine::preflight(const OutputSpec &spec, std::function<void(PreflightReport)> done)
{
    runAside<PreflightReport>([spec, aborted = m_isAborted] { return Preflight().run(spec, aborted); }, std::move(done));
}

void FfmpegMediaEngine::measureUplink(const QString &url, int seconds, std::function<void(Result<qint64>)> done)
{
    runAside<Result<qint64>>([url, seconds, aborted = m_isAborted] { return UplinkMeter::measure(url, seconds, aborted); },
                             std::move(done));
}

void FfmpegMediaEngine::probe(const QString &path, const QString &thumbnailPath, std::function<void(Result<MediaInfo>)> done)
{
    runAside<Result<MediaInfo>>(
        [path, thumbnailPath, aborted = m_isAborted] { return probeMedia(path, thumbnailPath, WaitLimit::in(probeMs, aborted)); },
        std::move(done));
}

void FfmpegMediaEngine::fileFrame(const QString &path, qint64 positionMs, int maxWidth, std::function<void(Result<QByteArray>)> done)
{
    CW_OWN_THREAD(m_thread);
    if (m_framesAsked >= mostFramesAsked)
        return done(fail(ErrorCode::Conflict, u"Too many pictures are asked for at once. Wait for the others."_s));
    ++m_framesAsked;
    runAside<Result<QByteArray>>(
        [=, grabber = m_grabber, aborted = m_isAborted] {
            return grabber->jpegAt(path, positionMs, maxWidth, WaitLimit::in(frameMs, aborted));
        },
        [this, done = std::move(done)](Result<QByteArray> jpeg) {
            --m_framesAsked;
            done(std::move(jpeg));
        });
}

void FfmpegMediaEngine::cutFile(const QString &source, const QString &target, qint64 startMs, qint64 endMs,
                                std::function<void(Result<qint64>)> done)
{
    runAside<Result<qint64>>([=, aborted = m_isAborted] { return cutToMp4(source, target, startMs, endMs, *aborted); }, std::move(done));
}

void FfmpegMediaEngine::seekSource(const QString &studioId, const QString &sourceId, qint64 positionMs)
{
    CW_OWN_THREAD(m_thread);
    if (Program *program = find(studioId); program && program->runner)
        program->runner->seek(sourceId, positionMs);
}

QStringList FfmpegMediaEngine::devices(SourceKind kind) const
{
    return sourceDevices(kind);
}

QStringList FfmpegMediaEngine::availableEncoders() const
{
    return m_encoders;
}

QList<QueueFigures> FfmpegMediaEngine::queueFigures() const
{
    CW_OWN_THREAD(m_thread);
    const PacketReader::Limits limits;
    QList<QueueFigures> out;
    for (const auto &[studioId, program] : m_programs) {
        if (program.runner)
            out += program.runner->queueFigures();
        for (const auto &[id, output] : program.outputs) {
            const DestinationStatus status = output.runner->status();
            out.append({u"dest-"_s + id, u"packets"_s, status.queuePackets, limits.packets, status.framesDropped});
            out.append({u"dest-"_s + id, u"bytes"_s, status.queueBytes, limits.bytes, 0});
        }
    }
    return out;
}

void FfmpegMediaEngine::stopIdlePrograms()
{
    m_grabber->closeIfUnused(filesStayOpenMs);
    for (auto &[id, program] : m_programs) {
        if (!program.runner)
            continue;
        const bool isNeeded = !program.outputs.empty() || program.replay.buffer || !program.lent.expired() || program.monitor->isWanted();
        program.idleTicks = isNeeded ? 0 : program.idleTicks + 1;
        if (program.idleTicks >= idleTicksBeforeStop)
            m_disposer.dispose(std::move(program.runner));
    }
}

} // namespace castwright::media
