// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Encoding.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QHostAddress;

namespace castwright {

class ChunkRing;

/// What a transcoding profile comes to once its variables are filled in.
struct TranscodePlan {
    bool hasVideo = true;
    bool hasAudio = true;
    bool isCopy = false; ///< nothing is encoded: only the container is another
    Encoding encoding;
    int width = 0; ///< 0 follows the height and the input's shape; both 0: as it comes
    int height = 0;
    int fps = 0;               ///< 0: as it comes
    bool deinterlaces = false; ///< its pictures are interlaced, and made whole before they are scaled
    int segmentMs = 2000;
    int listSegments = 6;
    friend bool operator==(const TranscodePlan &, const TranscodePlan &) = default;
};

/// Which contents count as trouble. Seconds; a duration of 0 does not look for it.
struct ContentRules {
    double silenceDb = -50;      ///< of full scale: quieter is silence
    double silenceSec = 0;       ///< how long in one piece
    double silenceEverySec = 10; ///< is looked at so often
    int silenceTimes = 3;        ///< so many times in a row are trouble
    double blackSec = 0;
    double freezeSec = 0;
    double missingSec = 0; ///< no pictures beside sound, or no sound beside pictures
    double graceSec = 15;  ///< after the beginning nothing is said
    bool any() const { return silenceSec > 0 || blackSec > 0 || freezeSec > 0 || missingSec > 0; }
    friend bool operator==(const ContentRules &, const ContentRules &) = default;
};

struct TranscodeFigures {
    QString encoder; ///< "libx264"; empty until it runs, or when nothing is encoded
    int width = 0;
    int height = 0;
    double fps = 0;   ///< pictures encoded a second, over the last seconds
    double speed = 0; ///< seconds of media made in a second
    qint64 bitsPerSec = 0;
    qint64 frames = 0;
    qint64 dropped = 0; ///< pictures that the rate had no room for
};

/// One encode that runs; dropping it ends it within a second. Thread: any.
class TranscodeRun {
public:
    virtual ~TranscodeRun() = default;
    /// The whole as a transport stream.
    virtual std::shared_ptr<ChunkRing> ring() const = 0;
    /// A player can begin.
    virtual bool isReady() const = 0;
    /// A media playlist with names for segment(); empty before there is a segment.
    virtual QByteArray playlist() const = 0;
    virtual std::optional<QByteArray> segment(const QByteArray &name) const = 0;
    virtual TranscodeFigures figures() const = 0;
    /// It has ended; with the reason, unless the input simply was at its end.
    virtual bool isOver() const = 0;
    virtual std::optional<Error> failure() const = 0;
};

/// Somebody looks at what a stream shows; dropping it ends it. Thread: any.
class ContentWatch {
public:
    virtual ~ContentWatch() = default;
};

/// One programme of a broadcast, and where its files lie.
struct BroadcastJob {
    QString name;   ///< for threads and logs
    QString url;    ///< http, on this machine
    QString folder; ///< live.m3u8 and live000001.ts; programmes that follow each other share it
    bool isLive = true;
    TranscodePlan plan;
    double seekSec = 0;
    double durationSec = 0; ///< 0: to the end
    qint64 startNumber = 0; ///< of a folder that is not in use
    bool breaksOff = false; ///< begins with a discontinuity
    int segmentSec = 6;
    int listSize = 20;
    bool isDvr = false;    ///< all is kept, and outages of the source are waited out
    double outageSec = 60; ///< so long at most without a new segment
};

struct BroadcastState {
    enum class Phase { Starting = 1, Running, Ended, Failed };
    Phase phase = Phase::Starting;
    std::optional<Error> error;
    qint64 segment = -1; ///< number of the newest
    qint64 bytesWritten = 0;
    double seconds = 0; ///< of this programme
};

/// Dropping it ends it within a second; the files stay. Thread: any.
class BroadcastRun {
public:
    virtual ~BroadcastRun() = default;
    virtual BroadcastState state() const = 0;
};

/// An address that is read without HTTP.
struct PullJob {
    QString url;                                      ///< rtmp, rtmps, srt, rtsp
    std::function<bool(const QHostAddress &)> allows; ///< where it may connect to, after the name was resolved; on some thread
    int openMs = 10'000;                              ///< until its tracks are known
    int readMs = 10'000;                              ///< without anything
};

/// Both are called on a thread of the pull's, and not any more once it was dropped.
struct PullHandlers {
    std::function<void(QByteArray)> bytes; ///< of a transport stream
    std::function<void(Error)> ended;      ///< the last call
};

/// Dropping it ends it within 200 ms, the look-up of a name excepted. Thread: any.
class MediaPull {
public:
    virtual ~MediaPull() = default;
};

/// Turns what an address gives into something else. Real side: server/media/transcode. Thread: any.
class Transcoder {
public:
    virtual ~Transcoder() = default;
    struct Job {
        QString name;       ///< for threads and logs
        QString url;        ///< http, on this machine
        bool isLive = true; ///< an end is a failure; else it is read no faster than it plays
        TranscodePlan plan;
    };
    /// `changed` is called on some thread when it becomes ready or is over.
    virtual std::shared_ptr<TranscodeRun> begin(const Job &job, std::function<void()> changed) = 0;
    /// `found` is called on some thread with "silence_detected", "black_detected", "freeze_detected", "video_missing" or
    /// "audio_missing", and again each time it goes on as long.
    virtual std::shared_ptr<ContentWatch> watch(const QString &url, const ContentRules &rules,
                                                std::function<void(const QString &what)> found) = 0;
    /// The address as a transport stream, not encoded.
    virtual std::shared_ptr<MediaPull> pull(PullJob job, PullHandlers handlers) = 0;
    /// `changed` is called on some thread when its phase is another.
    virtual std::shared_ptr<BroadcastRun> broadcast(const BroadcastJob &job, std::function<void()> changed) = 0;
    /// The folder is not written to any more: its numbers need not go on.
    virtual void forgetFolder(const QString &folder) = 0;
};

} // namespace castwright
