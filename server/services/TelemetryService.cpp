// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TelemetryService.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "services/AnalyticsPages.h"
#include "services/UseCaseBinding.h"
#include "store/VodRepository.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
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
    int wanted = 0; ///< somebody wanted it to play; a page that only shows the player is nobody who left
    int live = 0;

    void add(const SessionReport &row)
    {
        ++sessions;
        wanted += row.wantedPlay ? 1 : 0;
        played += row.playedMs;
        waited += row.rebufferMs;
        waits += static_cast<double>(row.rebuffers);
        decoded += static_cast<double>(row.decoded);
        dropped += static_cast<double>(row.dropped);
        failed += row.hasFailed ? 1 : 0;
        left += row.wantedPlay && !row.hasFirstFrame && !row.hasFailed ? 1 : 0;
        bits += row.bitSeconds;
        switches += static_cast<double>(row.switches);
        if (row.isLive && row.latencyMs > 0) {
            ++live;
            latency += row.latencyMs;
        }
    }

    double hours() const { return played / 3'600'000; }
};
} // namespace

/// What is asked for, and in which pieces.
struct TelemetryService::Asked {
    PlayerReports::Filter filter;
    qint64 intervalMs = hourSec * 1000;

    qint64 pieceOf(qint64 atMs) const { return atMs - atMs % intervalMs; }
};

TelemetryService::TelemetryService(const ServiceContext &context, const Account &owner, VodRepository &vods)
    : m_context(context)
    , m_owner(owner)
    , m_vods(vods)
    , m_reports(context.database)
{}

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
    BootReport report;
    report.traceId = trace;
    report.accountId = name->accountId;
    report.resourceId = name->resourceId;
    report.atMs = m_context.clock.nowMs();
    report.protocol = told.value(u"protocol").toString().left(20);
    report.isError = isError;
    report.firstFrameMs = bounded(told.value(u"totalTtfMs"));
    report.resolveMs = bounded(spans.value(u"gatewayResolveMs"));
    report.selectMs = bounded(spans.value(u"playerSelectMs"));
    report.connectMs = bounded(spans.value(u"connectMs"));
    report.prebufferMs = bounded(spans.value(u"prebufferMs"));
    return m_reports.add(report).value_or(false);
}

bool TelemetryService::takeSession(const QJsonObject &told)
{
    const auto name = nameOf(told);
    const QString session = told.value(u"sessionId").toString();
    if (!name || !isName(session))
        return false;
    tidy();
    const auto count = [&](const char *field) { return static_cast<qint64>(bounded(told.value(QLatin1String(field)), 1e12)); };
    SessionReport report; // it holds the sums so far
    report.sessionId = session;
    report.accountId = name->accountId;
    report.resourceId = name->resourceId;
    report.atMs = m_context.clock.nowMs();
    report.isLive = told.value(u"isLive").toBool();
    report.sequence = count("beaconSeq");
    report.playedMs = bounded(told.value(u"playedMs"));
    report.rebufferMs = bounded(told.value(u"rebufferMs"));
    report.rebuffers = count("rebufferCount");
    report.decoded = count("framesDecoded");
    report.dropped = count("framesDropped");
    report.hasFirstFrame = told.value(u"firstFrame").toBool();
    report.hasFailed = told.value(u"fatalError").toBool() || told.value(u"fatalError").isString();
    report.wantedPlay = told.value(u"playIntent").toBool(true);
    report.bitSeconds = bounded(told.value(u"bitrateBpsSeconds"), 1e15);
    report.switches = count("abrUpswitchCount") + count("abrDownswitchCount");
    report.latencyMs = bounded(told.value(u"liveEdgeLatencyMs"), dayMs);
    report.bucketSec = count("bucketWidthS");
    report.lengthSec = count("assetDurationS");
    const QJsonArray buckets = told.value(u"retentionBuckets").toArray();
    const QJsonArray seconds = told.value(u"retentionSecondsWatched").toArray();
    for (qsizetype i = 0; i < std::min({buckets.size(), seconds.size(), mostBuckets}); ++i)
        report.reach.append({static_cast<int>(bounded(buckets[i], 1e6)), bounded(seconds[i], 1e6)});
    return m_reports.keep(report).value_or(false);
}

void TelemetryService::tidy()
{
    const qint64 today = m_context.clock.nowMs() / dayMs;
    const int days = m_context.options.retention.viewerSessionDays;
    if (today == m_tidyDay || days <= 0)
        return;
    m_tidyDay = today;
    if (const auto gone = m_reports.removeBefore(m_context.clock.nowMs() - days * dayMs); !gone)
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
    if (const auto asset = m_context.store.assets.find(accountId, idOrHash)) // an upload in one piece
        return asset->id;
    return fail(ErrorCode::NotFound, u"There is no clip, recording or upload with this hash."_s);
}

Result<TelemetryService::Asked> TelemetryService::askedOf(const CallContext &call, const PlayerQuery &input) const
{
    Asked asked;
    asked.filter.accountId = call.caller.accountId;
    CW_TRY(const AnalyticsSpan span, analyticsSpan(m_context, input.start, input.end));
    asked.filter.startMs = span.startMs;
    asked.filter.endMs = span.endMs;
    asked.intervalMs = input.intervalSec.value_or(hourSec) * 1000LL;
    asked.filter.resourceId = input.streamId;
    if (!input.hash.isEmpty()) {
        CW_TRY(asked.filter.resourceId, resourceOf(call.caller.accountId, input.hash));
    }
    return asked;
}

Result<PlayerBoots> TelemetryService::boots(const CallContext &call, const PlayerQuery &input)
{
    CW_TRY(const Asked asked, askedOf(call, input));
    PlayerBoots answer;
    QList<double> times;
    QMap<qint64, std::pair<int, QList<double>>> pieces; ///< all that began, and the times of those that showed a picture
    const auto add = [&](const BootReport &row) {
        ++answer.boots;
        answer.errors += row.isError ? 1 : 0;
        answer.resolveMs += row.resolveMs;
        answer.selectMs += row.selectMs;
        answer.connectMs += row.connectMs;
        answer.prebufferMs += row.prebufferMs;
        auto &[began, piece] = pieces[asked.pieceOf(row.atMs)];
        ++began;
        if (!row.isError) {
            times += row.firstFrameMs;
            piece += row.firstFrameMs;
        }
    };
    CW_CHECK(m_reports.boots(asked.filter, add));
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
    CW_TRY(const Asked asked, askedOf(call, input));
    Sums all;
    QMap<qint64, Sums> pieces;
    CW_CHECK(m_reports.sessions(asked.filter, [&](const SessionReport &row) {
        all.add(row);
        pieces[asked.pieceOf(row.atMs)].add(row);
    }));
    PlayerQoe answer;
    answer.sessions = all.sessions;
    answer.playedHours = all.hours();
    answer.rebufferRatio = ratio(all.waited, all.played + all.waited);
    answer.rebuffersPerHour = ratio(all.waits, all.hours());
    answer.rebufferMs = ratio(all.waited, all.waits);
    answer.dropRatio = ratio(all.dropped, all.decoded);
    answer.failureRate = ratio(all.failed, all.sessions);
    answer.exitBeforeStartRate = ratio(all.left, all.wanted);
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
    CW_TRY(const Asked asked, askedOf(call, input));
    CW_TRY(const ReachSum sum, m_reports.reach(asked.filter));
    FilmReach answer;
    answer.sessions = sum.sessions;
    answer.bucketSec = sum.bucketSec;
    answer.lengthSec = sum.lengthSec;
    for (const ReachRow &row : sum.rows)
        answer.points.append({row.bucket, row.seconds, row.sessions});
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
    } else if (const auto asset = m_context.store.assets.find(accountId, film.id)) {
        const auto names = m_context.store.playbackIds.ofResources({asset->id});
        const auto vod = m_vods.find(accountId, film.id); // of uploads in parts alone
        film.kind = u"vod"_s;
        film.hash = vod ? vod->artifactHash : asset->id;
        film.title = asset->name;
        film.playbackId = names ? names->value(asset->id) : QString();
    }
}

Result<TopFilms> TelemetryService::topFilms(const CallContext &call, const PlayerQuery &input)
{
    CW_TRY(const Asked asked, askedOf(call, input));
    CW_TRY(const auto rows, m_reports.mostWatched(asked.filter));
    TopFilms answer;
    for (const WatchedFilm &row : rows) {
        TopFilm film;
        film.id = row.resourceId;
        film.sessions = row.sessions;
        film.watchHours = row.playedMs / 3'600'000;
        film.lengthSec = row.lengthSec;
        film.lastSeenAt = row.lastSeenAt;
        answer.data += film;
    }
    for (TopFilm &film : answer.data)
        describe(call.caller.accountId, film);
    answer.data.removeIf([](const TopFilm &film) { return film.kind.isEmpty(); }); // it is gone
    return answer;
}

} // namespace castwright
