// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "media/playback/PackagerThread.h"
#include "media/playback/PlaybackFile.h"
#include "media/playback/RenditionSet.h"
#include "ports/PlaybackProvider.h"

#include <array>
#include <atomic>
#include <list>
#include <memory>

namespace castwright::media {

struct PlaybackSettings {
    int segmentMs = 2000;
    int partMs = 200;            ///< low-latency parts are about this long: a whole number of frames
    int keepMs = 30'000;         ///< how long packing goes on after the last player asked
    int graceMs = 20'000;        ///< how long a publisher may be away before the playlist ends
    int goneMs = 60'000;         ///< how long an ended playlist can still be read
    int firstSegmentMs = 15'000; ///< how long a first player waits
    bool isAlwaysOn = false;     ///< HLS is packed from the publisher's first packet on, whether anybody plays it or not
    QString folder;              ///< segments of long windows lie below it; empty keeps them in memory
};

/// One stream for its players: starts packing when the first one asks, answers with playlists, segments and rings, lets blocked requests
/// wait, and carries segment numbers over publishers who come back. Thread: server; `changed` is called on any.
class StreamPlayback {
public:
    using Done = std::function<void(Result<PlaybackAnswer>)>;

    StreamPlayback(QString streamId, const PlaybackSettings &settings, std::function<void()> changed);
    ~StreamPlayback();
    StreamPlayback(const StreamPlayback &) = delete;
    StreamPlayback &operator=(const StreamPlayback &) = delete;

    /// 0 keeps what live playback needs.
    void setDvr(int seconds);
    /// Heights that are encoded beside the original while somebody plays HLS.
    void setRenditions(const QList<int> &heights);
    void sessionBegan(std::shared_ptr<LiveSession> session);
    void sessionEnded(const std::shared_ptr<LiveSession> &session, qint64 nowMs);
    const std::shared_ptr<LiveSession> &session() const { return m_session; }

    /// `carried` is put behind the playlists that a master names.
    void ask(const PlaybackAsk &ask, const PlaybackFile &file, const QByteArray &carried, qint64 nowMs, Done done);
    /// Something new was packed: looks at who waits.
    void onChanged();
    void tick(qint64 nowMs);
    /// Nothing is left that anybody could play.
    bool isOver(qint64 nowMs) const;
    qint64 bytesInMemory() const;
    bool isPacking() const;
    /// Epoch milliseconds of what HLS lists; both 0 when nothing is packed.
    std::pair<qint64, qint64> listedRange() const;
    int dvrSec() const { return m_dvrSec; }

private:
    enum FormatKind : std::size_t { Cmaf, Ts, Flv, Ladder, formatCount }; ///< Ladder's windows are in Cmaf's set
    struct Format {
        std::unique_ptr<PackagerThread> thread;
        std::shared_ptr<RenditionSet> set;
        std::shared_ptr<ChunkRing> ring;
        std::shared_ptr<std::atomic<qint64>> askedMs = std::make_shared<std::atomic<qint64>>(0);
        qint64 nextNumber = 0;
    };
    struct Waiter {
        qint64 deadlineMs = 0;
        std::function<bool()> attempt; ///< true when it has answered
        std::function<void()> expired;
    };

    Format &need(FormatKind kind, qint64 nowMs);
    void start(FormatKind kind);
    void stop(Format &format);
    SegmentWindow::Settings windowSettings(FormatKind kind) const;
    void startLadder();
    void stopLadder();
    PackagerThread::Make cmafMaker(const Format &format);
    PackagerThread::Make tsMaker(const Format &format);

    void askMaster(const PlaybackFile &file, const QByteArray &carried, qint64 nowMs, Done done);
    void askMedia(const PlaybackAsk &ask, const PlaybackFile &file, qint64 nowMs, Done done);
    void askPiece(const PlaybackFile &file, qint64 nowMs, Done done);
    void askRing(const PlaybackFile &file, qint64 nowMs, Done done);
    void wait(qint64 nowMs, int limitMs, std::function<bool()> attempt, std::function<void()> expired);
    bool packs(FormatKind kind) const;
    std::optional<Error> failureOf(FormatKind kind) const;

    const QString m_streamId;
    const PlaybackSettings m_settings;
    const std::function<void()> m_changed;
    int m_dvrSec = 0;
    QList<int> m_heights;
    std::shared_ptr<LiveSession> m_session;
    qint64 m_endedMs = 0; ///< when the last session ended; 0 while one runs
    bool m_isListEnded = false;
    std::array<Format, formatCount> m_formats;
    std::list<Waiter> m_waiters;
};

} // namespace castwright::media
