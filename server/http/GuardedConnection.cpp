// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/GuardedConnection.h"

#include "base/Clock.h"
#include "http/ErrorEnvelope.h"
#include "http/HttpHost.h"
#include "http/RequestChannel.h"

#include <QWebSocketServer>

#include <algorithm>

namespace castwright {

GuardedConnection::GuardedConnection(HttpHost &host, QTcpSocket *socket, quint64 number)
    : m_host(host)
    , m_hostAlive(&host)
    , m_socket(socket)
    , m_peer(socket->peerAddress())
    , m_number(number)
    , m_sender(host, *socket)
    , m_writtenMs(monotonicUs() / 1000)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Reading stops here, and so TCP's flow control holds the client, while a body or the next request waits.
    socket->setReadBufferSize(host.limits().pipelinedBytes);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GuardedConnection::onTimeout);
    connect(socket, &QTcpSocket::readyRead, this, &GuardedConnection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &GuardedConnection::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, [this] { m_host.forget(this); });
    arm(m_host.limits().headTimeoutMs);
}

GuardedConnection::~GuardedConnection()
{
    if (m_hostAlive) // a connection that said goodbye is deleted by the event loop, perhaps after the host
        m_host.qtServer().remove(m_number);
    if (m_channel)
        m_channel->leave();
    if (const auto stream = m_events.lock())
        stream->detach();
}

void GuardedConnection::arm(int timeoutMs)
{
    m_timer.start(timeoutMs);
}

void GuardedConnection::onTimeout()
{
    if (m_state == State::Head || m_state == State::Body || m_state == State::Receiving)
        return refuse({ErrorCode::RequestTimeout, QStringLiteral("The request took too long to arrive."), {}, {}, 0, {}});
    if (m_state == State::Events) {
        if (const auto stream = m_events.lock(); stream && stream->comment("still here"))
            arm(m_host.limits().heartbeatMs);
        return;
    }
    if (m_state == State::Idle && m_socket->bytesToWrite() > 0)
        return arm(m_host.limits().idleTimeoutMs); // it is busy reading; checkProgress() watches that it does
    if (m_state != State::Answering)
        abort();
}

void GuardedConnection::checkProgress(qint64 nowMs)
{
    if (m_socket->bytesToWrite() == 0)
        m_writtenMs = nowMs;
    else if (nowMs - m_writtenMs > m_host.limits().writeTimeoutMs)
        abort();
}

void GuardedConnection::closeSoon()
{
    m_mustClose = true;
    if (const auto stream = m_events.lock(); stream && m_state == State::Events) {
        stream->comment("shutting down");
        stream->detach(); // what is written later must not cut off what was written before
    }
    if (m_state == State::Idle || m_state == State::Head || m_state == State::Events)
        m_socket->disconnectFromHost();
}

void GuardedConnection::abort()
{
    m_socket->abort();
}

void GuardedConnection::onReadyRead()
{
    if (m_state == State::Events || m_state == State::Closing) {
        m_socket->readAll(); // nothing more is expected; whatever comes is thrown away
        return;
    }
    if (m_state == State::Answering || m_state == State::Sending)
        return; // stays in the socket's bounded buffer until its turn
    advance();
}

void GuardedConnection::onBytesWritten()
{
    m_writtenMs = monotonicUs() / 1000;
    if (m_state == State::Sending)
        return follow(m_sender.advance());
    if (m_state != State::Idle || (m_buffer.isEmpty() && m_socket->bytesAvailable() == 0))
        return;
    arm(m_host.limits().idleTimeoutMs);
    advance(); // readHead() waited for the client to take its answers
}

void GuardedConnection::advance()
{
    if (m_isAdvancing)
        return; // an answer that was given at once; the loop below goes on
    m_isAdvancing = true;
    bool goesOn = true;
    while (goesOn) {
        switch (m_state) {
        case State::Idle:
        case State::Head: goesOn = readHead(); break;
        case State::Body: goesOn = readBody(); break;
        case State::Receiving: goesOn = readUpload(); break;
        default: goesOn = false;
        }
    }
    m_isAdvancing = false;
}

bool GuardedConnection::readHead()
{
    if (m_state == State::Idle && m_socket->bytesToWrite() > m_host.limits().outgoingBytes)
        return false; // a client that asks and never reads
    if (m_state == State::Idle && m_buffer.isEmpty() && !m_socket->isTransactionStarted())
        m_socket->startTransaction(); // an upgrade gives its bytes back
    m_buffer += m_socket->readAll();
    while (m_state == State::Idle && m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2); // RFC 9112 section 2.2 allows an empty line before a request
    if (m_buffer.isEmpty())
        return false;
    if (m_state == State::Idle) {
        m_state = State::Head;
        arm(m_host.limits().headTimeoutMs);
    }
    const HttpHeadParser parser(m_host.limits());
    const auto length = parser.headLength(m_buffer);
    Result<HttpHead> head = HttpHead();
    if (length && *length > 0)
        head = parser.parse(QByteArrayView(m_buffer).first(*length));
    if (length && *length == 0)
        return false;
    m_head = head ? std::move(*head) : HttpHead();
    m_head.context.remoteAddress = m_host.proxies().clientOf(m_peer, m_head.context);
    m_head.context.requestId = m_host.nextRequestId();
    m_head.context.receivedUs = monotonicUs();
    if (!length || !head) {
        refuse(!length ? length.error() : head.error());
        return false;
    }
    m_buffer.remove(0, *length);
    beginRequest();
    return m_state == State::Body || m_state == State::Receiving || m_state == State::Idle;
}

void GuardedConnection::beginRequest()
{
    const RequestContext &context = m_head.context;
    m_mustClose = m_mustClose || !m_head.keepsAlive;
    m_bodyRead = 0;
    m_chunks = {};
    if (const auto allowed = m_host.guard().check(context); !allowed)
        return refuse(allowed.error());
    const RequestKind kind =
        m_host.guard().isPreflight(context) ? RequestKind::Ordinary : m_host.handler().classify(context, m_head.isUpgrade);
    if (kind == RequestKind::WebSocket && m_socket->isTransactionStarted())
        return openWebSocket();
    if (kind == RequestKind::WebSocket)
        return refuse({ErrorCode::InvalidRequest, QStringLiteral("A WebSocket needs a connection of its own."), {}, {}, 0, {}});
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    const bool hasBody = m_head.framing.isChunked || m_head.framing.contentLength > 0;
    m_wantsEvents = kind == RequestKind::EventStream;
    if (m_wantsEvents && !hasBody)
        return openEvents();
    qint64 limit = m_host.limits().bodyBytes;
    if (kind == RequestKind::Upload) {
        auto receiver = m_host.handler().receive(context);
        if (!receiver) {
            m_isCutShort = true;
            m_mustClose = true; // the body is on its way; reading all of it would cost more than a new connection
            return answer(receiver.error());
        }
        m_receiver = std::move(*receiver);
        m_receiver->onReady([self = QPointer(this)] {
            if (self)
                QMetaObject::invokeMethod(self, &GuardedConnection::resumeUpload, Qt::QueuedConnection);
        });
        limit = m_receiver->maxBytes();
    }
    if (m_head.framing.contentLength > limit)
        return refuse({ErrorCode::PayloadTooLarge, QStringLiteral("The body may have at most %1 bytes.").arg(limit), {}, {}, 0, {}});
    if (m_head.expectsContinue && hasBody)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = m_receiver ? State::Receiving : State::Body;
    if (hasBody)
        arm(m_host.limits().bodyTimeoutMs);
}

bool GuardedConnection::readBody()
{
    RequestContext &context = m_head.context;
    if (m_head.framing.isChunked) {
        m_buffer += m_socket->readAll();
        const auto isDone = m_chunks.take(m_buffer, context.body);
        if (!isDone || context.body.size() > m_host.limits().bodyBytes) {
            refuse(!isDone ? isDone.error()
                           : Error{ErrorCode::PayloadTooLarge,
                                   QStringLiteral("The body may have at most %1 bytes.").arg(m_host.limits().bodyBytes),
                                   {},
                                   {},
                                   0,
                                   {}});
            return false;
        }
        if (!*isDone) {
            arm(m_host.limits().bodyTimeoutMs);
            return false;
        }
    } else {
        const qint64 missing = m_head.framing.contentLength - context.body.size();
        const qsizetype fromBuffer = std::min<qint64>(missing, m_buffer.size());
        context.body += m_buffer.first(fromBuffer);
        m_buffer.remove(0, fromBuffer);
        if (missing > fromBuffer)
            context.body += m_socket->read(missing - fromBuffer);
        if (context.body.size() < m_head.framing.contentLength) {
            arm(m_host.limits().bodyTimeoutMs);
            return false;
        }
    }
    dispatch();
    return m_state == State::Idle;
}

void GuardedConnection::resumeUpload()
{
    if (m_state != State::Receiving)
        return;
    arm(m_host.limits().bodyTimeoutMs);
    advance();
}

bool GuardedConnection::readUpload()
{
    if (!m_receiver->isReady()) {
        m_timer.stop(); // it is we who are slow
        return false;
    }
    QByteArray piece;
    bool isComplete = false;
    m_buffer += m_socket->read(m_host.limits().pipelinedBytes);
    if (m_head.framing.isChunked) {
        const auto isDone = m_chunks.take(m_buffer, piece);
        if (!isDone) {
            refuse(isDone.error());
            return false;
        }
        isComplete = *isDone;
    } else {
        const qsizetype count = std::min<qint64>(m_head.framing.contentLength - m_bodyRead, m_buffer.size());
        piece = m_buffer.first(count);
        m_buffer.remove(0, count);
        isComplete = m_bodyRead + count == m_head.framing.contentLength;
    }
    m_bodyRead += piece.size();
    if (m_bodyRead > m_receiver->maxBytes()) {
        refuse(
            {ErrorCode::PayloadTooLarge, QStringLiteral("The body may have at most %1 bytes.").arg(m_receiver->maxBytes()), {}, {}, 0, {}});
        return false;
    }
    if (!piece.isEmpty()) {
        arm(m_host.limits().bodyTimeoutMs);
        if (auto early = m_receiver->take(piece)) {
            m_mustClose = true;
            m_isCutShort = true;
            answer(*early);
            return false;
        }
    }
    if (!isComplete)
        return !m_receiver->isReady() || m_socket->bytesAvailable() > 0;
    m_state = State::Answering;
    m_timer.stop();
    m_receiver->finish([self = QPointer(this)](const HttpAnswer &given) {
        if (self)
            self->answer(given);
    });
    return m_state == State::Idle;
}

void GuardedConnection::dispatch()
{
    m_state = State::Answering;
    m_timer.stop();
    if (m_host.guard().isPreflight(m_head.context))
        return answer(m_host.guard().preflight(m_head.context));
    if (m_wantsEvents)
        return openEvents();
    // A handler that drops the function without calling it must not leave the client waiting.
    struct Once {
        QPointer<GuardedConnection> connection;
        bool isUsed = false;
        ~Once()
        {
            if (!isUsed && connection)
                connection->refuse({ErrorCode::InternalError, QStringLiteral("The request was not answered."), {}, {}, 0, {}});
        }
    };
    auto once = std::make_shared<Once>();
    once->connection = this;
    m_host.handler().handle(m_head.context, [once](HttpAnswer given) {
        if (once->isUsed || !once->connection)
            return;
        once->isUsed = true;
        once->connection->answer(std::move(given));
    });
}

void GuardedConnection::refuse(const Error &error)
{
    m_mustClose = true; // where the next request begins is no longer certain
    m_isCutShort = true;
    answer(errorAnswer(error, m_head.context));
}

void GuardedConnection::answer(HttpAnswer full)
{
    m_state = State::Answering;
    m_timer.stop();
    m_receiver.reset();
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    if (full.continuous && !m_host.hasRoomForDelivery())
        full = errorAnswer({ErrorCode::TooManyConnections,
                            QStringLiteral("Too many viewers: this server takes %1.").arg(m_host.limits().continuousClients),
                            {},
                            {},
                            1000,
                            {}},
                           m_head.context);
    if (full.continuous)
        m_mustClose = true; // the end of the connection is the end of the body
    auto file = full.filePath.isEmpty() ? nullptr : FileAnswer::open(m_head.context, full);
    m_host.guard().decorate(m_head.context, full);
    if (m_mustClose)
        full.with("Connection", "close");
    m_host.log().add(m_head.context, full);
    if (file || BodySender::isLarge(m_head.context, full)) {
        m_state = State::Sending;
        return follow(file ? m_sender.sendFile(full, std::move(file)) : m_sender.sendBytes(full));
    }
    if (full.continuous && m_head.context.method == "HEAD") {
        m_socket->write(answerHead(full, -1));
        return finishRequest();
    }
    if (full.continuous) {
        m_state = State::Sending;
        return follow(m_sender.sendContinuous(full));
    }
    sendThroughQt(full);
}

void GuardedConnection::sendThroughQt(const HttpAnswer &given)
{
    if (!m_channel) {
        m_channel = new RequestChannel(m_peer);
        m_host.qtServer().add(m_number, [this](QtHttpServer::Respond respond) { m_respond = std::move(respond); });
        m_host.gate().give(m_channel);
    }
    m_channel->feed("GET / HTTP/1.1\r\nHost: localhost\r\n" + QByteArray(QtHttpServer::numberHeader) + ": " + QByteArray::number(m_number)
                    + "\r\n\r\n");
    if (!m_respond)
        return abort();
    std::exchange(m_respond, nullptr)(given);
    QByteArray bytes = m_channel->takeWritten();
    const bool hasNoBody = m_head.context.method == "HEAD" || given.status == 204 || given.status == 304;
    if (hasNoBody)
        bytes.truncate(bytes.indexOf("\r\n\r\n") + 4);
    if (given.status == 204 || given.status == 304) { // RFC 9110 section 8.6: no length where there can be no body
        const qsizetype at = bytes.toLower().indexOf("\r\ncontent-length:");
        if (at >= 0)
            bytes.remove(at, bytes.indexOf("\r\n", at + 2) - at);
    }
    m_socket->write(bytes);
    finishRequest();
}

void GuardedConnection::finishRequest()
{
    m_head = {};
    if (m_mustClose) {
        m_state = State::Closing;
        if (m_isCutShort) {
            // Closing with bytes unread makes the kernel reset the connection, and the client would never see why: throw them away for a
            // while.
            arm(m_host.limits().lingerMs);
            m_socket->readAll();
            return;
        }
        m_socket->disconnectFromHost(); // when all is written, which checkProgress() watches
        return;
    }
    m_state = State::Idle;
    arm(m_host.limits().idleTimeoutMs);
    if (m_buffer.isEmpty())
        m_socket->flush(); // at once, instead of one round of the event loop later
    if (!m_isAdvancing && (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0))
        QMetaObject::invokeMethod(this, &GuardedConnection::advance, Qt::QueuedConnection);
}

void GuardedConnection::follow(BodySender::Progress progress)
{
    switch (progress) {
    case BodySender::Progress::Waits: return;
    case BodySender::Progress::Finished: return finishRequest();
    case BodySender::Progress::Broken: return abort();
    case BodySender::Progress::HandedOver: break;
    }
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->abort(); // closes this descriptor of two
    m_host.forget(this);
}

void GuardedConnection::openEvents()
{
    // What the handler sends while it decides follows the head.
    const auto early = std::make_shared<QList<QByteArray>>();
    const auto hasHead = std::make_shared<bool>(false);
    const auto stream = std::make_shared<EventStream>(
        [self = QPointer(this), early, hasHead](const QByteArray &bytes) {
            if (!*hasHead) {
                early->append(bytes);
                return true;
            }
            if (!self || self->m_socket->bytesToWrite() + bytes.size() > self->m_host.limits().streamBufferBytes)
                return false;
            return self->m_socket->write(bytes) == bytes.size();
        },
        [self = QPointer(this)] {
            if (self)
                self->abort();
        },
        [self = QPointer(this), hasHead] {
            if (!self)
                return;
            self->m_mustClose = true;
            if (*hasHead)
                self->m_socket->disconnectFromHost(); // when all is written, which checkProgress() watches
        });
    if (auto refused = m_host.handler().openEvents(m_head.context, stream)) {
        stream->detach();
        m_mustClose = true;
        return answer(*refused);
    }
    m_state = State::Events;
    HttpAnswer head;
    head.contentType = "text/event-stream";
    head.with("Cache-Control", "no-cache").with("Connection", "close");
    m_host.guard().decorate(m_head.context, head);
    m_events = stream;
    m_socket->write(answerHead(head, -1));
    for (const QByteArray &bytes : std::as_const(*early))
        m_socket->write(bytes);
    early->clear();
    *hasHead = true;
    if (!stream->isOpen() && m_mustClose) // it is complete already
        return m_socket->disconnectFromHost();
    arm(m_host.limits().heartbeatMs);
}

void GuardedConnection::openWebSocket()
{
    if (auto refused = m_host.handler().admitWebSocket(m_head.context)) {
        m_mustClose = true;
        return answer(*refused);
    }
    m_socket->rollbackTransaction();
    m_timer.stop();
    QTcpSocket *socket = m_socket;
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    m_host.upgrade(m_head.context, socket);
    m_host.forget(this);
}

} // namespace castwright
