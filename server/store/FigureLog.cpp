// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FigureLog.h"

#include "store/SqlCodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
using Text = SqlCodec<QString>; // a null text would be NULL

QString wordsOf(const StreamHealth &health)
{
    QStringList words;
    for (const HealthFactor &factor : health.factors)
        words += factor.message;
    return words.join(u' ').left(500);
}
} // namespace

Result<> FigureLog::add(const Sample &sample, const StreamLive &live)
{
    const auto video = std::ranges::find(live.tracks, u"video"_s, &StreamTrack::kind);
    const auto audio = std::ranges::find(live.tracks, u"audio"_s, &StreamTrack::kind);
    const StreamTrack picture = video == live.tracks.end() ? StreamTrack() : *video;
    const StreamTrack sound = audio == live.tracks.end() ? StreamTrack() : *audio;
    const bool isStalled = live.state == StreamState::Stalled;
    const bool hasIssue = isStalled || live.health.grade > StreamGrade::Good;
    static const QString sql = u"INSERT INTO "
                               u"stream_samples(bucket,stream_id,account_id,samples,seconds,score,lowest_score,bitrate,fps,jitter,highest_"
                               u"jitter,keyframe_ms,viewers,"
                               "most_viewers,issues,stalls,packets_received,packets_lost,in_bytes,out_bytes,width,height,video_codec,audio_"
                               "codec,audio_channels,audio_rate,tracks,"
                               "issue_text) VALUES(?,?,?,1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
                               "samples=samples+1,seconds=seconds+excluded.seconds,"
                               "score=score+excluded.score,lowest_score=min(lowest_score,excluded.lowest_score),bitrate=bitrate+excluded."
                               "bitrate,fps=fps+excluded.fps,"
                               "jitter=jitter+excluded.jitter,highest_jitter=max(highest_jitter,excluded.highest_jitter),keyframe_ms="
                               "keyframe_ms+excluded.keyframe_ms,"
                               "viewers=viewers+excluded.viewers,most_viewers=max(most_viewers,excluded.most_viewers),issues=issues+"
                               "excluded.issues,stalls=stalls+excluded.stalls,"
                               "packets_received=packets_received+excluded.packets_received,packets_lost=packets_lost+excluded.packets_"
                               "lost,in_bytes=in_bytes+excluded.in_bytes,"
                               "out_bytes=out_bytes+excluded.out_bytes,width=excluded.width,height=excluded.height,video_codec=excluded."
                               "video_codec,audio_codec=excluded.audio_codec,"
                               "audio_channels=excluded.audio_channels,audio_rate=excluded.audio_rate,tracks=excluded.tracks,"
                               "issue_text=CASE excluded.issue_text WHEN '' THEN issue_text ELSE excluded.issue_text END"_s;
    const StreamHealth &health = live.health;
    return m_database.execute(sql,
                              {sample.bucket,
                               live.streamId,
                               sample.accountId,
                               sample.seconds,
                               health.score,
                               health.score,
                               health.bitrateBps,
                               health.fps,
                               health.jitterMs,
                               health.jitterMs,
                               health.keyframeIntervalMs,
                               live.viewers,
                               live.viewers,
                               int(hasIssue),
                               int(isStalled),
                               sample.packetsReceived,
                               sample.packetsLost,
                               sample.inBytes,
                               sample.outBytes,
                               picture.width,
                               picture.height,
                               Text::write(picture.codec),
                               Text::write(sound.codec),
                               sound.channels,
                               sound.sampleRate,
                               int(live.tracks.size()),
                               Text::write(hasIssue ? wordsOf(health) : QString())});
}

Result<> FigureLog::add(const QString &accountId, const StreamEvent &event)
{
    return m_database.execute(u"INSERT INTO stream_events(id,stream_id,account_id,type,at,details,payload) VALUES(?,?,?,?,?,?,?)"_s,
                              {event.id, event.streamId, accountId, event.type, event.timestamp.toMSecsSinceEpoch(),
                               Text::write(event.details),
                               QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact))});
}

Result<> FigureLog::add(qint64 hour, const ApiUse &use)
{
    int newToken = 0;
    if (!use.tokenId.isEmpty()) {
        const QString scope = u"api|"_s + use.accountId + u'|' + use.authType + u'|' + use.operationType + u'|' + use.operationName;
        CW_CHECK(m_database.execute(u"INSERT OR IGNORE INTO viewer_marks(bucket,scope,mark) VALUES(?,?,?)"_s, {hour, scope, use.tokenId}));
        newToken = m_database.changedRows() == 1;
    }
    return m_database.execute(
        u"INSERT INTO "
        u"api_usage(hour,account_id,auth_type,operation_type,operation_name,requests,errors,duration_ms,complexity,unique_tokens) "
        "VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET requests=requests+excluded.requests,errors=errors+excluded.errors,"
        "duration_ms=duration_ms+excluded.duration_ms,complexity=complexity+excluded.complexity,unique_tokens=unique_tokens+excluded.unique_tokens"_s,
        {hour, use.accountId, use.authType, use.operationType, Text::write(use.operationName), use.requests, use.errors, use.durationMs, use.complexity,
         newToken});
}

Result<> FigureLog::set(qint64 hour, const QString &accountId, const StorageUsage &usage)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO storage_samples(hour,account_id,total_bytes,files,dvr_bytes,clip_bytes,vod_bytes) VALUES(?,?,?,?,?,?,?)"_s,
        {hour, accountId, usage.totalBytes, usage.fileCount, usage.dvrBytes, usage.clipBytes, usage.vodBytes});
}

Result<> FigureLog::add(qint64 bucket, const NodeSample &sample)
{
    static const QString sql =
        u"INSERT INTO "
        u"node_samples(bucket,samples,cpu,most_cpu,memory,most_memory,disk_free,disk_total,in_bytes,out_bytes,streams,most_streams,"
        u"connections) "
        "VALUES(?,1,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
        "samples=samples+1,cpu=cpu+excluded.cpu,most_cpu=max(most_cpu,excluded.most_cpu),"
        "memory=memory+excluded.memory,most_memory=max(most_memory,excluded.most_memory),disk_free=excluded.disk_free,disk_total=excluded."
        "disk_total,"
        "in_bytes=in_bytes+excluded.in_bytes,out_bytes=out_bytes+excluded.out_bytes,streams=streams+excluded.streams,"
        "most_streams=max(most_streams,excluded.most_streams),connections=connections+excluded.connections"_s;
    return m_database.execute(sql,
                              {bucket, sample.cpuPercent, sample.cpuPercent, sample.memoryBytes, sample.memoryBytes, sample.diskFreeBytes,
                               sample.diskTotalBytes, sample.inBytes, sample.outBytes, int(sample.streams), int(sample.streams),
                               int(sample.viewers)});
}

} // namespace castwright
