// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/RtmpSink.h"

#include "media/outputs/PlatformCodecs.h"

namespace castwright::media {

RtmpSink::RtmpSink(const OutputSpec &spec)
    : m_url(spec.destination.url), m_key(spec.destination.streamKey.reveal()),
      m_options{spec.destination.caFile, platformTakesEnhancedRtmp(spec.destination, spec.encoding.codec)}
{
}

OutputResult<> RtmpSink::open(const StreamInfo &info, const WaitLimit &limit)
{
    const QString redirect = std::exchange(m_redirectUrl, {});
    CW_OUTPUT_TRY(auto address, RtmpAddress::parse(m_url, m_key));
    if (!redirect.isEmpty())
        if (auto elsewhere = RtmpAddress::parse(redirect, address.key); elsewhere && (elsewhere->isTls || !address.isTls))
            address = *elsewhere; // never from an encrypted connection to a plain one, which would show the key
    m_publisher = std::make_unique<RtmpPublisher>(std::move(address), m_options);
    CW_OUTPUT_CHECK(m_publisher->connect(limit));
    return m_publisher->publish(info, limit);
}

OutputResult<> RtmpSink::write(const Packet &packet)
{
    m_publisher->append(packet);
    return {};
}

OutputResult<> RtmpSink::flush()
{
    constexpr qint64 pumpEveryUs = 200'000; // what a server says to a publisher is never urgent
    auto flushed = m_publisher->flush();
    const qint64 nowUs = monotonicUs();
    if (flushed && nowUs - m_lastPumpUs < pumpEveryUs)
        return flushed;
    m_lastPumpUs = nowUs;
    auto pumped = m_publisher->pump(); // also after a broken send: the server may have said why
    if (!pumped && pumped.error().retriesAtOnce)
        m_redirectUrl = m_publisher->redirectUrl();
    if (!pumped && (flushed || pumped.error().reason != OutputReason::Reset))
        return pumped;
    return flushed;
}

bool RtmpSink::isReady() const
{
    constexpr qint64 enoughBytes = 256 * 1024;
    return m_publisher->connection().unsentBytes() < enoughBytes;
}

SinkProgress RtmpSink::progress() const
{
    constexpr int regularAfter = 3;
    RtmpConnection &connection = m_publisher->connection();
    const TcpFigures figures = connection.stream().socket().figures();
    SinkProgress progress;
    progress.bytesSent = connection.bytesSent();
    progress.bytesTaken = std::max<qint64>(0, connection.bytesSent() - figures.unackedBytes.value_or(0));
    progress.bytesWaiting = connection.unsentBytes();
    progress.rttMs = figures.rttMs;
    if (const int reports = connection.acknowledgements(); reports >= regularAfter) {
        progress.bytesRead = connection.bytesAcknowledged();
        progress.readIntervalBytes = connection.bytesAcknowledged() / reports;
    }
    return progress;
}

void RtmpSink::close(bool isClean, const WaitLimit &limit)
{
    if (m_publisher && isClean)
        m_publisher->unpublish(limit);
    m_publisher.reset();
}

bool RtmpSink::answersAgain(const WaitLimit &limit)
{
    const auto address = RtmpAddress::parse(m_url, m_key);
    if (!address)
        return false;
    PlainStream probe;
    return probe.open(address->host, address->port, limit).has_value();
}

} // namespace castwright::media
