// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AnalyticsService.h"

#include "services/AnalyticsPages.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/ViewerTracker.h"

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

Result<StreamMetrics> AnalyticsService::metrics(const CallContext &call, const StreamIds &input)
{
    QStringList own;
    for (const QString &id : input.streamIds)
        if (m_context.store.streams.find(call.caller.accountId, id))
            own += id;
    m_viewers.flush();
    QHash<QString, StreamMetric> sums;
    CW_CHECK(m_context.store.analytics.each(
        u"SELECT stream_id,SUM(seconds),SUM(bytes),SUM(views) FROM stream_daily WHERE account_id=? AND stream_id IN ({marks}) GROUP BY stream_id"_s,
        {call.caller.accountId}, own, [&](const SqlRow &row) {
            StreamMetric &metric = sums[row.text(0)];
            metric.viewerSeconds = row.value(1).toDouble();
            metric.egressBytes = row.integer(2);
            metric.totalViews = static_cast<int>(row.integer(3));
        }));
    StreamMetrics answer;
    for (const QString &id : std::as_const(own)) {
        StreamMetric row = sums.value(id);
        row.streamId = id;
        row.live = m_context.streams.live(id);
        row.live.viewers = std::max(row.live.viewers, m_viewers.viewersOf(id));
        answer.data += row;
    }
    return answer;
}

Result<GeoDistribution> AnalyticsService::geo(const CallContext &call, const AnalyticsRange &input)
{
    CW_CHECK(checkAnalyticsStream(m_context, call, input.streamId));
    CW_TRY(const AnalyticsSpan span, analyticsSpan(m_context, input.start, input.end));
    m_viewers.flush();
    GeoDistribution answer;
    QString sql =
        u"SELECT country,SUM(unique_viewers),SUM(bytes),SUM(seconds) FROM viewer_hourly WHERE account_id=? AND hour>=? AND hour<?"_s;
    QVariantList values{call.caller.accountId, span.startMs, span.endMs};
    if (!input.streamId.isEmpty()) {
        sql += u" AND stream_id=?"_s;
        values += input.streamId;
    }
    CW_CHECK(m_context.store.analytics.each(sql + u" GROUP BY country ORDER BY 2 DESC,1"_s, values, {}, [&](const SqlRow &row) {
        answer.countries += CountryShare{row.text(0), static_cast<int>(row.integer(1)), 0, row.integer(2), row.value(3).toDouble()};
        answer.totalViewers += static_cast<int>(row.integer(1));
    }));
    for (CountryShare &share : answer.countries)
        share.percent = answer.totalViewers > 0 ? 100.0 * share.viewers / answer.totalViewers : 0;
    return answer;
}

Result<AnalyticsOverview> AnalyticsService::overview(const CallContext &call, const AnalyticsRange &input)
{
    CW_TRY(const AnalyticsSpan span, analyticsSpan(m_context, input.start, input.end));
    CW_TRY(const auto streams, m_context.store.streams.all(call.caller.accountId));
    m_viewers.flush();
    AnalyticsOverview sum;
    sum.start = QDateTime::fromMSecsSinceEpoch(span.startMs, Qt::UTC);
    sum.end = QDateTime::fromMSecsSinceEpoch(span.endMs, Qt::UTC);
    sum.totalStreams = static_cast<int>(streams.size());
    for (const StoredStream &stream : streams) {
        const StreamState state = m_context.streams.live(stream.id).state;
        sum.activeStreams += state == StreamState::Live || state == StreamState::Stalled;
        sum.currentViewers += m_viewers.viewersOf(stream.id);
    }
    CW_CHECK(m_context.store.analytics.each(
        u"SELECT SUM(views),SUM(unique_viewers),SUM(bytes),SUM(seconds) FROM account_daily WHERE account_id=? AND day>=? AND day<?"_s,
        {call.caller.accountId, span.startMs - span.startMs % 86'400'000, span.endMs}, {}, [&](const SqlRow &row) {
            sum.totalViews = static_cast<int>(row.integer(0));
            sum.uniqueViewers = static_cast<int>(row.integer(1));
            sum.egressBytes = row.integer(2);
            sum.viewerSeconds = row.value(3).toDouble();
        }));
    CW_CHECK(m_context.store.analytics.each(
        // The most at a time over all streams, so the sum of each moment's streams comes before the largest.
        u"SELECT SUM(seconds),SUM(in_bytes),MAX(most_viewers) FROM (SELECT SUM(seconds) AS seconds,SUM(in_bytes) AS in_bytes,SUM(most_viewers) AS most_viewers FROM stream_samples WHERE account_id=? AND bucket>=? AND bucket<? GROUP BY bucket)"_s,
        {call.caller.accountId, span.startMs, span.endMs}, {}, [&](const SqlRow &row) {
            sum.ingestSeconds = row.value(0).toDouble();
            sum.ingestBytes = row.integer(1);
            sum.peakViewers = static_cast<int>(row.integer(2));
        }));
    if (span.endMs > span.startMs)
        sum.averageViewers = sum.viewerSeconds * 1000 / static_cast<double>(span.endMs - span.startMs);
    return sum;
}

Result<CurrentViewers> AnalyticsService::currentViewers(const CallContext &call, const StreamId &input)
{
    CW_CHECK(checkAnalyticsStream(m_context, call, input.streamId));
    CurrentViewers answer;
    answer.data = m_viewers.sessionsOf(input.streamId);
    answer.totalCount = static_cast<int>(answer.data.size());
    std::ranges::sort(answer.data, {}, &ViewerSession::connectedAt);
    answer.data = answer.data.mid(0, 1000);
    return answer;
}

} // namespace castwright
