// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProxyService.h"
#include "services/ProxyViews.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/UseCaseBinding.h"

#include <algorithm>

/// What the relay tells of itself in the words of its contract, and the rows of the catalog.
namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 foreverSec = 100LL * 365 * 86'400;
} // namespace

void ProxyService::registerUseCases(UseCaseCatalog &catalog)
{
    if (!m_relay)
        return;
    const auto add = [&]<class In, class Out>(const char *id, Effect effect, const char *summary,
                                              Result<Out> (ProxyService::*handler)(const CallContext &, const In &)) {
        const Scope scope = effect == Effect::Read ? Scope::SourcesRead : Scope::SourcesWrite;
        catalog.add(bindUseCase(id, scope, effect, summary, "One act of the stream proxy, in the words of its contract.", this, handler));
    };
    add("proxy.create", Effect::Write, "Relay a stream", &ProxyService::create);
    registerTranscoding(catalog);
    m_broadcasts->registerUseCases(catalog);
    add("proxy.list", Effect::Read, "List relayed streams", &ProxyService::list);
    add("proxy.get", Effect::Read, "Read a relayed stream", &ProxyService::get);
    add("proxy.update", Effect::Write, "Change a relayed stream's metadata", &ProxyService::patch);
    add("proxy.delete", Effect::Write, "Delete a relayed stream", &ProxyService::remove);
    add("proxy.failover", Effect::Write, "Go to the next address", &ProxyService::failOver);
    add("proxy.byMetadata", Effect::Read, "Find relayed streams", &ProxyService::byMetadata);
    add("proxy.countsByMetadata", Effect::Read, "Count relayed streams", &ProxyService::countsByMetadata);
    add("proxy.deleteByMetadata", Effect::Write, "Delete relayed streams by metadata", &ProxyService::removeByMetadata);
    add("proxy.deleteOldest", Effect::Write, "Delete the oldest of some relayed streams", &ProxyService::removeOldest);
    add("proxy.clients", Effect::Read, "List clients", &ProxyService::clients);
    add("proxy.client", Effect::Read, "Read a client", &ProxyService::client);
    add("proxy.disconnect", Effect::Write, "Send a client away", &ProxyService::disconnect);
    add("proxy.stats", Effect::Read, "Figures of the proxy", &ProxyService::stats);
    add("proxy.detailedStats", Effect::Read, "Detailed figures of the proxy", &ProxyService::detailedStats);
    add("proxy.performance", Effect::Read, "Throughput and times of the proxy", &ProxyService::performance);
    add("proxy.streamStats", Effect::Read, "Figures by stream", &ProxyService::streamStats);
    add("proxy.events", Effect::Read, "What happened lately", &ProxyService::events);
    add("proxy.health", Effect::Read, "Is the proxy well", &ProxyService::health);
    add("proxy.info", Effect::Read, "What the proxy is and can", &ProxyService::info);
    catalog.add(bindUseCase("proxy.settings", Scope::Admin, Effect::Read, "Read the proxy's settings",
                            "What may be relayed, limits and times.", this, &ProxyService::readSettings));
    catalog.add(bindUseCase("proxy.configure", Scope::Admin, Effect::Write, "Change the proxy's settings",
                            "All of them at once; what is left out is as at first.", this, &ProxyService::changeSettings));
    catalog.add(bindAsyncUseCase("proxy.import", Scope::SourcesWrite, Effect::Write, "Import a channel list",
                                 "Every channel of an M3U list becomes a stream.", this, &ProxyService::importChannels));
    catalog.add(bindAsyncUseCase("proxy.testConnection", Scope::SourcesWrite, Effect::Write, "Try an address",
                                 "One request with the proxy's rules.", this, &ProxyService::testConnection));
}

QJsonObject ProxyService::viewOf(const ProxyStream &stream) const
{
    QJsonObject view = proxyviews::streamView(stream, m_relay->figures(stream.id));
    view.insert(u"stream_endpoint"_s, endpointOf(stream));
    view.insert(u"studio_streams"_s, QJsonArray::fromStringList(m_context.streams.streamsOfRelay(stream.id)));
    return view;
}

QString ProxyService::ownPath(const QString &streamId) const
{
    const auto stream = m_context.store.proxyStreams.find(m_accountId, streamId);
    if (!stream || stream->kind == ProxyKind::Vod || stream->kind == ProxyKind::Dash)
        return {};
    return proxyviews::pathOf(stream->id, stream->kind) + u'?'
        + QString::fromLatin1(signedFor(streamId, foreverSec, {})); // it does not leave this machine
}

QString ProxyService::playedAs(const QString &streamId) const
{
    const auto stream = m_context.store.proxyStreams.find(m_accountId, streamId);
    return stream && stream->kind == ProxyKind::Hls ? u"hls"_s : stream && stream->kind == ProxyKind::Dash ? u"dash"_s : u"http-ts"_s;
}

QString ProxyService::endpointOf(const ProxyStream &stream) const
{
    return proxyviews::pathOf(stream.id, stream.kind) + suffixOf(stream.id);
}

/// What makes a player's address good; empty when addresses are not signed.
QString ProxyService::suffixOf(const QString &streamId) const
{
    const QByteArray signature = this->signature(streamId);
    return signature.isEmpty() ? QString() : QString(u'?' + QString::fromLatin1(signature));
}

QJsonObject ProxyService::createdView(const ProxyStream &stream) const
{
    const bool isHls = stream.kind == ProxyKind::Hls;
    const QString type = isHls ? u"hls"_s : stream.kind == ProxyKind::Dash ? u"dash"_s : u"direct"_s;
    const QString suffix = suffixOf(stream.id);
    const QString playlist = proxyviews::pathOf(stream.id, ProxyKind::Hls) + suffix;
    const QString direct = proxyviews::pathOf(stream.id, ProxyKind::Live) + suffix;
    QJsonArray backups;
    for (const QString &url : stream.config.failoverUrls)
        backups.append(proxyviews::shownUrl(url));
    QJsonObject view{{u"stream_id"_s, stream.id},
                     {u"primary_url"_s, proxyviews::shownUrl(stream.config.url)},
                     {u"failover_urls"_s, backups},
                     {u"user_agent"_s, stream.config.userAgent},
                     {u"stream_type"_s, type},
                     {u"stream_endpoint"_s, QString(proxyviews::pathOf(stream.id, stream.kind) + suffix)},
                     {u"playlist_url"_s, isHls ? QJsonValue(playlist) : QJsonValue()},
                     {u"direct_url"_s, isHls || stream.kind == ProxyKind::Dash ? QJsonValue() : QJsonValue(direct)},
                     {u"message"_s, u"Stream created successfully (%1)"_s.arg(type)},
                     {u"metadata"_s, stream.config.metadata}};
    if (!stream.config.profile.isEmpty()) {
        view.insert(u"direct_url"_s, direct);
        view.insert(u"playlist_url"_s, playlist);
        describeTranscoding(stream, view);
    }
    return view;
}

QList<ProxyService::Channel> ProxyService::channels() const
{
    QList<Channel> out;
    const auto streams = m_context.store.proxyStreams.all(m_accountId).value_or(QList<ProxyStream>());
    for (const ProxyStream &stream : streams) {
        const QJsonObject &about = stream.config.metadata;
        const auto text = [&about](const char *key) { return proxyviews::metadataText(about.value(QLatin1String(key))); };
        QString name = text("name");
        if (name.isEmpty())
            name = text("title");
        if (name.isEmpty())
            name = text("local_id");
        out.append({name.isEmpty() ? stream.id : name, text("tvg_id"), text("logo"), text("category"), endpointOf(stream)});
    }
    return out;
}

Result<ProxyDocument> ProxyService::list(const CallContext &call, const Nothing &)
{
    CW_TRY(const auto streams, all(call));
    QJsonArray views;
    for (const ProxyStream &stream : streams)
        views.append(viewOf(stream));
    return ProxyDocument{{{u"streams"_s, views}, {u"total"_s, views.size()}}};
}

Result<ProxyDocument> ProxyService::get(const CallContext &call, const ProxyStreamId &input)
{
    CW_TRY(const ProxyStream stream, m_context.store.proxyStreams.find(call.caller.accountId, input.streamId));
    QJsonArray clients;
    for (const RelayClient &client : m_relay->clients())
        if (client.streamId == stream.id)
            clients.append(proxyviews::clientView(client));
    return ProxyDocument{{{u"stream"_s, viewOf(stream)}, {u"clients"_s, clients}, {u"client_count"_s, clients.size()}}};
}

Result<ProxyDocument> ProxyService::byMetadata(const CallContext &call, const ProxyFilter &input)
{
    CW_CHECK(needsValue(input));
    QJsonArray found;
    int clients = 0;
    for (const ProxyStream &stream : matching(call, input)) {
        const QJsonObject view = viewOf(stream);
        if (input.activeOnly && !view.value(u"is_active").toBool())
            continue;
        QJsonObject row;
        for (const QString &key : {u"stream_id"_s, u"client_count"_s, u"metadata"_s, u"last_access"_s, u"is_active"_s, u"stream_type"_s})
            row.insert(key, view.value(key));
        row.insert(u"url"_s, view.value(u"current_url"));
        clients += view.value(u"client_count").toInt();
        found.append(row);
    }
    return ProxyDocument{{{u"filter"_s, QJsonObject{{u"field"_s, input.field}, {u"value"_s, *input.value}}},
                          {u"active_only"_s, input.activeOnly},
                          {u"matching_streams"_s, found},
                          {u"total_matching"_s, found.size()},
                          {u"total_clients"_s, clients}}};
}

Result<ProxyDocument> ProxyService::countsByMetadata(const CallContext &call, const ProxyFilter &input)
{
    if (!input.values)
        return std::unexpected(fieldError(u"values"_s, u"is required"_s));
    QJsonObject counts;
    for (const QString &value : input.values->split(u',', Qt::SkipEmptyParts)) {
        const QString text = value.trimmed();
        const auto &ids = m_index.find(call.caller.accountId, input.field, text);
        counts.insert(text, qint64(std::ranges::count_if(ids, [&](const QString &id) {
                          const RelayStreamFigures figures = m_relay->figures(id);
                          return !input.activeOnly || figures.isRunning || figures.clients > 0;
                      })));
    }
    return ProxyDocument{{{u"field"_s, input.field}, {u"counts"_s, counts}}};
}

Result<ProxyDocument> ProxyService::clients(const CallContext &call, const Nothing &)
{
    CW_TRY(const auto streams, all(call));
    QSet<QString> ours;
    for (const ProxyStream &stream : streams)
        ours.insert(stream.id);
    QJsonArray views;
    for (const RelayClient &client : m_relay->clients())
        if (ours.contains(client.streamId))
            views.append(proxyviews::clientView(client));
    return ProxyDocument{{{u"clients"_s, views}, {u"total_clients"_s, views.size()}}};
}

Result<ProxyDocument> ProxyService::client(const CallContext &call, const ProxyClientId &input)
{
    CW_TRY(const ProxyDocument all, clients(call, {}));
    const QJsonArray views = all.document.value(u"clients").toArray();
    for (const QJsonValue &view : views)
        if (view.toObject().value(u"client_id").toString() == input.clientId)
            return ProxyDocument{view.toObject()};
    return fail(ErrorCode::NotFound, u"Client not found"_s);
}

QJsonObject ProxyService::totals(const QList<ProxyStream> &streams) const
{
    const RelayTotals totals = m_relay->totals();
    int active = 0;
    int clients = 0;
    for (const ProxyStream &stream : streams) {
        const RelayStreamFigures figures = m_relay->figures(stream.id);
        active += figures.isRunning || figures.clients > 0 ? 1 : 0;
        clients += figures.clients;
    }
    return {{u"total_streams"_s, streams.size()},
            {u"active_streams"_s, active},
            {u"total_clients"_s, clients},
            {u"active_clients"_s, clients},
            {u"total_bytes_served"_s, totals.bytesServed},
            {u"total_segments_served"_s, totals.segmentsServed},
            {u"uptime_seconds"_s, (monotonicUs() - m_startedUs) / 1'000'000}};
}

Result<ProxyDocument> ProxyService::streamStats(const CallContext &call, const Nothing &)
{
    CW_TRY(const ProxyDocument streams, list(call, {}));
    return ProxyDocument{{{u"total_streams"_s, streams.document.value(u"total")}, {u"streams"_s, streams.document.value(u"streams")}}};
}

Result<ProxyDocument> ProxyService::stats(const CallContext &call, const Nothing &)
{
    CW_TRY(const auto streams, all(call));
    QJsonObject out = totals(streams);
    CW_TRY(const ProxyDocument listed, list(call, {}));
    CW_TRY(const ProxyDocument clientList, clients(call, {}));
    out.insert(u"streams"_s, listed.document.value(u"streams"));
    out.insert(u"clients"_s, clientList.document.value(u"clients"));
    return ProxyDocument{out};
}

Result<ProxyDocument> ProxyService::events(const CallContext &call, const Nothing &)
{
    QJsonArray rows;
    for (const EventPtr &event : m_events)
        if (event->accountId == call.caller.accountId)
            rows.append(QJsonObject{{u"sequence"_s, qint64(event->sequence)},
                                    {u"event_id"_s, event->id},
                                    {u"event_type"_s, event->type.sliced(6)},
                                    {u"stream_id"_s, event->data.value(u"stream_id")},
                                    {u"timestamp"_s, jsonTime(event->time)},
                                    {u"data"_s, event->data}});
    return ProxyDocument{{{u"events"_s, rows}, {u"total"_s, rows.size()}}};
}

Result<ProxyDocument> ProxyService::performance(const CallContext &call, const Nothing &)
{
    CW_TRY(const auto streams, all(call));
    const RelayTotals totals = m_relay->totals();
    const qint64 asked = totals.cacheHits + totals.cacheMisses;
    QJsonObject errors;
    for (auto it = totals.errors.cbegin(); it != totals.errors.cend(); ++it)
        errors.insert(it.key(), it.value());
    return ProxyDocument{
        {{u"stats"_s, this->totals(streams)},
         {u"connection_pool_stats"_s,
          QJsonObject{{u"upstream_connections"_s, totals.upstreams},
                      {u"cache_hits"_s, totals.cacheHits},
                      {u"cache_misses"_s, totals.cacheMisses},
                      {u"cache_hit_ratio"_s, asked > 0 ? double(totals.cacheHits) / double(asked) : 0.0},
                      {u"cache_bytes"_s, totals.cacheBytes},
                      {u"coalesced_requests"_s, totals.coalesced}}},
         {u"failover_stats"_s,
          QJsonObject{{u"total_failovers"_s, totals.failovers}, {u"failover_time"_s, proxyviews::timesView(totals.failoverTimes)}}},
         {u"performance_metrics"_s,
          QJsonObject{{u"bytes_per_second"_s, totals.bytesPerSec},
                      {u"bytes_received"_s, totals.bytesReceived},
                      {u"stream_start_time"_s, proxyviews::timesView(totals.startTimes)},
                      {u"segment_fetch_time"_s, proxyviews::timesView(totals.segmentTimes)},
                      {u"playlist_fetch_time"_s, proxyviews::timesView(totals.playlistTimes)}}},
         {u"error_stats"_s, errors}}};
}

Result<ProxyDocument> ProxyService::detailedStats(const CallContext &call, const Nothing &)
{
    CW_TRY(const ProxyDocument performance, this->performance(call, {}));
    CW_TRY(const ProxyDocument stats, this->stats(call, {}));
    QJsonObject out = performance.document;
    for (auto it = stats.document.begin(); it != stats.document.end(); ++it)
        out.insert(it.key(), *it);
    return ProxyDocument{out};
}

Result<ProxyDocument> ProxyService::health(const CallContext &call, const Nothing &)
{
    CW_TRY(const auto streams, all(call));
    const QJsonObject figures = totals(streams);
    return ProxyDocument{{{u"status"_s, u"healthy"_s},
                          {u"root_path"_s, u"/m3u-proxy"_s},
                          {u"version"_s, m_context.options.version},
                          {u"uptime_seconds"_s, figures.value(u"uptime_seconds")},
                          {u"active_streams"_s, figures.value(u"active_streams")},
                          {u"active_clients"_s, figures.value(u"active_clients")},
                          {u"total_bytes_served"_s, figures.value(u"total_bytes_served")},
                          {u"stats"_s, figures}}};
}

Result<ProxyDocument> ProxyService::info(const CallContext &, const Nothing &)
{
    const RelaySettings &relay = m_settings.relay;
    const bool encodes = m_relay && m_relay->transcoder();
    return ProxyDocument{{{u"version"_s, m_context.options.version},
                          {u"hardware_acceleration"_s, acceleration()},
                          {u"transcoding"_s, QJsonObject{{u"enabled"_s, encodes}, {u"profiles"_s, profileTexts()}}},
                          {u"configuration"_s,
                           QJsonObject{{u"default_user_agent"_s, relay.userAgent},
                                       {u"client_timeout"_s, relay.hlsClientTimeoutMs / 1000.0},
                                       {u"stream_timeout"_s, m_settings.idleStreamSec},
                                       {u"max_redirects"_s, relay.maxRedirects},
                                       {u"stall_ms"_s, relay.stallMs},
                                       {u"allows_private"_s, relay.allowsPrivate},
                                       {u"allows_loopback"_s, relay.allowsLoopback},
                                       {u"requires_token"_s, m_settings.requiresToken},
                                       {u"signs_urls"_s, m_settings.signsUrls}}}}};
}

} // namespace castwright
