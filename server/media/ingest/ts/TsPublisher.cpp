// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsPublisher.h"

namespace castwright::media {

TsPublisher::TsPublisher(LiveRegistry &registry, StreamGrant grant, PublisherInfo info, std::function<void()> kick)
    : m_registry(registry)
    , m_grant(std::move(grant))
    , m_info(std::move(info))
    , m_kick(std::move(kick))
    , m_demuxer({[this](std::shared_ptr<const StreamInfo> tracks) {
                     if (!m_session)
                         return;
                     if (m_session->hub()->info()) { // other tracks: another session
                         m_registry.end(m_session);
                         if (!beginSession(false))
                             return m_kick();
                     }
                     m_session->hub()->setInfo(std::move(tracks));
                 },
                 [this](const PacketPtr &packet) {
                     if (m_session)
                         m_session->publish(packet);
                 }})
{}

TsPublisher::~TsPublisher()
{
    if (!m_session)
        return;
    m_demuxer.finish();
    if (m_session)
        m_registry.end(m_session);
}

Result<> TsPublisher::begin()
{
    return beginSession(m_grant.takesOver);
}

Result<> TsPublisher::beginSession(bool takesOver)
{
    auto session = m_registry.begin(m_grant.streamId, m_info, takesOver, m_kick);
    m_session = session.value_or(nullptr);
    if (!session)
        return std::unexpected(session.error());
    return {};
}

void TsPublisher::feed(QByteArrayView bytes)
{
    if (m_session)
        m_session->countBytes(bytes.size());
    m_demuxer.feed(bytes);
}

} // namespace castwright::media
