// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class OutputState { Idle = 1, Preflight, Connecting, Live, Stalled, Reconnecting, Failed, Finished };
/// Why an output is not live, as far as it can be told.
enum class OutputReason {
    None = 1,
    Dns,
    Refused,
    Unreachable,
    Timeout,
    Tls,
    WrongKey,
    InUse,
    Stalled,
    Reset,
    CodecUnsupported,
    DiskFull,
    File,
    Encoder,
    Configuration,
    Rejected
};
enum class LiveState { Offline = 1, Starting, Live, Stopping };
enum class HealthGrade { Idle = 1, Good, Fair, Bad };
enum class SourceState { Idle = 1, Opening, Running, Stalled, Failed, Ended };

template <>
struct EnumNames<OutputState> {
    static constexpr std::array values{std::pair{OutputState::Idle, std::string_view("idle")},
                                       std::pair{OutputState::Preflight, std::string_view("preflight")},
                                       std::pair{OutputState::Connecting, std::string_view("connecting")},
                                       std::pair{OutputState::Live, std::string_view("live")},
                                       std::pair{OutputState::Stalled, std::string_view("stalled")},
                                       std::pair{OutputState::Reconnecting, std::string_view("reconnecting")},
                                       std::pair{OutputState::Failed, std::string_view("failed")},
                                       std::pair{OutputState::Finished, std::string_view("finished")}};
};
template <>
struct EnumNames<OutputReason> {
    static constexpr std::array values{std::pair{OutputReason::None, std::string_view("none")},
                                       std::pair{OutputReason::Dns, std::string_view("dns")},
                                       std::pair{OutputReason::Refused, std::string_view("refused")},
                                       std::pair{OutputReason::Unreachable, std::string_view("unreachable")},
                                       std::pair{OutputReason::Timeout, std::string_view("timeout")},
                                       std::pair{OutputReason::Tls, std::string_view("tls")},
                                       std::pair{OutputReason::WrongKey, std::string_view("wrong_key")},
                                       std::pair{OutputReason::InUse, std::string_view("in_use")},
                                       std::pair{OutputReason::Stalled, std::string_view("stalled")},
                                       std::pair{OutputReason::Reset, std::string_view("reset")},
                                       std::pair{OutputReason::CodecUnsupported, std::string_view("codec_unsupported")},
                                       std::pair{OutputReason::DiskFull, std::string_view("disk_full")},
                                       std::pair{OutputReason::File, std::string_view("file")},
                                       std::pair{OutputReason::Encoder, std::string_view("encoder")},
                                       std::pair{OutputReason::Configuration, std::string_view("configuration")},
                                       std::pair{OutputReason::Rejected, std::string_view("rejected")}};
};
template <>
struct EnumNames<LiveState> {
    static constexpr std::array values{
        std::pair{LiveState::Offline, std::string_view("offline")}, std::pair{LiveState::Starting, std::string_view("starting")},
        std::pair{LiveState::Live, std::string_view("live")}, std::pair{LiveState::Stopping, std::string_view("stopping")}};
};
template <>
struct EnumNames<HealthGrade> {
    static constexpr std::array values{
        std::pair{HealthGrade::Idle, std::string_view("idle")}, std::pair{HealthGrade::Good, std::string_view("good")},
        std::pair{HealthGrade::Fair, std::string_view("fair")}, std::pair{HealthGrade::Bad, std::string_view("bad")}};
};
template <>
struct EnumNames<SourceState> {
    static constexpr std::array values{
        std::pair{SourceState::Idle, std::string_view("idle")},       std::pair{SourceState::Opening, std::string_view("opening")},
        std::pair{SourceState::Running, std::string_view("running")}, std::pair{SourceState::Stalled, std::string_view("stalled")},
        std::pair{SourceState::Failed, std::string_view("failed")},   std::pair{SourceState::Ended, std::string_view("ended")}};
};

/// What one destination is doing now. Counters are of the current live session.
struct DestinationStatus {
    QString destinationId;
    QString name;
    OutputState state = OutputState::Idle;
    OutputReason reason = OutputReason::None;
    QString message; ///< the reason in words, with what to do; never a key
    int attempt = 0;
    int maxAttempts = 0;
    std::optional<QDateTime> nextRetryAt;
    QString lastError;
    std::optional<QDateTime> lastErrorAt;
    qint64 bitrateBps = 0;
    qint64 meanBitrateBps = 0; ///< over the last minute
    qint64 bytesSent = 0;
    double fps = 0;
    qint64 framesSent = 0;
    qint64 framesDropped = 0;
    int queuePackets = 0;
    qint64 queueBytes = 0; ///< queued here and not yet acknowledged by the peer, where known
    std::optional<double> rttMs;
    qint64 uptimeMs = 0;
    int reconnects = 0;
    QString encoder;     ///< name of the encoder in use
    QString playbackUrl; ///< path under which we serve it (HLS), or file path
};

template <>
struct Describe<DestinationStatus> {
    using T = DestinationStatus;
    static constexpr const char *name = "DestinationStatus";
    static constexpr auto fields()
    {
        return Fields{field("destinationId", &T::destinationId, "Which destination."),
                      field("name", &T::name, "Its name."),
                      field("state", &T::state, "live only while bytes advance at the peer."),
                      field("reason", &T::reason, "Why it is not live."),
                      field("message", &T::message, "The reason in words, with a remedy."),
                      field("attempt", &T::attempt, "Number of the current attempt."),
                      field("maxAttempts", &T::maxAttempts, "0 is unlimited."),
                      field("nextRetryAt", &T::nextRetryAt, "When the next attempt starts."),
                      field("lastError", &T::lastError, "The last failure in words."),
                      field("lastErrorAt", &T::lastErrorAt, "When that was."),
                      field("bitrateBps", &T::bitrateBps, "Bits per second sent in the last second."),
                      field("meanBitrateBps", &T::meanBitrateBps, "Mean of the last minute."),
                      field("bytesSent", &T::bytesSent, "Bytes sent in this session."),
                      field("fps", &T::fps, "Frames sent per second."),
                      field("framesSent", &T::framesSent, "Frames sent in this session."),
                      field("framesDropped", &T::framesDropped, "Frames dropped because the peer was too slow or away."),
                      field("queuePackets", &T::queuePackets, "Packets waiting here."),
                      field("queueBytes", &T::queueBytes, "Bytes waiting here or unacknowledged in the network."),
                      field("rttMs", &T::rttMs, "Round-trip time, where the protocol tells."),
                      field("uptimeMs", &T::uptimeMs, "Time since it last became live."),
                      field("reconnects", &T::reconnects, "Reconnections in this session."),
                      field("encoder", &T::encoder, "The encoder in use."),
                      field("playbackUrl", &T::playbackUrl, "Where it can be watched or found.")};
    }
};

struct StudioHealth {
    HealthGrade grade = HealthGrade::Idle;
    QStringList problems; ///< in words
    double fps = 0;
    double renderMs = 0; ///< mean time to compose a frame
    double encodeMs = 0; ///< mean time to encode a frame
    qint64 framesRendered = 0;
    qint64 framesLagged = 0;  ///< composed too late
    qint64 framesSkipped = 0; ///< not encoded because the encoder was behind
    qint64 framesDropped = 0; ///< not sent, over all destinations
    qint64 bitrateBps = 0;    ///< over all destinations
    double cpuPercent = 0;    ///< of this process; 100 is one core
    qint64 memoryBytes = 0;
    qint64 diskFreeBytes = 0;
};

template <>
struct Describe<StudioHealth> {
    using T = StudioHealth;
    static constexpr const char *name = "StudioHealth";
    static constexpr auto fields()
    {
        return Fields{field("grade", &T::grade, "Overall verdict."),
                      field("problems", &T::problems, "What is wrong, in words."),
                      field("fps", &T::fps, "Composed frames per second."),
                      field("renderMs", &T::renderMs, "Mean time to compose a frame."),
                      field("encodeMs", &T::encodeMs, "Mean time to encode a frame."),
                      field("framesRendered", &T::framesRendered, "Frames composed in this session."),
                      field("framesLagged", &T::framesLagged, "Frames composed too late."),
                      field("framesSkipped", &T::framesSkipped, "Frames the encoder had no time for."),
                      field("framesDropped", &T::framesDropped, "Frames not sent, over all destinations."),
                      field("bitrateBps", &T::bitrateBps, "Sum over all destinations."),
                      field("cpuPercent", &T::cpuPercent, "Of this process; 100 is one core."),
                      field("memoryBytes", &T::memoryBytes, "Resident memory of this process."),
                      field("diskFreeBytes", &T::diskFreeBytes, "Free space of the recordings folder.")};
    }
};

struct SourceStatus {
    QString sourceId;
    SourceState state = SourceState::Idle;
    QString message;
    int width = 0;
    int height = 0;
    qint64 positionMs = 0;
    qint64 durationMs = 0;
};

template <>
struct Describe<SourceStatus> {
    using T = SourceStatus;
    static constexpr const char *name = "SourceStatus";
    static constexpr auto fields()
    {
        return Fields{field("sourceId", &T::sourceId, "Which source."),
                      field("state", &T::state, "stalled and failed show the slate."),
                      field("message", &T::message, "What is wrong, in words."),
                      field("width", &T::width, "Pixels."),
                      field("height", &T::height, "Pixels."),
                      field("positionMs", &T::positionMs, "Play position of files."),
                      field("durationMs", &T::durationMs, "Length of files; 0 is unknown.")};
    }
};

/// The studio's live or offline state with everything below it; the answer of stream-status.
struct StreamStatus {
    QString studioId;
    LiveState state = LiveState::Offline;
    bool live = false;
    std::optional<QDateTime> startedAt;
    qint64 uptimeMs = 0;
    StudioHealth health;
    QList<DestinationStatus> destinations;
    QList<SourceStatus> sources;
};

template <>
struct Describe<StreamStatus> {
    using T = StreamStatus;
    static constexpr const char *name = "StreamStatus";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio."),
                      field("state", &T::state, "Of the live session as a whole."),
                      field("live", &T::live, "True when at least one destination is live."),
                      field("startedAt", &T::startedAt, "When the session began."),
                      field("uptimeMs", &T::uptimeMs, "How long it has lasted."),
                      field("health", &T::health, "Figures of the program."),
                      field("destinations", &T::destinations, "One row per destination of the session."),
                      field("sources", &T::sources, "One row per source.")};
    }
};

/// dBFS; -100 stands for silence.
struct AudioLevel {
    QString sourceId; ///< empty is the master
    double peakLeftDb = -100;
    double peakRightDb = -100;
    double rmsLeftDb = -100;
    double rmsRightDb = -100;
};

template <>
struct Describe<AudioLevel> {
    using T = AudioLevel;
    static constexpr const char *name = "AudioLevel";
    static constexpr auto fields()
    {
        return Fields{field("sourceId", &T::sourceId, "Which source; empty is the master."), field("peakLeftDb", &T::peakLeftDb, "dBFS."),
                      field("peakRightDb", &T::peakRightDb, "dBFS."), field("rmsLeftDb", &T::rmsLeftDb, "dBFS."),
                      field("rmsRightDb", &T::rmsRightDb, "dBFS.")};
    }
};

struct AudioLevels {
    QString studioId;
    QList<AudioLevel> levels; ///< the master first
    // Loudness of the program by EBU R 128 / ITU-R BS.1770, in LUFS; -100 stands for silence.
    double momentaryLufs = -100;
    double shortTermLufs = -100;
    double integratedLufs = -100;
};

template <>
struct Describe<AudioLevels> {
    static constexpr const char *name = "AudioLevels";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &AudioLevels::studioId, "Which studio."),
                      field("levels", &AudioLevels::levels, "The master first, then every source with sound."),
                      field("momentaryLufs", &AudioLevels::momentaryLufs, "Loudness of the last 0.4 s, LUFS."),
                      field("shortTermLufs", &AudioLevels::shortTermLufs, "Loudness of the last 3 s, LUFS."),
                      field("integratedLufs", &AudioLevels::integratedLufs, "Loudness since the program began to run, LUFS, gated.")};
    }
};

enum class Verdict { Ok = 1, Warning, Failed, Skipped };
template <>
struct EnumNames<Verdict> {
    static constexpr std::array values{
        std::pair{Verdict::Ok, std::string_view("ok")}, std::pair{Verdict::Warning, std::string_view("warning")},
        std::pair{Verdict::Failed, std::string_view("failed")}, std::pair{Verdict::Skipped, std::string_view("skipped")}};
};

struct PreflightCheck {
    QString check; ///< name, tcp, tls, rtmp, key, limits, uplink, disk, clock
    Verdict verdict = Verdict::Ok;
    QString message;
};
template <>
struct Describe<PreflightCheck> {
    static constexpr const char *name = "PreflightCheck";
    static constexpr auto fields()
    {
        return Fields{field("check", &PreflightCheck::check, "What was checked: name, tcp, tls, rtmp, key, limits, uplink, disk or clock."),
                      field("verdict", &PreflightCheck::verdict, "How it went."),
                      field("message", &PreflightCheck::message, "In words, with a remedy.")};
    }
};

struct PreflightReport {
    QString destinationId; ///< empty for what concerns the whole studio
    QString name;
    Verdict verdict = Verdict::Ok;
    QList<PreflightCheck> checks;
};
template <>
struct Describe<PreflightReport> {
    static constexpr const char *name = "PreflightReport";
    static constexpr auto fields()
    {
        return Fields{field("destinationId", &PreflightReport::destinationId, "Which destination; empty is the studio."),
                      field("name", &PreflightReport::name, "Its name."),
                      field("verdict", &PreflightReport::verdict, "The worst of the checks."),
                      field("checks", &PreflightReport::checks, "One row per check.")};
    }
};

} // namespace castwright
