// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

/// Rows of the analytics queries. Every `id` sorts as the rows do: by time, then by what else tells them apart.
namespace castwright {

struct StreamDaily {
    QString id;
    QDateTime day;
    QString streamId;
    int totalViews = 0;
    int uniqueViewers = 0;
    int uniqueCountries = 0;
    int uniqueCities = 0;
    qint64 egressBytes = 0;
    double viewerSeconds = 0;
};
template <>
struct Describe<StreamDaily> {
    using T = StreamDaily;
    static constexpr const char *name = "StreamDaily";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("day", &T::day, "Its beginning, UTC."),
                      field("streamId", &T::streamId, "Which stream; empty for the account's own figures."),
                      field("totalViews", &T::totalViews, "Sessions that began."),
                      field("uniqueViewers", &T::uniqueViewers, "Different viewers, by address and player."),
                      field("uniqueCountries", &T::uniqueCountries, "Different countries, where known."),
                      field("uniqueCities", &T::uniqueCities, "Different cities, where known."),
                      field("egressBytes", &T::egressBytes, "Sent to viewers."),
                      field("viewerSeconds", &T::viewerSeconds, "Watched, over all viewers.")};
    }
};

struct ViewerHourly {
    QString id;
    QDateTime hour;
    QString streamId;
    QString protocol;
    std::optional<QString> countryCode;
    int totalViews = 0;
    int uniqueViewers = 0;
    qint64 bytes = 0;
    double viewerSeconds = 0;
};
template <>
struct Describe<ViewerHourly> {
    using T = ViewerHourly;
    static constexpr const char *name = "ViewerHourly";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("hour", &T::hour, "Its beginning, UTC."),
                      field("streamId", &T::streamId, "Which stream; empty where the rows are of all."),
                      field("protocol", &T::protocol, "hls, llhls, http-flv, http-ts, rtmp or srt; empty where the rows are of all."),
                      field("countryCode", &T::countryCode, "ISO 3166-1 alpha-2; absent where it is not known or the rows are of all."),
                      field("totalViews", &T::totalViews, "Sessions that began."),
                      field("uniqueViewers", &T::uniqueViewers, "Different viewers, by address and player."),
                      field("bytes", &T::bytes, "Sent to viewers."),
                      field("viewerSeconds", &T::viewerSeconds, "Watched, over all viewers.")};
    }
};

struct ViewerCount {
    QString id;
    QDateTime timestamp;
    QString streamId;
    int viewerCount = 0;
};
template <>
struct Describe<ViewerCount> {
    using T = ViewerCount;
    static constexpr const char *name = "ViewerCount";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."), field("timestamp", &T::timestamp, "Beginning of the interval, UTC."),
                      field("streamId", &T::streamId, "Which stream."),
                      field("viewerCount", &T::viewerCount, "Most at a time in the interval.")};
    }
};

struct ViewerSession {
    QString id;
    QString streamId;
    QString sessionId;
    QString protocol;
    std::optional<QString> countryCode;
    std::optional<QString> city;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString address; ///< its last part is zero
    QString userAgent;
    QDateTime connectedAt;
    QDateTime lastSeenAt;
    std::optional<QDateTime> disconnectedAt;
    qint64 bytes = 0;
    double seconds = 0;
};
template <>
struct Describe<ViewerSession> {
    using T = ViewerSession;
    static constexpr const char *name = "ViewerSession";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("streamId", &T::streamId, "What is watched."),
                      field("sessionId", &T::sessionId, "One person watching one output."),
                      field("protocol", &T::protocol, "hls, llhls, http-flv, http-ts, rtmp or srt."),
                      field("countryCode", &T::countryCode, "ISO 3166-1 alpha-2, where known."),
                      field("city", &T::city, "Where known."),
                      field("latitude", &T::latitude, "Where known."),
                      field("longitude", &T::longitude, "Where known."),
                      field("address", &T::address, "The network it comes from; the last part is left out."),
                      field("userAgent", &T::userAgent, "What the player calls itself."),
                      field("connectedAt", &T::connectedAt, "UTC."),
                      field("lastSeenAt", &T::lastSeenAt, "UTC."),
                      field("disconnectedAt", &T::disconnectedAt, "UTC; absent while it watches."),
                      field("bytes", &T::bytes, "Sent to it."),
                      field("seconds", &T::seconds, "How long it has watched.")};
    }
};

/// A viewer who came or left.
struct ConnectionEvent {
    QString id;
    QDateTime timestamp;
    QString streamId;
    QString sessionId;
    QString eventType; ///< "connect" or "disconnect"
    QString protocol;
    std::optional<QString> countryCode;
    QString address;
    double seconds = 0;
    qint64 bytes = 0;
};
template <>
struct Describe<ConnectionEvent> {
    using T = ConnectionEvent;
    static constexpr const char *name = "ConnectionEvent";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "UTC."),
                      field("streamId", &T::streamId, "What is watched."),
                      field("sessionId", &T::sessionId, "One person watching one output."),
                      field("eventType", &T::eventType, "connect or disconnect."),
                      field("protocol", &T::protocol, "How it watches."),
                      field("countryCode", &T::countryCode, "ISO 3166-1 alpha-2, where known."),
                      field("address", &T::address, "The network it comes from."),
                      field("seconds", &T::seconds, "How long it has watched."),
                      field("bytes", &T::bytes, "Sent to it.")};
    }
};

/// Five minutes of how a stream came in.
struct HealthPoint {
    QString id;
    QDateTime timestamp;
    QString streamId;
    double score = 0;
    double lowestScore = 0;
    qint64 bitrateBps = 0;
    double fps = 0;
    double jitterMs = 0;
    double highestJitterMs = 0;
    double keyframeMs = 0;
    double viewers = 0;
    int mostViewers = 0;
    int issueCount = 0;
    int stallCount = 0;
    qint64 packetsReceived = 0;
    qint64 packetsLost = 0;
    qint64 inBytes = 0;
    qint64 outBytes = 0;
    double seconds = 0;
    int width = 0;
    int height = 0;
    QString videoCodec;
    QString audioCodec;
    int audioChannels = 0;
    int audioSampleRate = 0;
    int trackCount = 0;
    QString qualityTier;
    QString issues;
};
template <>
struct Describe<HealthPoint> {
    using T = HealthPoint;
    static constexpr const char *name = "HealthPoint";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("timestamp", &T::timestamp, "Beginning of the five minutes, UTC."),
                      field("streamId", &T::streamId, "Which stream."),
                      field("score", &T::score, "Mean, 0 to 100."),
                      field("lowestScore", &T::lowestScore, "0 to 100."),
                      field("bitrateBps", &T::bitrateBps, "Mean bits per second that came in."),
                      field("fps", &T::fps, "Mean frames per second."),
                      field("jitterMs", &T::jitterMs, "Mean."),
                      field("highestJitterMs", &T::highestJitterMs, "Most."),
                      field("keyframeMs", &T::keyframeMs, "Mean time between keyframes."),
                      field("viewers", &T::viewers, "Mean at a time."),
                      field("mostViewers", &T::mostViewers, "Most at a time."),
                      field("issueCount", &T::issueCount, "Samples that were below grade good."),
                      field("stallCount", &T::stallCount, "Samples in which no media came."),
                      field("packetsReceived", &T::packetsReceived, "Where the transport tells."),
                      field("packetsLost", &T::packetsLost, "Where the transport tells."),
                      field("inBytes", &T::inBytes, "That came in."),
                      field("outBytes", &T::outBytes, "That went to viewers and targets."),
                      field("seconds", &T::seconds, "On air."),
                      field("width", &T::width, "Pixels."),
                      field("height", &T::height, "Pixels."),
                      field("videoCodec", &T::videoCodec, "h264, hevc, av1 or vp9."),
                      field("audioCodec", &T::audioCodec, "aac, opus or mp3."),
                      field("audioChannels", &T::audioChannels, "1 is mono."),
                      field("audioSampleRate", &T::audioSampleRate, "Hertz."),
                      field("trackCount", &T::trackCount, "Pictures and sounds."),
                      field("qualityTier", &T::qualityTier, "2160p, 1440p, 1080p, 720p, 480p or sd."),
                      field("issues", &T::issues, "What was wrong last, in words.")};
    }
};

/// Minutes on air by size of the picture and codec.
struct QualityDaily {
    QString id;
    QDateTime day;
    QString streamId;
    int tier2160pMinutes = 0;
    int tier1440pMinutes = 0;
    int tier1080pMinutes = 0;
    int tier720pMinutes = 0;
    int tier480pMinutes = 0;
    int tierSdMinutes = 0;
    QString primaryTier;
    int codecH264Minutes = 0;
    int codecH265Minutes = 0;
    int codecVp9Minutes = 0;
    int codecAv1Minutes = 0;
    qint64 avgBitrateBps = 0;
    double avgFps = 0;
};
template <>
struct Describe<QualityDaily> {
    using T = QualityDaily;
    static constexpr const char *name = "QualityDaily";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Sorts as the rows do."),
                      field("day", &T::day, "Its beginning, UTC."),
                      field("streamId", &T::streamId, "Which stream."),
                      field("tier2160pMinutes", &T::tier2160pMinutes, "Minutes on air with 2160 lines or more."),
                      field("tier1440pMinutes", &T::tier1440pMinutes, "With 1440 lines or more."),
                      field("tier1080pMinutes", &T::tier1080pMinutes, "With 1080 lines or more."),
                      field("tier720pMinutes", &T::tier720pMinutes, "With 720 lines or more."),
                      field("tier480pMinutes", &T::tier480pMinutes, "With 480 lines or more."),
                      field("tierSdMinutes", &T::tierSdMinutes, "With fewer."),
                      field("primaryTier", &T::primaryTier, "The one with the most minutes."),
                      field("codecH264Minutes", &T::codecH264Minutes, "Minutes in H.264."),
                      field("codecH265Minutes", &T::codecH265Minutes, "Minutes in HEVC."),
                      field("codecVp9Minutes", &T::codecVp9Minutes, "Minutes in VP9."),
                      field("codecAv1Minutes", &T::codecAv1Minutes, "Minutes in AV1."),
                      field("avgBitrateBps", &T::avgBitrateBps, "Mean bits per second."),
                      field("avgFps", &T::avgFps, "Mean frames per second.")};
    }
};

} // namespace castwright
