// SPDX-License-Identifier: GPL-3.0-or-later
#include "Server.h"

#include "EdgeAddresses.h"
#include "base/Clock.h"
#include "base/Id.h"
#include "base/Log.h"
#include "graphql/surface/GraphqlSurface.h"
#include "http/HttpHost.h"
#include "http/SurfaceRouter.h"
#include "media/FfmpegMediaEngine.h"
#include "media/live/FfmpegStreamEngine.h"
#include "media/transcode/LiveTranscoder.h"
#include "ports/EventBus.h"
#include "relay/RelayEngine.h"
#include "rest/RestSurface.h"
#include "rest/SecretFields.h"
#include "rest/ingest/IngestSurface.h"
#include "rest/play/PlaybackSurface.h"
#include "rest/play/TelemetrySurface.h"
#include "rest/proxy/ProxySurface.h"
#include "rest/streams/StreamInfoSurface.h"
#include "services/FigureKeeper.h"
#include "services/ProxyService.h"
#include "services/RelayedStreams.h"
#include "services/Services.h"
#include "store/Database.h"
#include "store/FileSecretStore.h"
#include "store/GeoDatabase.h"
#include "webhooks/CheckedHttpFetcher.h"
#include "webhooks/WebhookSender.h"

#include <QDir>
#include <QLockFile>
#include <QPromise>

#include <algorithm>
#include <semaphore>

namespace castwright {

/// What lives on the server thread, in the order it is built; destroyed in reverse.
class Server::Parts {
public:
    explicit Parts(const ServerOptions &options) : m_options(options), m_lock(options.dataDir + QStringLiteral("/castwright.lock")) {}

    Result<ServerInfo> start();
    void close(const std::function<void()> &closed);

    SystemClock clock;
    EventBus events;
    UseCaseCatalog catalog;
    std::unique_ptr<media::FfmpegStreamEngine> streams;
    std::unique_ptr<media::FfmpegMediaEngine> engine;

private:
    Result<> openStore();
    void openIngest(ServiceOptions &options);
    void openGeo(ServiceOptions &options);
    Result<quint16> openHttp();

    ServerOptions m_options;
    QLockFile m_lock;
    std::unique_ptr<IdSource> m_ids = makeRandomIds();
    std::unique_ptr<FileSecretStore> m_secrets;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CheckedHttpFetcher> m_fetcher;
    std::unique_ptr<GeoDatabase> m_geo;
    media::LiveTranscoder m_transcoder;
    std::unique_ptr<relay::RelayEngine> m_relay;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WebhookSender> m_webhooks;
    std::unique_ptr<RestSurface> m_rest;
    std::unique_ptr<graphql::GraphqlSurface> m_graphql;
    std::unique_ptr<ProxySurface> m_proxy;
    std::unique_ptr<StreamInfoSurface> m_streamInfo;
    std::unique_ptr<PlaybackSurface> m_play;
    std::unique_ptr<TelemetrySurface> m_telemetry;
    std::unique_ptr<IngestSurface> m_ingest;
    std::unique_ptr<SurfaceRouter> m_router;
    EdgeAddresses m_edgeAddresses{[this] { return m_services ? m_services->edgeHosts() : QStringList(); }};
    std::unique_ptr<HttpHost> m_http;
};

Result<> Server::Parts::openStore()
{
    const QString dataDirField = QStringLiteral("dataDir");
    if (!QDir().mkpath(m_options.dataDir))
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("The data directory %1 cannot be made. Name another one with --data-dir.").arg(m_options.dataDir),
                    dataDirField);
    m_lock.setStaleLockTime(0); // a lock of a process that died is taken over at once
    if (!m_lock.tryLock(0)) {
        const bool isTaken = m_lock.error() == QLockFile::LockFailedError;
        return fail(
            ErrorCode::Conflict,
            isTaken ? QStringLiteral("Another Castwright is using %1. Close it, or name another --data-dir.").arg(m_options.dataDir)
                    : QStringLiteral("The data directory %1 cannot be written. Name another one with --data-dir.").arg(m_options.dataDir),
            dataDirField);
    }
    auto secrets = FileSecretStore::openIn(m_options.dataDir);
    if (!secrets)
        return fail(secrets.error().code, secrets.error().message, dataDirField, secrets.error().detail);
    m_secrets = std::move(*secrets);
    auto database = Database::open(m_options.dataDir, m_options.retention.backups);
    if (!database)
        return fail(database.error().code, database.error().message, dataDirField, database.error().detail);
    m_database = std::move(*database);
    return {};
}

/// A port in use must not stop the studio: that door stays shut, and says so.
void Server::Parts::openIngest(ServiceOptions &options)
{
    IngestPorts wanted = m_options.listens ? m_options.ingest : IngestPorts{.rtmp = -1, .rtmps = -1, .srt = -1};
    const std::pair<const char *, int *> doors[] = {{"rtmp", &wanted.rtmp}, {"rtmps", &wanted.rtmps}, {"srt", &wanted.srt}};
    options.ingest = {.rtmp = -1, .rtmps = -1, .srt = -1};
    for (std::size_t attempts = 0; attempts <= std::size(doors); ++attempts) {
        const auto bound = streams->listen(wanted);
        if (bound) {
            options.ingest = *bound;
            return;
        }
        const auto door = std::ranges::find_if(doors, [&](const auto &row) { return bound.error().field == QLatin1String(row.first); });
        options.warnings += bound.error().message;
        qCWarning(logMedia).noquote() << bound.error().message << bound.error().detail;
        if (door == std::end(doors))
            return;
        *door->second = -1;
    }
}

/// Without it nothing is missing but the countries of viewers.
void Server::Parts::openGeo(ServiceOptions &options)
{
    if (m_options.geoipFile.isEmpty())
        return;
    auto opened = GeoDatabase::open(m_options.geoipFile);
    if (opened) {
        m_geo = std::move(*opened);
        options.geo = m_geo.get();
        return;
    }
    options.warnings += opened.error().message;
    qCWarning(logStore).noquote() << opened.error().message;
}

Result<quint16> Server::Parts::openHttp()
{
    // First: it enters use cases of its own, and REST keeps addresses of the catalog's rows.
    m_graphql = std::make_unique<graphql::GraphqlSurface>(
        graphql::GraphqlSurface::Parts{catalog, m_services->authorizer(), m_services->idempotency(), events, clock, m_options.rates},
        m_options.graphql);
    m_rest = std::make_unique<RestSurface>(RestSurface::Parts{catalog, m_services->authorizer(), m_services->idempotency(),
                                                              m_services->uploads(), events, clock, m_options.dataDir, m_options.rates,
                                                              &m_services->vodParts()});
    m_rest->setUseListener([this](const Caller &caller, const char *useCase, bool isError, double durationMs) {
        const bool isPerson = caller.keyId.startsWith(QLatin1String("tok_"));
        m_services->figures().noteApiUse({caller.accountId, isPerson ? QStringLiteral("token") : QStringLiteral("key"),
                                          QStringLiteral("rest"), QString::fromLatin1(useCase), caller.keyId, 1, isError ? 1 : 0,
                                          durationMs, 0});
    });
    m_graphql->setUseListener([this](const Caller &caller, const graphql::OperationUse &use, bool isError, double durationMs) {
        const bool isPerson = caller.keyId.startsWith(QLatin1String("tok_"));
        m_services->figures().noteApiUse({caller.accountId, isPerson ? QStringLiteral("token") : QStringLiteral("key"), use.type, use.name,
                                          caller.keyId, 1, isError ? 1 : 0, durationMs, use.cost});
    });
    m_proxy = std::make_unique<ProxySurface>(catalog, m_services->authorizer(), m_services->proxy());
    m_router = std::make_unique<SurfaceRouter>(*m_rest);
    m_router->add(*m_graphql);
    m_router->add(*m_proxy);
    m_streamInfo = std::make_unique<StreamInfoSurface>(catalog, m_services->authorizer(), clock, m_options.rates);
    m_router->add(*m_streamInfo);
    m_play = std::make_unique<PlaybackSurface>(m_services->playbackDirectory(), streams->playback());
    m_router->add(*m_play);
    m_telemetry = std::make_unique<TelemetrySurface>(m_services->telemetry(), clock);
    m_router->add(*m_telemetry);
    m_ingest = std::make_unique<IngestSurface>(*streams);
    m_router->add(*m_ingest);
    if (!m_options.listens)
        return quint16(0);
    HttpHost::Options options;
    options.limits = m_options.limits;
    options.guard = {m_options.hostNames, m_options.corsOrigins, {QStringLiteral("/play/")}};
    options.proxies = {m_options.trustedProxies, [this](const QHostAddress &address) { return m_edgeAddresses.holds(address); }};
    options.dumpFolder = m_options.httpDumpDir;
    options.secretNames = secretFields(catalog);
    options.webSocketProtocols = graphql::GraphqlSurface::webSocketProtocols();
    const HttpLimits limits = options.limits;
    m_http = std::make_unique<HttpHost>(*m_router, options);
    m_services->addQueueSource([this, limits] {
        return m_http ? QList<QueueFigures>{{QStringLiteral("http"), QStringLiteral("connections"), m_http->connectionCount(),
                                             limits.connections, m_http->turnedAwayCount()}}
                      : QList<QueueFigures>();
    });
    quint16 port = m_options.port;
    for (const QHostAddress &address : std::as_const(m_options.listenAddresses)) {
        CW_TRY(port, m_http->listen(address, port)); // the first decides which one is free
    }
    return port;
}

namespace {
/// "Everywhere" is no address one could open in a browser; the machine's own is among it.
QUrl urlOf(const QHostAddress &address, quint16 port)
{
    const bool isAnywhere = address == QHostAddress::AnyIPv4 || address == QHostAddress::Any;
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(isAnywhere ? QStringLiteral("127.0.0.1") : address == QHostAddress::AnyIPv6 ? QStringLiteral("::1") : address.toString());
    url.setPort(port);
    return url;
}
} // namespace

Result<ServerInfo> Server::Parts::start()
{
    CW_CHECK(openStore());
    streams = std::make_unique<media::FfmpegStreamEngine>(m_options.dataDir + QStringLiteral("/dvr"));
    engine = std::make_unique<media::FfmpegMediaEngine>([this](const QString &streamId) { return streams->hubOf(streamId); });
    streams->setPrograms([this](const QString &studioId) { return engine ? engine->lendProgram(studioId) : nullptr; });
    m_relay = std::make_unique<relay::RelayEngine>(clock, &m_transcoder);
    ServiceOptions serviceOptions;
    serviceOptions.dataDir = m_options.dataDir;
    serviceOptions.isReachable = m_options.listens && !std::ranges::all_of(m_options.listenAddresses, &QHostAddress::isLoopback);
    serviceOptions.allowedFolders = m_options.allowedFolders;
    serviceOptions.retention = m_options.retention;
    m_fetcher = std::make_unique<CheckedHttpFetcher>();
    serviceOptions.fetcher = m_fetcher.get();
    openGeo(serviceOptions);
    openIngest(serviceOptions);
    m_services = std::make_unique<Services>(
        ServiceDependencies{*m_database, *engine, events, clock, *m_ids, *m_secrets, serviceOptions, streams.get(), m_relay.get()});
    CW_CHECK(m_services->start());
    catalog.setWriteEnabled(m_options.isWriteEnabled);
    m_services->registerAll(catalog);
    m_webhooks = std::make_unique<WebhookSender>(events, m_services->webhookDirectory(), clock, WebhookSender::Options());
    m_services->setWebhookTester(
        [this](const Webhook &webhook, const QString &type, const QByteArray &body) { m_webhooks->send(webhook, type, body); });
    m_webhooks->setLimits([this](const QString &id) {
        const auto limits = m_services->proxy().webhookLimits(id);
        return limits ? WebhookSender::Limits{limits->timeoutSec * 1000, limits->maxRetries, limits->headers}
                      : WebhookSender::Limits();
    });
    m_services->setWebhookRedeliverer([this](const WebhookDelivery &delivery) { m_webhooks->redeliver(delivery); });
    CW_TRY(const quint16 port, openHttp());
    m_webhooks->resume();
    m_services->recover();
    ServerInfo info;
    for (const QHostAddress &address : std::as_const(m_options.listenAddresses))
        info.urls += urlOf(address, port);
    info.url = info.urls.value(0);
    m_relay->setBaseUrl(info.url.toString(QUrl::StripTrailingSlash));
    m_services->relayed().setSight([this](ViewerSighting sighting) { streams->desk().sight(std::move(sighting)); });
    m_services->setAddresses(info.url.toString(), serviceOptions.ingest);
    m_graphql->setOwnHost(info.url.authority());
    info.dataDir = m_options.dataDir;
    info.ownerAccountId = m_services->owner().id;
    info.ingest = serviceOptions.ingest;
    info.warnings = serviceOptions.warnings;
    info.firstKeyFile = m_services->firstKeyFile();
    return info;
}

void Server::Parts::close(const std::function<void()> &closed)
{
    catalog.shutDown();
    const auto finish = [this, closed] {
        if (m_services)
            m_services->close();
        if (streams)
            streams->close();
        closed();
    };
    if (m_http)
        m_http->close(finish);
    else
        finish();
}

Server::Server(ServerOptions options) : m_options(std::move(options)), m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("server"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Server::~Server()
{
    close();
}

QFuture<Result<ServerInfo>> Server::start()
{
    auto promise = std::make_shared<QPromise<Result<ServerInfo>>>();
    promise->start();
    QMetaObject::invokeMethod(m_context.get(), [this, promise] {
        m_parts = std::make_unique<Parts>(m_options);
        promise->addResult(m_parts->start());
        promise->finish();
    });
    return promise->future();
}

void Server::close()
{
    if (!m_thread.isRunning())
        return;
    std::binary_semaphore done(0);
    QMetaObject::invokeMethod(m_context.get(), [this, &done] {
        const auto finish = [this, &done] {
            m_parts.reset();
            done.release();
        };
        if (!m_parts)
            return finish();
        // The parts must not go while one of them is still on the stack.
        m_parts->close([this, finish] { QMetaObject::invokeMethod(m_context.get(), finish, Qt::QueuedConnection); });
    });
    done.acquire();
    m_thread.quit();
    m_thread.wait();
}

UseCaseCatalog *Server::catalog() const
{
    return m_parts ? &m_parts->catalog : nullptr;
}

EventBus *Server::events() const
{
    return m_parts ? &m_parts->events : nullptr;
}

MediaEngine *Server::engine() const
{
    return m_parts ? m_parts->engine.get() : nullptr;
}

StreamEngine *Server::streams() const
{
    return m_parts ? m_parts->streams.get() : nullptr;
}

} // namespace castwright
