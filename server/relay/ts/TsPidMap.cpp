// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsPidMap.h"

#include <algorithm>

namespace castwright::relay {

namespace {
/// The n-th track of its kind.
const TsTrack *nth(const TsProgram &program, TsKind kind, int n)
{
    for (const TsTrack &track : program.tracks)
        if (track.kind == kind && n-- == 0)
            return &track;
    return nullptr;
}
} // namespace

int TsPidMap::freePid(int wanted, const QList<TsTrack> &taken) const
{
    const auto isTaken = [&](int pid) {
        return pid == m_program.pmtPid || m_program.track(pid)
            || std::ranges::any_of(taken, [pid](const TsTrack &track) { return track.pid == pid; });
    };
    int pid = wanted;
    while (isTaken(pid))
        pid = pid >= 0x1ffe ? 0x100 : pid + 1;
    return pid;
}

bool TsPidMap::adopt(const TsProgram &source)
{
    m_out.clear();
    if (!m_hasProgram) {
        m_hasProgram = true;
        m_program = source;
        for (const TsTrack &track : source.tracks)
            m_out.insert(track.pid, track.pid);
        m_out.insert(source.pcrPid, source.pcrPid);
        m_out.remove(TsProgram::tsNoPid);
        return true;
    }
    TsProgram next = m_program;
    next.tracks.clear();
    next.descriptors = source.descriptors;
    QHash<TsKind, int> seen;
    for (const TsTrack &track : source.tracks) {
        const TsTrack *same = nth(m_program, track.kind, seen[track.kind]++);
        TsTrack out = track;
        out.pid = same ? same->pid : freePid(track.pid, next.tracks);
        m_out.insert(track.pid, out.pid);
        next.tracks.append(out);
    }
    if (source.pcrPid != TsProgram::tsNoPid && !m_out.contains(source.pcrPid))
        m_out.insert(source.pcrPid, freePid(source.pcrPid, next.tracks));
    next.pcrPid = m_out.value(source.pcrPid, TsProgram::tsNoPid);
    if (next == m_program)
        return false;
    m_program = next;
    m_version = (m_version + 1) & 0x1f;
    return true;
}

} // namespace castwright::relay
