// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

#include <QJsonObject>

namespace castwright {

/// A stage that a clip, a recording or an upload came to.
struct ArtifactEvent {
    QString id;
    QDateTime timestamp;
    QString kind; ///< "clip", "dvr" or "vod"
    QString artifactId;
    QString hash;
    QString playbackId;
    QString streamId; ///< empty for uploads
    QString stage;    ///< the state of its kind, or "deleted"
    QString message;
    qint64 sizeBytes = 0;
    QJsonObject payload; ///< the clip, the recording or the asset at that moment; empty when it is gone
};
template <>
struct Describe<ArtifactEvent> {
    using T = ArtifactEvent;
    static constexpr const char *name = "ArtifactEvent";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "UTC."),
                      field("kind", &T::kind, "clip, dvr or vod."),
                      field("artifactId", &T::artifactId, "Of the clip, recording or upload."),
                      field("hash", &T::hash, "Another name of it."),
                      field("playbackId", &T::playbackId, "What viewers ask for."),
                      field("streamId", &T::streamId, "The stream it comes from; empty for uploads."),
                      field("stage", &T::stage, "Its state, as its kind has it, or deleted."),
                      field("message", &T::message, "Why it failed."),
                      field("sizeBytes", &T::sizeBytes, "Of its file."),
                      field("payload", &T::payload, "What it was like; empty when it is gone.")};
    }
};

/// One viewer who asked where to watch, and was told.
struct RoutingEvent {
    QString id;
    QDateTime timestamp;
    QString streamId;  ///< what is watched comes from it; empty for uploads
    QString contentId; ///< the playback id that was asked for
    QString nodeId;    ///< "local", or an edge's; empty when he was refused
    QString nodeName;
    QString status; ///< "success" or "refused"
    QString details;
    int candidates = 0;
    double latencyMs = 0;
    std::optional<double> distanceKm;
    std::optional<QString> countryCode;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<double> nodeLatitude;
    std::optional<double> nodeLongitude;
};
template <>
struct Describe<RoutingEvent> {
    using T = RoutingEvent;
    static constexpr const char *name = "RoutingEvent";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "UTC."),
                      field("streamId", &T::streamId, "The stream; empty for uploads."),
                      field("contentId", &T::contentId, "The playback id that was asked for."),
                      field("nodeId", &T::nodeId, "local, or the id of an edge; empty when nobody may watch there."),
                      field("nodeName", &T::nodeName, "Name of that edge."),
                      field("status", &T::status, "success or refused."),
                      field("details", &T::details, "In words."),
                      field("candidates", &T::candidates, "Nodes there were to choose from."),
                      field("latencyMs", &T::latencyMs, "How long the choice took."),
                      field("distanceKm", &T::distanceKm, "From the viewer to the node, where both places are known."),
                      field("countryCode", &T::countryCode, "Of the viewer, where known."),
                      field("latitude", &T::latitude, "Of the viewer, where known."),
                      field("longitude", &T::longitude, "Of the viewer, where known."),
                      field("nodeLatitude", &T::nodeLatitude, "Of the node, where known."),
                      field("nodeLongitude", &T::nodeLongitude, "Of the node, where known.")};
    }
};

} // namespace castwright
