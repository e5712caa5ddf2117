// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class IngestMode { Push = 1, Pull };
/// Connecting: a pull source that is being opened. Stalled: connected, and no media for three seconds.
enum class StreamState { Offline = 1, Connecting, Live, Stalled };
/// What a second publisher with a good key meets while the first is connected.
enum class PublisherConflict { Refuse = 1, TakeOver };
enum class StreamGrade { Excellent = 1, Good, Fair, Poor, Bad };

template <>
struct EnumNames<IngestMode> {
    static constexpr std::array values{std::pair{IngestMode::Push, std::string_view("push")},
                                       std::pair{IngestMode::Pull, std::string_view("pull")}};
};
template <>
struct EnumNames<StreamState> {
    static constexpr std::array values{
        std::pair{StreamState::Offline, std::string_view("offline")}, std::pair{StreamState::Connecting, std::string_view("connecting")},
        std::pair{StreamState::Live, std::string_view("live")}, std::pair{StreamState::Stalled, std::string_view("stalled")}};
};
template <>
struct EnumNames<PublisherConflict> {
    static constexpr std::array values{std::pair{PublisherConflict::Refuse, std::string_view("refuse")},
                                       std::pair{PublisherConflict::TakeOver, std::string_view("takeOver")}};
};
template <>
struct EnumNames<StreamGrade> {
    static constexpr std::array values{
        std::pair{StreamGrade::Excellent, std::string_view("excellent")}, std::pair{StreamGrade::Good, std::string_view("good")},
        std::pair{StreamGrade::Fair, std::string_view("fair")}, std::pair{StreamGrade::Poor, std::string_view("poor")},
        std::pair{StreamGrade::Bad, std::string_view("bad")}};
};

/// One track of what is coming in.
struct StreamTrack {
    QString kind;  ///< "video" or "audio"
    QString codec; ///< "h264", "hevc", "av1", "vp9", "aac", "opus", "mp3"
    int width = 0;
    int height = 0;
    double fps = 0;
    int sampleRate = 0;
    int channels = 0;
    qint64 bitrateBps = 0;
};
template <>
struct Describe<StreamTrack> {
    using T = StreamTrack;
    static constexpr const char *name = "StreamTrack";
    static constexpr auto fields()
    {
        return Fields{field("kind", &T::kind, "video or audio."),
                      field("codec", &T::codec, "h264, hevc, av1, vp9, aac, opus or mp3."),
                      field("width", &T::width, "Pixels; 0 for sound."),
                      field("height", &T::height, "Pixels; 0 for sound."),
                      field("fps", &T::fps, "Measured frames per second; 0 for sound."),
                      field("sampleRate", &T::sampleRate, "Hertz; 0 for video."),
                      field("channels", &T::channels, "0 for video."),
                      field("bitrateBps", &T::bitrateBps, "Measured bits per second.")};
    }
};

/// One reason why a score is below 100.
struct HealthFactor {
    QString name;       ///< "bitrate", "fps", "keyframes", "jitter", "loss", "drift", "stall"
    double penalty = 0; ///< points taken off
    QString message;    ///< in words, with what to do
};
template <>
struct Describe<HealthFactor> {
    using T = HealthFactor;
    static constexpr const char *name = "HealthFactor";
    static constexpr auto fields()
    {
        return Fields{field("name", &T::name, "bitrate, fps, keyframes, jitter, loss, drift or stall."),
                      field("penalty", &T::penalty, "Points taken off."), field("message", &T::message, "In words, with a remedy.")};
    }
};

/// Figures of what is coming in, over the last ten seconds.
struct StreamHealth {
    double score = 0; ///< 0 to 100: 100 less the penalties
    StreamGrade grade = StreamGrade::Bad;
    QList<HealthFactor> factors;
    qint64 bitrateBps = 0;
    double fps = 0;
    int keyframeIntervalMs = 0;
    double jitterMs = 0;
    double avDriftMs = 0; ///< sound ahead of the picture is positive
    qint64 packetsReceived = 0;
    qint64 packetsLost = 0;
    qint64 packetsRetransmitted = 0;
    std::optional<double> rttMs;
};
template <>
struct Describe<StreamHealth> {
    using T = StreamHealth;
    static constexpr const char *name = "StreamHealth";
    static constexpr auto fields()
    {
        return Fields{field("score", &T::score, "0 to 100: 100 less the penalties of the factors."),
                      field("grade", &T::grade, "excellent from 90, good from 75, fair from 50, poor from 25, bad below."),
                      field("factors", &T::factors, "Why it is not 100."),
                      field("bitrateBps", &T::bitrateBps, "Bits per second, mean of ten seconds."),
                      field("fps", &T::fps, "Frames per second, mean of ten seconds."),
                      field("keyframeIntervalMs", &T::keyframeIntervalMs, "Mean of the last keyframes."),
                      field("jitterMs", &T::jitterMs, "How unevenly packets arrive."),
                      field("avDriftMs", &T::avDriftMs, "Sound ahead of the picture is positive."),
                      field("packetsReceived", &T::packetsReceived, "Of the transport, where it tells."),
                      field("packetsLost", &T::packetsLost, "Of the transport, where it tells."),
                      field("packetsRetransmitted", &T::packetsRetransmitted, "Of the transport, where it tells."),
                      field("rttMs", &T::rttMs, "Round-trip time, where the transport tells.")};
    }
};

/// What a stream is doing now. Counters are of the current session, from a publisher's coming to its leaving.
struct StreamLive {
    QString streamId;
    StreamState state = StreamState::Offline;
    QString protocol; ///< "rtmp", "rtmps", "srt", "http", "pull", "program"
    QString peer;     ///< the publisher's address, or the pulled address without credentials
    QString encoder;  ///< what the publisher calls itself
    QString keyId;    ///< the stream key it came with
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt; ///< of the last session
    QList<StreamTrack> tracks;
    StreamHealth health;
    qint64 inBytesPerSec = 0;
    qint64 outBytesPerSec = 0;
    qint64 inTotalBytes = 0;
    qint64 outTotalBytes = 0;
    int viewers = 0;
    int systemClients = 0; ///< recordings, push targets, studios
    bool isRecording = false;
    std::optional<QDateTime> thumbnailAt;
    QString message; ///< what is wrong, in words
};
template <>
struct Describe<StreamLive> {
    using T = StreamLive;
    static constexpr const char *name = "StreamLive";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream."),
                      field("state", &T::state, "live only while media comes in."),
                      field("protocol", &T::protocol, "How it comes in: rtmp, rtmps, srt, http, pull or program."),
                      field("peer", &T::peer, "Where it comes from."),
                      field("encoder", &T::encoder, "What the publisher calls itself."),
                      field("keyId", &T::keyId, "The stream key it came with."),
                      field("startedAt", &T::startedAt, "When this session began."),
                      field("endedAt", &T::endedAt, "When the last session ended."),
                      field("tracks", &T::tracks, "What is in it."),
                      field("health", &T::health, "How well it comes in."),
                      field("inBytesPerSec", &T::inBytesPerSec, "Over the last ten seconds."),
                      field("outBytesPerSec", &T::outBytesPerSec, "To all viewers and targets, over the last ten seconds."),
                      field("inTotalBytes", &T::inTotalBytes, "In this session."),
                      field("outTotalBytes", &T::outTotalBytes, "In this session."),
                      field("viewers", &T::viewers, "Watching now."),
                      field("systemClients", &T::systemClients, "Recordings, push targets and studios that read it."),
                      field("isRecording", &T::isRecording, "A recording is being written."),
                      field("thumbnailAt", &T::thumbnailAt, "When the newest thumbnail was made."),
                      field("message", &T::message, "What is wrong, in words.")};
    }
};

} // namespace castwright
