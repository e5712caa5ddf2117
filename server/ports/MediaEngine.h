// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/LiveStatus.h"
#include "domain/ProgramSpec.h"

#include <QByteArray>
#include <QObject>
#include <QSize>

#include <functional>
#include <memory>

namespace castwright {

/// One composed picture for looking at: 32-bit pixels in memory order B, G, R, unused.
struct MonitorFrame {
    int width = 0;
    int height = 0;
    int strideBytes = 0;
    qint64 frameNumber = 0; ///< of the program
    std::shared_ptr<const uchar> pixels;
};

/// Which of a program's pictures to look at.
struct ProgramView {
    enum class Kind { Program = 1, Preview, Scene };
    CanvasKind canvas = CanvasKind::Main;
    Kind kind = Kind::Program;
    QString sceneId; ///< of Kind::Scene: any scene of the studio; its sources run while it is looked at
    friend bool operator==(const ProgramView &, const ProgramView &) = default;
};

/// What a file is, as far as the demuxers can tell.
struct MediaInfo {
    qint64 durationMs = 0;
    int width = 0;
    int height = 0;
    bool hasVideo = false;
    bool hasAudio = false;
    bool isStillImage = false;
    QString container;
    QString videoCodec;
    QString audioCodec;
};

/// Figures of one running program; sampled by the service that answers stream-status.
struct ProgramStatus {
    QString studioId;
    bool isRunning = false;
    double fps = 0;
    double renderMs = 0;
    double encodeMs = 0;
    qint64 framesRendered = 0;
    qint64 framesLagged = 0;
    qint64 framesSkipped = 0;
    QList<SourceStatus> sources;
    QStringList messages; ///< for example that a hardware encoder fell back to software
};

/// One bounded queue, or another bounded supply, at this moment; for those who look for what is slow.
struct QueueFigures {
    QString name; ///< what it feeds: "enc-2", "dest-<id>"
    QString unit; ///< what is counted: "frames", "packets", "bytes"
    qint64 size = 0;
    qint64 capacity = 0;
    qint64 dropped = 0; ///< since it was made
};

/// Composes programs, encodes them and sends them out. All functions are called on the server thread, return at once and never
/// block on media; signals arrive on the server thread. A program runs only while somebody needs it: an output, a monitor or a
/// pending screenshot. Real side: server/media; fake side: tests.
class MediaEngine : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using FrameSink = std::function<void(const MonitorFrame &)>;

    /// Sets the wanted state of a studio's program; running programs follow within 100 ms. The first call makes it known.
    /// `transition` is used when the program scene differs from the running one.
    virtual void applyProgram(ProgramSpecPtr spec, const Transition &transition) = 0;
    virtual void removeProgram(const QString &studioId) = 0;

    /// Starts an output, or restarts it when its spec differs from the running one. Progress comes as outputChanged.
    virtual void startOutput(const OutputSpec &spec) = 0;
    /// Ends an output within 2 s in any state; a last outputChanged says Finished.
    virtual void stopOutput(const QString &studioId, const QString &destinationId) = 0;
    /// Skips the wait before the next attempt, and restarts a failed output.
    virtual void retryOutput(const QString &studioId, const QString &destinationId) = 0;
    /// The network came back or changed: all outputs that wait try at once.
    virtual void networkChanged() = 0;

    virtual ProgramStatus programStatus(const QString &studioId) const = 0;
    virtual QList<DestinationStatus> outputStatuses(const QString &studioId) const = 0;
    virtual AudioLevels audioLevels(const QString &studioId) const = 0;

    /// Frames of one of the program's pictures, scaled to fit `maxSize`, on a thread of the engine: at the canvas rate, scenes at most
    /// `maxFps` times a second; a slow sink skips frames. Returns a handle; letting it go ends the watching.
    [[nodiscard]] virtual std::shared_ptr<void> watch(const QString &studioId, const ProgramView &view, QSize maxSize, int maxFps,
                                                      FrameSink sink) = 0;

    /// One of the program's pictures as PNG, in the canvas's size. `done` is called on the server thread.
    virtual void screenshot(const QString &studioId, const ProgramView &view, std::function<void(Result<QByteArray>)> done) = 0;

    /// Moves a transition by hand: the program shows what lies `position` (0 to 1) of the way from the scene on program to `sceneId`. 0
    /// ends it; so does the next applyProgram that puts `sceneId` on program.
    virtual void setTransitionPosition(const QString &studioId, const QString &sceneId, TransitionKind kind, double position) = 0;

    /// Keeps the last `seconds` of the program for saving; 0 lets go of it. A changed encoding or length begins anew.
    virtual void setReplay(const QString &studioId, const Encoding &encoding, int seconds) = 0;
    /// Writes what is kept into a new MP4 file. Errors: Conflict when nothing is kept yet. `done` is called on the server thread.
    virtual void saveReplay(const QString &studioId, const QString &path, std::function<void(Result<qint64>)> done) = 0;

    /// Checks of one output without sending media: name, tcp, tls, rtmp, key, disk. `done` is called on the server thread.
    virtual void preflight(const OutputSpec &spec, std::function<void(PreflightReport)> done) = 0;

    /// Sends bytes that mean nothing to `url` (http or https, by POST) for `seconds` and tells how many bits a second the peer acknowledged
    /// once the connection was up to speed. Errors: InvalidField naming url, Unavailable. `done` is called on the server thread.
    virtual void measureUplink(const QString &url, int seconds, std::function<void(Result<qint64>)> done) = 0;

    /// Reads a file's facts and writes a JPEG thumbnail (at most 480 pixels wide) unless `thumbnailPath` is empty.
    virtual void probe(const QString &path, const QString &thumbnailPath, std::function<void(Result<MediaInfo>)> done) = 0;

    /// The picture that a film shows at `positionMs`, as JPEG of at most `maxWidth` pixels; the last one beyond the end. `done` is called on
    /// the server thread. Conflict while too many wait.
    virtual void fileFrame(const QString &path, qint64 positionMs, int maxWidth, std::function<void(Result<QByteArray>)> done) = 0;

    /// Copies a part of a film or sound into a new MP4 without encoding: from the picture at `startMs` on (the keyframe before it is in the
    /// file, but not shown) to `endMs`. `done` gets the length in milliseconds, on the server thread.
    virtual void cutFile(const QString &source, const QString &target, qint64 startMs, qint64 endMs,
                         std::function<void(Result<qint64>)> done) = 0;

    /// Play position of a media source.
    virtual void seekSource(const QString &studioId, const QString &sourceId, qint64 positionMs) = 0;

    /// Displays, cameras and audio devices a source of `kind` can name.
    virtual QStringList devices(SourceKind kind) const = 0;
    /// Sound devices on which the program can be listened to.
    virtual QStringList listeningDevices() const { return {}; }
    /// Names of the encoders that really open on this machine.
    virtual QStringList availableEncoders() const = 0;
    /// Every bounded queue that carries media now. Only reads counters; nothing waits.
    virtual QList<QueueFigures> queueFigures() const { return {}; }

Q_SIGNALS:
    /// A state change at once; figures at most once a second.
    void outputChanged(const QString &studioId, const castwright::DestinationStatus &status);
    void sourceChanged(const QString &studioId, const castwright::SourceStatus &status);
    /// At 10 Hz while a program runs.
    void levelsChanged(const castwright::AudioLevels &levels);
};

} // namespace castwright
