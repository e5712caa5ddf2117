// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "services/AnalyticsInputs.h"

namespace castwright {

/// Which stages of clips, recordings and uploads.
struct ArtifactEventsInput : AnalyticsInput {
    QString kind;
    QString stage;
};
template <>
struct Describe<ArtifactEventsInput> {
    using T = ArtifactEventsInput;
    static constexpr const char *name = "ArtifactEventsInput";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Only what comes from this stream."),
                      field("start", &T::start, "From this time on; absent is a week before the end."),
                      field("end", &T::end, "Until this time; absent is now."),
                      field("kind", &T::kind, "Only clip, dvr or vod.").length(0, 20),
                      field("stage", &T::stage, "Only this stage, for example ready or deleted.").length(0, 50)}
        + windowFields<T>();
    }
};

/// How the choice of nodes went in a time.
struct RoutingSummary {
    int decisions = 0;
    int successes = 0;
    double averageDistanceKm = 0; ///< over those whose distance is known
    double averageLatencyMs = 0;
    QList<CountryShare> countries;
};
template <>
struct Describe<RoutingSummary> {
    using T = RoutingSummary;
    static constexpr const char *name = "RoutingSummary";
    static constexpr auto fields()
    {
        return Fields{field("decisions", &T::decisions, "Viewers who asked."),
                      field("successes", &T::successes, "Those that were told a node."),
                      field("averageDistanceKm", &T::averageDistanceKm, "Mean over those whose distance is known."),
                      field("averageLatencyMs", &T::averageLatencyMs, "Mean time that the choice took."),
                      field("countries", &T::countries, "Where they were, the most first; viewers and percent are told.").required()};
    }
};

} // namespace castwright
