// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/AnalyticsInputs.h"
#include "services/StreamInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/AnalyticsRepository.h"

#include <QHash>

namespace castwright {

class ViewerTracker;
struct AnalyticsSpan;
struct ServiceContext;

/// Questions about who watched and how it went. Lists are pages by keyset, newest first; questions about many streams take a few statements
/// whatever their number. What was seen in the last ten seconds is written down before it is read. Thread: server.
class AnalyticsService {
public:
    AnalyticsService(const ServiceContext &context, ViewerTracker &viewers) : m_context(context), m_viewers(viewers) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<StreamDaily>> streamDaily(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<AccountDaily>> accountDaily(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ViewerHourly>> viewerHours(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ViewerHourly>> viewerGeo(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ViewerHourly>> connections(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ViewerHourly>> protocols(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ViewerCount>> timeSeries(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<QualityDaily>> qualityDaily(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<HealthPoint>> health(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<StreamEvent>> streamEvents(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ConnectionEvent>> connectionEvents(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ViewerSession>> viewerSessions(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<ApiUsage>> apiUsage(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<StorageUsage>> storage(const CallContext &call, const AnalyticsInput &input);
    Result<WindowOf<NodeSample>> nodes(const CallContext &call, const AnalyticsInput &input);
    Result<StreamSummary> summary(const CallContext &call, const AnalyticsRange &input);
    Result<StreamSummaries> summaries(const CallContext &call, const StreamSummariesInput &input);
    Result<StreamMetrics> metrics(const CallContext &call, const StreamIds &input);
    Result<GeoDistribution> geo(const CallContext &call, const AnalyticsRange &input);
    Result<AnalyticsOverview> overview(const CallContext &call, const AnalyticsRange &input);
    Result<CurrentViewers> currentViewers(const CallContext &call, const StreamId &input);

private:
    template <class T, class Read>
    Result<WindowOf<T>> rows(const CallContext &call, const AnalyticsInput &input, const char *list, const AnalyticsSelect &select,
                             const char *filterColumn, Read read);
    Result<> addViews(QHash<QString, StreamSummary> &sums, const QString &accountId, const QStringList &ids, const AnalyticsSpan &span);
    Result<> addSamples(QHash<QString, StreamSummary> &sums, const QString &accountId, const QStringList &ids, const AnalyticsSpan &span);

    const ServiceContext &m_context;
    ViewerTracker &m_viewers;
};

} // namespace castwright
