// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/srt/SrtPlayer.h"

#include "base/Clock.h"

#include <utility>

namespace castwright::media {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype enoughBytes = 256 * 1024; ///< libsrt takes no more: packets had better wait where they can be dropped
constexpr qint64 sightingEveryUs = 5'000'000;
} // namespace

SrtPlayer::SrtPlayer(SrtSocket socket, std::shared_ptr<LiveSession> session, ViewerSighting viewer)
    : m_socket(std::move(socket))
    , m_session(std::move(session))
    , m_viewer(std::move(viewer))
{}

SrtPlayer::~SrtPlayer()
{
    if (m_reader)
        m_session->hub()->removeReader(m_reader);
}

bool SrtPlayer::begin()
{
    const auto info = m_session->hub()->info();
    if (!info)
        return !m_session->isEnded();
    m_muxer = std::make_unique<Muxer>(Muxer::Format::MpegTs, m_buffer);
    if (!m_muxer->open(*info))
        return false; // a codec that MPEG-TS does not carry
    m_reader = std::make_shared<PacketReader>();
    m_timeline.restart(info->hasVideo);
    m_session->hub()->addReader(m_reader);
    return true;
}

bool SrtPlayer::send()
{
    if (!m_socket.figures())
        return false;
    if (!m_muxer)
        return begin();
    while (m_buffer.data.size() < enoughBytes && m_reader->queuedPackets() > 0) {
        const PacketPtr packet = m_reader->pop(0ms);
        const auto placed = packet ? m_timeline.place(*packet) : std::nullopt;
        if (placed && !m_muxer->write(*placed))
            return false;
    }
    (void)m_muxer->flush();
    return sendGathered() && !(m_reader->isClosed() && m_reader->queuedPackets() == 0);
}

bool SrtPlayer::sendGathered()
{
    qsizetype sent = 0;
    const QByteArray &data = m_buffer.data;
    while (sent < data.size()) {
        const auto size = std::min<qsizetype>(SrtSocket::payloadBytes, data.size() - sent);
        const auto taken = m_socket.send(data.constData() + sent, static_cast<int>(size));
        if (!taken)
            return false;
        if (!*taken)
            break;
        sent += size;
    }
    m_viewer.bytes += sent;
    m_buffer.data.remove(0, sent);
    return true;
}

std::optional<ViewerSighting> SrtPlayer::takeSighting(qint64 nowUs)
{
    if (nowUs < m_nextSightingUs)
        return std::nullopt;
    m_nextSightingUs = nowUs + sightingEveryUs;
    ViewerSighting out = m_viewer;
    m_viewer.bytes = 0;
    return out;
}

ViewerSighting SrtPlayer::lastSighting()
{
    m_viewer.hasLeft = true;
    return m_viewer;
}

} // namespace castwright::media
