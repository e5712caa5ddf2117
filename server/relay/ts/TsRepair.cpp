// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsRepair.h"

#include "relay/ts/TsKeyframe.h"
#include "relay/ts/TsPacket.h"

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr qint64 clockHz = 90'000;
constexpr qint64 jumpTicks = 10 * clockHz;   ///< further than this, and it is another clock
constexpr qint64 backTicks = 2 * clockHz;    ///< decoding times never go back; a little is a muxer's slip
constexpr qint64 repeatTicks = 60 * clockHz; ///< how much a source may repeat after a reconnect
constexpr int maxOddPcrs = 50;
constexpr qint64 maxStep = clockHz / 4;
constexpr qint64 soundStartUs = 500'000; ///< how often players may begin where there is no picture
} // namespace

void TsRepair::beginSource(bool isSame, qint64 nowUs, bool hasStart)
{
    m_hasStart = hasStart;
    m_phase = Phase::Waiting;
    m_tables.reset();
    m_in.reset();
    m_isSame = isSame && m_hasTimeline;
    m_isOverlap = false;
    m_mustRebase = m_hasTimeline;
    m_hasPcr = false;
    m_beganUs = nowUs;
    for (Pid &pid : m_pids) {
        pid.inCounter = -1;
        pid.isOpen = false;
        pid.isFresh = true;
        pid.toSkip = 0;
    }
}

void TsRepair::take(QByteArray packets, qint64 nowUs, std::vector<TsChunk> &out)
{
    if (m_phase == Phase::Waiting && m_beganUs == 0)
        m_beganUs = nowUs;
    auto *bytes = reinterpret_cast<quint8 *>(packets.data());
    const qsizetype count = packets.size() / tsPacketSize;
    for (qsizetype i = 0; i < count; ++i)
        takePacket(TsPacket(bytes + i * tsPacketSize), bytes + i * tsPacketSize, nowUs, out);
}

void TsRepair::flush(std::vector<TsChunk> &out)
{
    if (!m_pending.isEmpty())
        out.push_back({std::exchange(m_pending, {}), std::exchange(m_isPendingStart, false)});
}

void TsRepair::adoptProgram()
{
    if (m_tables.program() == m_in)
        return;
    m_in = m_tables.program();
    m_map.adopt(*m_in);
    m_needsTables = m_phase == Phase::Running;
}

bool TsRepair::isReference(int inPid) const
{
    const TsTrack *video = m_in->first(TsKind::Video);
    const TsTrack *reference = video ? video : m_in->first(TsKind::Audio);
    return !reference || reference->pid == inPid;
}

void TsRepair::takePacket(TsPacket packet, const quint8 *bytes, qint64 nowUs, std::vector<TsChunk> &out)
{
    ++m_figures.packets;
    if (!packet.isSound() || packet.hasError()) {
        ++m_figures.damaged;
        return;
    }
    if (packet.pid() != tsNullPid && m_tables.take(bytes)) {
        if (m_tables.program())
            adoptProgram();
        if (packet.pid() == 0 && m_phase == Phase::Running)
            m_needsTables = true;
        return;
    }
    const int outPid = m_in ? m_map.out(packet.pid()) : -1;
    if (outPid < 0) {
        ++m_figures.dropped;
        return;
    }
    Pid &pid = m_pids[outPid];
    const TsTrack *track = m_in->track(packet.pid());
    if (!checkCounter(packet, pid))
        return;
    if (m_phase == Phase::Waiting && !begin(packet, track, pid, nowUs) && !isEarlySound(packet, track, pid))
        return;
    if (packet.startsUnit() && track && !stampUnit(packet, track, pid))
        return;
    if (!packet.startsUnit() && !pid.isOpen && track)
        return;
    if (pid.toSkip > 0) {
        --pid.toSkip;
        return;
    }
    if (isStartHere(packet, track, nowUs) || std::exchange(m_mustStart, false)) {
        flush(out);
        m_isPendingStart = true;
        m_needsTables = true;
        m_mustStart = false;
    }
    notePcr(packet);
    write(packet, bytes, outPid, pid);
}

bool TsRepair::checkCounter(TsPacket packet, Pid &pid)
{
    const int counter = packet.counter();
    const int last = std::exchange(pid.inCounter, counter);
    if (last < 0 || packet.isDiscontinuity() || !packet.hasPayload())
        return true;
    if (counter == last) { // the standard allows to send a packet twice
        ++m_figures.dropped;
        return false;
    }
    const int missing = (counter - last - 1) & 0x0f;
    if (missing == 0)
        return true;
    m_figures.counterErrors += missing;
    if (m_options.isStrict)
        pid.isOpen = false; // the rest of what was begun is worth nothing
    else
        pid.lost = missing;
    return true;
}

/// Is this where the output may go on with the new source?
bool TsRepair::begin(TsPacket packet, const TsTrack *track, Pid &pid, qint64 nowUs)
{
    if (!track || !isReference(packet.pid()) || !packet.startsUnit())
        return false;
    if (m_isSame && pid.hasTime) {
        auto at = packet.stampOffset(true);
        at = at ? at : packet.stampOffset(false);
        const qint64 ahead = at ? tsDistance(packet.stamp(*at), pid.inTime) : repeatTicks + 1;
        if (ahead > -repeatTicks
            && ahead <= 2 * pid.step) { // it goes on where it was, or repeats the last seconds: the clock is the old one
            m_isOverlap = true;
            m_mustRebase = false;
            m_needsTables = true;
            m_phase = Phase::Running;
            return true;
        }
    }
    const bool isDue = nowUs - m_beganUs > m_options.startWaitUs;
    const bool isKey = track->kind == TsKind::Video ? tsBeginsAtKeyframe(packet, track->type) : true;
    if (!isKey && !isDue)
        return false;
    m_phase = Phase::Running;
    m_needsTables = m_mustStart = true;
    if (m_hasTimeline)
        ++m_figures.splices;
    return true;
}

/// Between two sources the sound goes on at once; only the picture must wait for its keyframe.
bool TsRepair::isEarlySound(TsPacket packet, const TsTrack *track, const Pid &pid) const
{
    return m_hasTimeline && !m_isSame && !m_hasStart && track && track->kind == TsKind::Audio && m_in->first(TsKind::Video)
        && (packet.startsUnit() || pid.isOpen);
}

/// Puts the unit's times on the output's clock. False when the unit is left out.
bool TsRepair::stampUnit(TsPacket packet, const TsTrack *track, Pid &pid)
{
    const auto ptsAt = packet.stampOffset(false);
    const auto dtsAt = packet.stampOffset(true);
    pid.isOpen = true;
    if (!ptsAt)
        return pid.isOpen = !m_mustRebase;
    const quint64 time = packet.stamp(dtsAt ? *dtsAt : *ptsAt);
    const bool isClock = isReference(track->pid);
    if (isClock && !m_mustRebase && pid.hasTime && !pid.isFresh) {
        const qint64 ahead = tsDistance(time, pid.inTime);
        if (ahead > jumpTicks || ahead < -backTicks) {
            m_mustRebase = true;
            ++m_figures.splices;
        }
    }
    if (m_mustRebase && (isClock || m_phase == Phase::Waiting))
        rebase(time);
    const quint64 out = (time + m_offset) & (tsWrap - 1);
    const bool isOld = pid.hasOut && pid.isFresh && (m_isOverlap || m_figures.splices > 0) && tsDistance(out, pid.outTime) <= 0;
    if (!m_mustRebase && isOld && m_isOverlap && out == pid.outTime) { // the unit that was cut: the rest of it follows
        pid.toSkip = pid.unitPackets;
        return true;
    }
    if (m_mustRebase || isOld) {
        pid.isOpen = false;
        if (isClock && !m_isOverlap)
            m_phase = Phase::Waiting; // a later keyframe will do
        return false;
    }
    if (pid.hasTime && !pid.isFresh)
        if (const qint64 step = tsDistance(time, pid.inTime); step > 0 && step < maxStep)
            pid.step = step;
    pid.inTime = time;
    pid.outTime = out;
    pid.hasTime = pid.hasOut = true;
    m_hasTimeline = true;
    packet.setStamp(*ptsAt, (packet.stamp(*ptsAt) + m_offset) & (tsWrap - 1));
    if (dtsAt)
        packet.setStamp(*dtsAt, out);
    return true;
}

/// The new clock begins where the old one ends, whichever track went furthest.
void TsRepair::rebase(quint64 inTime)
{
    m_mustRebase = false;
    bool hasAny = false;
    quint64 target = 0;
    for (Pid &pid : m_pids) {
        if (pid.hasOut) {
            const quint64 next = (pid.outTime + static_cast<quint64>(pid.step)) & (tsWrap - 1);
            target = !hasAny || tsDistance(next, target) > 0 ? next : target;
            hasAny = true;
        }
        pid.isFresh = true;
    }
    if (hasAny)
        m_offset = (target - inTime) & (tsWrap - 1);
    m_marksPcr = hasAny;
    m_hasPcr = false;
    m_needsTables = m_needsTables || hasAny;
}

void TsRepair::notePcr(TsPacket packet)
{
    if (!packet.hasPcr())
        return;
    const quint64 pcr = packet.pcrBase();
    const qint64 ahead = m_hasPcr ? tsDistance(pcr, m_inPcr) : 0;
    if ((ahead > jumpTicks || ahead < -backTicks) && ++m_oddPcrs < maxOddPcrs) {
        packet.clearPcr(); // the source's clock has jumped, and where it stands now is not known before the next picture
        return;
    }
    m_oddPcrs = 0;
    m_hasPcr = true;
    m_inPcr = pcr;
    packet.setPcrBase((pcr + m_offset) & (tsWrap - 1));
    if (std::exchange(m_marksPcr, false))
        packet.markDiscontinuity();
}

bool TsRepair::isStartHere(TsPacket packet, const TsTrack *track, qint64 nowUs)
{
    if (!track || !packet.startsUnit() || !isReference(packet.pid()))
        return false;
    const bool isStart = track->kind == TsKind::Video ? tsBeginsAtKeyframe(packet, track->type) : nowUs - m_lastStartUs >= soundStartUs;
    if (isStart)
        m_lastStartUs = nowUs;
    return isStart;
}

void TsRepair::write(TsPacket packet, const quint8 *bytes, int outPid, Pid &pid)
{
    if (std::exchange(m_needsTables, false))
        writeTables();
    // What was left out here never counts; what the source lost shows as a gap, so that decoders know.
    pid.outCounter += (packet.hasPayload() ? 1 : 0) + (pid.isFresh ? 0 : pid.lost);
    pid.lost = 0;
    pid.isFresh = false;
    pid.unitPackets = packet.startsUnit() ? 1 : pid.unitPackets + 1;
    packet.setPid(outPid);
    packet.setCounter(pid.outCounter);
    m_pending.append(reinterpret_cast<const char *>(bytes), tsPacketSize);
}

void TsRepair::writeTables()
{
    m_pending += m_map.program().patPacket(m_patCounter);
    m_pending += m_map.program().pmtPacket(m_pmtCounter, m_map.version());
}

} // namespace castwright::relay
