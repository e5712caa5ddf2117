// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AnalyticsService.h"

#include "services/AnalyticsPages.h"
#include "services/AnalyticsRows.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"
#include "services/ViewerTracker.h"

namespace castwright {

using namespace Qt::StringLiterals;

void AnalyticsService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, Scope::AnalyticsRead, Effect::Read, summary, description, this, handler));
    };
    add("analytics.streamDaily", "List days of streams", "Views, viewers, countries and bytes per day and stream, newest first.",
        &AnalyticsService::streamDaily);
    add("analytics.accountDaily", "List days of the account", "The same over all streams; a viewer of two streams counts once.",
        &AnalyticsService::accountDaily);
    add("analytics.viewerHours", "List hours by stream and country", "Viewers, time and bytes per hour, stream and country.",
        &AnalyticsService::viewerHours);
    add("analytics.viewerGeo", "List hours by country", "Viewers, time and bytes per hour and country, over all streams.",
        &AnalyticsService::viewerGeo);
    add("analytics.connections", "List hours of streams", "Sessions, viewers and bytes per hour and stream.",
        &AnalyticsService::connections);
    add("analytics.protocols", "List hours by protocol", "Viewers, time and bytes per hour, stream and protocol.",
        &AnalyticsService::protocols);
    add("analytics.timeSeries", "List viewers over time", "The most viewers at a time, per interval.", &AnalyticsService::timeSeries);
    add("analytics.qualityDaily", "List minutes by quality", "Minutes on air per day by size of the picture and codec.",
        &AnalyticsService::qualityDaily);
    add("analytics.health", "List health over time", "Five minutes a row: score, bitrate, jitter, loss and what was wrong.",
        &AnalyticsService::health);
    add("analytics.streamEvents", "List what happened to streams", "Starts, ends, stalls and changes of tracks.",
        &AnalyticsService::streamEvents);
    add("analytics.connectionEvents", "List viewers coming and leaving", "One row per coming and one per leaving.",
        &AnalyticsService::connectionEvents);
    add("analytics.viewerSessions", "List sessions of viewers", "One row per person watching one output.",
        &AnalyticsService::viewerSessions);
    add("analytics.apiUsage", "List what the API was asked", "Requests, errors and time per hour and operation.",
        &AnalyticsService::apiUsage);
    add("analytics.storage", "List what is stored", "Bytes of recordings, clips and uploads per hour.", &AnalyticsService::storage);
    add("analytics.nodes", "List how the machine was", "Processor, memory, disk and network, five minutes a row.",
        &AnalyticsService::nodes);
    add("analytics.summary", "Sum up a stream", "What a stream came to in a time.", &AnalyticsService::summary);
    add("analytics.summaries", "Sum up streams", "The same of many streams, or of all.", &AnalyticsService::summaries);
    add("analytics.metrics", "Read figures of many streams", "What each does now and what it came to, for a page of streams.",
        &AnalyticsService::metrics);
    add("analytics.geo", "Read where viewers were", "Countries with their share, most viewers first.", &AnalyticsService::geo);
    add("analytics.overview", "Sum up the account", "Streams, viewers, time and bytes in a time.", &AnalyticsService::overview);
    add("analytics.currentViewers", "List who watches now", "The sessions that watch a stream at this moment.",
        &AnalyticsService::currentViewers);
}

template <class T, class Read>
Result<WindowOf<T>> AnalyticsService::rows(const CallContext &call, const AnalyticsInput &input, const char *list,
                                           const AnalyticsSelect &select, const char *filterColumn, Read read)
{
    QList<std::pair<const char *, QString>> equals;
    if (filterColumn[0])
        equals.emplaceBack(filterColumn, input.filter);
    if (QByteArrayView(list) == "apiUsage")
        equals.emplaceBack("operation_type", input.operationType);
    m_viewers.flush();
    return analyticsPage<T>(m_context, call, input, list, select, equals, read);
}

Result<WindowOf<StreamDaily>> AnalyticsService::streamDaily(const CallContext &call, const AnalyticsInput &input)
{
    return rows<StreamDaily>(call, input, "streamDaily", analyticsrows::streamDaily, "", analyticsrows::readStreamDaily);
}
Result<WindowOf<AccountDaily>> AnalyticsService::accountDaily(const CallContext &call, const AnalyticsInput &input)
{
    AnalyticsInput all = input;
    all.streamId.clear(); // the account as a whole has no streams
    return rows<AccountDaily>(call, all, "accountDaily", analyticsrows::accountDaily, "", [](const SqlRow &row, AccountDaily &made) {
        analyticsrows::readStreamDaily(row, made);
        made.streams = static_cast<int>(row.integer(9));
    });
}
Result<WindowOf<ViewerHourly>> AnalyticsService::viewerHours(const CallContext &call, const AnalyticsInput &input)
{
    return rows<ViewerHourly>(call, input, "viewerHours", analyticsrows::viewerHours, "country", analyticsrows::readViewerHourly);
}
Result<WindowOf<ViewerHourly>> AnalyticsService::viewerGeo(const CallContext &call, const AnalyticsInput &input)
{
    AnalyticsInput all = input;
    all.streamId.clear();
    return rows<ViewerHourly>(call, all, "viewerGeo", analyticsrows::viewerGeo, "country", analyticsrows::readViewerHourly);
}
Result<WindowOf<ViewerHourly>> AnalyticsService::connections(const CallContext &call, const AnalyticsInput &input)
{
    return rows<ViewerHourly>(call, input, "connections", analyticsrows::connections, "", analyticsrows::readViewerHourly);
}
Result<WindowOf<ViewerHourly>> AnalyticsService::protocols(const CallContext &call, const AnalyticsInput &input)
{
    return rows<ViewerHourly>(call, input, "protocols", analyticsrows::protocols, "protocol", analyticsrows::readViewerHourly);
}
Result<WindowOf<QualityDaily>> AnalyticsService::qualityDaily(const CallContext &call, const AnalyticsInput &input)
{
    return rows<QualityDaily>(call, input, "qualityDaily", analyticsrows::qualityDaily, "", analyticsrows::readQuality);
}
Result<WindowOf<HealthPoint>> AnalyticsService::health(const CallContext &call, const AnalyticsInput &input)
{
    return rows<HealthPoint>(call, input, "health", analyticsrows::health, "", analyticsrows::readHealth);
}
Result<WindowOf<StreamEvent>> AnalyticsService::streamEvents(const CallContext &call, const AnalyticsInput &input)
{
    return rows<StreamEvent>(call, input, "streamEvents", analyticsrows::streamEvents, "type", analyticsrows::readStreamEvent);
}
Result<WindowOf<ConnectionEvent>> AnalyticsService::connectionEvents(const CallContext &call, const AnalyticsInput &input)
{
    return rows<ConnectionEvent>(call, input, "connectionEvents", analyticsrows::connectionEvents, "event_type",
                                 analyticsrows::readConnectionEvent);
}
Result<WindowOf<ViewerSession>> AnalyticsService::viewerSessions(const CallContext &call, const AnalyticsInput &input)
{
    return rows<ViewerSession>(call, input, "viewerSessions", analyticsrows::viewerSessions, "protocol", analyticsrows::readViewerSession);
}
Result<WindowOf<ApiUsage>> AnalyticsService::apiUsage(const CallContext &call, const AnalyticsInput &input)
{
    AnalyticsInput all = input;
    all.streamId.clear();
    return rows<ApiUsage>(call, all, "apiUsage", analyticsrows::apiUsage, "auth_type", analyticsrows::readApiUsage);
}
Result<WindowOf<StorageUsage>> AnalyticsService::storage(const CallContext &call, const AnalyticsInput &input)
{
    AnalyticsInput all = input;
    all.streamId.clear();
    return rows<StorageUsage>(call, all, "storage", analyticsrows::storage, "", analyticsrows::readStorage);
}
Result<WindowOf<NodeSample>> AnalyticsService::nodes(const CallContext &call, const AnalyticsInput &input)
{
    AnalyticsInput all = input;
    all.streamId.clear();
    return rows<NodeSample>(call, all, "nodes", analyticsrows::nodes, "", analyticsrows::readNode);
}

Result<WindowOf<ViewerCount>> AnalyticsService::timeSeries(const CallContext &call, const AnalyticsInput &input)
{
    const qint64 interval = std::max<qint64>(300, input.intervalSec - input.intervalSec % 300) * 1000;
    // The interval is a number of ours, not a text of the caller's.
    const QByteArray from = analyticsrows::seriesOf(interval);
    const AnalyticsSelect select{"stream_id,most", from.constData(), "at", "stream_id"};
    return rows<ViewerCount>(call, input, "timeSeries", select, "", [](const SqlRow &row, ViewerCount &made) {
        made.timestamp = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
        made.streamId = row.text(2);
        made.viewerCount = static_cast<int>(row.integer(3));
    });
}

Result<> AnalyticsService::addViews(QHash<QString, StreamSummary> &sums, const QString &accountId, const QStringList &ids,
                                    const AnalyticsSpan &span)
{
    CW_CHECK(m_context.store.analytics.each(
        u"SELECT stream_id,SUM(views),SUM(unique_viewers),SUM(bytes),SUM(seconds) FROM stream_daily WHERE account_id=? AND day>=? AND day<? AND stream_id IN ({marks}) GROUP BY stream_id"_s,
        {accountId, span.startMs - span.startMs % 86'400'000, span.endMs}, ids, [&](const SqlRow &row) {
            StreamSummary &sum = sums[row.text(0)];
            sum.totalViews = static_cast<int>(row.integer(1));
            sum.uniqueViewers = static_cast<int>(row.integer(2));
            sum.egressBytes = row.integer(3);
            sum.viewerSeconds = row.value(4).toDouble();
            sum.averageSessionSeconds = sum.totalViews > 0 ? sum.viewerSeconds / sum.totalViews : 0;
        }));
    return m_context.store.analytics.each(
        u"SELECT stream_id,COUNT(DISTINCT country) FROM viewer_hourly WHERE account_id=? AND country<>'' AND hour>=? AND hour<? AND stream_id IN ({marks}) GROUP BY stream_id"_s,
        {accountId, span.startMs, span.endMs}, ids,
        [&](const SqlRow &row) { sums[row.text(0)].uniqueCountries = static_cast<int>(row.integer(1)); });
}

Result<> AnalyticsService::addSamples(QHash<QString, StreamSummary> &sums, const QString &accountId, const QStringList &ids,
                                      const AnalyticsSpan &span)
{
    return m_context.store.analytics.each(analyticsrows::sampleSums(), {accountId, span.startMs, span.endMs}, ids, [&](const SqlRow &row) {
        StreamSummary &sum = sums[row.text(0)];
        const double samples = std::max(1.0, row.value(1).toDouble());
        sum.ingestSeconds = row.value(2).toDouble();
        sum.averageScore = row.value(3).toDouble() / samples;
        sum.averageBitrateBps = static_cast<qint64>(row.value(4).toDouble() / samples);
        sum.averageFps = row.value(5).toDouble() / samples;
        sum.averageViewers = row.value(6).toDouble() / samples;
        sum.peakViewers = static_cast<int>(row.integer(7));
        sum.issueCount = static_cast<int>(row.integer(8));
        sum.stallCount = static_cast<int>(row.integer(9));
        sum.packetsReceived = row.integer(10);
        sum.packetsLost = row.integer(11);
        analyticsrows::readTiers(row, 12, sum.quality);
    });
}

Result<StreamSummaries> AnalyticsService::summaries(const CallContext &call, const StreamSummariesInput &input)
{
    CW_TRY(const AnalyticsSpan span, analyticsSpan(m_context, input.start, input.end));
    CW_TRY(const auto streams, m_context.store.streams.all(call.caller.accountId));
    QStringList all;
    for (const StoredStream &stream : streams)
        all += stream.id;
    m_viewers.flush();
    // Shares are of all streams, so all are summed up whatever was asked for.
    QHash<QString, StreamSummary> sums;
    CW_CHECK(addViews(sums, call.caller.accountId, all, span));
    CW_CHECK(addSamples(sums, call.caller.accountId, all, span));
    double bytes = 0;
    double viewers = 0;
    double seconds = 0;
    for (const StreamSummary &row : std::as_const(sums)) {
        bytes += static_cast<double>(row.egressBytes);
        viewers += row.uniqueViewers;
        seconds += row.viewerSeconds;
    }
    const auto share = [](double part, double whole) { return whole > 0 ? 100 * part / whole : 0; };
    const QSet<QString> known(all.begin(), all.end());
    StreamSummaries answer;
    for (const QString &id : input.streamIds.isEmpty() ? all : input.streamIds) {
        if (!known.contains(id))
            continue;
        StreamSummary row = sums.value(id);
        row.streamId = row.quality.streamId = id;
        row.quality.day = QDateTime::fromMSecsSinceEpoch(span.startMs, Qt::UTC);
        row.egressShare = share(static_cast<double>(row.egressBytes), bytes);
        row.viewerShare = share(row.uniqueViewers, viewers);
        row.hoursShare = share(row.viewerSeconds, seconds);
        answer.data += row;
    }
    return answer;
}

Result<StreamSummary> AnalyticsService::summary(const CallContext &call, const AnalyticsRange &input)
{
    CW_CHECK(checkAnalyticsStream(m_context, call, input.streamId));
    CW_TRY(const StreamSummaries all, summaries(call, {QStringList{input.streamId}, input.start, input.end}));
    if (all.data.isEmpty())
        return fail(ErrorCode::NotFound, u"There is no stream with this id."_s);
    return all.data.first();
}

} // namespace castwright
