// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Analytics.h"
#include "domain/Stream.h"
#include "domain/Usage.h"
#include "services/Windows.h"

namespace castwright {

/// A day of the account as a whole.
struct AccountDaily : StreamDaily {
    int streams = 0;
};
template <>
struct Describe<AccountDaily> {
    using T = AccountDaily;
    static constexpr const char *name = "AccountDaily";
    static constexpr auto fields()
    {
        return Describe<StreamDaily>::fields() + Fields{field("streams", &T::streams, "Streams that somebody watched.")};
    }
};

/// Which figures: of one stream or of all, in a time, a piece of the list. Rows come newest first.
struct AnalyticsInput : WindowInput {
    QString streamId;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
    int intervalSec = 300;
    QString filter; ///< by what the list names: a protocol, a country, an authType or a type of event
    QString operationType;
};
template <>
struct Describe<AnalyticsInput> {
    using T = AnalyticsInput;
    static constexpr const char *name = "AnalyticsInput";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Only this stream."),
                      field("start", &T::start, "From this time on; absent is a week before the end."),
                      field("end", &T::end, "Until this time; absent is now."),
                      field("intervalSec", &T::intervalSec, "Of a series: how long each point lasts, a multiple of 300.").range(300, 86400),
                      field("filter", &T::filter, "Only rows with this protocol, country, authType or type, whichever the list is by.")
                          .length(0, 100),
                      field("operationType", &T::operationType, "Of API usage: rest, query, mutation or subscription.").length(0, 50)}
        + windowFields<T>();
    }
};

/// The same question of many streams at once.
struct StreamSummariesInput {
    QStringList streamIds;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
};
template <>
struct Describe<StreamSummariesInput> {
    using T = StreamSummariesInput;
    static constexpr const char *name = "StreamSummariesInput";
    static constexpr auto fields()
    {
        return Fields{field("streamIds", &T::streamIds, "Which streams; absent is all of the account.").length(0, 10000),
                      field("start", &T::start, "From this time on; absent is a week before the end."),
                      field("end", &T::end, "Until this time; absent is now.")};
    }
};

struct AnalyticsRange {
    QString streamId;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
};
template <>
struct Describe<AnalyticsRange> {
    using T = AnalyticsRange;
    static constexpr const char *name = "AnalyticsRange";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Only this stream."),
                      field("start", &T::start, "From this time on; absent is a week before the end."),
                      field("end", &T::end, "Until this time; absent is now.")};
    }
};

/// What a stream came to in a time.
struct StreamSummary {
    QString streamId;
    int totalViews = 0;
    int uniqueViewers = 0;
    int uniqueCountries = 0;
    qint64 egressBytes = 0;
    double viewerSeconds = 0;
    double averageViewers = 0;
    int peakViewers = 0;
    double ingestSeconds = 0;
    qint64 averageBitrateBps = 0;
    double averageFps = 0;
    double averageScore = 0;
    int issueCount = 0;
    int stallCount = 0;
    qint64 packetsReceived = 0;
    qint64 packetsLost = 0;
    double averageSessionSeconds = 0;
    double egressShare = 0; ///< of all streams' bytes, percent
    double viewerShare = 0; ///< of all streams' viewers, percent
    double hoursShare = 0;  ///< of all streams' viewer hours, percent
    QualityDaily quality;   ///< over the whole time
};
template <>
struct Describe<StreamSummary> {
    using T = StreamSummary;
    static constexpr const char *name = "StreamSummary";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream."),
                      field("totalViews", &T::totalViews, "Sessions that began."),
                      field("uniqueViewers", &T::uniqueViewers, "Sum of the days' different viewers."),
                      field("uniqueCountries", &T::uniqueCountries, "Different countries, where known."),
                      field("egressBytes", &T::egressBytes, "Sent to viewers."),
                      field("viewerSeconds", &T::viewerSeconds, "Watched, over all viewers."),
                      field("averageViewers", &T::averageViewers, "At a time, while on air."),
                      field("peakViewers", &T::peakViewers, "Most at a time."),
                      field("ingestSeconds", &T::ingestSeconds, "On air."),
                      field("averageBitrateBps", &T::averageBitrateBps, "Mean bits per second that came in."),
                      field("averageFps", &T::averageFps, "Mean frames per second."),
                      field("averageScore", &T::averageScore, "Mean health, 0 to 100."),
                      field("issueCount", &T::issueCount, "Samples below grade good."),
                      field("stallCount", &T::stallCount, "Samples in which no media came."),
                      field("packetsReceived", &T::packetsReceived, "Where the transport tells."),
                      field("packetsLost", &T::packetsLost, "Where the transport tells."),
                      field("averageSessionSeconds", &T::averageSessionSeconds, "Mean length of a session."),
                      field("egressShare", &T::egressShare, "Percent of all streams' bytes."),
                      field("viewerShare", &T::viewerShare, "Percent of all streams' viewers."),
                      field("hoursShare", &T::hoursShare, "Percent of all streams' viewer hours."),
                      field("quality", &T::quality, "Minutes on air by size of the picture and codec.")};
    }
};
struct StreamSummaries {
    QList<StreamSummary> data;
};
template <>
struct Describe<StreamSummaries> {
    static constexpr const char *name = "StreamSummaries";
    static constexpr auto fields()
    {
        return Fields{field("data", &StreamSummaries::data, "One row per stream, in the order asked for.").required()};
    }
};

/// Figures for a page of streams: what each does now, and what it came to.
struct StreamMetric {
    QString streamId;
    StreamLive live;
    double viewerSeconds = 0; ///< of all time that is kept
    qint64 egressBytes = 0;
    int totalViews = 0;
};
template <>
struct Describe<StreamMetric> {
    using T = StreamMetric;
    static constexpr const char *name = "StreamMetric";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream."), field("live", &T::live, "What it is doing now."),
                      field("viewerSeconds", &T::viewerSeconds, "Watched in all time that is kept."),
                      field("egressBytes", &T::egressBytes, "Sent to viewers in that time."),
                      field("totalViews", &T::totalViews, "Sessions in that time.")};
    }
};
struct StreamMetrics {
    QList<StreamMetric> data;
};
template <>
struct Describe<StreamMetrics> {
    static constexpr const char *name = "StreamMetrics";
    static constexpr auto fields()
    {
        return Fields{field("data", &StreamMetrics::data, "One row per stream, in the order asked for.").required()};
    }
};

/// Where the viewers of a time were.
struct CountryShare {
    QString countryCode;
    int viewers = 0;
    double percent = 0;
    qint64 bytes = 0;
    double viewerSeconds = 0;
};
template <>
struct Describe<CountryShare> {
    using T = CountryShare;
    static constexpr const char *name = "CountryShare";
    static constexpr auto fields()
    {
        return Fields{field("countryCode", &T::countryCode, "ISO 3166-1 alpha-2; empty where it is not known."),
                      field("viewers", &T::viewers, "Sum of the hours' different viewers."),
                      field("percent", &T::percent, "Of all viewers."), field("bytes", &T::bytes, "Sent to them."),
                      field("viewerSeconds", &T::viewerSeconds, "Watched.")};
    }
};
struct GeoDistribution {
    QList<CountryShare> countries;
    int totalViewers = 0;
};
template <>
struct Describe<GeoDistribution> {
    static constexpr const char *name = "GeoDistribution";
    static constexpr auto fields()
    {
        return Fields{field("countries", &GeoDistribution::countries, "Most viewers first.").required(),
                      field("totalViewers", &GeoDistribution::totalViewers, "Over all countries.")};
    }
};

/// The account as a whole in a time.
struct AnalyticsOverview {
    int totalStreams = 0;
    int activeStreams = 0; ///< now
    int currentViewers = 0;
    int totalViews = 0;
    int uniqueViewers = 0;
    int peakViewers = 0;
    double averageViewers = 0;
    qint64 egressBytes = 0;
    double viewerSeconds = 0;
    double ingestSeconds = 0;
    qint64 ingestBytes = 0;
    QDateTime start;
    QDateTime end;
};
template <>
struct Describe<AnalyticsOverview> {
    using T = AnalyticsOverview;
    static constexpr const char *name = "AnalyticsOverview";
    static constexpr auto fields()
    {
        return Fields{field("totalStreams", &T::totalStreams, "Of the account."),
                      field("activeStreams", &T::activeStreams, "On air now."),
                      field("currentViewers", &T::currentViewers, "Watching now."),
                      field("totalViews", &T::totalViews, "Sessions that began."),
                      field("uniqueViewers", &T::uniqueViewers, "Sum of the days' different viewers."),
                      field("peakViewers", &T::peakViewers, "Most of one stream at a time."),
                      field("averageViewers", &T::averageViewers, "At a time, over the whole range."),
                      field("egressBytes", &T::egressBytes, "Sent to viewers."),
                      field("viewerSeconds", &T::viewerSeconds, "Watched, over all viewers."),
                      field("ingestSeconds", &T::ingestSeconds, "On air, over all streams."),
                      field("ingestBytes", &T::ingestBytes, "Came in, over all streams."),
                      field("start", &T::start, "UTC."),
                      field("end", &T::end, "UTC.")};
    }
};

/// Who watches a stream now.
struct CurrentViewers {
    QList<ViewerSession> data;
    int totalCount = 0;
};
template <>
struct Describe<CurrentViewers> {
    static constexpr const char *name = "CurrentViewers";
    static constexpr auto fields()
    {
        return Fields{field("data", &CurrentViewers::data, "At most 1000.").required(),
                      field("totalCount", &CurrentViewers::totalCount, "All of them.")};
    }
};

} // namespace castwright
