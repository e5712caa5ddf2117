// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/http/ScriptedHandler.h"

#include <QTimer>

namespace castwright::tests {

namespace {
class CountingReceiver : public BodyReceiver {
public:
    explicit CountingReceiver(ScriptedHandler &handler) : m_handler(handler) {}
    ~CountingReceiver() override { m_handler.uploadsAbandoned += !m_isFinished; }
    qint64 maxBytes() const override { return m_handler.uploadLimit; }
    std::optional<HttpAnswer> take(const QByteArray &piece) override
    {
        if (m_handler.keepsUploads)
            m_handler.uploaded += piece;
        m_handler.uploadedBytes += piece.size();
        ++m_handler.uploadPieces;
        if (m_handler.sinkBytesPerSec > 0) {
            m_isBusy = true;
            QTimer::singleShot(static_cast<int>(piece.size() * 1000 / m_handler.sinkBytesPerSec), &m_context, [this] {
                m_isBusy = false;
                if (m_resume)
                    m_resume();
            });
        }
        return std::nullopt;
    }
    bool isReady() const override { return !m_isBusy; }
    void onReady(std::function<void()> resume) override { m_resume = std::move(resume); }
    void finish(std::function<void(HttpAnswer)> done) override
    {
        m_isFinished = true;
        HttpAnswer answer;
        answer.body = QByteArray::number(m_handler.uploadedBytes);
        done(answer);
    }

private:
    ScriptedHandler &m_handler;
    bool m_isFinished = false;
    bool m_isBusy = false;
    std::function<void()> m_resume;
    QObject m_context;
};
} // namespace

RequestKind ScriptedHandler::classify(const RequestContext &head, bool wantsWebSocket) const
{
    const QString first = head.segments.value(0);
    if (first == QStringLiteral("upload") && head.method == "PUT")
        return RequestKind::Upload;
    if (first == QStringLiteral("events"))
        return RequestKind::EventStream;
    return wantsWebSocket && first == QStringLiteral("socket") ? RequestKind::WebSocket : RequestKind::Ordinary;
}

void ScriptedHandler::handle(const RequestContext &request, Done done)
{
    requests.push_back(request);
    const QString first = request.segments.value(0);
    HttpAnswer answer;
    if (first == QStringLiteral("later")) {
        waiting.emplace_back(request, std::move(done));
        return;
    }
    if (first == QStringLiteral("drop"))
        return;
    if (first == QStringLiteral("empty"))
        answer.status = 204;
    else if (first == QStringLiteral("file"))
        answer.filePath = filePath;
    else if (first == QStringLiteral("continuous"))
        answer.continuous = continuous;
    else if (first == QStringLiteral("big"))
        answer.body = QByteArray(256 * 1024, 'b');
    else if (first == QStringLiteral("huge"))
        answer.body = QByteArray(32 * 1024 * 1024, 'h');
    else
        answer.body = request.method + ' ' + request.path.toUtf8() + ' ' + request.body;
    if (publicFile)
        answer.with("Access-Control-Allow-Origin", "*");
    answer.contentType = "text/plain";
    done(answer);
}

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> ScriptedHandler::receive(const RequestContext &head)
{
    if (head.path == QStringLiteral("/upload/no")) {
        HttpAnswer refused;
        refused.status = 403;
        return std::unexpected(refused);
    }
    return std::make_unique<CountingReceiver>(*this);
}

std::optional<HttpAnswer> ScriptedHandler::openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream)
{
    if (head.path == QStringLiteral("/events/no")) {
        HttpAnswer refused;
        refused.status = 401;
        return refused;
    }
    stream->send("7", "hello", head.header("last-event-id"));
    streams.push_back(stream);
    return std::nullopt;
}

std::optional<HttpAnswer> ScriptedHandler::admitWebSocket(const RequestContext &head)
{
    if (head.path != QStringLiteral("/socket/no"))
        return std::nullopt;
    HttpAnswer refused;
    refused.status = 401;
    return refused;
}

void ScriptedHandler::webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket)
{
    QObject::connect(socket.get(), &QWebSocket::textMessageReceived, socket.get(), &QWebSocket::sendTextMessage);
    socket->sendTextMessage(head.path);
    sockets.push_back(std::move(socket));
}

void ScriptedHandler::releaseBackwards()
{
    const auto all = std::exchange(waiting, {});
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        HttpAnswer answer;
        answer.body = it->first.path.toUtf8();
        it->second(answer);
    }
}

RunningHost::RunningHost(HttpHost::Options options) : host(handler, std::move(options))
{
    port = host.listen(QHostAddress::LocalHost, 0).value_or(0);
}

QByteArray get(const QByteArray &target, const QByteArray &more)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &more)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n"
        + body;
}

} // namespace castwright::tests
