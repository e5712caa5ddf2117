// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/StreamUnit.h"

#include "base/Clock.h"
#include "media/live/StreamHealthMeter.h"

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 stalledAfterUs = 3'000'000;
constexpr qint64 viewerGoneUs = 15'000'000; ///< three sightings that did not come
constexpr qint64 rateWindowUs = 5'000'000;
} // namespace

qint64 StreamUnit::Rate::perSecond(qint64 nowUs, qint64 total)
{
    samples.append({nowUs, total});
    while (samples.size() > 2 && nowUs - samples.front().first > rateWindowUs)
        samples.removeFirst();
    const qint64 spanUs = nowUs - samples.front().first;
    return spanUs > 0 ? (total - samples.front().second) * 1'000'000 / spanUs : 0;
}

StreamUnit::StreamUnit(const QString &streamId, const LiveTools &tools) : m_tools(tools), m_pushes(tools), m_recorder(tools)
{
    connect(&m_recorder, &StreamRecorder::finished, this, &StreamUnit::recordingFinished);
    m_spec.streamId = streamId;
    m_live.streamId = streamId;
}

StreamUnit::~StreamUnit()
{
    m_tools.disposer.dispose(std::move(m_archive));
    m_tools.disposer.dispose(std::move(m_pull));
}

void StreamUnit::setSpec(const StreamSpec &spec)
{
    m_spec = spec;
    m_isSpecified = true;
    followSpec();
    followPull();
}

/// Recording and keeping, as they are wanted now.
void StreamUnit::followSpec()
{
    if (m_spec.dvrSec <= 0 || m_tools.archiveFolder.isEmpty()) {
        m_tools.disposer.dispose(std::move(m_archive));
        m_archive.reset();
    } else if (m_archive) {
        m_archive->setSeconds(m_spec.dvrSec);
    } else {
        m_archive = std::make_shared<StreamArchive>(m_tools.archiveFolder + u'/' + m_spec.streamId, m_spec.dvrSec);
        if (m_session)
            m_archive->begin(m_session);
    }
    if (m_spec.recordFolder.isEmpty())
        m_recorder.end();
    else if (m_session && !m_recorder.isRecording())
        m_recorder.begin(m_session, m_spec.recordFolder, m_spec.name);
}

void StreamUnit::followPull()
{
    const bool isWanted = m_spec.mode == IngestMode::Pull && m_spec.isEnabled && !m_spec.pullUrls.isEmpty();
    if (isWanted && m_pull && m_pull->urls() == m_spec.pullUrls && m_pull->publicUrls() == m_spec.publicPullUrls)
        return;
    m_tools.disposer.dispose(std::move(m_pull));
    m_pull.reset();
    if (!isWanted) {
        if (!m_session)
            setState(StreamState::Offline);
        return;
    }
    PullRunner::Policy policy;
    policy.publicUrls = m_spec.publicPullUrls;
    m_pull = std::make_unique<PullRunner>(
        m_tools.registry, m_spec.streamId, m_spec.pullUrls,
        [this, &context = m_tools.context, life = std::weak_ptr(m_life)](const PullRunner::Report &report) {
            QMetaObject::invokeMethod(&context, [this, life, report] {
                if (!life.expired())
                    onPull(report);
            });
        },
        policy);
    if (!m_session)
        setState(StreamState::Connecting);
}

void StreamUnit::onPull(const PullRunner::Report &report)
{
    if (!m_pull)
        return;
    m_live.peer = report.address;
    if (m_live.protocol.isEmpty())
        m_live.protocol = u"pull"_s;
    m_live.message = report.message;
    Q_EMIT changed(m_live);
}

void StreamUnit::failOver()
{
    if (m_pull)
        m_pull->failOver();
}

void StreamUnit::retire()
{
    m_tools.disposer.dispose(std::move(m_pull));
    m_pull.reset();
    disconnectPublisher();
}

void StreamUnit::sessionBegan(const std::shared_ptr<LiveSession> &session, std::shared_ptr<StreamHealthMeter> meter)
{
    m_session = session;
    m_meter = std::move(meter);
    m_in = {};
    m_out = {};
    m_toldGrade = StreamGrade::Excellent;
    m_worseSeconds = m_betterSeconds = 0;
    const PublisherInfo publisher = session->publisher();
    StreamLive live;
    live.streamId = m_spec.streamId;
    live.state = StreamState::Connecting; // media makes it live
    live.protocol = publisher.protocol;
    live.peer = publisher.peer;
    live.encoder = publisher.encoder;
    live.keyId = publisher.keyId;
    live.startedAt = QDateTime::fromMSecsSinceEpoch(session->startedMs(), Qt::UTC);
    live.endedAt = m_live.endedAt;
    live.viewers = m_live.viewers;
    m_live = live;
    m_pushes.sessionBegan(session);
    if (m_archive)
        m_archive->begin(session);
    m_recorder.end();
    followSpec();
    Q_EMIT changed(m_live);
}

void StreamUnit::sessionEnded()
{
    if (!m_session)
        return;
    updateFigures(monotonicUs());
    m_session.reset();
    m_meter.reset();
    m_pushes.sessionEnded();
    m_recorder.end();
    if (m_archive)
        m_archive->end();
    m_live.isRecording = false;
    m_live.endedAt = SystemClock().now();
    m_live.inBytesPerSec = 0;
    m_live.outBytesPerSec = 0;
    m_live.systemClients = 0;
    m_live.viewers = 0;
    m_viewers.clear();
    setState(m_pull ? StreamState::Connecting : StreamState::Offline, m_pull ? m_live.message : QString());
}

void StreamUnit::disconnectPublisher()
{
    if (m_session)
        m_session->kick();
}

void StreamUnit::checkState(qint64 nowUs)
{
    if (!m_session)
        return;
    const qint64 lastUs = m_session->lastPacketUs();
    if (lastUs == 0)
        return;
    if (nowUs - lastUs > stalledAfterUs)
        setState(StreamState::Stalled,
                 u"Nothing has come for %1 seconds. Look at the publisher and its network."_s.arg((nowUs - lastUs) / 1'000'000));
    else
        setState(StreamState::Live);
}

void StreamUnit::updateFigures(qint64 nowUs, qint64 pictureMs)
{
    if (!m_session)
        return;
    if (pictureMs > 0)
        m_live.thumbnailAt = QDateTime::fromMSecsSinceEpoch(pictureMs, Qt::UTC);
    for (auto it = m_viewers.begin(); it != m_viewers.end();)
        it = nowUs - it->seenUs > viewerGoneUs ? m_viewers.erase(it) : std::next(it);
    m_live.encoder = m_session->publisher().encoder;
    m_live.inTotalBytes = m_session->bytes();
    m_live.inBytesPerSec = m_in.perSecond(nowUs, m_live.inTotalBytes);
    m_live.outBytesPerSec = m_out.perSecond(nowUs, m_live.outTotalBytes);
    m_live.viewers = static_cast<int>(m_viewers.size());
    m_live.isRecording = m_recorder.isRecording();
    if (m_live.state == StreamState::Live) // worth knowing, and no reason to call the stream anything else
        m_live.message = m_recorder.trouble().isEmpty() && m_archive ? m_archive->trouble() : m_recorder.trouble();
    m_live.systemClients = m_pushes.runningCount() + (m_live.isRecording ? 1 : 0);
    if (m_meter) {
        m_live.tracks = m_meter->tracks(m_session->hub()->info().get());
        m_live.health = m_meter->health(nowUs, *m_session);
        watchGrade();
    }
    Q_EMIT changed(m_live);
}

/// A grade counts when it has held for some seconds, so that a stream on the edge does not tell every second.
void StreamUnit::watchGrade()
{
    constexpr int holdsForSeconds = 3;
    if (m_live.state == StreamState::Connecting)
        return;
    const StreamGrade grade = m_live.health.grade;
    m_worseSeconds = grade > m_toldGrade ? m_worseSeconds + 1 : 0;
    m_betterSeconds = grade < m_toldGrade ? m_betterSeconds + 1 : 0;
    if (m_worseSeconds < holdsForSeconds && m_betterSeconds < holdsForSeconds)
        return;
    const bool isWorse = m_worseSeconds > 0;
    m_toldGrade = grade;
    m_worseSeconds = m_betterSeconds = 0;
    if (isWorse)
        Q_EMIT healthWorsened(m_live.health);
}

void StreamUnit::countSighting(const ViewerSighting &sighting, qint64 nowUs)
{
    m_live.outTotalBytes += sighting.bytes;
    if (sighting.hasLeft)
        m_viewers.remove(sighting.sessionId);
    else
        m_viewers[sighting.sessionId].seenUs = nowUs;
}

void StreamUnit::setState(StreamState state, const QString &message)
{
    if (m_live.state == state)
        return;
    m_live.state = state;
    m_live.message = message;
    Q_EMIT changed(m_live);
}

} // namespace castwright::media
