// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/http/UpstreamFetch.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr qint64 readBufferBytes = 512 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(-1) == b.port(-1);
}

QNetworkProxy proxyOf(const QString &text, const QHostAddress &host)
{
    if (host.isNull())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text);
    const auto type = url.scheme() == QStringLiteral("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, host.toString(), static_cast<quint16>(url.port(type == QNetworkProxy::Socks5Proxy ? 1080 : 8080)),
            url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}
} // namespace

UpstreamFetch::UpstreamFetch(UpstreamRequest request, Handlers handlers, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_handlers(std::move(handlers))
    , m_reader(m_request.method != "HEAD")
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(fail(ErrorCode::UpstreamTimeout,
                    m_hasTold      ? QStringLiteral("The other server stopped sending.")
                        : m_isSent ? QStringLiteral("The other server did not answer in time.")
                                   : QStringLiteral("The other server could not be reached in time.")));
    });
}

UpstreamFetch::~UpstreamFetch()
{
    m_isDone = true;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    dropSocket();
}

void UpstreamFetch::start()
{
    openHop();
}

void UpstreamFetch::cancel()
{
    m_isDone = true;
    m_timer.stop();
    dropSocket();
    deleteLater();
}

void UpstreamFetch::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void UpstreamFetch::openHop()
{
    m_timer.start(m_request.connectTimeoutMs);
    m_isSent = false;
    if (auto allowed = m_request.rules.checkAddress(m_request.url); !allowed)
        return finish(std::move(allowed));
    if (!isHttp(m_request.url)) // a redirect, or what a playlist names
        return finish(
            fail(ErrorCode::Forbidden, QStringLiteral("Addresses of %1:// are not fetched from here.").arg(m_request.url.scheme())));
    if (m_proxyHost.isNull() && !m_request.proxyUrl.isEmpty())
        return findProxy();
    lookUp(m_request.url.host(), [this](const QList<QHostAddress> &addresses, const QString &error) { resolved(addresses, error); });
}

void UpstreamFetch::lookUp(const QString &host, std::function<void(const QList<QHostAddress> &, const QString &)> found)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return found({literal}, {});
    m_lookup = QHostInfo::lookupHost(host, this, [this, found = std::move(found)](const QHostInfo &info) {
        m_lookup = -1;
        if (!m_isDone)
            found(info.addresses(), info.errorString());
    });
}

/// A proxy is another server that we connect to, so the same rules hold; without it nothing is asked, least of all directly.
void UpstreamFetch::findProxy()
{
    const QUrl url(m_request.proxyUrl, QUrl::StrictMode);
    if (const auto allowed = m_request.rules.checkProxyUrl(url); !allowed) {
        const QString why = allowed.error().message.section(u' ', 1); // without the field: here nobody fills in a form
        return finish(fail(ErrorCode::Forbidden, QStringLiteral("The proxy's address %1").arg(why)));
    }
    lookUp(url.host(), [this](const QList<QHostAddress> &addresses, const QString &error) { connectThrough(addresses, error); });
}

void UpstreamFetch::connectThrough(const QList<QHostAddress> &addresses, const QString &error)
{
    const QString host = QUrl(m_request.proxyUrl).host();
    if (addresses.isEmpty())
        return finish(fail(ErrorCode::UpstreamFailed, QStringLiteral("The proxy's name %1 cannot be resolved: %2.").arg(host, error)));
    AddressRules rules = m_request.rules;
    rules.allowedHosts.clear(); // see checkProxyUrl()
    const auto found = std::ranges::find_if(addresses, [&](const QHostAddress &each) { return rules.allows(host, each); });
    if (found == addresses.end())
        return finish(fail(ErrorCode::Forbidden, QStringLiteral("The proxy %1 leads to an address that is not allowed here.").arg(host)));
    m_proxyHost = *found;
    openHop();
}

void UpstreamFetch::resolved(const QList<QHostAddress> &addresses, const QString &error)
{
    if (addresses.isEmpty())
        return finish(
            fail(ErrorCode::UpstreamFailed, QStringLiteral("The name %1 cannot be resolved: %2.").arg(m_request.url.host(), error)));
    m_addresses.clear();
    std::ranges::copy_if(addresses, std::back_inserter(m_addresses),
                         [this](const QHostAddress &each) { return m_request.rules.allows(m_request.url.host(), each); });
    if (m_addresses.isEmpty())
        return finish(
            fail(ErrorCode::Forbidden, QStringLiteral("%1 leads to an address that is not allowed here.").arg(m_request.url.host())));
    connectTo(m_addresses.takeFirst());
}

void UpstreamFetch::connectTo(const QHostAddress &address)
{
    dropSocket();
    const bool isSecure = m_request.url.scheme() == QStringLiteral("https");
    QSslSocket *secure = isSecure ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setProxy(proxyOf(m_request.proxyUrl, m_proxyHost));
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &UpstreamFetch::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &UpstreamFetch::socketClosed);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &UpstreamFetch::socketFailed);
    const auto port = static_cast<quint16>(m_request.url.port(isSecure ? 443 : 80));
    if (secure) {
        connect(secure, &QSslSocket::encrypted, this, &UpstreamFetch::sendRequest);
        secure->setPeerVerifyName(m_request.url.host());
        secure->connectToHostEncrypted(address.toString(), port, m_request.url.host());
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &UpstreamFetch::sendRequest);
        m_socket->connectToHost(address, port);
    }
}

QByteArray UpstreamFetch::requestText() const
{
    QByteArray target = m_request.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (m_request.url.hasQuery())
        target += '?' + m_request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = m_request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_request.url.port() > 0)
        host += ':' + QByteArray::number(m_request.url.port());
    QByteArray text = m_request.method + ' ' + target + " HTTP/1.1\r\n";
    QByteArray accept = "*/*";
    for (const auto &[name, value] : m_request.headers) {
        if (name.compare("host", Qt::CaseInsensitive) == 0)
            host = value;
        else if (name.compare("accept", Qt::CaseInsensitive) == 0)
            accept = value;
        else
            text += name + ": " + value + "\r\n";
    }
    text += "Host: " + host + "\r\nAccept: " + accept + "\r\nConnection: close\r\n";
    if (!m_request.url.userName().isEmpty()) {
        const QString user = m_request.url.userName(QUrl::FullyDecoded) + u':' + m_request.url.password(QUrl::FullyDecoded);
        text += "Authorization: Basic " + user.toUtf8().toBase64() + "\r\n";
    }
    if (!m_request.body.isEmpty())
        text += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    return text + "\r\n" + m_request.body;
}

void UpstreamFetch::sendRequest()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_isSent = true;
    m_timer.start(m_request.headTimeoutMs);
    m_socket->write(requestText());
}

void UpstreamFetch::readMore()
{
    if (m_isPaused || m_isDone)
        return;
    const QPointer<UpstreamFetch> self(this);
    while (!m_isPaused && m_socket && m_socket->bytesAvailable() > 0) {
        QByteArray body;
        const QByteArray piece = m_socket->readAll();
        if (const auto taken = m_reader.take(piece, body); !taken)
            return finish(std::unexpected(taken.error()));
        if (!m_reader.hasHead())
            continue;
        if (!m_hasTold) {
            if (isRedirect(m_reader.head().status) && !m_reader.head().header("location").isEmpty()) {
                followRedirect();
                return;
            }
            tellHead();
            if (!self || m_isDone)
                return;
        }
        m_received += body.size();
        if (m_request.maxBodyBytes > 0 && m_received > m_request.maxBodyBytes)
            return finish(fail(ErrorCode::PayloadTooLarge,
                               QStringLiteral("The other server sends more than the limit of %1 bytes.").arg(m_request.maxBodyBytes)));
        if (m_request.idleTimeoutMs > 0)
            m_timer.start(m_request.idleTimeoutMs);
        if (!body.isEmpty() && m_handlers.data)
            m_handlers.data(body);
        if (!self || m_isDone)
            return;
        if (m_reader.isComplete())
            return finish({});
    }
}

bool UpstreamFetch::followRedirect()
{
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reader.head().header("location")));
    if (++m_hops > m_request.maxRedirects) {
        finish(
            fail(ErrorCode::UpstreamFailed, QStringLiteral("The other server redirects more than %1 times.").arg(m_request.maxRedirects)));
        return false;
    }
    if (!isSameOrigin(target, m_request.url)) // what was meant for one server is not told to another
        m_request.headers.removeIf([](const auto &row) {
            return row.first.compare("authorization", Qt::CaseInsensitive) == 0 || row.first.compare("cookie", Qt::CaseInsensitive) == 0
                || row.first.compare("host", Qt::CaseInsensitive) == 0;
        });
    m_request.url = target;
    m_reader = ResponseReader(m_request.method != "HEAD");
    dropSocket();
    openHop();
    return true;
}

void UpstreamFetch::tellHead()
{
    m_hasTold = true;
    if (m_request.idleTimeoutMs > 0)
        m_timer.start(m_request.idleTimeoutMs);
    else
        m_timer.stop();
    if (m_handlers.head)
        m_handlers.head(m_reader.head(), m_request.url);
    if (!m_isDone && m_reader.isComplete() && m_socket && m_socket->bytesAvailable() == 0)
        QMetaObject::invokeMethod(this, [this] { finish({}); }, Qt::QueuedConnection);
}

void UpstreamFetch::setPaused(bool paused)
{
    if (m_isPaused == paused)
        return;
    m_isPaused = paused;
    if (paused) {
        m_timer.stop(); // it is we who are slow
        return;
    }
    if (m_request.idleTimeoutMs > 0)
        m_timer.start(m_request.idleTimeoutMs);
    QMetaObject::invokeMethod(
        this,
        [this] {
            readMore();
            if (!m_isDone && m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
                socketClosed();
        },
        Qt::QueuedConnection);
}

void UpstreamFetch::socketClosed()
{
    if (m_isDone || m_isPaused)
        return;
    const QPointer<UpstreamFetch> self(this);
    readMore();
    if (!self || m_isDone)
        return;
    finish(m_reader.finish());
}

void UpstreamFetch::socketFailed()
{
    if (m_isDone || !m_socket || m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() follows
    if (!m_isSent && !m_addresses.isEmpty())
        return connectTo(m_addresses.takeFirst());
    finish(fail(ErrorCode::UpstreamFailed,
                QStringLiteral("The connection to %1 failed: %2.").arg(m_request.url.host(), m_socket->errorString())));
}

void UpstreamFetch::finish(Result<> result)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_timer.stop();
    dropSocket();
    const auto end = std::move(m_handlers.end);
    m_handlers = {};
    deleteLater();
    if (end)
        end(std::move(result));
}

} // namespace castwright::relay
