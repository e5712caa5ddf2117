// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// One variant of a stream, as the stream-info contract names it.
struct SubStreamInfo {
    QString streamKey;
    QString name;
};
template <>
struct Describe<SubStreamInfo> {
    static constexpr const char *name = "SubStreamInfo";
    static constexpr auto fields()
    {
        return Fields{field("streamKey", &SubStreamInfo::streamKey, "Of the variant."),
                      field("name", &SubStreamInfo::name, "native, or the height of a rendition, as in 720p.")};
    }
};

/// A stream in the words of the stream-info contract: times in milliseconds since the epoch, bandwidths in bytes per second.
struct StreamInfo {
    QString id;
    QString state; ///< PUBLISHED, AWAITING (a pull source that is being opened), UNPUBLISHED (had a session), NOT_PUBLISHED
    QString type;  ///< NATIVE_STREAM, PULL_STREAM
    QString application;
    QString streamKey;
    qint64 startTime = 0; ///< 0: no session yet
    qint64 duration = 0;
    int viewerCount = 0;
    int systemClientCount = 0;
    qint64 inBandwidth = 0;
    qint64 outBandwidth = 0;
    qint64 inTotalBytes = 0;
    qint64 outTotalBytes = 0;
    double healthScore = 0;
    QString healthGrade;
    bool allowedToPublish = false;
    bool isAutoRemovable = false;
    bool canRecord = false;
    bool isRecording = false;
    std::optional<QString> thumbnailPath;
    qint64 thumbnailTimestamp = 0;
    QList<SubStreamInfo> subStreams;
};
template <>
struct Describe<StreamInfo> {
    using T = StreamInfo;
    static constexpr const char *name = "StreamInfo";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Unique identifier of the stream."),
                      field("state", &T::state, "PUBLISHED, AWAITING, UNPUBLISHED or NOT_PUBLISHED."),
                      field("type", &T::type, "NATIVE_STREAM or PULL_STREAM."),
                      field("application", &T::application, "live for streams, studio for programs."),
                      field("streamKey", &T::streamKey, "Stream key."),
                      field("startTime", &T::startTime, "Start of the session, milliseconds since the epoch."),
                      field("duration", &T::duration, "Of the session, milliseconds."),
                      field("viewerCount", &T::viewerCount, "Watching now."),
                      field("systemClientCount", &T::systemClientCount, "Recordings, push targets and studios that read it."),
                      field("inBandwidth", &T::inBandwidth, "Incoming bytes per second."),
                      field("outBandwidth", &T::outBandwidth, "Outgoing bytes per second."),
                      field("inTotalBytes", &T::inTotalBytes, "Incoming bytes of the session."),
                      field("outTotalBytes", &T::outTotalBytes, "Outgoing bytes of the session."),
                      field("healthScore", &T::healthScore, "0 to 100."),
                      field("healthGrade", &T::healthGrade, "Excellent, Good, Fair, Poor or Bad."),
                      field("allowedToPublish", &T::allowedToPublish, "Whether somebody may publish to it."),
                      field("isAutoRemovable", &T::isAutoRemovable, "Whether it goes by itself when nobody publishes."),
                      field("canRecord", &T::canRecord, "Whether it can be recorded."),
                      field("isRecording", &T::isRecording, "Whether it is being recorded."),
                      field("thumbnailPath", &T::thumbnailPath, "Path of its newest picture."),
                      field("thumbnailTimestamp", &T::thumbnailTimestamp, "When that was made, milliseconds since the epoch."),
                      field("subStreams", &T::subStreams, "Variants of the stream.")};
    }
};

/// Somebody who watches, in that contract's words.
struct StreamInfoViewer {
    QString id;
    QString state;
    QString harnessType;
    QString applicationName;
    QString streamKey;
    QString subStream;
    QString remoteAddress;
    QString deviceType;
    QString osName;
    QString browserName;
    qint64 startTime = 0;
    qint64 outTotalBytes = 0;
};
template <>
struct Describe<StreamInfoViewer> {
    using T = StreamInfoViewer;
    static constexpr const char *name = "StreamInfoViewer";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Of the session."),
                      field("state", &T::state, "CONNECTED."),
                      field("harnessType", &T::harnessType,
                            "How it watches: GENERIC_HLS_VIEWER, RTMP_VIEWER, HTTP_FLV_VIEWER, HTTP_TS_VIEWER or SRT_VIEWER."),
                      field("applicationName", &T::applicationName, "live or studio."),
                      field("streamKey", &T::streamKey, "What it watches."),
                      field("subStream", &T::subStream, "The variant, where it is known."),
                      field("remoteAddress", &T::remoteAddress, "The network it comes from; the last part is left out."),
                      field("deviceType", &T::deviceType, "MOBILE, TABLET or DESKTOP, as the player says."),
                      field("osName", &T::osName, "As the player says."),
                      field("browserName", &T::browserName, "As the player says."),
                      field("startTime", &T::startTime, "Milliseconds since the epoch."),
                      field("outTotalBytes", &T::outTotalBytes, "Sent to it.")};
    }
};

} // namespace castwright
