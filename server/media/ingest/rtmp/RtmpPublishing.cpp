// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpPublishing.h"

#include "base/Clock.h"
#include "base/Log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr int mostMalformed = 100;
constexpr qint64 patienceUs = 3'000'000; // with what cannot be carried
} // namespace

RtmpPublishing::RtmpPublishing(LiveRegistry &registry, StreamGrant grant, PublisherInfo publisher, std::function<void()> kick)
    : m_registry(registry)
    , m_grant(std::move(grant))
    , m_publisher(std::move(publisher))
    , m_kick(std::move(kick))
    , m_intake(*this)
    , m_beganUs(monotonicUs())
    , m_lastMediaUs(m_beganUs)
{}

RtmpPublishing::~RtmpPublishing()
{
    if (m_session)
        m_registry.end(m_session);
}

Result<> RtmpPublishing::begin()
{
    CW_TRY(m_session, m_registry.begin(m_grant.streamId, m_publisher, m_grant.takesOver, m_kick));
    return {};
}

void RtmpPublishing::media(const RtmpMessage &message, qint64 nowUs)
{
    m_lastMediaUs = nowUs;
    const bool isGood = message.type == RtmpType::Video ? m_intake.video(message.timestampMs, message.payload, nowUs)
                                                        : m_intake.audio(message.timestampMs, message.payload, nowUs);
    m_malformed += isGood ? 0 : 1;
}

void RtmpPublishing::metaData(const AmfValue &values)
{
    m_intake.metaData(values);
    const QByteArray encoder = values.textOf("encoder").left(200);
    if (encoder.isEmpty())
        return;
    m_publisher.encoder = QString::fromUtf8(encoder);
    if (m_session)
        m_session->setEncoder(m_publisher.encoder);
}

void RtmpPublishing::countBytes(qint64 bytes)
{
    if (m_session)
        m_session->countBytes(bytes);
}

QString RtmpPublishing::trouble(qint64 nowUs) const
{
    if (m_hasLostPlace)
        return u"Somebody else publishes to this stream now."_s;
    if (m_malformed > mostMalformed)
        return u"What was sent is no FLV audio or video."_s;
    if (!m_intake.hasTracks() && !m_intake.unknownCodec().isEmpty() && nowUs - m_beganUs > patienceUs)
        return u"This server cannot carry %1. Send H.264, HEVC, AV1 or VP9 with AAC, Opus or MP3."_s.arg(
            QString::fromLatin1(m_intake.unknownCodec()));
    return {};
}

void RtmpPublishing::tracksKnown(std::shared_ptr<const StreamInfo> info)
{
    if (!m_intake.unknownCodec().isEmpty())
        qCWarning(logMedia, "A publisher sends %s, which is left out", m_intake.unknownCodec().constData());
    if (m_session)
        m_session->hub()->setInfo(std::move(info));
}

void RtmpPublishing::packet(const PacketPtr &packet)
{
    if (m_session)
        m_session->publish(packet);
}

void RtmpPublishing::tracksChanged()
{
    if (!m_session)
        return;
    m_registry.end(std::exchange(m_session, nullptr));
    auto next = m_registry.begin(m_grant.streamId, m_publisher, false, m_kick);
    m_hasLostPlace = !next;
    if (next)
        m_session = std::move(*next);
}

} // namespace castwright::media
