// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/PacketReader.h"
#include "media/live/LiveSession.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace castwright::media {

/// The past of one stream, for watching again and cutting: packets as they came, in files of some seconds each that begin with a keyframe.
///
/// On disk and not in memory, because two hours of 6 Mbit/s are 5.4 GB; only the index (56 bytes a packet) is held. What was kept is
/// forgotten when this object goes, so a restart begins with nothing. Thread: server; packets are written on a thread of the session's
/// ("dvr"), read by cut() on the caller's.
class StreamArchive {
public:
    /// `folder` is this stream's own; it is emptied.
    StreamArchive(QString folder, int seconds);
    ~StreamArchive();
    StreamArchive(const StreamArchive &) = delete;
    StreamArchive &operator=(const StreamArchive &) = delete;

    /// Another length; what is too old goes with the next packet.
    void setSeconds(int seconds) { m_seconds = seconds; }
    void begin(const std::shared_ptr<LiveSession> &session);
    void end();

    /// Wall times of the oldest and newest picture, epoch milliseconds; both 0 when nothing is kept.
    std::pair<qint64, qint64> range() const;
    qint64 bytes() const;
    /// Why nothing is kept any more (a full disk); empty when all is well.
    QString trouble() const;

    /// Cuts [startMs, endMs) of wall time into a new MP4 without encoding; the length in milliseconds. Of several sessions the one at the
    /// start is taken. Takes as long as the disk does; thread: any. Errors: NotFound when nothing of it is kept.
    Result<qint64> cut(qint64 startMs, qint64 endMs, const QString &path, const std::atomic<bool> &isAborted) const;

private:
    struct Entry {
        qint64 ptsUs = 0;
        qint64 dtsUs = 0;
        qint64 offset = 0;
        int durationUs = 0;
        int size = 0;
        quint8 audioTrack = 0; ///< 0 is video
        bool isKeyframe = false;
    };
    struct Session {
        std::shared_ptr<const StreamInfo> info;
        qint64 wallMs = 0; ///< of time 0
    };
    struct Chunk { ///< its file goes with the last who holds it
        explicit Chunk(const QString &path) : file(path) {}
        ~Chunk() { file.remove(); }
        QFile file;
        std::shared_ptr<const Session> session;
        std::vector<Entry> entries;
        qint64 bytes = 0;
        qint64 startUs = 0;
        qint64 endUs = 0;
        bool isFull = false;
    };
    using ChunkPtr = std::shared_ptr<Chunk>;

    void run(const std::shared_ptr<LiveSession> &session, const std::shared_ptr<PacketReader> &reader);
    void take(const Packet &packet, const LiveSession &session);
    bool beginChunk(const Packet &packet, const LiveSession &session);
    void dropOld();
    void giveUp(const QString &why);
    struct Piece {
        Entry entry;
        ChunkPtr chunk;
    };
    struct Part {
        std::shared_ptr<const Session> session;
        std::vector<Piece> pieces;
        qint64 startUs = 0; ///< of the cut, in the session's time
        qint64 endUs = 0;
    };
    Result<Part> find(qint64 startMs, qint64 endMs) const;

    const QString m_folder;
    std::atomic<int> m_seconds;
    mutable std::mutex m_mutex;
    std::deque<ChunkPtr> m_chunks;
    std::shared_ptr<const Session> m_current;
    QString m_trouble;
    qint64 m_number = 0;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<PacketReader> m_reader;
    std::atomic<bool> m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
