// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/WebSocketSession.h"

#include "base/JsonText.h"
#include "graphql/transport/RequestReader.h"

#include <QJsonDocument>

namespace castwright::graphql {

namespace {
constexpr int tryAgainLater = 1013; // RFC 6455's registry
constexpr int goingAway = 1001;

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// An id that may be used: text that is not empty; null otherwise.
QString idOf(const QJsonObject &message)
{
    const QString id = message.value(QLatin1String("id")).toString();
    return id.isEmpty() ? QString() : id;
}
} // namespace

std::optional<std::pair<WebSocketSession::Protocol, QByteArray>> WebSocketSession::choose(const QByteArray &offered)
{
    for (const QByteArray &name : offered.split(',')) {
        if (name.trimmed() == "graphql-transport-ws")
            return std::pair(Protocol::TransportWs, name.trimmed());
        if (name.trimmed() == "graphql-ws")
            return std::pair(Protocol::LegacyWs, name.trimmed());
    }
    return {};
}

WebSocketSession::WebSocketSession(Engine &engine, WebSocketPeer &peer, WebSocketOptions options, Protocol protocol)
    : m_peer(peer)
    , m_options(std::move(options))
    , m_protocol(protocol)
    , m_operations(
          engine,
          {[this](const QString &id, const QByteArray &response) { send(QLatin1String(isLegacy() ? "data" : "next"), id, response); },
           [this](const QString &id, const QByteArray &errors) {
               // The predecessor has one error where its successor has a list.
               send(QLatin1String("error"), id, isLegacy() ? jsonOf(QJsonDocument::fromJson(errors).array().first().toObject()) : errors);
           },
           [this](const QString &id) { send(QLatin1String("complete"), id, {}); }},
          m_options.maxOperations)
{
    m_peer.startTimer(WebSocketPeer::Timer::Init, m_options.initTimeoutMs);
}

WebSocketSession::~WebSocketSession()
{
    closed();
}

void WebSocketSession::closed()
{
    m_isClosed = true;
    m_operations.cancelAll();
}

void WebSocketSession::close(int code, const QString &reason)
{
    if (m_isClosed)
        return;
    closed();
    m_peer.stopTimer(WebSocketPeer::Timer::Init);
    m_peer.stopTimer(WebSocketPeer::Timer::Ping);
    m_peer.close(code, reason);
}

void WebSocketSession::send(QLatin1String type, const QString &id, const QByteArray &payload)
{
    if (m_isClosed)
        return;
    if (m_peer.waitingBytes() > m_options.maxWaitingBytes)
        return close(tryAgainLater, QStringLiteral("The messages are not read"));
    JsonWriter out(payload.size() + id.size() + 64);
    out.raw('{');
    if (!id.isNull()) {
        out.raw("\"id\":");
        out.string(id);
        out.raw(',');
    }
    out.raw("\"type\":\"");
    out.raw(std::string_view(type.data(), std::size_t(type.size())));
    out.raw('"');
    if (!payload.isEmpty()) {
        out.raw(",\"payload\":");
        out.raw(std::string_view(payload.constData(), std::size_t(payload.size())));
    }
    out.raw('}');
    m_peer.sendText(out.take());
}

WebSocketSession::Handler WebSocketSession::handlerOf(const QString &type) const
{
    struct Entry {
        QLatin1String type;
        bool isLegacy;
        Handler handler;
    };
    static constexpr Entry entries[] = {
        {QLatin1String("connection_init"), false, &WebSocketSession::init},
        {QLatin1String("ping"), false, &WebSocketSession::ping},
        {QLatin1String("pong"), false, &WebSocketSession::pong},
        {QLatin1String("subscribe"), false, &WebSocketSession::subscribe},
        {QLatin1String("complete"), false, &WebSocketSession::complete},
        {QLatin1String("connection_init"), true, &WebSocketSession::init},
        {QLatin1String("start"), true, &WebSocketSession::subscribe},
        {QLatin1String("stop"), true, &WebSocketSession::complete},
        {QLatin1String("connection_terminate"), true, &WebSocketSession::terminate},
    };
    for (const Entry &entry : entries)
        if (entry.isLegacy == isLegacy() && entry.type == type)
            return entry.handler;
    return nullptr;
}

void WebSocketSession::receive(const QByteArray &text)
{
    if (m_isClosed)
        return;
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text, &problem);
    const QJsonObject message = json.object();
    const Handler handler =
        problem.error == QJsonParseError::NoError ? handlerOf(message.value(QLatin1String("type")).toString()) : nullptr;
    const QJsonValue payload = message.value(QLatin1String("payload"));
    if (!handler || !(payload.isObject() || payload.isUndefined() || payload.isNull()))
        return close(4400, QStringLiteral("Invalid message received"));
    (this->*handler)(message);
}

void WebSocketSession::timeout(WebSocketPeer::Timer timer)
{
    if (timer == WebSocketPeer::Timer::Init) {
        if (!m_isInitialised)
            close(4408, QStringLiteral("Connection initialisation timeout"));
        return;
    }
    if (m_isPongDue)
        return close(goingAway, QStringLiteral("No sign of life"));
    m_isPongDue = !isLegacy(); // the predecessor's "ka" wants no answer
    send(QLatin1String(isLegacy() ? "ka" : "ping"), {}, {});
    m_peer.startTimer(WebSocketPeer::Timer::Ping, m_options.pingIntervalMs);
}

void WebSocketSession::init(const QJsonObject &message)
{
    if (m_isInitialised)
        return close(4429, QStringLiteral("Too many initialisation requests"));
    m_isInitialised = true;
    m_peer.stopTimer(WebSocketPeer::Timer::Init);
    const auto answer = m_options.authorize ? m_options.authorize(message.value(QLatin1String("payload")).toObject())
                                            : std::expected<QJsonObject, QString>();
    if (!answer) {
        if (isLegacy())
            send(QLatin1String("connection_error"), {}, jsonOf({{QStringLiteral("message"), answer.error()}}));
        return close(4403, answer.error().isEmpty() ? QStringLiteral("Forbidden") : answer.error());
    }
    m_isAcknowledged = true;
    send(QLatin1String("connection_ack"), {}, answer->isEmpty() ? QByteArray() : jsonOf(*answer));
    if (isLegacy())
        send(QLatin1String("ka"), {}, {});
    if (m_options.pingIntervalMs > 0)
        m_peer.startTimer(WebSocketPeer::Timer::Ping, m_options.pingIntervalMs);
}

void WebSocketSession::ping(const QJsonObject &message)
{
    const QJsonValue payload = message.value(QLatin1String("payload"));
    send(QLatin1String("pong"), {}, payload.isObject() ? jsonOf(payload.toObject()) : QByteArray());
}

void WebSocketSession::pong(const QJsonObject &)
{
    m_isPongDue = false;
}

void WebSocketSession::subscribe(const QJsonObject &message)
{
    if (!m_isAcknowledged)
        return close(4401, QStringLiteral("Unauthorized"));
    const QString id = idOf(message);
    auto request = readParameters(message.value(QLatin1String("payload")).toObject());
    if (id.isNull() || !request)
        return close(4400, QStringLiteral("Invalid message received"));
    if (m_operations.contains(id))
        return close(4409, QStringLiteral("Subscriber for %1 already exists").arg(id));
    request->root = m_options.root;
    request->context = m_options.context;
    request->batches = m_options.batches;
    request->admit = m_options.admit;
    m_operations.start(id, *request);
}

void WebSocketSession::complete(const QJsonObject &message)
{
    const QString id = idOf(message);
    if (id.isNull())
        return close(4400, QStringLiteral("Invalid message received"));
    m_operations.cancel(id);
    if (isLegacy())
        send(QLatin1String("complete"), id, {});
}

void WebSocketSession::terminate(const QJsonObject &)
{
    close(1000, QStringLiteral("Normal closure"));
}

} // namespace castwright::graphql
