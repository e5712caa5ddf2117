// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/srt/SrtSink.h"

using namespace Qt::StringLiterals;

namespace castwright::media {

bool SrtSink::waitsForPeers() const
{
    const auto address = SrtAddress::of(m_destination);
    return address && address->isListener;
}

OutputResult<> SrtSink::open(const StreamInfo &info, const WaitLimit &limit)
{
    CW_OUTPUT_CHECK(connectPeer(limit));
    m_bytesSent = m_bytesTaken = m_acknowledgements = 0;
    m_buffer.data.clear();
    m_muxer = std::make_unique<Muxer>(Muxer::Format::MpegTs, m_buffer);
    if (const auto opened = m_muxer->open(info); !opened)
        return outputFailure(OutputReason::CodecUnsupported, opened.error().message);
    return {};
}

OutputResult<> SrtSink::connectPeer(const WaitLimit &limit)
{
    if (m_socket.figures()) // answersAgain() has connected
        return {};
    CW_OUTPUT_TRY(const auto address, SrtAddress::of(m_destination));
    const QString host = address.host.isEmpty() ? u"0.0.0.0"_s : address.host;
    CW_OUTPUT_TRY(const auto addresses, resolveHost(host, address.port, limit.atMost(8000)));
    if (!address.isListener)
        return m_socket.connectTo(addresses, address.options, limit);
    if (!m_listener.isOpen())
        CW_OUTPUT_CHECK(m_listener.listenOn(addresses.first(), address.options));
    CW_OUTPUT_TRY(m_socket, m_listener.accept(limit));
    return {};
}

bool SrtSink::answersAgain(const WaitLimit &limit)
{
    return !waitsForPeers() && connectPeer(limit);
}

OutputResult<> SrtSink::write(const Packet &packet)
{
    if (const auto written = m_muxer->write(packet); !written)
        return outputFailure(OutputReason::Encoder, written.error().message);
    return {};
}

OutputResult<> SrtSink::flush()
{
    (void)m_muxer->flush();
    return sendGathered();
}

OutputResult<> SrtSink::sendGathered()
{
    qsizetype sent = 0;
    const QByteArray &data = m_buffer.data;
    while (sent < data.size()) {
        const auto size = std::min<qsizetype>(SrtSocket::payloadBytes, data.size() - sent);
        const auto taken = m_socket.send(data.constData() + sent, static_cast<int>(size));
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            break;
        sent += size;
    }
    m_bytesSent += sent;
    m_buffer.data.remove(0, sent);
    return {};
}

bool SrtSink::isReady() const
{
    constexpr qsizetype enoughBytes = 256 * 1024;
    return m_buffer.data.size() < enoughBytes;
}

SinkProgress SrtSink::progress() const
{
    SinkProgress progress;
    if (const auto figures = m_socket.figures()) {
        // libsrt's buffer also shrinks by what it gives up as too late; only an acknowledgement is progress.
        if (figures->acknowledgements > m_acknowledgements)
            m_bytesTaken = std::max(m_bytesTaken, m_bytesSent - figures->bytesUnacked);
        m_acknowledgements = figures->acknowledgements;
        progress.rttMs = figures->rttMs;
    }
    progress.bytesSent = m_bytesSent;
    progress.bytesTaken = m_bytesTaken;
    progress.bytesWaiting = m_buffer.data.size();
    return progress;
}

void SrtSink::close(bool isClean, const WaitLimit &limit)
{
    if (isClean && m_muxer && m_socket.isOpen()) {
        constexpr int closingMs = 300; // for libsrt itself
        bool isSending = m_muxer->flush() && m_muxer->finish() && sendGathered();
        while (isSending && limit.leftMs() > closingMs) {
            const auto figures = m_socket.figures();
            if (!figures || (figures->bytesUnacked == 0 && m_buffer.data.isEmpty()))
                break;
            isSending = !m_socket.waitForTrouble(10) && sendGathered();
        }
    }
    m_muxer.reset();
    m_buffer.data.clear();
    m_socket.close();
}

} // namespace castwright::media
