// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Services.h"

#include "services/AccountService.h"
#include "services/AnalyticsService.h"
#include "services/ApiKeyService.h"
#include "services/AudioService.h"
#include "services/AuditService.h"
#include "services/Authorizer.h"
#include "services/BackupService.h"
#include "services/ChatService.h"
#include "services/ClipService.h"
#include "services/ConnectionService.h"
#include "services/DebugService.h"
#include "services/DestinationService.h"
#include "services/EdgeService.h"
#include "services/EncoderService.h"
#include "services/FigureKeeper.h"
#include "services/HealthService.h"
#include "services/HistoryService.h"
#include "services/Housekeeping.h"
#include "services/IdempotencyService.h"
#include "services/IngestGate.h"
#include "services/LiveService.h"
#include "services/MediaLibrary.h"
#include "services/MediaService.h"
#include "services/MediaUploads.h"
#include "services/PlatformService.h"
#include "services/PlaybackDoor.h"
#include "services/PlaybackGate.h"
#include "services/PlaybackService.h"
#include "services/PreflightService.h"
#include "services/ProfileService.h"
#include "services/ProgramFeed.h"
#include "services/ProgramService.h"
#include "services/ProxyService.h"
#include "services/PushTargetService.h"
#include "services/RecordingService.h"
#include "services/RelayedStreams.h"
#include "services/ReplayService.h"
#include "services/ResolveService.h"
#include "services/RetentionService.h"
#include "services/SceneService.h"
#include "services/ServiceContext.h"
#include "services/SigningKeyService.h"
#include "services/SourceService.h"
#include "services/StorageService.h"
#include "services/StreamFeed.h"
#include "services/StreamInfoService.h"
#include "services/StreamKeyService.h"
#include "services/StreamService.h"
#include "services/StudioFiles.h"
#include "services/StudioService.h"
#include "services/TelemetryService.h"
#include "services/UplinkService.h"
#include "services/UserTokenService.h"
#include "services/ViewerTracker.h"
#include "services/VodService.h"
#include "services/WebhookService.h"

namespace castwright {

// Members are built from top to bottom and destroyed in reverse.
struct Services::Parts {
    explicit Parts(const ServiceDependencies &given)
        : options(given.options)
        , repositories(given.database, given.secrets)
        , cursors(QByteArray())
        , relay(given.relay)
        , programs(repositories, given.engine, options.dataDir)
        , streamFeed(repositories, given.streamEngine, options.dataDir)
        , context{given.database, repositories, given.engine, given.events,  given.clock, given.ids,
                  cursors,        programs,     options,      given.secrets, streamFeed}
    {}

    ServiceOptions options;
    Repositories repositories;
    CursorSigner cursors;
    Relay *relay;
    ProgramFeed programs;
    StreamFeed streamFeed;
    ServiceContext context;
    Account owner;
    QString firstKeyFile;

    AuditService audit{context};
    UserTokenService userTokens{context};
    Authorizer authorizer{context, &userTokens};
    IdempotencyService idempotency{context};
    AccountService accounts{context};
    ApiKeyService keys{context, authorizer};
    LiveService live{context};
    StudioService studios{context, live};
    ProfileService profiles{context, studios};
    SceneService scenes{context};
    SourceService sources{context};
    DestinationService destinations{context, live};
    StudioFiles files{context, studios, scenes, sources, destinations};
    UplinkService uplink{context};
    PreflightService preflight{context, uplink};
    ProgramService program{context};
    AudioService audio{context};
    ChatService chat{context};
    ConnectionService connections{context};
    MediaLibrary library{context};
    ReplayService replay{context, library};
    PlatformService platforms;
    EncoderService encoders{context};
    MediaUploads uploads{context, library};
    Housekeeping housekeeping{context, library};
    BackupService backups{context};
    MediaService media{context, library, uploads};
    VodService vod{context, library};
    WebhookService webhooks{context};
    HealthService health{context};
    StreamService streams{context};
    StreamKeyService streamKeys{context};
    PushTargetService pushTargets{context};
    SigningKeyService signingKeys{context};
    PlaybackGate playbackGate{context, options.fetcher};
    PlaybackDoor playbackDoor{context, playbackGate, uploads, owner};
    PlaybackService playback{context, playbackGate};
    IngestGate ingest{context, playbackGate};
    RetentionService retention{context, library};
    RecordingService recordings{context, library, retention};
    ClipService clips{context, library, retention};
    StorageService storage{context, retention, vod.records()};
    TelemetryService telemetry{context, owner, vod.records()};
    HistoryService history{context, vod.records()};
    ViewerTracker viewers{context};
    FigureKeeper figures{context};
    AnalyticsService analytics{context, viewers};
    StreamInfoService streamInfo{context, viewers, live};
    EdgeService edges{context, viewers};
    ResolveService resolving{context, edges, playbackGate, viewers, history};
    DebugService debug{context};
    ProxyService proxy{context, relay};
    RelayedStreams relayed{context, proxy, relay};
};

namespace {
/// A random key that is kept sealed under `name`; made at the first start.
Result<QByteArray> keptKey(SettingRepository &settings, const SecretStore &secrets, const QString &name)
{
    CW_TRY(const auto sealed, settings.value(name));
    if (sealed) {
        CW_TRY(const Secret secret, secrets.open(*sealed));
        return secret.reveal().toLatin1();
    }
    const Secret made(randomToken(32));
    CW_CHECK(settings.setValue(name, secrets.seal(made)));
    return made.reveal().toLatin1();
}
} // namespace

Services::Services(const ServiceDependencies &dependencies) : m_parts(std::make_unique<Parts>(dependencies)) {}
Services::~Services() = default;

Result<> Services::start()
{
    Parts &parts = *m_parts;
    CW_TRY(const QByteArray cursorKey, keptKey(parts.repositories.settings, parts.context.secrets, QStringLiteral("cursorKey")));
    parts.cursors = CursorSigner(cursorKey);
    CW_TRY(QByteArray uploadKey, keptKey(parts.repositories.settings, parts.context.secrets, QStringLiteral("uploadKey")));
    parts.vod.parts().setKey(uploadKey);
    parts.uploads.setKey(std::move(uploadKey));
    CW_TRY(QByteArray visitorKey, keptKey(parts.repositories.settings, parts.context.secrets, QStringLiteral("visitorKey")));
    parts.viewers.setKey(std::move(visitorKey));
    CW_TRY(parts.owner, parts.accounts.ensureOwner());
    CW_TRY(parts.firstKeyFile, parts.keys.ensureFirstKey(parts.owner.id));
    CW_TRY(const auto studios, parts.repositories.studios.all(parts.owner.id));
    for (const Studio &studio : studios)
        CW_CHECK(parts.programs.apply(studio.accountId, studio.id));
    if (StreamEngine *engine = parts.streamFeed.engine())
        engine->setAuthorize([&ingest = parts.ingest](const StreamAttempt &attempt) { return ingest.authorize(attempt); });
    CW_CHECK(parts.streams.start(parts.owner.id));
    return parts.proxy.start(parts.owner.id);
}

void Services::registerAll(UseCaseCatalog &catalog)
{
    Parts &parts = *m_parts;
    parts.health.registerUseCases(catalog);
    parts.studios.registerUseCases(catalog);
    parts.profiles.registerUseCases(catalog);
    parts.scenes.registerUseCases(catalog);
    parts.sources.registerUseCases(catalog);
    parts.destinations.registerUseCases(catalog);
    parts.files.registerUseCases(catalog);
    parts.live.registerUseCases(catalog);
    parts.uplink.registerUseCases(catalog);
    parts.preflight.registerUseCases(catalog);
    parts.program.registerUseCases(catalog);
    parts.audio.registerUseCases(catalog);
    parts.replay.registerUseCases(catalog);
    parts.platforms.registerUseCases(catalog);
    parts.encoders.registerUseCases(catalog);
    parts.chat.registerUseCases(catalog);
    parts.connections.registerUseCases(catalog);
    parts.media.registerUseCases(catalog);
    parts.vod.registerUseCases(catalog);
    parts.keys.registerUseCases(catalog);
    parts.webhooks.registerUseCases(catalog);
    parts.streams.registerUseCases(catalog);
    parts.streamKeys.registerUseCases(catalog);
    parts.pushTargets.registerUseCases(catalog);
    parts.signingKeys.registerUseCases(catalog);
    parts.playback.registerUseCases(catalog);
    parts.retention.registerUseCases(catalog);
    parts.recordings.registerUseCases(catalog);
    parts.clips.registerUseCases(catalog);
    parts.storage.registerUseCases(catalog);
    parts.telemetry.registerUseCases(catalog);
    parts.userTokens.registerUseCases(catalog);
    parts.analytics.registerUseCases(catalog);
    parts.history.registerUseCases(catalog);
    parts.streamInfo.registerUseCases(catalog);
    parts.edges.registerUseCases(catalog);
    parts.resolving.registerUseCases(catalog);
    parts.debug.registerUseCases(catalog);
    parts.proxy.registerUseCases(catalog);
    parts.backups.registerUseCases(catalog);
    parts.audit.attach(catalog);
}

void Services::recover()
{
    m_parts->library.recover();
    m_parts->vod.recover();
    m_parts->recordings.recover();
    m_parts->clips.recover();
    m_parts->retention.start();
    m_parts->viewers.start();
    m_parts->figures.start();
    m_parts->edges.start();
    m_parts->live.recover();
    m_parts->replay.recover();
    m_parts->housekeeping.start();
    m_parts->backups.start();
}

void Services::close()
{
    m_parts->live.close();
    m_parts->viewers.flush();
    m_parts->figures.flush();
    m_parts->history.flush();
    m_parts->audit.flush();
}

const Account &Services::owner() const
{
    return m_parts->owner;
}
QString Services::firstKeyFile() const
{
    return m_parts->firstKeyFile;
}
Authorizer &Services::authorizer()
{
    return m_parts->authorizer;
}
IdempotencyService &Services::idempotency()
{
    return m_parts->idempotency;
}
FigureKeeper &Services::figures()
{
    return m_parts->figures;
}
void Services::setAddresses(const QString &baseUrl, const IngestPorts &ports)
{
    m_parts->edges.setAddresses(baseUrl, ports);
    m_parts->relayed.setAddress(m_parts->owner.id, QUrl(baseUrl).port() > 0 ? baseUrl : QString());
}
QStringList Services::edgeHosts() const
{
    return m_parts->edges.hosts();
}

PlaybackDirectory &Services::playbackDirectory()
{
    return m_parts->playbackDoor;
}

PlaybackGate &Services::playbackGate()
{
    return m_parts->playbackGate;
}
MediaUploads &Services::uploads()
{
    return m_parts->uploads;
}
TelemetryService &Services::telemetry()
{
    return m_parts->telemetry;
}
VodParts &Services::vodParts()
{
    return m_parts->vod.parts();
}
ProxyService &Services::proxy()
{
    return m_parts->proxy;
}
RelayedStreams &Services::relayed()
{
    return m_parts->relayed;
}
WebhookDirectory &Services::webhookDirectory()
{
    return m_parts->webhooks;
}

void Services::tidy()
{
    m_parts->housekeeping.tidy();
}

void Services::addQueueSource(std::function<QList<QueueFigures>()> source)
{
    m_parts->debug.addQueueSource(std::move(source));
}

void Services::setWebhookTester(std::function<void(const Webhook &, const QString &, const QByteArray &)> tester)
{
    m_parts->webhooks.setTester(std::move(tester));
}

void Services::setWebhookRedeliverer(std::function<void(const WebhookDelivery &)> redeliverer)
{
    m_parts->webhooks.setRedeliverer(std::move(redeliverer));
}

} // namespace castwright
