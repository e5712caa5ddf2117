// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsProgram.h"

#include <QHash>

namespace castwright::relay {

/// Gives the tracks of each new source the PIDs that the players know already: the first video stays where the first video was, and so on.
/// Thread: any.
class TsPidMap {
public:
    /// True when players must be told, that is when the table changed.
    bool adopt(const TsProgram &source);
    /// -1 for what is not part of the program.
    int out(int inPid) const { return m_out.value(inPid, -1); }
    const TsProgram &program() const { return m_program; }
    int version() const { return m_version; }

private:
    int freePid(int wanted, const QList<TsTrack> &taken) const;

    bool m_hasProgram = false;
    int m_version = 0;
    TsProgram m_program; ///< as players see it
    QHash<int, int> m_out;
};

} // namespace castwright::relay
