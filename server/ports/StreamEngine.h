// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/LiveStatus.h"
#include "domain/ProgramSpec.h"
#include "domain/Stream.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace castwright {

/// Somebody at one of the doors. Nothing of his media was read yet.
struct StreamAttempt {
    enum class Act { Publish = 1, Play };
    Act act = Act::Publish;
    QString protocol;    ///< "rtmp", "rtmps", "srt", "http"
    QString application; ///< RTMP's application, or the first part of an SRT resource; may be empty
    QString name;        ///< the stream key (Publish) or the playback id (Play)
    QString query;       ///< what stood behind "?", without it
    QString peer;        ///< address and port, for people
    QString passphrase;  ///< SRT: set by the answer, never by the listener
};

/// Leave to come in.
struct StreamGrant {
    QString streamId;
    QString keyId;
    bool takesOver = false; ///< a publisher that is there already is sent away
    QString passphrase;     ///< SRT: what the connection is encrypted with; empty is none
};

/// The wanted state of one stream, as far as the engine must know it.
struct StreamSpec {
    QString streamId;
    QString name;
    IngestMode mode = IngestMode::Push;
    QStringList pullUrls;       ///< Pull: the first is the primary, the others are tried in order when it fails
    QStringList publicPullUrls; ///< those of them that may not lead into private networks or to this machine
    bool isEnabled = true;      ///< Pull: false leaves it closed
    int dvrSec = 0;             ///< how much of the past can be watched and cut; 0 is only what live playback needs
    QString recordFolder;       ///< recordings of each session go here; empty does not record
    QStringList renditions;     ///< heights that are encoded for players beside the original, for example "720", "480"
    friend bool operator==(const StreamSpec &, const StreamSpec &) = default;
};

/// One viewer of one stream over one protocol, as the outputs see it. Sent when it comes, at most every five seconds while it watches, and
/// when it leaves.
struct ViewerSighting {
    QString streamId;
    QString sessionId; ///< one person watching one output; unguessable
    QString protocol;  ///< "hls", "llhls", "http-flv", "http-ts", "rtmp", "srt"
    QString address;
    QString userAgent;
    qint64 bytes = 0; ///< since the last sighting
    bool hasLeft = false;
};

/// Where listeners wait. A port of 0 takes a free one; -1 does not listen.
struct IngestPorts {
    int rtmp = 1935;
    int rtmps = -1; ///< needs a certificate
    int srt = 8890;
    QString address = QStringLiteral("127.0.0.1");
    QString certificateFile; ///< PEM, for rtmps
    QString keyFile;         ///< PEM
};

/// A recording that is complete on disk.
struct StreamRecording {
    QString streamId;
    QString path;
    QDateTime startedAt;
    qint64 durationMs = 0;
    qint64 bytes = 0;
};

/// Takes streams in and hands them out: listeners, pulls, push targets, recordings, clips. All functions are called on the server thread,
/// return at once and never block on media; signals and answers arrive on the server thread. Real side: server/media; fake side: tests.
class StreamEngine : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Asked on the server thread for every attempt, before any media is read; answers at once. Errors: Unauthorized (no such key),
    /// Conflict (in use), Forbidden (not allowed, with words that a publisher may read).
    using Authorize = std::function<Result<StreamGrant>(const StreamAttempt &)>;

    virtual void setAuthorize(Authorize authorize) = 0;
    /// The ports that were bound. Errors: Conflict naming rtmp, rtmps or srt in `field` when one is in use.
    virtual Result<IngestPorts> listen(const IngestPorts &wanted) = 0;

    /// Makes a stream known or changes what is wanted of it.
    virtual void setStream(const StreamSpec &spec) = 0;
    virtual void removeStream(const QString &streamId) = 0;
    /// Sends the publisher away; he may come again.
    virtual void disconnectPublisher(const QString &streamId) = 0;
    /// Pull: closes what is open and opens the next address.
    virtual void failOver(const QString &streamId) = 0;

    virtual StreamLive live(const QString &streamId) const = 0;
    virtual QList<StreamLive> allLive() const = 0;

    /// Sends a stream on without encoding; spec.studioId carries the stream's id. Waits for the stream when it is offline.
    virtual void startPush(const OutputSpec &spec) = 0;
    virtual void stopPush(const QString &streamId, const QString &targetId) = 0;
    virtual void retryPush(const QString &streamId, const QString &targetId) = 0;
    virtual QList<DestinationStatus> pushStatuses(const QString &streamId) const = 0;

    /// Cuts [startMs, endMs) of wall time (UTC, epoch) out of what is kept of the stream, without encoding, into a new MP4 file; `done`
    /// gets its length in milliseconds. Errors: NotFound when nothing of it is kept.
    virtual void cutClip(const QString &streamId, qint64 startMs, qint64 endMs, const QString &path,
                         std::function<void(Result<qint64>)> done) = 0;
    /// The earliest and latest wall times of what is kept, epoch milliseconds; both 0 when nothing is.
    virtual std::pair<qint64, qint64> keptRange(const QString &streamId) const = 0;
    /// The newest picture as JPEG. Errors: NotFound while there is none.
    virtual Result<QByteArray> thumbnail(const QString &streamId) const = 0;

Q_SIGNALS:
    /// A change of state at once; figures at most once a second.
    void streamChanged(const castwright::StreamLive &live);
    void pushChanged(const QString &streamId, const castwright::DestinationStatus &status);
    void recordingFinished(const castwright::StreamRecording &recording);
    /// The grade of a live stream is worse than it was, and has been for three seconds; `health.factors` say why.
    void healthWorsened(const QString &streamId, const castwright::StreamHealth &health);
    /// Gathered, at most once a second.
    void viewersSeen(const QList<castwright::ViewerSighting> &sightings);
};

} // namespace castwright
