// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "graphql/surface/GraphqlOptions.h"
#include "http/HttpLimits.h"
#include "http/RateLimiter.h"
#include "http/TrustedProxies.h"
#include "ports/StreamEngine.h"
#include "services/ServiceOptions.h"
#include "services/UseCaseCatalog.h"

#include <QFuture>
#include <QHostAddress>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <memory>

namespace castwright {

class EventBus;
class MediaEngine;

struct ServerOptions {
    QString dataDir;                                                            ///< made when missing
    QList<QHostAddress> listenAddresses{QHostAddress(QHostAddress::LocalHost)}; ///< all with the same port
    quint16 port = 7080;                                                        ///< 0 takes a free one
    bool listens = true;                                                        ///< false for --call, which needs no socket
    bool isWriteEnabled = true;                                                 ///< PUBLIC_API_WRITE_ENABLED
    QStringList corsOrigins;                                                    ///< browsers' origins that may call the API
    QStringList hostNames;                                                      ///< further names under which this server may be addressed
    QList<TrustedProxies::Net> trustedProxies; ///< besides registered edges, who may tell clients' addresses
    HttpLimits limits;
    RateLimiter::Policy rates;
    Retention retention;                                    ///< of chat and audit log
    QStringList allowedFolders;                             ///< where keys may name files when other machines can reach the server
    IngestPorts ingest{.rtmp = -1, .rtmps = -1, .srt = -1}; ///< where publishers come in; nowhere unless told
    QString geoipFile;                                      ///< MaxMind database that tells viewers' countries; empty knows none
    QString httpDumpDir;                                    ///< every exchange as a file, secrets redacted; empty is off
    graphql::GraphqlOptions graphql;
};

struct ServerInfo {
    QUrl url;         ///< of the first address
    QList<QUrl> urls; ///< of every address, in their order
    QString dataDir;
    QString ownerAccountId;
    IngestPorts ingest;   ///< what was bound; a port of -1 is closed
    QStringList warnings; ///< for people: what does not work though the server runs
    QString firstKeyFile; ///< set on the first start only: where the owner's first API key was written
};

/// The bundled server: builds its parts in order on a thread named "server" and closes them in reverse. No logic.
/// Thread: construct, start() and close() on one thread (main); the parts below are used on the server thread only.
class Server {
public:
    explicit Server(ServerOptions options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Errors name what is wrong in `field`: "port" (in use, not allowed) or "dataDir" (not usable, in use, damaged, from a newer version).
    QFuture<Result<ServerInfo>> start();
    /// Stops outputs, answers what is running, closes the store and joins the thread; at most a few seconds.
    void close();

    /// An object living on the server thread, to post calls to.
    QObject *context() const { return m_context.get(); }
    /// Valid between a successful start() and close().
    UseCaseCatalog *catalog() const;
    EventBus *events() const;
    MediaEngine *engine() const;
    StreamEngine *streams() const;

private:
    class Parts;
    ServerOptions m_options;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Parts> m_parts; ///< made and destroyed on the server thread
};

} // namespace castwright
