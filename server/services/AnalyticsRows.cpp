// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AnalyticsRows.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace castwright::analyticsrows {

using namespace Qt::StringLiterals;

// Seconds on air by lines of the picture and by codec, then sums for the means.
#define CW_TIER_SUMS                                                                                                                       \
    "SUM(CASE WHEN height>=2160 THEN seconds ELSE 0 END) AS t2160,SUM(CASE WHEN height>=1440 AND height<2160 THEN seconds ELSE 0 END) AS " \
    "t1440,"                                                                                                                               \
    "SUM(CASE WHEN height>=1080 AND height<1440 THEN seconds ELSE 0 END) AS t1080,SUM(CASE WHEN height>=720 AND height<1080 THEN seconds " \
    "ELSE 0 END) AS t720,"                                                                                                                 \
    "SUM(CASE WHEN height>=480 AND height<720 THEN seconds ELSE 0 END) AS t480,SUM(CASE WHEN height>0 AND height<480 THEN seconds ELSE 0 " \
    "END) AS tsd,"                                                                                                                         \
    "SUM(CASE WHEN video_codec='h264' THEN seconds ELSE 0 END) AS h264,SUM(CASE WHEN video_codec='hevc' THEN seconds ELSE 0 END) AS h265," \
    "SUM(CASE WHEN video_codec='vp9' THEN seconds ELSE 0 END) AS vp9,SUM(CASE WHEN video_codec='av1' THEN seconds ELSE 0 END) AS av1,"     \
    "SUM(bitrate)/SUM(samples) AS mean_bitrate,SUM(fps)/SUM(samples) AS mean_fps"

const AnalyticsSelect streamDaily{"stream_id,views,unique_viewers,unique_countries,unique_cities,bytes,seconds", "stream_daily", "day",
                                  "stream_id"};
const AnalyticsSelect accountDaily{
    "'',views,unique_viewers,0,0,bytes,seconds,"
    "(SELECT count(*) FROM stream_daily AS each WHERE each.day=account_daily.day AND each.account_id=account_daily.account_id)",
    "account_daily", "day", "''"};
const AnalyticsSelect viewerHours{"stream_id,'',country,views,unique_viewers,bytes,seconds",
                                  "(SELECT hour,stream_id,country,account_id,SUM(views) AS views,SUM(unique_viewers) AS "
                                  "unique_viewers,SUM(bytes) AS bytes,SUM(seconds) AS seconds FROM viewer_hourly "
                                  "GROUP BY account_id,hour,stream_id,country) AS by_country",
                                  "hour", "stream_id||'|'||country"};
const AnalyticsSelect viewerGeo{"'','',country,views,unique_viewers,bytes,seconds",
                                "(SELECT hour,country,account_id,SUM(views) AS views,SUM(unique_viewers) AS unique_viewers,SUM(bytes) AS "
                                "bytes,SUM(seconds) AS seconds FROM viewer_hourly "
                                "GROUP BY account_id,hour,country) AS by_country",
                                "hour", "country"};
const AnalyticsSelect connections{"stream_id,'','',views,unique_viewers,bytes,seconds", "stream_hourly", "hour", "stream_id"};
const AnalyticsSelect protocols{"stream_id,protocol,'',views,unique_viewers,bytes,seconds",
                                "(SELECT hour,stream_id,protocol,account_id,SUM(views) AS views,SUM(unique_viewers) AS "
                                "unique_viewers,SUM(bytes) AS bytes,SUM(seconds) AS seconds FROM viewer_hourly "
                                "GROUP BY account_id,hour,stream_id,protocol) AS by_protocol",
                                "hour", "stream_id||'|'||protocol"};
const AnalyticsSelect qualityDaily{"stream_id,t2160,t1440,t1080,t720,t480,tsd,h264,h265,vp9,av1,mean_bitrate,mean_fps",
                                   "(SELECT bucket-bucket%86400000 AS day,stream_id,account_id," CW_TIER_SUMS
                                   " FROM stream_samples GROUP BY account_id,bucket-bucket%86400000,stream_id) AS by_day",
                                   "day", "stream_id"};
const AnalyticsSelect health{
    "stream_id,samples,score,lowest_score,bitrate,fps,jitter,highest_jitter,keyframe_ms,viewers,most_viewers,issues,stalls,packets_"
    "received,"
    "packets_lost,in_bytes,out_bytes,seconds,width,height,video_codec,audio_codec,audio_channels,audio_rate,tracks,issue_text",
    "stream_samples", "bucket", "stream_id"};
const AnalyticsSelect streamEvents{"stream_id,type,details,payload", "stream_events", "at", "id"};
const AnalyticsSelect connectionEvents{
    "stream_id,session_id,event_type,protocol,country,address,seconds,bytes",
    "(SELECT connected_at AS at,stream_id,session_id,account_id,'connect' AS event_type,protocol,country,address,0 AS seconds,0 AS bytes "
    "FROM viewer_sessions "
    "UNION ALL SELECT disconnected_at,stream_id,session_id,account_id,'disconnect',protocol,country,address,seconds,bytes FROM "
    "viewer_sessions "
    "WHERE disconnected_at IS NOT NULL) AS comings",
    "at", "session_id||'|'||stream_id||'|'||event_type"};
const AnalyticsSelect viewerSessions{
    "stream_id,session_id,protocol,country,city,latitude,longitude,address,user_agent,last_seen_at,disconnected_at,bytes,seconds",
    "viewer_sessions", "connected_at", "session_id||'|'||stream_id"};
const AnalyticsSelect apiUsage{"auth_type,operation_type,operation_name,requests,errors,duration_ms,complexity,unique_tokens", "api_usage",
                               "hour", "auth_type||'|'||operation_type||'|'||operation_name"};
const AnalyticsSelect storage{"total_bytes,files,dvr_bytes,clip_bytes,vod_bytes", "storage_samples", "hour", "''"};
const AnalyticsSelect nodes{
    "samples,cpu,most_cpu,memory,most_memory,disk_free,disk_total,in_bytes,out_bytes,streams,most_streams,connections", "node_samples",
    "bucket", "''", true};

namespace {
QDateTime timeAt(const SqlRow &row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}
int countAt(const SqlRow &row, int column)
{
    return static_cast<int>(row.integer(column));
}
double realAt(const SqlRow &row, int column)
{
    return row.value(column).toDouble();
}
std::optional<QString> knownAt(const SqlRow &row, int column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}
int minutesAt(const SqlRow &row, int column)
{
    return static_cast<int>(std::lround(realAt(row, column) / 60));
}
QString tierOf(int height)
{
    constexpr std::array tiers{2160, 1440, 1080, 720, 480};
    for (const int tier : tiers)
        if (height >= tier)
            return QString::number(tier) + u'p';
    return height > 0 ? u"sd"_s : QString();
}
} // namespace

void readStreamDaily(const SqlRow &row, StreamDaily &made)
{
    made.day = timeAt(row, 1);
    made.streamId = row.text(2);
    made.totalViews = countAt(row, 3);
    made.uniqueViewers = countAt(row, 4);
    made.uniqueCountries = countAt(row, 5);
    made.uniqueCities = countAt(row, 6);
    made.egressBytes = row.integer(7);
    made.viewerSeconds = realAt(row, 8);
}

void readViewerHourly(const SqlRow &row, ViewerHourly &made)
{
    made.hour = timeAt(row, 1);
    made.streamId = row.text(2);
    made.protocol = row.text(3);
    made.countryCode = knownAt(row, 4);
    made.totalViews = countAt(row, 5);
    made.uniqueViewers = countAt(row, 6);
    made.bytes = row.integer(7);
    made.viewerSeconds = realAt(row, 8);
}

void readTiers(const SqlRow &row, int first, QualityDaily &made)
{
    made.tier2160pMinutes = minutesAt(row, first);
    made.tier1440pMinutes = minutesAt(row, first + 1);
    made.tier1080pMinutes = minutesAt(row, first + 2);
    made.tier720pMinutes = minutesAt(row, first + 3);
    made.tier480pMinutes = minutesAt(row, first + 4);
    made.tierSdMinutes = minutesAt(row, first + 5);
    made.codecH264Minutes = minutesAt(row, first + 6);
    made.codecH265Minutes = minutesAt(row, first + 7);
    made.codecVp9Minutes = minutesAt(row, first + 8);
    made.codecAv1Minutes = minutesAt(row, first + 9);
    made.avgBitrateBps = static_cast<qint64>(realAt(row, first + 10));
    made.avgFps = realAt(row, first + 11);
    constexpr std::array heights{2160, 1440, 1080, 720, 480, 1};
    double most = 0;
    for (int i = 0; i < 6; ++i)
        if (realAt(row, first + i) > most) {
            most = realAt(row, first + i);
            made.primaryTier = tierOf(heights[static_cast<std::size_t>(i)]);
        }
}

void readQuality(const SqlRow &row, QualityDaily &made)
{
    made.day = timeAt(row, 1);
    made.streamId = row.text(2);
    readTiers(row, 3, made);
}

void readHealth(const SqlRow &row, HealthPoint &made)
{
    const double samples = std::max(1.0, realAt(row, 3));
    made.timestamp = timeAt(row, 1);
    made.streamId = row.text(2);
    made.score = realAt(row, 4) / samples;
    made.lowestScore = realAt(row, 5);
    made.bitrateBps = static_cast<qint64>(realAt(row, 6) / samples);
    made.fps = realAt(row, 7) / samples;
    made.jitterMs = realAt(row, 8) / samples;
    made.highestJitterMs = realAt(row, 9);
    made.keyframeMs = realAt(row, 10) / samples;
    made.viewers = realAt(row, 11) / samples;
    made.mostViewers = countAt(row, 12);
    made.issueCount = countAt(row, 13);
    made.stallCount = countAt(row, 14);
    made.packetsReceived = row.integer(15);
    made.packetsLost = row.integer(16);
    made.inBytes = row.integer(17);
    made.outBytes = row.integer(18);
    made.seconds = realAt(row, 19);
    made.width = countAt(row, 20);
    made.height = countAt(row, 21);
    made.videoCodec = row.text(22);
    made.audioCodec = row.text(23);
    made.audioChannels = countAt(row, 24);
    made.audioSampleRate = countAt(row, 25);
    made.trackCount = countAt(row, 26);
    made.issues = row.text(27);
    made.qualityTier = tierOf(made.height);
}

void readStreamEvent(const SqlRow &row, StreamEvent &made)
{
    made.timestamp = timeAt(row, 1);
    made.streamId = row.text(2);
    made.type = row.text(3);
    made.details = row.text(4);
    made.payload = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
}

void readConnectionEvent(const SqlRow &row, ConnectionEvent &made)
{
    made.timestamp = timeAt(row, 1);
    made.streamId = row.text(2);
    made.sessionId = row.text(3);
    made.eventType = row.text(4);
    made.protocol = row.text(5);
    made.countryCode = knownAt(row, 6);
    made.address = row.text(7);
    made.seconds = realAt(row, 8);
    made.bytes = row.integer(9);
}

void readViewerSession(const SqlRow &row, ViewerSession &made)
{
    made.connectedAt = timeAt(row, 1);
    made.streamId = row.text(2);
    made.sessionId = row.text(3);
    made.protocol = row.text(4);
    made.countryCode = knownAt(row, 5);
    made.city = knownAt(row, 6);
    if (!row.isNull(7))
        made.latitude = realAt(row, 7);
    if (!row.isNull(8))
        made.longitude = realAt(row, 8);
    made.address = row.text(9);
    made.userAgent = row.text(10);
    made.lastSeenAt = timeAt(row, 11);
    if (!row.isNull(12))
        made.disconnectedAt = timeAt(row, 12);
    made.bytes = row.integer(13);
    made.seconds = realAt(row, 14);
}

void readApiUsage(const SqlRow &row, ApiUsage &made)
{
    made.timestamp = timeAt(row, 1);
    made.authType = row.text(2);
    made.operationType = row.text(3);
    made.operationName = row.text(4);
    made.requestCount = countAt(row, 5);
    made.errorCount = countAt(row, 6);
    made.totalDurationMs = realAt(row, 7);
    made.totalComplexity = row.integer(8);
    made.uniqueTokens = countAt(row, 9);
}

void readStorage(const SqlRow &row, StorageUsage &made)
{
    made.timestamp = timeAt(row, 1);
    made.totalBytes = row.integer(2);
    made.fileCount = countAt(row, 3);
    made.dvrBytes = row.integer(4);
    made.clipBytes = row.integer(5);
    made.vodBytes = row.integer(6);
}

void readNode(const SqlRow &row, NodeSample &made)
{
    const double samples = std::max(1.0, realAt(row, 2));
    made.timestamp = timeAt(row, 1);
    made.cpuPercent = realAt(row, 3) / samples;
    made.mostCpuPercent = realAt(row, 4);
    made.memoryBytes = realAt(row, 5) / samples;
    made.mostMemoryBytes = realAt(row, 6);
    made.diskFreeBytes = row.integer(7);
    made.diskTotalBytes = row.integer(8);
    made.inBytes = row.integer(9);
    made.outBytes = row.integer(10);
    made.streams = realAt(row, 11) / samples;
    made.mostStreams = countAt(row, 12);
    made.viewers = realAt(row, 13) / samples;
}

QByteArray seriesOf(qint64 intervalMs)
{
    const QByteArray interval = QByteArray::number(intervalMs);
    return "(SELECT bucket-bucket%" + interval
        + " AS at,stream_id,account_id,MAX(most_viewers) AS most FROM stream_samples GROUP BY account_id,stream_id,bucket-bucket%"
        + interval + ") AS series";
}

QString sampleSums()
{
    return QStringLiteral(
        "SELECT "
        "stream_id,SUM(samples),SUM(seconds),SUM(score),SUM(bitrate),SUM(fps),SUM(viewers),MAX(most_viewers),SUM(issues),SUM(stalls),"
        "SUM(packets_received),SUM(packets_lost)," CW_TIER_SUMS
        " FROM stream_samples WHERE account_id=? AND bucket>=? AND bucket<? AND stream_id IN ({marks}) GROUP BY stream_id");
}

#undef CW_TIER_SUMS

} // namespace castwright::analyticsrows
