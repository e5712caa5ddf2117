// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TelemetryService.h"

#include "base/Log.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"
#include "store/VodRepository.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 weekMs = 7 * dayMs;
constexpr qint64 hourSec = 3600;
constexpr double longestMs = 7.0 * dayMs;
constexpr qsizetype mostBuckets = 2000;

bool isName(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{8,64}"_s));
    return pattern.match(text).hasMatch();
}

/// A number that nobody can make more of than it is.
double bounded(const QJsonValue &value, double most = longestMs)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? std::clamp(number, 0.0, most) : 0;
}

/// The value below which `share` of the sorted ones lie.
double percentile(const QList<double> &sorted, double share)
{
    if (sorted.isEmpty())
        return 0;
    return sorted[std::clamp<qsizetype>(static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size()))) - 1, 0,
                                        sorted.size() - 1)];
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// Sums over sessions, of all of a time or of a piece.
struct Sums {
    double played = 0, waited = 0, waits = 0, decoded = 0, dropped = 0, failed = 0, left = 0, bits = 0, switches = 0, latency = 0;
    int sessions = 0;
    int live = 0;

    double hours() const { return played / 3'600'000; }
};
} // namespace

/// Which rows, as the end of a statement and its values.
struct TelemetryService::Where {
    QString text;
    QVariantList values;
    qint64 intervalMs = hourSec * 1000;
};

void TelemetryService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, Scope::AnalyticsRead, Effect::Read, summary, description, this, handler));
    };
    add("analytics.playerBoots", "Read how playing began", "How long players took to their first picture, as they told.",
        &TelemetryService::boots);
    add("analytics.playerSessions", "Read how playing went on", "Waits, dropped pictures, bitrate and errors, as players told.",
        &TelemetryService::sessions);
    add("analytics.filmReach", "Read how far a film was watched", "How many sessions watched which piece of a film.",
        &TelemetryService::reach);
    add("analytics.topFilms", "List the films most watched", "Clips, recordings and uploads by the hours they were played.",
        &TelemetryService::topFilms);
}

std::optional<PlaybackName> TelemetryService::nameOf(const QJsonObject &told) const
{
    const QString content = told.value(u"contentId").toString();
    if (content.isEmpty() || content.size() > 100)
        return std::nullopt;
    if (const auto name = m_context.store.playbackIds.find(content))
        return *name;
    if (const auto studio = m_context.store.studios.find(m_owner.id, content))
        return PlaybackName{content, studio->accountId, u"studio"_s, studio->id};
    return std::nullopt;
}

bool TelemetryService::takeBoot(const QJsonObject &told)
{
    const auto name = nameOf(told);
    const QString trace = told.value(u"traceId").toString();
    if (!name || !isName(trace))
        return false;
    tidy();
    const QJsonObject spans = told.value(u"spans").toObject();
    const QString outcome = told.value(u"outcome").toString();
    const bool isError =
        !told.value(u"errorCode").toString().isEmpty() || (!outcome.isEmpty() && outcome != u"success" && outcome != u"ok");
    const auto kept = m_context.database.execute(
        u"INSERT OR IGNORE INTO player_boots(trace_id,account_id,resource_id,at,protocol,is_error,first_frame_ms,resolve_ms,select_ms,"
        u"connect_ms,prebuffer_ms) VALUES(?,?,?,?,?,?,?,?,?,?,?)"_s,
        {trace, name->accountId, name->resourceId, m_context.clock.nowMs(), told.value(u"protocol").toString(u""_s).left(20), isError,
         bounded(told.value(u"totalTtfMs")), bounded(spans.value(u"gatewayResolveMs")), bounded(spans.value(u"playerSelectMs")),
         bounded(spans.value(u"connectMs")), bounded(spans.value(u"prebufferMs"))});
    return kept && m_context.database.changedRows() == 1;
}

bool TelemetryService::takeSession(const QJsonObject &told)
{
    const auto name = nameOf(told);
    const QString session = told.value(u"sessionId").toString();
    if (!name || !isName(session))
        return false;
    tidy();
    const qint64 now = m_context.clock.nowMs();
    const auto count = [&](const char *field) { return static_cast<qint64>(bounded(told.value(QLatin1String(field)), 1e12)); };
    // Each report holds the sums so far; one that was overtaken changes nothing.
    static const QString sql =
        u"INSERT INTO "
        u"player_sessions(session_id,account_id,resource_id,at,last_at,is_live,sequence,played_ms,rebuffer_ms,rebuffers,decoded,"
        u"dropped,has_first_frame,has_failed,wanted_play,bit_seconds,switches,latency_ms,bucket_s,length_s) "
        u"VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(session_id) DO UPDATE SET last_at=excluded.last_at,"
        u"sequence=excluded.sequence,played_ms=excluded.played_ms,rebuffer_ms=excluded.rebuffer_ms,rebuffers=excluded.rebuffers,"
        u"decoded=excluded.decoded,dropped=excluded.dropped,has_first_frame=excluded.has_first_frame,has_failed=excluded.has_failed,"
        u"wanted_play=excluded.wanted_play,bit_seconds=excluded.bit_seconds,switches=excluded.switches,latency_ms=excluded.latency_ms,"
        u"bucket_s=excluded.bucket_s,length_s=excluded.length_s "
        u"WHERE excluded.sequence>sequence AND excluded.account_id=account_id AND excluded.resource_id=resource_id"_s;
    const auto kept = m_context.database.execute(sql,
                                                 {session,
                                                  name->accountId,
                                                  name->resourceId,
                                                  now,
                                                  now,
                                                  told.value(u"isLive").toBool(),
                                                  count("beaconSeq"),
                                                  bounded(told.value(u"playedMs")),
                                                  bounded(told.value(u"rebufferMs")),
                                                  count("rebufferCount"),
                                                  count("framesDecoded"),
                                                  count("framesDropped"),
                                                  told.value(u"firstFrame").toBool(),
                                                  told.value(u"fatalError").toBool() || told.value(u"fatalError").isString(),
                                                  told.value(u"playIntent").toBool(true),
                                                  bounded(told.value(u"bitrateBpsSeconds"), 1e15),
                                                  count("abrUpswitchCount") + count("abrDownswitchCount"),
                                                  bounded(told.value(u"liveEdgeLatencyMs"), dayMs),
                                                  count("bucketWidthS"),
                                                  count("assetDurationS")});
    if (!kept || m_context.database.changedRows() != 1)
        return false;
    ScopedTransaction transaction(m_context.database);
    return writeReach(session, told) && transaction.commit();
}

Result<> TelemetryService::writeReach(const QString &sessionId, const QJsonObject &told)
{
    const QJsonArray buckets = told.value(u"retentionBuckets").toArray();
    const QJsonArray seconds = told.value(u"retentionSecondsWatched").toArray();
    for (qsizetype i = 0; i < std::min({buckets.size(), seconds.size(), mostBuckets}); ++i)
        CW_CHECK(m_context.database.execute(u"INSERT OR REPLACE INTO player_reach(session_id,bucket,seconds) VALUES(?,?,?)"_s,
                                            {sessionId, static_cast<int>(bounded(buckets[i], 1e6)), bounded(seconds[i], 1e6)}));
    return {};
}

void TelemetryService::tidy()
{
    const qint64 today = m_context.clock.nowMs() / dayMs;
    const int days = m_context.options.retention.viewerSessionDays;
    if (today == m_tidyDay || days <= 0)
        return;
    m_tidyDay = today;
    const qint64 oldest = m_context.clock.nowMs() - days * dayMs;
    for (const QString &table : {u"player_boots"_s, u"player_sessions"_s})
        if (const auto gone = m_context.database.execute(u"DELETE FROM %1 WHERE at<?"_s.arg(table), {oldest}); !gone)
            qCWarning(logServices).noquote() << "old reports of players cannot be thrown away:" << gone.error().message;
}

Result<QString> TelemetryService::resourceOf(const QString &accountId, const QString &idOrHash) const
{
    if (const auto vod = m_vods.find(accountId, idOrHash))
        return vod->mediaId;
    CW_TRY(const auto clips, m_context.store.clips.all(accountId));
    for (const Clip &clip : clips)
        if (clip.id == idOrHash || clip.clipHash == idOrHash)
            return clip.id;
    CW_TRY(const auto sessions, m_context.store.dvrSessions.all(accountId));
    for (const DvrSession &session : sessions)
        if (session.id == idOrHash || session.dvrHash == idOrHash)
            return session.id;
    return fail(ErrorCode::NotFound, u"There is no clip, recording or upload with this hash."_s);
}

Result<TelemetryService::Where> TelemetryService::whereOf(const CallContext &call, const PlayerQuery &input) const
{
    Where where;
    const qint64 endMs = input.end ? input.end->toMSecsSinceEpoch() : m_context.clock.nowMs() + 1;
    const qint64 startMs = input.start ? input.start->toMSecsSinceEpoch() : endMs - weekMs;
    if (startMs > endMs)
        return std::unexpected(fieldError(u"start"_s, u"must not lie behind the end"_s));
    where.text = u" WHERE account_id=? AND at>=? AND at<?"_s;
    where.values = {call.caller.accountId, startMs, endMs};
    where.intervalMs = input.intervalSec.value_or(hourSec) * 1000LL;
    QString resource = input.streamId;
    if (!input.hash.isEmpty()) {
        CW_TRY(resource, resourceOf(call.caller.accountId, input.hash));
    }
    if (!resource.isEmpty()) {
        where.text += u" AND resource_id=?"_s;
        where.values += resource;
    }
    return where;
}

Result<PlayerBoots> TelemetryService::boots(const CallContext &call, const PlayerQuery &input)
{
    CW_TRY(const Where where, whereOf(call, input));
    PlayerBoots answer;
    QList<double> times;
    QMap<qint64, std::pair<int, QList<double>>> pieces; ///< all that began, and the times of those that showed a picture
    CW_CHECK(m_context.database.query(
        QString(u"SELECT at,is_error,first_frame_ms,resolve_ms,select_ms,connect_ms,prebuffer_ms FROM player_boots"_s + where.text
                + u" ORDER BY first_frame_ms"_s),
        where.values, [&](const SqlRow &row) {
            ++answer.boots;
            answer.errors += static_cast<int>(row.integer(1));
            answer.resolveMs += row.value(3).toDouble();
            answer.selectMs += row.value(4).toDouble();
            answer.connectMs += row.value(5).toDouble();
            answer.prebufferMs += row.value(6).toDouble();
            auto &[began, piece] = pieces[row.integer(0) - row.integer(0) % where.intervalMs];
            ++began;
            if (row.integer(1) == 0) {
                times += row.value(2).toDouble();
                piece += row.value(2).toDouble();
            }
        }));
    answer.p50Ms = percentile(times, 0.5);
    answer.p95Ms = percentile(times, 0.95);
    answer.p99Ms = percentile(times, 0.99);
    for (double *mean : {&answer.resolveMs, &answer.selectMs, &answer.connectMs, &answer.prebufferMs})
        *mean = ratio(*mean, answer.boots);
    for (auto piece = pieces.constBegin(); piece != pieces.constEnd(); ++piece)
        answer.series.append({QDateTime::fromMSecsSinceEpoch(piece.key(), Qt::UTC), piece->first, percentile(piece->second, 0.5),
                              percentile(piece->second, 0.95), percentile(piece->second, 0.99)});
    return answer;
}

Result<PlayerQoe> TelemetryService::sessions(const CallContext &call, const PlayerQuery &input)
{
    CW_TRY(const Where where, whereOf(call, input));
    Sums all;
    QMap<qint64, Sums> pieces;
    CW_CHECK(m_context.database.query(
        QString(u"SELECT at,is_live,played_ms,rebuffer_ms,rebuffers,decoded,dropped,has_first_frame,has_failed,bit_seconds,switches,"
                u"latency_ms FROM player_sessions"_s
                + where.text),
        where.values, [&](const SqlRow &row) {
            for (Sums *sums : {&all, &pieces[row.integer(0) - row.integer(0) % where.intervalMs]}) {
                ++sums->sessions;
                sums->played += row.value(2).toDouble();
                sums->waited += row.value(3).toDouble();
                sums->waits += row.value(4).toDouble();
                sums->decoded += row.value(5).toDouble();
                sums->dropped += row.value(6).toDouble();
                sums->failed += static_cast<double>(row.integer(8));
                sums->left += row.integer(7) == 0 && row.integer(8) == 0 ? 1 : 0;
                sums->bits += row.value(9).toDouble();
                sums->switches += row.value(10).toDouble();
                if (row.integer(1) != 0 && row.value(11).toDouble() > 0) {
                    ++sums->live;
                    sums->latency += row.value(11).toDouble();
                }
            }
        }));
    PlayerQoe answer;
    answer.sessions = all.sessions;
    answer.playedHours = all.hours();
    answer.rebufferRatio = ratio(all.waited, all.played + all.waited);
    answer.rebuffersPerHour = ratio(all.waits, all.hours());
    answer.rebufferMs = ratio(all.waited, all.waits);
    answer.dropRatio = ratio(all.dropped, all.decoded);
    answer.failureRate = ratio(all.failed, all.sessions);
    answer.exitBeforeStartRate = ratio(all.left, all.sessions);
    answer.bitrateBps = ratio(all.bits, all.played / 1000);
    answer.switchesPerHour = ratio(all.switches, all.hours());
    answer.latencyMs = ratio(all.latency, all.live);
    for (auto piece = pieces.constBegin(); piece != pieces.constEnd(); ++piece)
        answer.series.append({QDateTime::fromMSecsSinceEpoch(piece.key(), Qt::UTC), piece->sessions, piece->hours(),
                              ratio(piece->waited, piece->played + piece->waited), ratio(piece->dropped, piece->decoded),
                              ratio(piece->bits, piece->played / 1000)});
    return answer;
}

Result<FilmReach> TelemetryService::reach(const CallContext &call, const PlayerQuery &input)
{
    if (input.hash.isEmpty())
        return std::unexpected(fieldError(u"hash"_s, u"must name a clip, a recording or an upload"_s));
    CW_TRY(const Where where, whereOf(call, input));
    FilmReach answer;
    CW_CHECK(m_context.database.query(QString(u"SELECT count(*),max(bucket_s),max(length_s) FROM player_sessions"_s + where.text),
                                      where.values, [&](const SqlRow &row) {
                                          answer.sessions = static_cast<int>(row.integer(0));
                                          answer.bucketSec = static_cast<int>(row.integer(1));
                                          answer.lengthSec = static_cast<int>(row.integer(2));
                                      }));
    CW_CHECK(m_context.database.query(
        QString(u"SELECT bucket,sum(seconds),count(*) FROM player_reach WHERE session_id IN (SELECT session_id FROM player_sessions"_s
                + where.text + u") AND seconds>0 GROUP BY bucket ORDER BY bucket"_s),
        where.values, [&](const SqlRow &row) {
            answer.points.append({static_cast<int>(row.integer(0)), row.value(1).toDouble(), static_cast<int>(row.integer(2))});
        }));
    return answer;
}

void TelemetryService::describe(const QString &accountId, TopFilm &film) const
{
    if (const auto clip = m_context.store.clips.find(accountId, film.id)) {
        film.kind = u"clip"_s;
        film.hash = clip->clipHash;
        film.title = clip->title;
        film.playbackId = clip->playbackId;
    } else if (const auto session = m_context.store.dvrSessions.find(accountId, film.id)) {
        film.kind = u"dvr"_s;
        film.hash = session->dvrHash;
        film.title = session->title;
        film.playbackId = session->playbackId;
    } else if (const auto vod = m_vods.find(accountId, film.id)) {
        film.kind = u"vod"_s;
        film.hash = vod->artifactHash;
        film.playbackId = vod->playbackId;
        if (const auto asset = m_context.store.assets.find(accountId, film.id))
            film.title = asset->name;
    }
}

Result<TopFilms> TelemetryService::topFilms(const CallContext &call, const PlayerQuery &input)
{
    CW_TRY(const Where where, whereOf(call, input));
    TopFilms answer;
    CW_CHECK(
        m_context.database.query(QString(u"SELECT resource_id,count(*),sum(played_ms),max(length_s),max(last_at) FROM player_sessions"_s
                                         + where.text + u" AND is_live=0 GROUP BY resource_id ORDER BY 3 DESC,1 LIMIT 100"_s),
                                 where.values, [&](const SqlRow &row) {
                                     TopFilm film;
                                     film.id = row.text(0);
                                     film.sessions = static_cast<int>(row.integer(1));
                                     film.watchHours = row.value(2).toDouble() / 3'600'000;
                                     film.lengthSec = static_cast<int>(row.integer(3));
                                     film.lastSeenAt = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC);
                                     answer.data += film;
                                 }));
    for (TopFilm &film : answer.data)
        describe(call.caller.accountId, film);
    answer.data.removeIf([](const TopFilm &film) { return film.kind.isEmpty(); }); // it is gone
    return answer;
}

} // namespace castwright
