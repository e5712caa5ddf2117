// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProxyViews.h"

#include <QUrl>

namespace castwright::proxyviews {

using namespace Qt::StringLiterals;

QString shownUrl(const QString &text)
{
    QUrl url(text);
    if (url.password().isEmpty())
        return text;
    url.setPassword(u"***"_s);
    return url.toString();
}

ProxyKind kindOf(const QString &address)
{
    if (!address.startsWith(u"http", Qt::CaseInsensitive))
        return ProxyKind::Live; // read as it is sent
    const QString path = QUrl(address).path().toLower();
    if (path.endsWith(u".m3u8") || path.endsWith(u".m3u"))
        return ProxyKind::Hls;
    if (path.endsWith(u".mpd"))
        return ProxyKind::Dash;
    for (const char *end : {".mp4", ".mkv", ".webm", ".avi", ".mov", ".m4v"})
        if (path.endsWith(QLatin1String(end)))
            return ProxyKind::Vod;
    return path.contains(u"/movie/") || path.contains(u"/series/") || path.contains(u"/timeshift/") ? ProxyKind::Vod : ProxyKind::Live;
}

RelayKind relayKindOf(ProxyKind kind)
{
    return kind == ProxyKind::Hls ? RelayKind::Hls
        : kind == ProxyKind::Dash ? RelayKind::Dash
        : kind == ProxyKind::Vod  ? RelayKind::Vod
                                  : RelayKind::Live;
}

QString pathOf(const QString &streamId, ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Hls: return u"/hls/"_s + streamId + u"/playlist.m3u8"_s;
    case ProxyKind::Dash: return u"/dash/"_s + streamId + u"/manifest.mpd"_s;
    default: return u"/stream/"_s + streamId;
    }
}

QString typeText(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Hls: return u"HLS"_s;
    case ProxyKind::Vod: return u"VOD"_s;
    case ProxyKind::Dash: return u"DASH"_s;
    default: return u"Live Continuous"_s;
    }
}

QString metadataText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

QJsonObject streamView(const ProxyStream &stream, const RelayStreamFigures &figures)
{
    QJsonArray backups;
    for (const QString &url : stream.config.failoverUrls)
        backups.append(shownUrl(url));
    QJsonObject view{{u"stream_id"_s, stream.id},
                     {u"original_url"_s, shownUrl(stream.config.url)},
                     {u"current_url"_s, shownUrl(figures.currentUrl.isEmpty() ? stream.config.url : figures.currentUrl)},
                     {u"user_agent"_s, stream.config.userAgent},
                     {u"stream_type"_s, typeText(stream.kind)},
                     {u"client_count"_s, figures.clients},
                     {u"total_bytes_served"_s, figures.bytesServed},
                     {u"total_segments_served"_s, figures.segmentsServed},
                     {u"total_bytes_received"_s, figures.bytesReceived},
                     {u"bytes_per_second"_s, figures.bytesPerSec},
                     {u"upstream_bytes_per_second"_s, figures.inBytesPerSec},
                     {u"upstream_connections"_s, figures.upstreams},
                     {u"error_count"_s, figures.errors},
                     {u"last_error"_s, figures.lastError},
                     {u"continuity_errors"_s, figures.continuityErrors},
                     {u"is_active"_s, figures.isRunning || figures.clients > 0},
                     {u"has_failover"_s, !stream.config.failoverUrls.isEmpty()},
                     {u"failover_urls"_s, backups},
                     {u"current_failover_index"_s, figures.urlIndex - 1},
                     {u"failover_attempts"_s, figures.failovers},
                     {u"last_failover_time"_s, figures.lastFailover ? QJsonValue(jsonTime(*figures.lastFailover)) : QJsonValue()},
                     {u"return_to_primary"_s, stream.config.returnToPrimary},
                     {u"header_names"_s, QJsonArray::fromStringList(stream.config.headers.keys())}, // their values may be secrets
                     {u"strict_live_ts"_s, stream.config.strictLiveTs},
                     {u"use_sticky_session"_s, stream.config.useStickySession},
                     {u"created_at"_s, jsonTime(stream.createdAt)},
                     {u"last_access"_s, jsonTime(figures.lastAccess.isValid() ? figures.lastAccess : stream.createdAt)},
                     {u"metadata"_s, stream.config.metadata}};
    if (!stream.config.profile.isEmpty()) {
        view.insert(u"stream_type"_s, u"Transcoding"_s);
        view.insert(u"profile"_s, stream.config.profile);
    }
    if (const auto &encode = figures.transcode)
        view.insert(u"transcoding"_s,
                    QJsonObject{{u"encoder"_s, encode->encoder},
                                {u"width"_s, encode->width},
                                {u"height"_s, encode->height},
                                {u"fps"_s, encode->fps},
                                {u"speed"_s, encode->speed},
                                {u"bitrate"_s, encode->bitsPerSec},
                                {u"frames"_s, encode->frames},
                                {u"dropped_frames"_s, encode->dropped}});
    return view;
}

QJsonObject clientView(const RelayClient &client)
{
    return {{u"client_id"_s, client.clientId},
            {u"stream_id"_s, client.streamId},
            {u"user_agent"_s, client.userAgent},
            {u"ip_address"_s, client.address},
            {u"username"_s, client.userName.isEmpty() ? QJsonValue() : QJsonValue(client.userName)},
            {u"bytes_served"_s, client.bytesServed},
            {u"segments_served"_s, client.segmentsServed},
            {u"created_at"_s, jsonTime(client.createdAt)},
            {u"last_access"_s, jsonTime(client.lastAccess)},
            {u"is_connected"_s, true}};
}

QJsonObject timesView(const RelayTimes &times)
{
    return {{u"count"_s, times.count},
            {u"p50_ms"_s, times.p50Ms},
            {u"p95_ms"_s, times.p95Ms},
            {u"p99_ms"_s, times.p99Ms},
            {u"max_ms"_s, times.maxMs}};
}

} // namespace castwright::proxyviews
