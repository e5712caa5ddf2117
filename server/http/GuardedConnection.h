// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/BodySender.h"
#include "http/EventStream.h"
#include "http/HttpHeadParser.h"
#include "http/RequestHandler.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace castwright {

class HttpHost;
class RequestChannel;

/// One accepted socket: reads request heads and bodies within the limits, lets Qt's server answer them one after the other, or hands over
/// to an upload, an event stream, a file or a WebSocket. Thread: server. Deletes itself when the socket has closed.
class GuardedConnection : public QObject {
    Q_OBJECT

public:
    GuardedConnection(HttpHost &host, QTcpSocket *socket, quint64 number);
    ~GuardedConnection() override;

    QHostAddress peer() const { return m_peer; }
    qint64 unsentBytes() const { return m_socket->bytesToWrite(); }
    bool isAnswering() const { return m_state == State::Answering || m_state == State::Receiving; }
    /// Ends after the running answer, at once when there is none.
    void closeSoon();
    void abort();
    /// Ends a connection whose client has taken nothing of its answer for too long. `nowMs` is monotonic.
    void checkProgress(qint64 nowMs);

private:
    enum class State { Idle = 1, Head, Body, Receiving, Answering, Sending, Events, Closing };

    void onReadyRead();
    void advance();
    bool readHead();
    void beginRequest();
    bool readBody();
    bool readUpload();
    void resumeUpload();
    void dispatch();
    void answer(HttpAnswer full);
    void refuse(const Error &error);
    void sendThroughQt(const HttpAnswer &given);
    void onBytesWritten();
    /// What the sender of a body says of it.
    void follow(BodySender::Progress progress);
    void openEvents();
    void openWebSocket();
    void finishRequest();
    void arm(int timeoutMs);
    void onTimeout();

    HttpHost &m_host;
    const QPointer<HttpHost> m_hostAlive;
    QTcpSocket *m_socket; ///< child
    QHostAddress m_peer;
    quint64 m_number;
    State m_state = State::Idle;
    QTimer m_timer;
    QByteArray m_buffer;
    HttpHead m_head;
    ChunkedBody m_chunks;
    qint64 m_bodyRead = 0;
    std::unique_ptr<BodyReceiver> m_receiver;
    QPointer<RequestChannel> m_channel;
    std::function<void(const HttpAnswer &)> m_respond;
    std::weak_ptr<EventStream> m_events;
    BodySender m_sender;
    qint64 m_writtenMs = 0; ///< monotonic; when the client last took a byte, or had none to take
    bool m_mustClose = false;
    bool m_wantsEvents = false; ///< the request is answered by events once its body is there
    bool m_isCutShort = false;  ///< refused with bytes on their way that nobody will read
    bool m_isAdvancing = false;
};

} // namespace castwright
