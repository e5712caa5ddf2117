// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/FfmpegStreamEngine.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "media/ffmpeg/LogLibav.h"
#include "media/ingest/http/HttpFeed.h"
#include "media/live/IngestListeners.h"
#include "media/live/StreamHealthMeter.h"
#include "media/record/RecordingFinisher.h"

#include <QDir>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr int engineTickMs = 250;
constexpr int ticksPerFigure = 4;
} // namespace

FfmpegStreamEngine::FfmpegStreamEngine(const QString &archiveFolder)
    : m_tools{m_disposer, *this, std::make_shared<RecordingFinisher>(), m_desk.registry(), archiveFolder}
{
    if (!archiveFolder.isEmpty())
        QDir(archiveFolder).removeRecursively(); // its index went with the process before
    m_pool.setMaxThreadCount(2);
    PlaybackSettings playback;
    if (!archiveFolder.isEmpty())
        playback.folder = archiveFolder + u"-hls"_s;
    m_playback = std::make_unique<LivePlayback>(m_desk, playback);
    quietLibav();
    m_desk.registry().addListener(this);
    m_desk.setDemand([this](const QString &streamId) { m_programs.want(streamId, monotonicUs()); });
    connect(&m_timer, &QTimer::timeout, this, &FfmpegStreamEngine::onTick);
    m_timer.start(engineTickMs);
}

FfmpegStreamEngine::~FfmpegStreamEngine()
{
    close();
}

void FfmpegStreamEngine::close()
{
    CW_OWN_THREAD(m_thread);
    for (const auto &listener : m_listeners)
        listener->close();
    m_listeners.clear();
    m_desk.setDemand({});
    m_playback.reset();
    m_programs.clear();
    for (const auto &[id, known] : m_units)
        known->retire();
    for (const auto &session : m_desk.registry().all()) {
        session->kick();
        m_desk.registry().end(session);
    }
    m_desk.registry().removeListener(this);
    m_timer.stop();
    m_isAborted = true;
    m_pool.waitForDone();
    m_units.clear();
}

void FfmpegStreamEngine::setAuthorize(Authorize authorize)
{
    CW_OWN_THREAD(m_thread);
    m_desk.setAuthorize(std::move(authorize));
}

std::shared_ptr<PacketHub> FfmpegStreamEngine::hubOf(const QString &streamId)
{
    const auto session = m_desk.registry().find(streamId);
    if (!session)
        m_desk.want(streamId);
    return session ? session->hub() : nullptr;
}

Result<IngestPorts> FfmpegStreamEngine::listen(const IngestPorts &wanted)
{
    CW_OWN_THREAD(m_thread);
    for (const auto &listener : m_listeners)
        listener->close();
    m_listeners.clear();
    IngestPorts bound = wanted;
    const auto open = [&](IngestDoor door, int &port, const QString &field) -> Result<> {
        if (port < 0)
            return {};
        auto listener = makeIngestListener(door, m_desk, wanted);
        if (!listener) {
            port = -1;
            return {};
        }
        const auto opened = listener->listen(wanted.address, static_cast<quint16>(port));
        if (!opened)
            return fail(opened.error().code, opened.error().message, field, opened.error().detail);
        port = *opened;
        m_listeners.push_back(std::move(listener));
        return {};
    };
    auto result = open(IngestDoor::Rtmp, bound.rtmp, u"rtmp"_s);
    if (result)
        result = open(IngestDoor::Rtmps, bound.rtmps, u"rtmps"_s);
    if (result)
        result = open(IngestDoor::Srt, bound.srt, u"srt"_s);
    if (result)
        return bound;
    for (const auto &listener : m_listeners)
        listener->close();
    m_listeners.clear();
    return std::unexpected(result.error());
}

StreamUnit *FfmpegStreamEngine::find(const QString &streamId) const
{
    const auto found = m_units.find(streamId);
    return found == m_units.end() ? nullptr : found->second.get();
}

StreamUnit &FfmpegStreamEngine::unit(const QString &streamId)
{
    auto &unit = m_units[streamId];
    if (!unit) {
        unit = std::make_unique<StreamUnit>(streamId, m_tools);
        connect(unit.get(), &StreamUnit::changed, this, &StreamEngine::streamChanged);
        connect(unit.get(), &StreamUnit::healthWorsened, this,
                [this, streamId](const StreamHealth &health) { Q_EMIT healthWorsened(streamId, health); });
        connect(unit.get(), &StreamUnit::recordingFinished, this, &StreamEngine::recordingFinished);
        connect(&unit->pushes(), &PushTargets::changed, this,
                [this, streamId](const DestinationStatus &status) { Q_EMIT pushChanged(streamId, status); });
    }
    return *unit;
}

void FfmpegStreamEngine::setStream(const StreamSpec &spec)
{
    CW_OWN_THREAD(m_thread);
    m_removed.remove(spec.streamId);
    unit(spec.streamId).setSpec(spec);
    m_playback->setStream(spec);
}

void FfmpegStreamEngine::removeStream(const QString &streamId)
{
    CW_OWN_THREAD(m_thread);
    m_playback->removeStream(streamId);
    StreamUnit *known = find(streamId);
    if (!known)
        return;
    known->retire();
    m_removed.insert(streamId);
    QMetaObject::invokeMethod(this, &FfmpegStreamEngine::dropForgotten, Qt::QueuedConnection);
}

void FfmpegStreamEngine::dropForgotten()
{
    for (auto it = m_removed.begin(); it != m_removed.end();) {
        const StreamUnit *known = find(*it);
        if (known && known->session()) {
            ++it;
            continue;
        }
        m_units.erase(*it);
        it = m_removed.erase(it);
    }
}

void FfmpegStreamEngine::disconnectPublisher(const QString &streamId)
{
    CW_OWN_THREAD(m_thread);
    if (StreamUnit *known = find(streamId))
        known->disconnectPublisher();
}

void FfmpegStreamEngine::failOver(const QString &streamId)
{
    CW_OWN_THREAD(m_thread);
    if (StreamUnit *known = find(streamId))
        known->failOver();
}

StreamLive FfmpegStreamEngine::live(const QString &streamId) const
{
    CW_OWN_THREAD(m_thread);
    if (const StreamUnit *known = find(streamId))
        return known->live();
    StreamLive offline;
    offline.streamId = streamId;
    return offline;
}

QList<StreamLive> FfmpegStreamEngine::allLive() const
{
    CW_OWN_THREAD(m_thread);
    QList<StreamLive> out;
    for (const auto &[id, known] : m_units)
        if (known->live().state != StreamState::Offline)
            out += known->live();
    return out;
}

void FfmpegStreamEngine::startPush(const OutputSpec &spec)
{
    CW_OWN_THREAD(m_thread);
    unit(spec.studioId).pushes().start(spec);
}

void FfmpegStreamEngine::stopPush(const QString &streamId, const QString &targetId)
{
    CW_OWN_THREAD(m_thread);
    if (StreamUnit *known = find(streamId))
        known->pushes().stop(targetId);
}

void FfmpegStreamEngine::retryPush(const QString &streamId, const QString &targetId)
{
    CW_OWN_THREAD(m_thread);
    if (StreamUnit *known = find(streamId))
        known->pushes().retry(targetId);
}

QList<DestinationStatus> FfmpegStreamEngine::pushStatuses(const QString &streamId) const
{
    CW_OWN_THREAD(m_thread);
    StreamUnit *known = find(streamId);
    return known ? known->pushes().statuses() : QList<DestinationStatus>();
}

void FfmpegStreamEngine::cutClip(const QString &streamId, qint64 startMs, qint64 endMs, const QString &path,
                                 std::function<void(Result<qint64>)> done)
{
    CW_OWN_THREAD(m_thread);
    const StreamUnit *known = find(streamId);
    m_pool.start([this, archive = known ? known->archive() : nullptr, startMs, endMs, path, done = std::move(done)] {
        Result<qint64> length =
            archive ? archive->cut(startMs, endMs, path, m_isAborted) : fail(ErrorCode::NotFound, u"Nothing of this stream is kept."_s);
        QMetaObject::invokeMethod(this, [done, length = std::move(length)] { done(length); });
    });
}

std::pair<qint64, qint64> FfmpegStreamEngine::keptRange(const QString &streamId) const
{
    CW_OWN_THREAD(m_thread);
    const StreamUnit *known = find(streamId);
    return known && known->archive() ? known->archive()->range() : std::pair<qint64, qint64>(0, 0);
}

Result<QByteArray> FfmpegStreamEngine::thumbnail(const QString &streamId) const
{
    CW_OWN_THREAD(m_thread);
    return m_playback->thumbnail(streamId);
}

void FfmpegStreamEngine::sessionBegan(const std::shared_ptr<LiveSession> &session)
{
    auto meter = std::make_shared<StreamHealthMeter>();
    session->setMeter([meter](const PacketPtr &packet) { meter->take(*packet, monotonicUs()); });
    QMetaObject::invokeMethod(
        this, [this, session, meter] { unit(session->streamId()).sessionBegan(session, meter); }, Qt::QueuedConnection);
}

void FfmpegStreamEngine::sessionEnded(const std::shared_ptr<LiveSession> &session)
{
    QMetaObject::invokeMethod(
        this,
        [this, session] {
            StreamUnit *known = find(session->streamId());
            if (known && known->session() == session)
                known->sessionEnded();
            if (known && !known->session() && !known->isKept()) // a program, or a stream that nobody told of
                m_removed.insert(session->streamId());
            dropForgotten();
        },
        Qt::QueuedConnection);
}

Result<std::unique_ptr<IngestFeed>> FfmpegStreamEngine::openFeed(const StreamAttempt &attempt)
{
    CW_OWN_THREAD(m_thread);
    CW_TRY(const StreamGrant grant, m_desk.decide(attempt));
    const auto isKicked = std::make_shared<std::atomic<bool>>(false);
    auto publisher = std::make_unique<TsPublisher>(m_desk.registry(), grant, PublisherInfo{attempt.protocol, attempt.peer, {}, grant.keyId},
                                                   [isKicked] { *isKicked = true; });
    CW_CHECK(publisher->begin());
    return std::make_unique<HttpFeed>(*this, std::move(publisher), isKicked);
}

void FfmpegStreamEngine::countSightings(qint64 nowUs)
{
    const QList<ViewerSighting> sightings = m_desk.takeSightings();
    if (sightings.isEmpty())
        return;
    for (const ViewerSighting &sighting : sightings)
        if (StreamUnit *known = find(sighting.streamId))
            known->countSighting(sighting, nowUs);
    Q_EMIT viewersSeen(sightings);
}

void FfmpegStreamEngine::onTick()
{
    const qint64 nowUs = monotonicUs();
    for (const auto &[id, known] : m_units) {
        known->checkState(nowUs);
        if (known->pushes().size() > 0 && !known->session())
            m_programs.want(id, nowUs); // a target of a program starts it
    }
    m_programs.check(nowUs);
    if (++m_ticks % ticksPerFigure != 0)
        return;
    countSightings(nowUs);
    for (const auto &[id, known] : m_units)
        known->updateFigures(nowUs, m_playback->thumbnailMs(id));
}

} // namespace castwright::media
