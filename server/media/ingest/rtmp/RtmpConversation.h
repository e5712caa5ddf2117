// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "media/ingest/rtmp/RtmpOutQueue.h"
#include "media/rtmp/Amf0.h"
#include "media/rtmp/RtmpChunkReader.h"
#include "media/rtmp/RtmpHandshake.h"
#include "ports/StreamEngine.h"

namespace castwright::media {

/// The server's side of what is said on one RTMP connection: handshake, control messages and commands (RTMP 1.0; Enhanced RTMP v2's
/// capabilities). Bytes in, bytes out, no socket, safe on any input. While the host thinks about publish or play nothing more is read.
/// Thread: one at a time.
class RtmpConversation {
public:
    enum class State { Handshake = 1, Connecting, Connected, Asking, Publishing, Playing, Closed };

    class Host {
    public:
        virtual ~Host() = default;
        /// Answered by accept() or refuse(), now or later. Protocol and peer are the host's to fill in.
        virtual void asks(StreamAttempt attempt) = 0;
        /// Audio or video of an accepted publisher.
        virtual void media(RtmpMessage message) = 0;
        virtual void metaData(const AmfValue &values) = 0;
        virtual void pauses(bool isPaused) = 0;
        /// He publishes or plays no more; the connection may go on.
        virtual void leaves() = 0;
    };

    RtmpConversation(Host &host, RtmpOutQueue &out) : m_host(host), m_out(out) {}

    /// False when what came is no RTMP, breaks a limit, or was refused: send what is in the queue, then close.
    bool feed(QByteArrayView bytes);
    /// Refuses at connect, in words; the next command is the last one. For who has too many connections.
    void refuseLater(QString reason) { m_refusal = std::move(reason); }

    /// The answer to asks(). What had come in the meantime is read then; the result is feed()'s.
    bool accept();
    void refuse(const Error &error);
    /// Tells a publisher or player that it is over, and why.
    void end(const QByteArray &code, const QString &words);
    void tellPlay(const QByteArray &code, const QByteArray &words);
    void tellStreamEnd();
    void ping(quint32 timeMs);

    State state() const { return m_state; }
    /// What was asked for last: to publish, not to play.
    bool isPublish() const { return m_act == StreamAttempt::Act::Publish; }
    /// The message stream that media goes on.
    quint32 streamId() const { return m_streamId; }
    const QByteArray &agent() const { return m_agent; } ///< what the peer calls itself
    /// False when the peer said which enhanced codecs it knows and this is none of them.
    bool takes(TrackCodec codec) const;

private:
    struct Command {
        QByteArray name;
        double transaction = 0;
        std::vector<AmfValue> arguments;
        quint32 streamId = 0;

        QByteArray text(std::size_t index) const { return index < arguments.size() ? arguments[index].text() : QByteArray(); }
    };

    bool read();
    bool handle(RtmpMessage message);
    bool handleAggregate(const RtmpMessage &message);
    void handleUserControl(const QByteArray &payload);
    void handleData(QByteArrayView payload);
    void handleCommand(const RtmpMessage &message, QByteArrayView payload);
    void acknowledge();
    void run(const Command &command);
    void connect(const Command &command);
    void createStream(const Command &command);
    void ask(const Command &command, StreamAttempt::Act act, const QByteArray &name);
    void play2(const Command &command);
    void pause(const Command &command);
    void leave();
    void send(const QByteArray &name, double transaction, std::vector<AmfValue> arguments, quint32 streamId = 0);
    void sendStatus(const QByteArray &level, const QByteArray &code, const QByteArray &words);
    void sendControl(RtmpType type, quint32 value, int extra = -1);
    void sendUserControl(quint16 event, quint32 value);

    Host &m_host;
    RtmpOutQueue &m_out;
    RtmpHandshake m_handshake;
    RtmpChunkReader m_reader;
    State m_state = State::Handshake;
    StreamAttempt::Act m_act = StreamAttempt::Act::Publish;
    quint32 m_streams = 0;  ///< created so far
    quint32 m_streamId = 0; ///< the one with media
    QString m_application;
    QString m_query; ///< of the application
    QByteArray m_name;
    QByteArray m_agent;
    QString m_refusal;
    QList<QByteArray> m_fourCcs; ///< that the peer announced
    qint64 m_received = 0;
    qint64 m_acknowledged = 0;
    qint64 m_window = 2'500'000; ///< after so many bytes the peer wants to hear from us
};

} // namespace castwright::media
