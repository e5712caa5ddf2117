// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/http/AddressRules.h"
#include "relay/http/ResponseReader.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace castwright::relay {

/// What is asked of another server.
struct UpstreamRequest {
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;                                  ///< of POST
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides Host, Accept and Connection
    AddressRules rules;
    QString proxyUrl; ///< http:// or socks5:// to connect through; empty is none
    int maxRedirects = 10;
    int connectTimeoutMs = 5000; ///< name, TCP and TLS, for each hop
    int headTimeoutMs = 10'000;  ///< from the request to the end of the answer's head
    int idleTimeoutMs = 0;       ///< between two pieces of the body; 0 waits for ever
    qint64 maxBodyBytes = 0;     ///< more is an error; 0 is without limit
};

/// One request to another server: the name is resolved once, every address is held against the rules, the connection goes to the checked
/// address, through a proxy that was checked in the same way; redirects are followed by hand with the same checks at each hop. Deletes
/// nothing of others; tells each thing once. Errors: UpstreamFailed, UpstreamTimeout, Forbidden (the rules), PayloadTooLarge. Thread: the
/// relay's.
class UpstreamFetch : public QObject {
    Q_OBJECT

public:
    struct Handlers {
        std::function<void(const UpstreamHead &head, const QUrl &finalUrl)> head;
        std::function<void(const QByteArray &piece)> data;
        std::function<void(Result<> result)> end; ///< the last call; not after cancel()
    };
    explicit UpstreamFetch(UpstreamRequest request, Handlers handlers, QObject *parent = nullptr);
    ~UpstreamFetch() override;

    void setHandlers(Handlers handlers) { m_handlers = std::move(handlers); }
    void start();
    /// No handler is called any more; the object deletes itself. The owner forgets it.
    void cancel();
    /// Stops and resumes reading; meanwhile TCP holds the other side.
    void setPaused(bool paused);
    qint64 bytesReceived() const { return m_received; }
    bool hasHead() const { return m_hasTold; }
    const QUrl &url() const { return m_request.url; }

private:
    void openHop();
    void findProxy();
    /// Then `found` with the addresses of the name.
    void lookUp(const QString &host, std::function<void(const QList<QHostAddress> &addresses, const QString &error)> found);
    void connectThrough(const QList<QHostAddress> &addresses, const QString &error);
    void connectTo(const QHostAddress &address);
    void resolved(const QList<QHostAddress> &addresses, const QString &error);
    void sendRequest();
    void readMore();
    void socketClosed();
    void socketFailed();
    bool followRedirect();
    void tellHead();
    void finish(Result<> result);
    void dropSocket();
    QByteArray requestText() const;

    UpstreamRequest m_request;
    Handlers m_handlers;
    QTcpSocket *m_socket = nullptr;
    QList<QHostAddress> m_addresses;
    QHostAddress m_proxyHost; ///< checked; null while there is none
    ResponseReader m_reader;
    QTimer m_timer;
    int m_hops = 0;
    int m_lookup = -1;
    qint64 m_received = 0;
    bool m_hasTold = false;
    bool m_isPaused = false;
    bool m_isSent = false;
    bool m_isDone = false;
};

} // namespace castwright::relay
