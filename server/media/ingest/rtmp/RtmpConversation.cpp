// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpConversation.h"

#include "media/rtmp/FlvTag.h"
#include "media/rtmp/RtmpBytes.h"

#include <algorithm>

namespace castwright::media {

namespace {
enum UserControl : quint16 { StreamBegin = 0, StreamEof = 1, PingRequest = 6, PingResponse = 7 }; // RTMP 1.0 section 7.1.7

/// A data or command message of the AMF3 kind has a byte in front; what follows is AMF0, which may change over to AMF3 inside.
QByteArrayView behindFormatByte(QByteArrayView payload)
{
    return payload.sliced(std::min<qsizetype>(1, payload.size()));
}
} // namespace

bool RtmpConversation::feed(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_state == State::Handshake) {
        QByteArray answer;
        const RtmpHandshake::Step step = m_handshake.feed(bytes, answer);
        m_out.appendRaw(std::move(answer));
        if (step == RtmpHandshake::Step::Failed)
            m_state = State::Closed;
        if (step == RtmpHandshake::Step::Done)
            m_state = State::Connecting;
    }
    if (m_state == State::Closed)
        return false;
    if (m_state == State::Handshake)
        return true;
    m_reader.feed(bytes);
    return read();
}

bool RtmpConversation::read()
{
    while (m_state != State::Asking && m_state != State::Closed) {
        auto message = m_reader.next();
        if (!message)
            break;
        if (!handle(std::move(*message)))
            m_state = State::Closed;
    }
    m_reader.keep();
    acknowledge();
    if (m_reader.hasFailed())
        m_state = State::Closed;
    return m_state != State::Closed;
}

bool RtmpConversation::handle(RtmpMessage message)
{
    const QByteArray &payload = message.payload;
    switch (message.type) {
    case RtmpType::Audio:
    case RtmpType::Video:
        if (m_state == State::Publishing)
            m_host.media(std::move(message));
        return true;
    case RtmpType::Aggregate: return handleAggregate(message);
    case RtmpType::WindowAckSize:
        if (payload.size() >= 4)
            m_window = std::max<qint64>(1024, readUint32(payload.constData()));
        return true;
    case RtmpType::UserControl: handleUserControl(payload); return true;
    case RtmpType::DataAmf0: handleData(payload); return true;
    case RtmpType::DataAmf3: handleData(behindFormatByte(payload)); return true;
    case RtmpType::CommandAmf0: handleCommand(message, payload); return true;
    case RtmpType::CommandAmf3: handleCommand(message, behindFormatByte(payload)); return true;
    default: return true; // acknowledgements, shared objects: nothing that we need
    }
}

/// FLV tags in one message (section 7.1.6); their times count from the first one's.
bool RtmpConversation::handleAggregate(const RtmpMessage &message)
{
    constexpr qsizetype headerSize = 11;
    constexpr qsizetype backPointerSize = 4;
    QByteArrayView tags = message.payload;
    std::optional<quint32> first;
    while (tags.size() >= headerSize) {
        const auto type = static_cast<RtmpType>(tags[0]);
        const auto size = static_cast<qsizetype>(readUint24(tags.data() + 1));
        const quint32 time = readUint24(tags.data() + 4) | static_cast<quint32>(static_cast<uchar>(tags[7])) << 24;
        if (tags.size() < headerSize + size)
            return false;
        if (!first)
            first = time;
        if (type == RtmpType::Audio || type == RtmpType::Video || type == RtmpType::DataAmf0) {
            handle({type, message.timestampMs + (time - *first), message.streamId, tags.sliced(headerSize, size).toByteArray()});
        }
        tags = tags.sliced(std::min(tags.size(), headerSize + size + backPointerSize));
    }
    return true;
}

void RtmpConversation::handleUserControl(const QByteArray &payload)
{
    if (payload.size() >= 6 && payload[0] == 0 && payload[1] == static_cast<char>(PingRequest))
        sendUserControl(PingResponse, readUint32(payload.constData() + 2));
}

void RtmpConversation::handleData(QByteArrayView payload)
{
    const auto values = decodeAmf(payload);
    if (!values || m_state != State::Publishing)
        return;
    std::size_t at = 0;
    if (at < values->size() && values->at(at).text() == "@setDataFrame")
        ++at;
    if (at + 1 < values->size() && values->at(at).text() == "onMetaData")
        m_host.metaData(values->at(at + 1));
}

void RtmpConversation::handleCommand(const RtmpMessage &message, QByteArrayView payload)
{
    auto values = decodeAmf(payload);
    if (!values || values->empty()) {
        m_state = State::Closed;
        return;
    }
    Command command;
    command.name = values->front().text();
    command.transaction = values->size() > 1 ? values->at(1).number() : 0;
    command.arguments.assign(values->begin() + std::min<std::ptrdiff_t>(2, std::ssize(*values)), values->end());
    command.streamId = message.streamId;
    run(command);
}

void RtmpConversation::acknowledge()
{
    if (m_received - m_acknowledged < m_window)
        return;
    m_acknowledged = m_received;
    sendControl(RtmpType::Acknowledgement, static_cast<quint32>(m_received));
}

bool RtmpConversation::takes(TrackCodec codec) const
{
    const QByteArray fourCc = enhancedFourCc(codec);
    return fourCc.isEmpty() || m_fourCcs.isEmpty() || m_fourCcs.contains(fourCc) || m_fourCcs.contains(QByteArrayLiteral("*"));
}

void RtmpConversation::ping(quint32 timeMs)
{
    sendUserControl(PingRequest, timeMs);
}

void RtmpConversation::tellStreamEnd()
{
    sendUserControl(StreamEof, m_streamId);
}

bool RtmpConversation::accept()
{
    if (m_state != State::Asking)
        return m_state != State::Closed;
    sendUserControl(StreamBegin, m_streamId);
    if (m_act == StreamAttempt::Act::Publish) {
        m_state = State::Publishing;
        send("onFCPublish", 0, {AmfValue(), AmfValue::object({{"code", "NetStream.Publish.Start"}, {"description", m_name}})});
        sendStatus("status", "NetStream.Publish.Start", "You are on.");
        return read();
    }
    m_state = State::Playing;
    sendStatus("status", "NetStream.Play.Reset", "Playing from the beginning.");
    sendStatus("status", "NetStream.Play.Start", "Playing.");
    m_out.appendMessage({RtmpLane::Command, RtmpType::DataAmf0, 0, m_streamId}, encodeAmf({"|RtmpSampleAccess", true, true}));
    return read();
}

void RtmpConversation::refuse(const Error &error)
{
    const bool isPublish = m_act == StreamAttempt::Act::Publish;
    sendStatus("error", isPublish ? "NetStream.Publish.BadName" : "NetStream.Play.StreamNotFound", error.message.toUtf8());
    m_state = State::Closed;
}

void RtmpConversation::end(const QByteArray &code, const QString &words)
{
    sendStatus("error", code, words.toUtf8());
    m_state = State::Closed;
}

void RtmpConversation::tellPlay(const QByteArray &code, const QByteArray &words)
{
    sendStatus("status", code, words);
}

void RtmpConversation::send(const QByteArray &name, double transaction, std::vector<AmfValue> arguments, quint32 streamId)
{
    QByteArray payload = encodeAmf({AmfValue(name), AmfValue(transaction)});
    for (const AmfValue &argument : arguments)
        appendAmf(payload, argument);
    m_out.appendMessage({RtmpLane::Command, RtmpType::CommandAmf0, 0, streamId}, payload);
}

void RtmpConversation::sendStatus(const QByteArray &level, const QByteArray &code, const QByteArray &words)
{
    send("onStatus", 0,
         {AmfValue(), AmfValue::object({{"level", level}, {"code", code}, {"description", words}, {"clientid", "castwright"}})},
         m_streamId);
}

void RtmpConversation::sendControl(RtmpType type, quint32 value, int extra)
{
    QByteArray payload;
    appendUint32(payload, value);
    if (extra >= 0)
        payload += static_cast<char>(extra);
    m_out.appendMessage({RtmpLane::Control, type, 0, 0}, payload);
}

void RtmpConversation::sendUserControl(quint16 event, quint32 value)
{
    QByteArray payload;
    payload += static_cast<char>(event >> 8);
    payload += static_cast<char>(event);
    appendUint32(payload, value);
    m_out.appendMessage({RtmpLane::Control, RtmpType::UserControl, 0, 0}, payload);
}

} // namespace castwright::media
