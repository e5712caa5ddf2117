// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpConnection.h"

#include "media/rtmp/RtmpBytes.h"
#include "media/rtmp/RtmpHandshake.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr qsizetype handshakeSize = 1536;
constexpr std::size_t maxWaitingCommands = 64;

OutputFailure brokenProtocol()
{
    return {OutputReason::Rejected, u"the server's answer is not RTMP"_s, false, false};
}
} // namespace

OutputResult<> RtmpConnection::open(const RtmpAddress &address, const WaitLimit &limit)
{
    CW_OUTPUT_CHECK(m_stream->open(address.host, address.port, limit));
    return shakeHands(limit);
}

OutputResult<> RtmpConnection::shakeHands(const WaitLimit &limit)
{
    QByteArray c1(handshakeSize, '\0');
    for (qsizetype i = 8; i < handshakeSize; ++i) // time 0 and four zero bytes in front: the simple handshake
        c1[i] = static_cast<char>(QRandomGenerator::global()->bounded(256));
    m_out += rtmpVersion;
    m_out += c1;
    CW_OUTPUT_TRY(const QByteArray answer, readExactly(1 + handshakeSize, limit));
    if (answer[0] != rtmpVersion)
        return std::unexpected(brokenProtocol());
    m_out += answer.mid(1); // C2 is S1 sent back
    CW_OUTPUT_TRY(const QByteArray s2, readExactly(handshakeSize, limit));
    Q_UNUSED(s2) // some servers fill S2 with something else than C1; nothing depends on it
    return {};
}

OutputResult<QByteArray> RtmpConnection::readExactly(qsizetype bytes, const WaitLimit &limit)
{
    QByteArray data(bytes, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes) {
        CW_OUTPUT_CHECK(flush());
        CW_OUTPUT_TRY(const qint64 got, m_stream->receive(data.data() + filled, bytes - filled));
        filled += got;
        m_bytesReceived += got;
        if (got == 0)
            CW_OUTPUT_CHECK(waitForTraffic(limit));
    }
    return data;
}

OutputResult<> RtmpConnection::waitForTraffic(const WaitLimit &limit)
{
    if (limit.wasAborted())
        return wasAborted();
    if (limit.isOver())
        return outputFailure(OutputReason::Timeout, u"the server was reached but does not answer"_s);
    m_stream->wait(false, unsentBytes() > 0 ? std::min(5, limit.sliceMs()) : limit.sliceMs());
    return {};
}

void RtmpConnection::appendCommand(const QByteArray &name, int transaction, std::vector<AmfValue> arguments, quint32 streamId)
{
    QByteArray payload = encodeAmf({AmfValue(name), AmfValue(transaction)});
    for (const AmfValue &argument : arguments)
        appendAmf(payload, argument);
    m_writer.append(m_out, {RtmpLane::Command, RtmpType::CommandAmf0, 0, streamId}, payload);
}

void RtmpConnection::appendMedia(RtmpLane lane, RtmpType type, quint32 timestampMs, quint32 streamId, QByteArrayView head, QByteArrayView body)
{
    m_writer.append(m_out, {lane, type, timestampMs, streamId}, head, body);
}

void RtmpConnection::appendControl(RtmpType type, quint32 value)
{
    QByteArray payload;
    appendUint32(payload, value);
    m_writer.append(m_out, {RtmpLane::Control, type, 0, 0}, payload);
}

OutputResult<> RtmpConnection::flush()
{
    while (unsentBytes() > 0) {
        CW_OUTPUT_TRY(const qint64 sent, m_stream->send(m_out.constData() + m_sentOfOut, unsentBytes()));
        m_sentOfOut += sent;
        m_bytesSent += sent;
        if (sent == 0) {
            m_out.remove(0, std::exchange(m_sentOfOut, 0));
            return {};
        }
    }
    m_out.resize(0); // keeps the memory
    m_sentOfOut = 0;
    return {};
}

OutputResult<> RtmpConnection::pump()
{
    char buffer[4096];
    for (;;) {
        CW_OUTPUT_TRY(const qint64 got, m_stream->receive(buffer, sizeof buffer));
        if (got == 0)
            break;
        m_bytesReceived += got;
        m_reader.feed(QByteArrayView(buffer, got));
        while (auto message = m_reader.next())
            CW_OUTPUT_CHECK(handle(std::move(*message)));
        if (m_reader.hasFailed())
            return std::unexpected(brokenProtocol());
        if (got < static_cast<qint64>(sizeof buffer))
            break;
    }
    acknowledge();
    return {};
}

void RtmpConnection::acknowledge()
{
    if (m_bytesReceived - m_bytesReceivedAcknowledged < m_peerWindow)
        return;
    m_bytesReceivedAcknowledged = m_bytesReceived;
    appendControl(RtmpType::Acknowledgement, static_cast<quint32>(m_bytesReceived));
}

OutputResult<> RtmpConnection::handle(RtmpMessage message)
{
    const QByteArray &payload = message.payload;
    const bool hasValue = payload.size() >= 4;
    switch (message.type) {
    case RtmpType::Acknowledgement:
        if (hasValue) {
            // The sequence number has 32 bits; widened by what we know to have sent.
            const qint64 low = readUint32(payload.constData());
            const qint64 step = (low - (m_bytesAcknowledged & 0xffffffffLL)) & 0xffffffffLL;
            m_bytesAcknowledged = std::min(m_bytesAcknowledged + step, m_bytesSent);
            ++m_acknowledgements;
        }
        break;
    case RtmpType::WindowAckSize:
        if (hasValue)
            m_peerWindow = std::max<qint64>(1, readUint32(payload.constData()));
        break;
    case RtmpType::SetPeerBandwidth:
        if (hasValue)
            appendControl(RtmpType::WindowAckSize, readUint32(payload.constData()));
        break;
    case RtmpType::UserControl:
        handleUserControl(payload);
        break;
    case RtmpType::CommandAmf0:
        handleCommand(payload);
        break;
    case RtmpType::Audio:
    case RtmpType::Video:
        if (m_mediaSink)
            m_mediaSink(std::move(message));
        break;
    case RtmpType::CommandAmf3:
        handleCommand(QByteArrayView(payload).sliced(std::min<qsizetype>(1, payload.size()))); // a format byte, then AMF0
        break;
    default:
        break;
    }
    return {};
}

void RtmpConnection::handleUserControl(const QByteArray &payload)
{
    constexpr char pingRequest = 6; // section 7.1.7
    constexpr char pingResponse = 7;
    if (payload.size() < 6 || payload[0] != 0 || payload[1] != pingRequest)
        return;
    QByteArray answer = payload.first(6);
    answer[1] = pingResponse;
    m_writer.append(m_out, {RtmpLane::Control, RtmpType::UserControl, 0, 0}, answer);
}

void RtmpConnection::handleCommand(QByteArrayView payload)
{
    auto values = decodeAmf(payload);
    if (!values || values->empty() || m_commands.size() >= maxWaitingCommands)
        return;
    Command command;
    command.name = values->front().text();
    command.transaction = values->size() > 1 ? static_cast<int>(values->at(1).number()) : 0;
    command.arguments.assign(values->begin() + std::min<std::ptrdiff_t>(2, std::ssize(*values)), values->end());
    m_commands.push_back(std::move(command));
}

std::optional<RtmpConnection::Command> RtmpConnection::takeCommand()
{
    if (m_commands.empty())
        return std::nullopt;
    Command command = std::move(m_commands.front());
    m_commands.pop_front();
    return command;
}

OutputResult<RtmpConnection::Command> RtmpConnection::waitForAnswer(int transaction, const WaitLimit &limit)
{
    for (;;) {
        CW_OUTPUT_CHECK(flush());
        auto pumped = pump(); // what came before the connection broke is still an answer
        while (auto command = takeCommand()) {
            const bool isAnswer = command->name == "_result" || command->name == "_error";
            if (transaction != 0 ? isAnswer && command->transaction == transaction : command->name == "onStatus")
                return std::move(*command);
            // Servers also report errors as onStatus before they answer the command itself.
            if (command->name == "onStatus" && RtmpStatus::from(command->arguments).isError())
                return std::move(*command);
        }
        if (!pumped)
            return std::unexpected(pumped.error());
        CW_OUTPUT_CHECK(waitForTraffic(limit));
    }
}

void RtmpConnection::drain(const WaitLimit &limit)
{
    while (unsentBytes() > 0 && !limit.isOver()) {
        if (!flush())
            return;
        if (unsentBytes() > 0)
            m_stream->wait(true, limit.sliceMs());
    }
}

} // namespace castwright::media
