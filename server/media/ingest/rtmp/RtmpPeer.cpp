// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpPeer.h"

#include "base/Clock.h"
#include "media/ingest/rtmp/RtmpLoop.h"

#include <array>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr qint64 goodbyeUs = 1'000'000; // for the peer to read why
// Of who asks and does not read the answers; a player's largest packet is as long as a message may be.
constexpr qint64 mostAnswerBytes = 1024 * 1024;
constexpr qint64 mostPlayerBytes = 32 * 1024 * 1024;
using State = RtmpConversation::State;
} // namespace

RtmpPeer::RtmpPeer(quint64 id, TcpListener::Caller caller, std::unique_ptr<ServerChannel> channel, const Place &place)
    : m_id(id)
    , m_caller(std::move(caller))
    , m_place(place)
    , m_channel(std::move(channel))
    , m_conversation(*this, m_out)
    , m_cameUs(monotonicUs())
    , m_heardUs(m_cameUs)
    , m_pingedUs(m_cameUs)
    , m_sentUs(m_cameUs)
{
    m_place.poller.add(m_channel->descriptor(), m_id, true, false);
}

RtmpPeer::~RtmpPeer()
{
    m_place.poller.remove(m_channel->descriptor());
}

bool RtmpPeer::readable(std::span<char> buffer)
{
    constexpr int mostReads = 8; // then the others' turn
    if (m_closingUs != 0)
        return discard(buffer);
    for (int i = 0; i < mostReads; ++i) {
        const qint64 got = m_channel->receive(buffer.data(), static_cast<qint64>(buffer.size()));
        if (got < 0)
            return false;
        if (got == 0)
            break;
        m_heardUs = monotonicUs();
        if (m_publishing)
            m_publishing->countBytes(got);
        if (!m_conversation.feed(QByteArrayView(buffer.data(), got)))
            return close();
        if (m_conversation.state() == State::Asking || got < static_cast<qint64>(buffer.size()) / 4)
            break; // a TLS record is a quarter of the buffer
    }
    return flush() && m_out.bytes() < (m_playing ? mostPlayerBytes : mostAnswerBytes);
}

bool RtmpPeer::discard(std::span<char> buffer)
{
    const qint64 got = m_channel->receive(buffer.data(), static_cast<qint64>(buffer.size()));
    return got >= 0 && flush();
}

bool RtmpPeer::close()
{
    if (m_closingUs == 0) {
        m_closingUs = monotonicUs();
        m_publishing.reset();
        m_playing.reset();
    }
    return flush();
}

bool RtmpPeer::flush()
{
    m_isBlocked = false;
    while (!m_out.isEmpty()) {
        std::array<ByteSlice, 32> slices;
        const std::size_t count = m_out.slices(slices);
        qint64 offered = 0;
        for (std::size_t i = 0; i < count; ++i)
            offered += slices[i].size;
        const qint64 sent = m_channel->send(std::span(slices).first(count));
        if (sent < 0)
            return false;
        m_out.drop(sent);
        if (sent > 0)
            m_sentUs = monotonicUs();
        if (m_playing) {
            m_playing->countSent(sent);
            if (m_out.isEmpty() && sent > 0)
                pump();
        }
        if (sent == 0 || (sent < offered && m_place.protocol == "rtmp"_L1)) {
            m_isBlocked = !m_out.isEmpty();
            break;
        }
    }
    if (!m_isBlocked)
        m_sentUs = monotonicUs();
    if (m_closingUs != 0 && m_out.isEmpty() && !std::exchange(m_hasFinished, true))
        m_channel->finish();
    updateInterest();
    return true;
}

void RtmpPeer::updateInterest()
{
    const bool reads = m_conversation.state() != State::Asking;
    const bool writes = m_isBlocked || m_channel->wantsToWrite();
    if (reads == m_reads && writes == m_writes)
        return;
    m_reads = reads;
    m_writes = writes;
    m_place.poller.change(m_channel->descriptor(), m_id, reads, writes);
}

bool RtmpPeer::pump()
{
    if (!m_playing)
        return true;
    const auto takes = [this](TrackCodec codec) { return m_conversation.takes(codec); };
    switch (m_playing->pump(m_out, m_conversation.streamId(), takes)) {
    case RtmpPlaying::Verdict::CannotTake:
        m_conversation.end("NetStream.Play.Failed", u"This stream is coded in a way that your player says it does not know."_s);
        return close();
    case RtmpPlaying::Verdict::Ended:
        m_conversation.tellStreamEnd();
        m_conversation.tellPlay("NetStream.Play.UnpublishNotify", "The publisher has left.");
        break;
    default: break;
    }
    return true;
}

void RtmpPeer::asks(StreamAttempt attempt)
{
    attempt.protocol = m_place.protocol;
    attempt.peer = m_caller.peer;
    m_place.desk.ask(attempt, [mailbox = std::weak_ptr(m_place.mailbox), id = m_id](const Result<StreamGrant> &grant) {
        if (const auto box = mailbox.lock())
            box->post([id, grant](RtmpLoop &loop) { loop.with(id, [&grant](RtmpPeer &peer) { return peer.answer(grant); }); });
    });
}

bool RtmpPeer::answer(const Result<StreamGrant> &grant)
{
    if (m_conversation.state() != State::Asking)
        return true;
    const Result<> begun = grant ? begin(*grant) : std::unexpected(grant.error());
    if (!begun) {
        m_conversation.refuse(begun.error());
        return close();
    }
    if (!m_conversation.accept())
        return close();
    return pump() && flush();
}

Result<> RtmpPeer::begin(const StreamGrant &grant)
{
    const QString agent = QString::fromUtf8(m_conversation.agent());
    const std::weak_ptr<RtmpMailbox> mailbox = m_place.mailbox;
    const quint64 id = m_id;
    if (m_conversation.isPublish()) {
        const auto kick = [mailbox, id] {
            if (const auto box = mailbox.lock())
                box->post([id](RtmpLoop &loop) { loop.with(id, [](RtmpPeer &peer) { return peer.kick(); }); });
        };
        auto publishing = std::make_unique<RtmpPublishing>(m_place.desk.registry(), grant,
                                                           PublisherInfo{m_place.protocol, m_caller.peer, agent, grant.keyId}, kick);
        CW_CHECK(publishing->begin());
        m_publishing = std::move(publishing);
        return {};
    }
    constexpr int mostUnsent = 256 * 1024;
    limitUnsent(m_channel->descriptor(), mostUnsent);
    ViewerSighting viewer;
    viewer.streamId = grant.streamId;
    viewer.protocol = u"rtmp"_s;
    viewer.address = m_caller.address;
    viewer.userAgent = agent;
    m_playing = std::make_unique<RtmpPlaying>(m_place.desk, viewer, [mailbox, id] {
        if (const auto box = mailbox.lock())
            box->markDirty(id);
    });
    return {};
}

bool RtmpPeer::kick()
{
    if (!m_publishing)
        return true;
    m_conversation.end("NetStream.Publish.Failed", u"Ended here: another publisher took over, or you were disconnected."_s);
    return close();
}

void RtmpPeer::media(RtmpMessage message)
{
    if (m_publishing)
        m_publishing->media(message, m_heardUs);
}

void RtmpPeer::metaData(const AmfValue &values)
{
    if (m_publishing)
        m_publishing->metaData(values);
}

void RtmpPeer::pauses(bool isPaused)
{
    if (m_playing)
        m_playing->setPaused(isPaused);
}

void RtmpPeer::leaves()
{
    m_publishing.reset();
    m_playing.reset();
}

bool RtmpPeer::isOverdue(qint64 nowUs) const
{
    const RtmpLimits &limits = m_place.limits;
    const auto since = [nowUs](qint64 us) { return (nowUs - us) / 1000; };
    if (m_closingUs != 0)
        return nowUs - m_closingUs > goodbyeUs;
    if (m_isBlocked && since(m_sentUs) > limits.stuckMs)
        return true;
    switch (m_conversation.state()) {
    case State::Handshake: return since(m_cameUs) > limits.handshakeMs;
    case State::Connecting:
    case State::Asking: return since(m_cameUs) > limits.commandMs + limits.handshakeMs;
    case State::Connected: return since(m_cameUs) > limits.commandMs && since(m_heardUs) > limits.commandMs;
    case State::Publishing: return m_publishing && since(m_publishing->lastMediaUs()) > limits.silenceMs;
    case State::Playing: return since(m_heardUs) > limits.pongMs;
    case State::Closed: return false;
    }
    return false;
}

bool RtmpPeer::tick(qint64 nowUs)
{
    if (isOverdue(nowUs)) {
        if (m_isBlocked)
            forgetUnread(m_channel->descriptor()); // megabytes that nobody takes
        return false;
    }
    if (m_publishing) {
        m_publishing->tick(nowUs);
        if (const QString trouble = m_publishing->trouble(nowUs); !trouble.isEmpty()) {
            m_conversation.end("NetStream.Publish.Rejected", trouble);
            return close();
        }
    }
    if (!m_playing)
        return true;
    m_playing->tick(nowUs);
    if (m_playing->absentSinceUs() == 0) {
        if (nowUs - m_pingedUs < m_place.limits.pingMs * 1000LL)
            return true;
        m_pingedUs = nowUs;
        m_conversation.ping(static_cast<quint32>((nowUs - m_cameUs) / 1000));
        return flush();
    }
    if (nowUs - m_playing->absentSinceUs() > m_place.limits.absentMs * 1000LL) {
        m_conversation.end("NetStream.Play.StreamNotFound", u"Nobody publishes to this stream now."_s);
        return close();
    }
    return pump() && flush();
}

} // namespace castwright::media
