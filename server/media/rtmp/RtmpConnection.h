// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/ByteStream.h"
#include "media/rtmp/Amf0.h"
#include "media/rtmp/RtmpAddress.h"
#include "media/rtmp/RtmpChunkReader.h"
#include "media/rtmp/RtmpChunkWriter.h"
#include "media/rtmp/RtmpReply.h"

#include <deque>
#include <functional>

namespace castwright::media {

/// The client's side of one RTMP connection: handshake, chunks, the control messages both sides must answer, and commands. What it
/// sends is gathered in a buffer and goes out in as few calls as possible. Thread: one at a time.
class RtmpConnection {
public:
    struct Command {
        QByteArray name;
        int transaction = 0;
        std::vector<AmfValue> arguments;
    };

    explicit RtmpConnection(std::unique_ptr<ByteStream> stream) : m_stream(std::move(stream)) {}

    /// Connects and shakes hands (simple handshake, RTMP 1.0 section 5.2).
    OutputResult<> open(const RtmpAddress &address, const WaitLimit &limit);

    void appendCommand(const QByteArray &name, int transaction, std::vector<AmfValue> arguments, quint32 streamId = 0);
    void appendMedia(RtmpLane lane, RtmpType type, quint32 timestampMs, quint32 streamId, QByteArrayView head, QByteArrayView body = {});
    void appendControl(RtmpType type, quint32 value);
    void appendChunkSize(quint32 bytes) { m_writer.appendChunkSize(m_out, bytes); }

    /// Sends what the system takes now. Never blocks.
    OutputResult<> flush();
    /// Reads what has come, answers pings and acknowledges. Never blocks.
    OutputResult<> pump();
    /// Gets the audio and video of a server that is played from.
    void setMediaSink(std::function<void(RtmpMessage)> sink) { m_mediaSink = std::move(sink); }
    /// The next command the server sent.
    std::optional<Command> takeCommand();
    /// Sends and reads until a command comes that is the answer to `transaction` (_result or _error) or, with 0, an onStatus.
    OutputResult<Command> waitForAnswer(int transaction, const WaitLimit &limit);
    /// Sends everything gathered or gives up at the limit.
    void drain(const WaitLimit &limit);

    qint64 unsentBytes() const { return m_out.size() - m_sentOfOut; }
    qint64 bytesSent() const { return m_bytesSent; }
    /// What the server's acknowledgement messages say (section 5.4.3), and how many there were.
    qint64 bytesAcknowledged() const { return m_bytesAcknowledged; }
    int acknowledgements() const { return m_acknowledgements; }
    ByteStream &stream() { return *m_stream; }

private:
    OutputResult<> shakeHands(const WaitLimit &limit);
    OutputResult<QByteArray> readExactly(qsizetype bytes, const WaitLimit &limit);
    OutputResult<> waitForTraffic(const WaitLimit &limit);
    OutputResult<> handle(RtmpMessage message);
    void handleUserControl(const QByteArray &payload);
    void handleCommand(QByteArrayView payload);
    void acknowledge();

    std::unique_ptr<ByteStream> m_stream;
    RtmpChunkReader m_reader{{1024 * 1024, 64, 2 * 1024 * 1024}}; // a publisher is sent little
    RtmpChunkWriter m_writer;
    QByteArray m_out;
    qsizetype m_sentOfOut = 0;
    qint64 m_bytesSent = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesReceivedAcknowledged = 0;
    qint64 m_peerWindow = 2'500'000;
    qint64 m_bytesAcknowledged = 0;
    int m_acknowledgements = 0;
    std::deque<Command> m_commands;
    std::function<void(RtmpMessage)> m_mediaSink;
};

} // namespace castwright::media
