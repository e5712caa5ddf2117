// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Account.h"
#include "services/ServiceOptions.h"

#include <functional>
#include <memory>

namespace castwright {

class ApiKeyService;
class Authorizer;
class Clock;
class Database;
class EventBus;
class FigureKeeper;
class IdempotencyService;
class IdSource;
class LiveService;
class MediaEngine;
class MediaUploads;
class PlaybackDirectory;
class PlaybackGate;
class ProxyService;
class Relay;
class RelayedStreams;
class SecretStore;
class StreamEngine;
class TelemetryService;
class UseCaseCatalog;
class VodParts;
class WebhookDirectory;
struct IngestPorts;
struct QueueFigures;
struct Webhook;
struct WebhookDelivery;

/// What the services stand on; all of it outlives them.
struct ServiceDependencies {
    Database &database;
    MediaEngine &engine;
    EventBus &events;
    const Clock &clock;
    IdSource &ids;
    const SecretStore &secrets;
    ServiceOptions options;
    StreamEngine *streamEngine = nullptr; ///< null where no media is handled: all streams are offline
    Relay *relay = nullptr;               ///< may be null: then there is no stream proxy
};

/// Builds all services in order and enters their use cases into the catalog. Thread: server.
class Services {
public:
    explicit Services(const ServiceDependencies &dependencies);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    /// Once, before registerAll(): makes the owner and his first key at the first start and tells the engine of every studio.
    Result<> start();
    void registerAll(UseCaseCatalog &catalog);
    /// Takes up interrupted live sessions; studios with autoGoLive go live.
    void recover();
    /// Throws away what is too old; after recover() it happens by itself every ten minutes.
    void tidy();
    /// Ends live sessions in an orderly way and writes what waits.
    void close();

    const Account &owner() const;
    /// Where the first API key was written; empty unless this was the first start.
    QString firstKeyFile() const;

    Authorizer &authorizer();
    IdempotencyService &idempotency();
    MediaUploads &uploads();
    /// What players tell of themselves.
    TelemetryService &telemetry();
    /// For the parts of films that are uploaded.
    VodParts &vodParts();
    /// What playback ids stand for, for those who may watch.
    PlaybackDirectory &playbackDirectory();
    ProxyService &proxy();
    RelayedStreams &relayed();
    PlaybackGate &playbackGate();
    /// For noting what the API is asked.
    FigureKeeper &figures();
    /// Where this server is reached ("http://127.0.0.1:7080"), and what listens beside it.
    void setAddresses(const QString &baseUrl, const IngestPorts &ports);
    /// Hosts of all edges that were registered.
    QStringList edgeHosts() const;
    WebhookDirectory &webhookDirectory();
    /// More bounded queues for debug.queues; asked on the server thread, as long as the services live.
    void addQueueSource(std::function<QList<QueueFigures>()> source);
    /// What webhook.test sends with; WebhookSender::send.
    void setWebhookTester(std::function<void(const Webhook &, const QString &eventType, const QByteArray &body)> tester);
    /// What webhook.redeliver sends with; WebhookSender::redeliver.
    void setWebhookRedeliverer(std::function<void(const WebhookDelivery &)> redeliverer);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace castwright
