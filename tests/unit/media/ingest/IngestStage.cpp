// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/media/ingest/IngestStage.h"

#include "fakes/PeerProcess.h"

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

IngestStage::IngestStage(RtmpServer::Options options) : m_desk(std::make_unique<IngestDesk>())
{
    m_desk->setAuthorize([this](const StreamAttempt &attempt) { return decide(attempt); });
    m_desk->moveToThread(&m_thread);
    m_thread.start();
    m_server = std::make_unique<RtmpServer>(*m_desk, std::move(options));
    const auto port = m_server->listen(u"127.0.0.1"_s, 0);
    if (!port)
        qFatal("%s", qPrintable(port.error().message));
    m_port = *port;
}

IngestStage::~IngestStage()
{
    m_server.reset();
    m_thread.quit();
    m_thread.wait();
}

Result<StreamGrant> IngestStage::decide(const StreamAttempt &attempt)
{
    const std::scoped_lock lock(m_mutex);
    m_attempts.append(attempt);
    const bool isPlay = attempt.act == StreamAttempt::Act::Play;
    if (isPlay && attempt.name.startsWith("play-"_L1))
        return StreamGrant{attempt.name.mid(5), {}, false, {}};
    if (!isPlay && attempt.name.startsWith("good-"_L1))
        return StreamGrant{attempt.name.mid(5), u"key_1"_s, false, {}};
    if (!isPlay && attempt.name.startsWith("take-"_L1))
        return StreamGrant{attempt.name.mid(5), u"key_1"_s, true, {}};
    return fail(ErrorCode::Unauthorized, u"There is no such stream key here."_s);
}

QList<StreamAttempt> IngestStage::attempts()
{
    const std::scoped_lock lock(m_mutex);
    return m_attempts;
}

bool IngestStage::waitForTracks(const QString &streamId, int timeoutMs)
{
    return waitUntil(
        [&] {
            const auto live = session(streamId);
            return live && live->hub()->info();
        },
        timeoutMs);
}

StreamCounter::StreamCounter(IngestStage &stage, QString streamId) : m_stage(stage), m_streamId(std::move(streamId))
{
    m_stage.registry().addListener(this);
}

StreamCounter::~StreamCounter()
{
    if (const auto live = m_stage.session(m_streamId))
        live->setMeter({});
    m_stage.registry().removeListener(this);
}

void StreamCounter::sessionBegan(const std::shared_ptr<LiveSession> &session)
{
    if (session->streamId() != m_streamId)
        return;
    ++m_began;
    session->setMeter([this, last = std::array<qint64, 8>{-1, -1, -1, -1, -1, -1, -1, -1}](const PacketPtr &packet) mutable {
        const bool isVideo = packet->kind == TrackKind::Video;
        ++(isVideo ? m_video : m_audio);
        if (isVideo && packet->isKeyframe && m_firstKeyframeUs < 0)
            m_firstKeyframeUs = packet->dtsUs;
        if (!isVideo)
            m_audioTracks |= 1U << (packet->audioTrack - 1);
        qint64 &before = last[isVideo ? 0U : static_cast<unsigned>(packet->audioTrack)];
        m_stepsBack += packet->dtsUs <= before ? 1 : 0;
        before = packet->dtsUs;
    });
}

void StreamCounter::sessionEnded(const std::shared_ptr<LiveSession> &session)
{
    if (session->streamId() == m_streamId)
        ++m_ended;
}

} // namespace castwright::tests
