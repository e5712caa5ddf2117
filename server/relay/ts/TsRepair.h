// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsPacket.h"
#include "relay/ts/TsPidMap.h"
#include "relay/ts/TsProgram.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace castwright::relay {

/// Some whole packets; a player may begin with them when `isStart`: PAT, PMT, then a keyframe.
struct TsChunk {
    QByteArray bytes;
    bool isStart = false;
};

struct TsFigures {
    qint64 packets = 0;
    qint64 counterErrors = 0; ///< packets missing, by the continuity counter
    qint64 damaged = 0;       ///< transport error, or no sound packet
    qint64 dropped = 0;       ///< nulls, duplicates, foreign programs
    qint64 splices = 0;       ///< new sources and jumps of the clock that were mended
};

/// Makes one endless, sound transport stream out of the connections to one or several sources: one program with PIDs that stay, counters
/// that go on, a clock that never jumps, tables before every keyframe. What a second connection to the same source repeats is left out.
/// Thread: any, one at a time.
class TsRepair {
public:
    struct Options {
        bool isStrict = false;          ///< the rest of a damaged picture is left out, and counters never show a gap
        qint64 startWaitUs = 2'500'000; ///< how long to wait for a keyframe before beginning with anything
    };
    TsRepair() = default;
    explicit TsRepair(Options options) : m_options(options) {}

    /// A new connection begins; `isSame`: to the address that was played before; `hasStart`: a keyframe is known to be in what comes next,
    /// so that sound before it is left out as well and nothing shows a hole.
    void beginSource(bool isSame, qint64 nowUs, bool hasStart = false);
    /// Takes whole packets and appends what becomes of them; the last chunk may be held back until flush().
    void take(QByteArray packets, qint64 nowUs, std::vector<TsChunk> &out);
    void flush(std::vector<TsChunk> &out);

    /// The connection has given media that can be decoded.
    bool hasStarted() const { return m_phase == Phase::Running; }
    bool hasTables() const { return m_tables.program().has_value(); }
    qsizetype pendingBytes() const { return m_pending.size(); }
    const TsFigures &figures() const { return m_figures; }
    const std::optional<TsProgram> &program() const { return m_tables.program(); }

private:
    enum class Phase { Waiting = 1, Running };
    struct Pid {
        int inCounter = -1;
        int outCounter = 15; ///< of the packet written last
        int lost = 0;        ///< packets of the source that are missing before the next one
        int unitPackets = 0; ///< written of the present unit
        int toSkip = 0;      ///< packets that were written before the connection broke
        bool isOpen = false; ///< a unit has begun
        bool isFresh = true; ///< nothing of this source was written yet
        bool hasTime = false;
        bool hasOut = false;
        quint64 inTime = 0;  ///< last DTS (or PTS) as it came
        quint64 outTime = 0; ///< and as it was written
        qint64 step = 3600;  ///< between two of them
    };
    void takePacket(TsPacket packet, const quint8 *bytes, qint64 nowUs, std::vector<TsChunk> &out);
    bool checkCounter(TsPacket packet, Pid &pid);
    bool begin(TsPacket packet, const TsTrack *track, Pid &pid, qint64 nowUs);
    bool isEarlySound(TsPacket packet, const TsTrack *track, const Pid &pid) const;
    bool stampUnit(TsPacket packet, const TsTrack *track, Pid &pid);
    void rebase(quint64 inTime);
    void notePcr(TsPacket packet);
    void write(TsPacket packet, const quint8 *bytes, int outPid, Pid &pid);
    void writeTables();
    void adoptProgram();
    bool isReference(int inPid) const;
    bool isStartHere(TsPacket packet, const TsTrack *track, qint64 nowUs);

    Options m_options;
    Phase m_phase = Phase::Waiting;
    TsTables m_tables;
    std::optional<TsProgram> m_in;
    TsPidMap m_map;
    QHash<int, Pid> m_pids; ///< by the PID of the output
    int m_patCounter = 0;
    int m_pmtCounter = 0;
    quint64 m_offset = 0; ///< added to the source's clock
    bool m_hasTimeline = false;
    bool m_mustRebase = false;
    bool m_isSame = false;
    bool m_hasStart = false;
    bool m_isOverlap = false; ///< the source repeats itself; units up to the last one written are left out
    bool m_marksPcr = false;
    bool m_needsTables = false;
    bool m_mustStart = false;
    int m_oddPcrs = 0;
    bool m_hasPcr = false;
    quint64 m_inPcr = 0;
    qint64 m_beganUs = 0;
    qint64 m_lastStartUs = 0;
    QByteArray m_pending;
    bool m_isPendingStart = false;
    TsFigures m_figures;
};

} // namespace castwright::relay
