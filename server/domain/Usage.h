// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

/// What happened to streams, what the API was asked, what lies on the disk, how the machine is.
namespace castwright {

/// streamStart, streamEnd, bufferUpdate (stalled, going on), trackListUpdate, streamSource (a pull source), lifecycleUpdate.
struct StreamEvent {
    QString id;
    QDateTime timestamp;
    QString streamId;
    QString type;
    QString details;
    QJsonObject payload; ///< StreamLive at that moment
};
template <>
struct Describe<StreamEvent> {
    using T = StreamEvent;
    static constexpr const char *name = "StreamEvent";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "UTC."),
                      field("streamId", &T::streamId, "Which stream."),
                      field("type", &T::type, "streamStart, streamEnd, bufferUpdate, trackListUpdate, streamSource or lifecycleUpdate."),
                      field("details", &T::details, "In words."),
                      field("payload", &T::payload, "What the stream was doing, as stream.live tells it.")};
    }
};

struct ApiUsage {
    QString id;
    QDateTime timestamp;
    QString authType;
    QString operationType;
    QString operationName;
    int requestCount = 0;
    int errorCount = 0;
    double totalDurationMs = 0;
    qint64 totalComplexity = 0;
    int uniqueTokens = 0;
};
template <>
struct Describe<ApiUsage> {
    using T = ApiUsage;
    static constexpr const char *name = "ApiUsage";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "Beginning of the hour, UTC."),
                      field("authType", &T::authType, "key, token, session or none."),
                      field("operationType", &T::operationType, "rest, query, mutation or subscription."),
                      field("operationName", &T::operationName, "The use case, or the name in the document."),
                      field("requestCount", &T::requestCount, "How often."),
                      field("errorCount", &T::errorCount, "How often it failed."),
                      field("totalDurationMs", &T::totalDurationMs, "Time it took in all."),
                      field("totalComplexity", &T::totalComplexity, "Cost in all, of GraphQL."),
                      field("uniqueTokens", &T::uniqueTokens, "Different keys and tokens.")};
    }
};

struct StorageUsage {
    QString id;
    QDateTime timestamp;
    qint64 totalBytes = 0;
    int fileCount = 0;
    qint64 dvrBytes = 0;
    qint64 clipBytes = 0;
    qint64 vodBytes = 0;
};
template <>
struct Describe<StorageUsage> {
    using T = StorageUsage;
    static constexpr const char *name = "StorageUsage";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "Beginning of the hour, UTC."),
                      field("totalBytes", &T::totalBytes, "All of the media library."),
                      field("fileCount", &T::fileCount, "Files."),
                      field("dvrBytes", &T::dvrBytes, "Recordings of streams."),
                      field("clipBytes", &T::clipBytes, "Clips."),
                      field("vodBytes", &T::vodBytes, "Everything else.")};
    }
};

struct NodeSample {
    QString id;
    QDateTime timestamp;
    double cpuPercent = 0; ///< of this process; 100 is one core
    double mostCpuPercent = 0;
    double memoryBytes = 0;
    double mostMemoryBytes = 0;
    qint64 diskFreeBytes = 0;
    qint64 diskTotalBytes = 0;
    qint64 inBytes = 0;
    qint64 outBytes = 0;
    double streams = 0;
    int mostStreams = 0;
    double viewers = 0;
};
template <>
struct Describe<NodeSample> {
    using T = NodeSample;
    static constexpr const char *name = "NodeSample";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "Beginning of the five minutes, UTC."),
                      field("cpuPercent", &T::cpuPercent, "Mean of this process; 100 is one core."),
                      field("mostCpuPercent", &T::mostCpuPercent, "Most."),
                      field("memoryBytes", &T::memoryBytes, "Mean resident memory of this process."),
                      field("mostMemoryBytes", &T::mostMemoryBytes, "Most."),
                      field("diskFreeBytes", &T::diskFreeBytes, "Where the data lies."),
                      field("diskTotalBytes", &T::diskTotalBytes, "Where the data lies."),
                      field("inBytes", &T::inBytes, "Came in, over all streams."),
                      field("outBytes", &T::outBytes, "Went out, over all streams."),
                      field("streams", &T::streams, "Mean on air at a time."),
                      field("mostStreams", &T::mostStreams, "Most on air at a time."),
                      field("viewers", &T::viewers, "Mean at a time.")};
    }
};

} // namespace castwright
