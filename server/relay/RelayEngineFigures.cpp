// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RelayEngine.h"

#include "base/FreeMemory.h"

#include <QJsonArray>
#include <QThreadPool>
#include <QUrl>

/// What the relay tells of itself: events and figures.
namespace castwright::relay {

namespace {
/// Without user, password and query: events and lists are read by more people than those who may use the address.
QString publicUrl(const QString &text)
{
    QUrl url(text);
    url.setUserInfo({});
    if (url.hasQuery())
        url.setQuery(QStringLiteral("..."));
    return url.toString();
}

QString typeOf(RelayKind kind)
{
    return kind == RelayKind::Hls ? QStringLiteral("hls") : kind == RelayKind::Dash ? QStringLiteral("dash") : QStringLiteral("direct");
}
} // namespace

void RelayEngine::tell(const QString &type, const QString &streamId, QJsonObject data)
{
    Q_EMIT happened({type, streamId, std::move(data)});
}

void RelayEngine::switched(const QString &streamId, const QString &oldUrl, const QString &newUrl, int index, const QString &reason,
                           qint64 tookMs)
{
    const auto found = record(streamId);
    if (!found)
        return;
    found->figures.currentUrl = newUrl;
    found->figures.urlIndex = index;
    found->figures.lastFailover = m_clock.now();
    found->errorsWhenGood = found->figures.errors;
    ++found->figures.failovers;
    ++m_totals.failovers;
    if (tookMs > 0)
        m_failoverTimes.add(static_cast<double>(tookMs));
    tell(QStringLiteral("failover_triggered"), streamId,
         {{QStringLiteral("old_url"), publicUrl(oldUrl)},
          {QStringLiteral("new_url"), publicUrl(newUrl)},
          {QStringLiteral("failover_index"), index - 1},
          {QStringLiteral("attempt_number"), found->figures.failovers},
          {QStringLiteral("reason"), reason},
          {QStringLiteral("took_ms"), tookMs},
          {QStringLiteral("client_count"), m_registry.countOf(streamId)}});
}

void RelayEngine::runningChanged(const QString &streamId, bool isRunning)
{
    const auto found = record(streamId);
    if (!found || found->figures.isRunning == isRunning)
        return;
    found->figures.isRunning = isRunning;
    if (isRunning) {
        found->startedMs = m_clock.nowMs();
        found->errorsWhenGood = found->figures.errors;
        QJsonArray backups;
        for (const QString &url : found->spec.urls.mid(1))
            backups.append(publicUrl(url));
        return tell(QStringLiteral("stream_started"), streamId,
                    {{QStringLiteral("url"), publicUrl(found->figures.currentUrl)},
                     {QStringLiteral("primary_url"), publicUrl(found->spec.urls.value(0))},
                     {QStringLiteral("failover_urls"), backups},
                     {QStringLiteral("user_agent"), found->spec.userAgent.isEmpty() ? m_settings.userAgent : found->spec.userAgent},
                     {QStringLiteral("stream_type"), found->spec.transcode ? QStringLiteral("transcoded") : typeOf(found->figures.kind)},
                     {QStringLiteral("client_count"), m_registry.countOf(streamId)}});
    }
    tell(QStringLiteral("stream_stopped"), streamId,
         stoppedData(*found, m_registry.countOf(streamId) == 0 ? QStringLiteral("last_client_disconnected") : QStringLiteral("ended")));
}

QJsonObject RelayEngine::stoppedData(const Record &record, const QString &reason) const
{
    return {{QStringLiteral("reason"), reason},
            {QStringLiteral("bytes_served"), record.figures.bytesServed},
            {QStringLiteral("chunks_served"), record.figures.segmentsServed + record.meter->chunks},
            {QStringLiteral("was_transcoded"), record.spec.transcode.has_value()}};
}

void RelayEngine::found(const QString &streamId, RelayKind kind)
{
    const auto known = record(streamId);
    if (!known)
        return;
    known->figures.kind = kind;
    if (kind == RelayKind::Vod)
        return; // so it is this time; a live stream may be there the next time
    known->spec.kind = kind;
    Q_EMIT kindFound(streamId, kind);
}

void RelayEngine::failed(const QString &streamId, const Error &error)
{
    const auto found = record(streamId);
    if (!found)
        return;
    found->figures.lastError = error.message;
    const int errors = std::exchange(found->errorsWhenGood, found->figures.errors);
    tell(QStringLiteral("stream_failed"), streamId,
         {{QStringLiteral("client_id"), found->lastClientId},
          {QStringLiteral("retry_count"), std::max(0, found->figures.errors - errors - 1)},
          {QStringLiteral("error"), error.message},
          {QStringLiteral("error_type"), error.code == ErrorCode::UpstreamTimeout ? QStringLiteral("timeout") : QStringLiteral("upstream")},
          {QStringLiteral("reason"),
           error.code == ErrorCode::UpstreamTimeout ? QStringLiteral("total_timeout_exceeded") : QStringLiteral("no_failover_available")},
          {QStringLiteral("no_failover"), found->spec.urls.size() < 2}});
}

void RelayEngine::tick()
{
    m_registry.collect(m_clock.nowMs(), [this](const QString &streamId, qint64 bytes) {
        m_totals.bytesServed += bytes;
        if (const auto found = record(streamId))
            found->figures.bytesServed += bytes;
    });
    m_registry.expire(m_clock.nowMs(), m_settings.hlsClientTimeoutMs);
    m_outRate.sample(m_totals.bytesServed);
    for (const auto &[id, each] : m_records) {
        each->out.sample(each->figures.bytesServed);
        each->in.sample(each->meter->received);
        // A direct stream tells itself; one of HLS, or a file, runs as long as somebody asks for it.
        const bool isPolled = each->figures.kind != RelayKind::Live;
        if (each->spec.transcode && each->toldClients != m_registry.countOf(id))
            countChanged(id); // those who play HLS go without a word
        watchContents(id, *each);
        if (isPolled && each->figures.isRunning != (m_registry.countOf(id) > 0) && each->meter->received > 0)
            runningChanged(id, m_registry.countOf(id) > 0);
    }
    giveBackMemory();
}

void RelayEngine::giveBackMemory()
{
    constexpr qint64 afterMs = 3000; // many end together
    const auto running = static_cast<int>(std::ranges::count_if(m_records, [](const auto &row) { return row.second->figures.isRunning; }));
    constexpr qint64 againMs = 60'000; // those that run walk through all that others have left, a piece at a time
    const qint64 nowMs = m_clock.nowMs();
    if (running < m_running)
        m_giveBackMs = nowMs + afterMs;
    m_running = running;
    if (m_giveBackMs == 0 || nowMs < m_giveBackMs)
        return;
    m_giveBackMs = running > 0 ? nowMs + againMs : 0;
    QThreadPool::globalInstance()->start(giveBackFreeMemory);
}

RelayStreamFigures RelayEngine::figures(const QString &streamId) const
{
    const auto found = record(streamId);
    if (!found)
        return {};
    RelayStreamFigures out = found->figures;
    out.clients = m_registry.countOf(streamId);
    out.bytesReceived = found->meter->received;
    out.bytesPerSec = found->out.perSecond();
    out.inBytesPerSec = found->in.perSecond();
    out.upstreams = found->meter->upstreams;
    out.continuityErrors = found->meter->continuityErrors;
    out.splices = found->meter->splices;
    out.transcode = found->meter->transcode();
    return out;
}

QList<RelayClient> RelayEngine::clients() const
{
    return m_registry.clients();
}

RelayTotals RelayEngine::totals() const
{
    RelayTotals out = m_totals;
    out.bytesPerSec = m_outRate.perSecond();
    out.cacheHits = m_cache->hits();
    out.cacheMisses = m_cache->misses();
    out.cacheBytes = m_cache->bytes();
    for (const auto &[id, each] : m_records) {
        out.bytesReceived += each->meter->received;
        out.upstreams += each->meter->upstreams;
    }
    out.startTimes = m_startTimes.times();
    out.segmentTimes = m_segmentTimes.times();
    out.playlistTimes = m_playlistTimes.times();
    out.failoverTimes = m_failoverTimes.times();
    return out;
}

} // namespace castwright::relay
