// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AccountRepository.h"
#include "store/AnalyticsRepository.h"
#include "store/ApiKeyRepository.h"
#include "store/AssetPolicyRepository.h"
#include "store/AssetRepository.h"
#include "store/AuditLogRepository.h"
#include "store/ChatMessageRepository.h"
#include "store/ClipRepository.h"
#include "store/ConnectionRepository.h"
#include "store/DestinationRepository.h"
#include "store/DvrSessionRepository.h"
#include "store/EdgeNodeRepository.h"
#include "store/FigureLog.h"
#include "store/IdempotencyRepository.h"
#include "store/LiveSessionRepository.h"
#include "store/PlaybackIdRepository.h"
#include "store/ProxyStreamRepository.h"
#include "store/PushTargetRepository.h"
#include "store/SceneRepository.h"
#include "store/SettingRepository.h"
#include "store/SigningKeyRepository.h"
#include "store/SourceRepository.h"
#include "store/StreamKeyRepository.h"
#include "store/StreamRepository.h"
#include "store/StudioRepository.h"
#include "store/UserTokenRepository.h"
#include "store/ViewerLog.h"
#include "store/WebhookDeliveryRepository.h"
#include "store/WebhookRepository.h"

namespace castwright {

/// One of each, on one connection. Thread: server.
struct Repositories {
    Repositories(Database &database, const SecretStore &secrets)
        : accounts(database)
        , apiKeys(database)
        , studios(database)
        , scenes(database)
        , sources(database)
        , destinations(database, secrets)
        , assets(database)
        , chatMessages(database)
        , connections(database)
        , webhooks(database, secrets)
        , idempotency(database)
        , liveSessions(database)
        , settings(database)
        , auditLog(database)
        , webhookDeliveries(database)
        , streams(database, secrets)
        , streamKeys(database, secrets)
        , pushTargets(database, secrets)
        , clips(database, secrets)
        , dvrSessions(database)
        , signingKeys(database)
        , edgeNodes(database)
        , playbackIds(database)
        , assetPolicies(database, secrets)
        , proxyStreams(database, secrets)
        , viewerLog(database)
        , figureLog(database)
        , analytics(database)
        , userTokens(database)
        , tokenKeys(database, secrets)
    {}

    AccountRepository accounts;
    ApiKeyRepository apiKeys;
    StudioRepository studios;
    SceneRepository scenes;
    SourceRepository sources;
    DestinationRepository destinations;
    AssetRepository assets;
    ChatMessageRepository chatMessages;
    ConnectionRepository connections;
    WebhookRepository webhooks;
    IdempotencyRepository idempotency;
    LiveSessionRepository liveSessions;
    SettingRepository settings;
    AuditLogRepository auditLog;
    WebhookDeliveryRepository webhookDeliveries;
    StreamRepository streams;
    StreamKeyRepository streamKeys;
    PushTargetRepository pushTargets;
    ClipRepository clips;
    DvrSessionRepository dvrSessions;
    SigningKeyRepository signingKeys;
    EdgeNodeRepository edgeNodes;
    PlaybackIdRepository playbackIds;
    AssetPolicyRepository assetPolicies;
    ProxyStreamRepository proxyStreams;
    ViewerLog viewerLog;
    FigureLog figureLog;
    AnalyticsRepository analytics;
    UserTokenRepository userTokens;
    TokenKeyRepository tokenKeys;
};

} // namespace castwright
