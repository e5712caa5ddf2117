// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProxyService.h"

#include "base/Id.h"
#include "base/Log.h"
#include "services/ProxyViews.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/UseCaseBinding.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int idleCheckMs = 10'000;
constexpr std::size_t mostEvents = 1000;
const QString settingsKey = u"proxy.settings"_s;
const QString signKeyName = u"proxy.signKey"_s;

/// Whatever makes upstream answer differently makes another stream; metadata and backups do not.
QString identityOf(const ProxyStreamConfig &config)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
         {config.url, config.userAgent, config.proxyUrl, QString::fromUtf8(QJsonDocument(config.headers).toJson(QJsonDocument::Compact)),
          config.profile, QString::fromUtf8(QJsonDocument(config.profileVariables).toJson(QJsonDocument::Compact))})
        hash.addData(QByteArray(part.toUtf8() + '\0'));
    return QString::fromLatin1(hash.result().toHex());
}

bool isSpoken(const QString &scheme)
{
    static const QStringList spoken{u"http"_s, u"https"_s, u"rtmp"_s, u"rtmps"_s, u"srt"_s, u"rtsp"_s};
    return spoken.contains(scheme);
}

/// What is read as it is sent, without HTTP, is one live stream: no playlist and no file.
Result<> checkKind(const ProxyStreamConfig &config, ProxyKind kind)
{
    const QStringList urls = QStringList(config.url) + config.failoverUrls;
    for (qsizetype i = 0; i < urls.size(); ++i)
        if (kind != ProxyKind::Live && !urls[i].startsWith("http"_L1, Qt::CaseInsensitive))
            return std::unexpected(fieldError(i == 0 ? u"url"_s : u"failoverUrls[%1]"_s.arg(i - 1),
                                              u"is no address of HTTP, which HLS, DASH and files are fetched by"_s));
    return {};
}

bool isHeaderSafe(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}
} // namespace

QStringList ProxyService::eventTypes()
{
    return {u"stream_started"_s,   u"stream_stopped"_s,      u"stream_failed"_s,
            u"client_connected"_s, u"client_disconnected"_s, u"failover_triggered"_s};
}

ProxyService::ProxyService(const ServiceContext &context, Relay *relay) : m_context(context), m_relay(relay), m_startedUs(monotonicUs())
{
    if (!relay)
        return;
    m_broadcasts = std::make_unique<BroadcastService>(context, *relay);
    QObject::connect(relay, &Relay::happened, &m_idle, [this](const RelayEvent &event) { happened(event); });
    QObject::connect(relay, &Relay::kindFound, &m_idle, [this](const QString &id, RelayKind kind) { kindFound(id, kind); });
    QObject::connect(&context.events, &EventBus::published, &m_idle, [this](const EventPtr &event) {
        if (!event->type.startsWith(u"proxy."))
            return;
        m_events.push_back(event);
        if (m_events.size() > mostEvents)
            m_events.pop_front();
    });
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, [this] { removeIdle(); });
}

Result<> ProxyService::start(const QString &accountId)
{
    m_accountId = accountId;
    if (!m_relay)
        return {};
    CW_TRY(const auto stored, m_context.store.settings.value(settingsKey));
    if (stored) {
        auto read = fromJson<ProxySettings>(QJsonDocument::fromJson(stored->toUtf8()).object());
        if (read)
            m_settings = *read;
        else
            qCWarning(logServices).noquote() << "the proxy's settings cannot be read and are as at first:" << read.error().message;
        m_settings.relay.schemes.removeIf([](const QString &scheme) { return !isSpoken(scheme); }); // of an older version
    }
    CW_TRY(const auto sealed, m_context.store.settings.value(signKeyName));
    if (sealed) {
        CW_TRY(const Secret key, m_context.secrets.open(*sealed));
        m_signKey = key.reveal().toLatin1();
    } else {
        m_signKey = randomToken(32).toLatin1();
        CW_CHECK(m_context.store.settings.setValue(signKeyName, m_context.secrets.seal(Secret(QString::fromLatin1(m_signKey)))));
    }
    m_broadcasts->setSignKey(m_signKey);
    CW_CHECK(readWebhookLimits());
    CW_TRY(const auto profiles, m_context.store.settings.value(profilesKey));
    m_profiles = QJsonDocument::fromJson(profiles.value_or(QString()).toUtf8()).object();
    m_relay->configure(m_settings.relay);
    CW_TRY(const auto streams, m_context.store.proxyStreams.all(accountId));
    for (const ProxyStream &stream : streams) {
        m_index.put(stream);
        m_byIdentity.insert(identityOf(stream.config), stream.id);
        m_relay->setStream(specOf(stream));
    }
    m_idle.start(idleCheckMs);
    return {};
}

Result<> ProxyService::check(const ProxyStreamConfig &config) const
{
    CW_CHECK(m_relay->checkUrl(config.url, u"url"_s));
    for (qsizetype i = 0; i < config.failoverUrls.size(); ++i)
        CW_CHECK(m_relay->checkUrl(config.failoverUrls[i], u"failoverUrls[%1]"_s.arg(i)));
    if (!config.failoverResolverUrl.isEmpty())
        CW_CHECK(m_relay->checkUrl(config.failoverResolverUrl, u"failoverResolverUrl"_s));
    if (!config.proxyUrl.isEmpty())
        CW_CHECK(m_relay->checkProxyUrl(config.proxyUrl, u"proxyUrl"_s));
    if (!isHeaderSafe(config.userAgent))
        return std::unexpected(fieldError(u"userAgent"_s, u"must not hold control characters"_s));
    for (auto it = config.headers.begin(); it != config.headers.end(); ++it)
        if (!it->isString() || it.key().isEmpty() || !isHeaderSafe(it.key()) || it.key().contains(u':') || !isHeaderSafe(it->toString()))
            return std::unexpected(fieldError(u"headers."_s + it.key(), u"is no header"_s));
    for (auto it = config.metadata.begin(); it != config.metadata.end(); ++it)
        if (it->isObject() || it->isArray())
            return std::unexpected(fieldError(u"metadata."_s + it.key(), u"must be a text, a number, true, false or null"_s));
    return config.metadata.size() <= 100 ? Result<>() : std::unexpected(fieldError(u"metadata"_s, u"has more than 100 keys"_s));
}

RelaySpec ProxyService::specOf(const ProxyStream &stream) const
{
    const ProxyStreamConfig &config = stream.config;
    RelaySpec spec;
    spec.streamId = stream.id;
    spec.kind = proxyviews::relayKindOf(stream.kind);
    spec.urls = QStringList(config.url) + config.failoverUrls;
    spec.userAgent = config.userAgent;
    for (auto it = config.headers.begin(); it != config.headers.end(); ++it)
        spec.headers.append({it.key().toLatin1(), it->toString().toUtf8()});
    spec.proxyUrl = config.proxyUrl;
    spec.isStrict = config.strictLiveTs;
    spec.isSticky = config.useStickySession;
    spec.returnsToPrimary = config.returnToPrimary;
    spec.returnAfterMs = config.returnAfterSec * 1000;
    spec.maxFailovers = config.maxFailovers;
    spec.maxRedirects = config.maxRedirects;
    spec.stallMs = config.stallMs;
    spec.maxClients = config.maxClients;
    spec.maxClientBytesPerSec = config.maxClientBytesPerSec;
    spec.dropsSlow = !config.disconnectSlow;
    spec.resolverUrl = config.failoverResolverUrl;
    if (!config.failoverResolverUrl.isEmpty())
        spec.metadata = config.metadata;
    spec.content.silenceDb = config.silenceThresholdDb;
    spec.content.silenceSec = config.enableSilenceDetection ? config.silenceDuration : 0;
    spec.content.silenceEverySec = config.silenceCheckInterval;
    spec.content.silenceTimes = config.silenceFailoverThreshold;
    spec.content.blackSec = config.enableBlackDetection ? config.blackDuration : 0;
    spec.content.freezeSec = config.enableFreezeDetection ? config.freezeDuration : 0;
    spec.content.missingSec = config.enableMissingTrackDetection ? config.missingTrackDuration : 0;
    spec.content.graceSec = config.silenceMonitoringGracePeriod;
    addTranscoding(stream, spec);
    return spec;
}

Result<QList<ProxyStream>> ProxyService::all(const CallContext &call) const
{
    return m_context.store.proxyStreams.all(call.caller.accountId);
}

Result<ProxyDocument> ProxyService::create(const CallContext &call, const ProxyStreamConfig &input)
{
    ProxyStreamConfig plain = input;
    plain.profile.clear(); // what is encoded is made by transcode()
    plain.profileVariables = {};
    return make(call, plain);
}

Result<ProxyDocument> ProxyService::make(const CallContext &call, const ProxyStreamConfig &input)
{
    CW_CHECK(check(input));
    const QString identity = identityOf(input);
    if (const QString known = m_byIdentity.value(identity); !known.isEmpty()) {
        if (auto present = m_context.store.proxyStreams.find(call.caller.accountId, known)) {
            present->config = input; // what is new about it holds at once, whoever is watching
            m_context.touch(*present);
            CW_CHECK(m_context.store.proxyStreams.update(*present));
            m_index.put(*present);
            m_relay->setStream(specOf(*present));
            return ProxyDocument{createdView(*present)};
        }
    }
    CW_TRY(const int present, m_context.store.proxyStreams.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, m_settings.maxStreams, "streams"));
    ProxyStream stream;
    m_context.stampNew(stream, "prx");
    stream.id = u"prx_"_s + randomToken(18); // not by its time of birth: the id is what protects it
    stream.accountId = call.caller.accountId;
    stream.config = input;
    stream.kind = proxyviews::kindOf(input.url);
    CW_CHECK(checkKind(input, stream.kind));
    CW_CHECK(m_context.store.proxyStreams.insert(stream));
    m_index.put(stream);
    m_byIdentity.insert(identity, stream.id);
    m_relay->setStream(specOf(stream));
    return ProxyDocument{createdView(stream)};
}

Result<ProxyDocument> ProxyService::patch(const CallContext &call, const ProxyStreamPatch &input)
{
    CW_TRY(ProxyStream stream, m_context.store.proxyStreams.find(call.caller.accountId, input.streamId));
    for (auto it = input.metadata.begin(); it != input.metadata.end(); ++it) {
        if (it->isNull())
            stream.config.metadata.remove(it.key());
        else
            stream.config.metadata.insert(it.key(), *it);
    }
    const QString before = identityOf(stream.config);
    changeAddresses(input, stream.config);
    CW_CHECK(check(stream.config));
    CW_CHECK(checkKind(stream.config, stream.kind));
    const QString after = identityOf(stream.config);
    if (before != after && m_byIdentity.contains(after))
        return fail(ErrorCode::Conflict, u"Another stream relays this address in the same way."_s);
    m_context.touch(stream);
    CW_CHECK(m_context.store.proxyStreams.update(stream));
    m_index.put(stream);
    m_byIdentity.remove(before);
    m_byIdentity.insert(after, stream.id);
    m_relay->setStream(specOf(stream));
    return ProxyDocument{viewOf(stream)};
}

/// Addresses and header values are never shown as they are, so what is shown of one stands for the one that is there.
void ProxyService::changeAddresses(const ProxyStreamPatch &input, ProxyStreamConfig &config) const
{
    if (input.failoverUrls) {
        QStringList left = config.failoverUrls + QStringList(config.url); // two may be shown alike: each stands for one
        config.failoverUrls.clear();
        for (const QString &url : *input.failoverUrls) {
            const auto at = std::ranges::find(left, url, proxyviews::shownUrl);
            config.failoverUrls.append(at == left.end() ? url : *at);
            if (at != left.end())
                left.erase(at);
        }
    }
    for (auto it = input.headers.begin(); it != input.headers.end(); ++it) {
        if (it->isNull())
            config.headers.remove(it.key());
        else
            config.headers.insert(it.key(), *it);
    }
    config.userAgent = input.userAgent.value_or(config.userAgent);
    config.returnToPrimary = input.returnToPrimary.value_or(config.returnToPrimary);
}

Result<> ProxyService::removeStream(const ProxyStream &stream, const QString &reason)
{
    m_relay->removeStream(stream.id, reason); // what it tells of its end needs the row
    if (const auto removed = m_context.store.proxyStreams.remove(stream.accountId, stream.id); !removed) {
        m_relay->setStream(specOf(stream));
        return removed;
    }
    m_index.remove(stream.id);
    m_byIdentity.remove(identityOf(stream.config));
    for (const QString &streamId : m_context.streams.streamsOfRelay(stream.id)) // has nothing to be fetched from any more
        if (const auto taken = m_context.store.streams.find(stream.accountId, streamId))
            CW_CHECK(m_context.streams.apply(*taken));
    return {};
}

Result<ProxyDocument> ProxyService::remove(const CallContext &call, const ProxyStreamId &input)
{
    CW_TRY(const ProxyStream stream, m_context.store.proxyStreams.find(call.caller.accountId, input.streamId));
    CW_CHECK(removeStream(stream, u"manual_deletion"_s));
    return ProxyDocument{{{u"message"_s, u"Stream %1 deleted"_s.arg(stream.id)}}};
}

Result<ProxyDocument> ProxyService::failOver(const CallContext &call, const ProxyStreamId &input)
{
    CW_TRY(const ProxyStream stream, m_context.store.proxyStreams.find(call.caller.accountId, input.streamId));
    CW_TRY(const int index, m_relay->failOver(stream.id));
    const RelayStreamFigures figures = m_relay->figures(stream.id);
    const QStringList urls = QStringList(stream.config.url) + stream.config.failoverUrls;
    return ProxyDocument{{{u"message"_s, u"Failover triggered"_s},
                          {u"new_url"_s, proxyviews::shownUrl(urls.value(index))},
                          {u"failover_index"_s, index - 1},
                          {u"failover_attempts"_s, figures.failovers + 1},
                          {u"active_clients"_s, figures.clients},
                          {u"stream_type"_s, proxyviews::typeText(stream.kind)}}};
}

QList<ProxyStream> ProxyService::matching(const CallContext &call, const ProxyFilter &input) const
{
    QList<std::pair<QString, QString>> wanted{{input.field, input.value.value_or(QString())}};
    for (const QString &pair : input.where.split(u',', Qt::SkipEmptyParts))
        wanted.append({pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed()});
    QList<ProxyStream> found;
    const QString &account = call.caller.accountId;
    for (const QString &id : m_index.find(account, wanted.first().first, wanted.first().second)) {
        const bool isAll = std::ranges::all_of(wanted.sliced(1),
                                               [&](const auto &row) { return m_index.find(account, row.first, row.second).contains(id); });
        if (!isAll)
            continue;
        if (const auto stream = m_context.store.proxyStreams.find(account, id))
            found.append(*stream);
    }
    return found;
}

Result<> ProxyService::needsValue(const ProxyFilter &input)
{
    return input.value ? Result<>() : std::unexpected(fieldError(u"value"_s, u"is required"_s));
}

Result<ProxyDocument> ProxyService::removeByMetadata(const CallContext &call, const ProxyFilter &input)
{
    CW_CHECK(needsValue(input));
    const QList<RelayClient> clients = m_relay->clients();
    QJsonArray deleted;
    QJsonArray skipped;
    for (const ProxyStream &stream : matching(call, input)) {
        const auto others = std::ranges::count_if(
            clients, [&](const RelayClient &client) { return client.streamId == stream.id && client.clientId != input.clientId; });
        if (!input.excludeChannelId.isEmpty() && proxyviews::metadataText(stream.config.metadata.value(u"id")) == input.excludeChannelId) {
            skipped.append(QJsonObject{{u"stream_id"_s, stream.id}, {u"reason"_s, u"excluded_by_channel_id"_s}});
        } else if (!input.force && others > 0) {
            skipped.append(
                QJsonObject{{u"stream_id"_s, stream.id}, {u"reason"_s, u"has_active_clients"_s}, {u"active_clients"_s, qint64(others)}});
        } else {
            CW_CHECK(removeStream(stream, u"metadata_filter_deletion"_s));
            deleted.append(stream.id);
        }
    }
    return ProxyDocument{{{u"message"_s, u"Deleted %1 streams"_s.arg(deleted.size())},
                          {u"deleted_streams"_s, deleted},
                          {u"skipped_streams"_s, skipped},
                          {u"deleted_count"_s, deleted.size()}}};
}

Result<ProxyDocument> ProxyService::removeOldest(const CallContext &call, const ProxyFilter &input)
{
    CW_CHECK(needsValue(input));
    QList<ProxyStream> found = matching(call, input);
    found.removeIf([&input](const ProxyStream &stream) {
        return !input.excludeChannelId.isEmpty() && proxyviews::metadataText(stream.config.metadata.value(u"id")) == input.excludeChannelId;
    });
    const auto oldest = std::ranges::min_element(found, {}, &ProxyStream::createdAt);
    if (oldest == found.end())
        return ProxyDocument{
            {{u"message"_s, u"No matching streams found"_s}, {u"deleted_stream"_s, QJsonValue()}, {u"deleted_count"_s, 0}}};
    CW_CHECK(removeStream(*oldest, u"oldest_stream_deletion"_s));
    return ProxyDocument{{{u"message"_s, u"Deleted oldest stream"_s},
                          {u"deleted_stream"_s, oldest->id},
                          {u"stream_age_seconds"_s, oldest->createdAt.secsTo(m_context.clock.now())},
                          {u"deleted_count"_s, 1}}};
}

Result<ProxyDocument> ProxyService::disconnect(const CallContext &, const ProxyClientId &input)
{
    if (!m_relay->disconnectClient(input.streamId, input.clientId))
        return fail(ErrorCode::NotFound, u"There is no such client at this stream."_s);
    return ProxyDocument{{{u"message"_s, u"Client %1 disconnected"_s.arg(input.clientId)}}};
}

void ProxyService::testConnection(const CallContext &, const ProxyUrl &input, std::function<void(Result<ProxyDocument>)> done)
{
    if (const auto allowed = m_relay->checkUrl(input.url, u"url"_s); !allowed)
        return done(std::unexpected(allowed.error()));
    m_relay->testUrl(input.url, [url = input.url, done](const Result<int> &status) {
        QJsonObject out{{u"success"_s, status && *status >= 200 && *status < 300}, {u"url_tested"_s, proxyviews::shownUrl(url)}};
        if (status)
            out.insert(u"status_code"_s, *status);
        else
            out.insert(u"error"_s, status.error().message);
        out.insert(u"message"_s, status ? u"The server answers with status %1."_s.arg(*status) : u"The server cannot be reached."_s);
        done(ProxyDocument{out});
    });
}

Result<ProxySettings> ProxyService::readSettings(const CallContext &, const Nothing &)
{
    return m_settings;
}

Result<ProxySettings> ProxyService::changeSettings(const CallContext &, const ProxySettings &input)
{
    for (qsizetype i = 0; i < input.relay.schemes.size(); ++i)
        if (!isSpoken(input.relay.schemes[i]))
            return std::unexpected(fieldError(u"relay.schemes[%1]"_s.arg(i), u"must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other"_s));
    CW_CHECK(m_relay->checkHosts(input.relay.allowedHosts, u"relay.allowedHosts"_s));
    CW_CHECK(m_relay->checkHosts(input.relay.deniedHosts, u"relay.deniedHosts"_s));
    CW_CHECK(m_context.store.settings.setValue(settingsKey, QString::fromUtf8(toJsonText(input))));
    m_settings = input;
    m_relay->configure(input.relay);
    return m_settings;
}

void ProxyService::happened(const RelayEvent &event)
{
    QJsonObject data = event.data;
    if (event.streamId.startsWith(u"src_"))
        return; // a source of a broadcast: nobody made it a stream
    data.insert(u"stream_id"_s, event.streamId);
    if (const auto stream = m_context.store.proxyStreams.find(m_accountId, event.streamId))
        data.insert(u"metadata"_s, stream->config.metadata);
    m_context.publish(QByteArray("proxy." + event.type.toLatin1()).constData(), m_accountId, {}, data);
}

/// Kept, so that the next listing and the next start know it.
void ProxyService::kindFound(const QString &streamId, RelayKind kind)
{
    auto stream = m_context.store.proxyStreams.find(m_accountId, streamId);
    if (!stream)
        return;
    stream->kind = kind == RelayKind::Hls ? ProxyKind::Hls : ProxyKind::Dash;
    m_context.touch(*stream);
    if (const auto kept = m_context.store.proxyStreams.update(*stream); !kept)
        qCWarning(logServices).noquote() << "the kind of a relayed stream cannot be kept:" << kept.error().message;
}

void ProxyService::removeIdle()
{
    if (m_settings.idleStreamSec <= 0)
        return;
    const auto streams = m_context.store.proxyStreams.all(m_accountId).value_or(QList<ProxyStream>());
    for (const ProxyStream &stream : streams) {
        const RelayStreamFigures figures = m_relay->figures(stream.id);
        const bool isIdle = figures.clients == 0 && figures.lastAccess.secsTo(m_context.clock.now()) >= m_settings.idleStreamSec;
        if (isIdle)
            if (const auto removed = removeStream(stream, u"inactive_timeout"_s); !removed)
                qCWarning(logServices).noquote() << "an idle stream cannot be removed:" << removed.error().message;
    }
}

} // namespace castwright
