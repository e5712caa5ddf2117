// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "relay/FailoverPlan.h"
#include "relay/FailoverResolver.h"
#include "relay/RelayHooks.h"
#include "relay/direct/FlvSplitter.h"
#include "relay/direct/MediaConnection.h"
#include "relay/direct/MkvSplitter.h"
#include "relay/direct/Mp4Splitter.h"
#include "relay/ts/TsRepair.h"

#include <deque>

namespace castwright::relay {

/// A live body: one connection to one of a stream's addresses feeds a ring that all clients read. When that connection fails, stalls or
/// breaks, the same address is asked again, and after a moment the next ones beside it; whoever gives media first goes on, spliced so that
/// players see one stream. The clients' connections stay. Thread: the relay's.
class DirectSession : public QObject {
    Q_OBJECT

public:
    struct Joined {
        std::shared_ptr<ChunkRing> ring;
        QByteArray contentType;
    };
    using Ready = std::function<void(Result<Joined>)>;
    struct Handlers {
        std::function<void()> isFile;                 ///< the address is a file with an end; the session is over
        std::function<void(RelayKind)> isPlaylist;    ///< the primary is one of HLS or DASH; the session is over
        std::function<void(const Error &error)> over; ///< nothing more comes: all failed, or nobody was there; the ring is closed
    };

    DirectSession(RelaySettings settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks, Transcoder *transcoder, Handlers handlers);
    ~DirectSession() override;

    /// Calls back when a player can begin: now, or when the first keyframe is there, or with the reason why there is none.
    void join(Ready ready);
    /// How many play; without one for `lingerMs` the session ends.
    void setClientCount(int count);
    void setSpec(const RelaySpec &spec);
    /// To exactly this address, whatever the present one does.
    void failOver(int index, const QString &reason);
    void stop(const QString &reason);

    int upstreams() const { return (m_active ? 1 : 0) + static_cast<int>(m_rivals.size()); }
    TsFigures tsFigures() const { return m_repair.figures(); }
    /// Pieces passed on since the last call.
    qint64 takeChunks() { return std::exchange(m_chunks, 0); }

private:
    void open(int index);
    void openNext();
    void dropTired();
    bool waitsForResolver();
    void trouble(const QString &kind, const QString &reason, const Error &error, bool asksSame, qint64 sinceUs = -1);
    void rivalFailed(MediaConnection *rival, const Error &error, const QString &kind);
    void activeFailed(const Error &error, const QString &kind);
    /// It has media: does the stream go on with it now, or is another likely to have a picture sooner?
    void consider(MediaConnection *rival);
    void considerAll();
    void win(MediaConnection *winner);
    void warmUp(qint64 nowUs);
    void feed();
    void feedTs(const QByteArray &bytes);
    template <class Splitter>
    bool feedTo(Splitter &splitter, const QByteArray &bytes);
    void publish(std::vector<TsChunk> chunks);
    void append(QByteArray bytes, bool isStart);
    void tellWaiting(const Error *error);
    void tick();
    void checkStall(qint64 nowUs);
    void checkSoundness(qint64 nowUs);
    void checkRate(qint64 nowUs);
    void checkReturn(qint64 nowMs);
    void dropRivals();
    void finish(const Error &error);
    int stallMs() const;

    RelaySettings m_settings;
    RelaySpec m_spec;
    FailoverPlan &m_plan;
    RelayHooks &m_hooks;
    Transcoder *const m_transcoder; ///< reads what is not HTTP; may be null
    Handlers m_handlers;
    std::shared_ptr<ChunkRing> m_ring = std::make_shared<ChunkRing>();
    QPointer<MediaConnection> m_active;
    QList<QPointer<MediaConnection>> m_rivals;
    QPointer<MediaConnection> m_standby; ///< opened on suspicion, before anything is certain
    QPointer<MediaConnection> m_named;   ///< where the resolver said to go
    QPointer<MediaConnection> m_trial;   ///< the primary, to see whether it works again
    std::deque<Ready> m_waiting;
    TsRepair m_repair;
    FlvSplitter m_flv;
    MkvSplitter m_mkv;
    Mp4Splitter m_mp4;
    BodyForm m_form = BodyForm::Unknown;
    QByteArray m_contentType;
    QTimer m_tick;
    QTimer m_flush;
    QTimer m_hedge;
    QTimer m_linger;
    FailoverResolver m_resolver;
    bool m_hasAsked = false; ///< in this emergency
    QList<int> m_ladder;     ///< addresses not yet tried in this emergency
    QString m_reason;        ///< of this emergency
    Error m_lastError;
    qint64 m_troubleUs = -1; ///< since when nothing comes; -1 while all is well
    int m_retries = 0;
    int m_shortLives = 0; ///< connections in a row that ended soon
    int m_clients = 0;
    bool m_hasStart = false;
    bool m_hasTold = false;
    bool m_isForced = false;
    bool m_isOver = false;
    qint64 m_firstUs = 0;
    qint64 m_bytes = 0;
    qint64 m_chunks = 0;
    qint64 m_usualGapUs = 0; ///< the longest silence of a healthy source lately
    qint64 m_prevDataUs = 0;
    qint64 m_checkedUs = 0;
    TsFigures m_checked;
    qint64 m_checkedSkipped = 0;
    qint64 m_rateUs = 0;
    qint64 m_rateBytes = 0;
    int m_slowWindows = 0;
};

} // namespace castwright::relay
