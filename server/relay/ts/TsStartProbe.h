// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsFramer.h"
#include "relay/ts/TsProgram.h"

namespace castwright::relay {

/// Looks whether a transport stream has come to a place where players can begin: tables, then a keyframe (without pictures: sound). What it
/// is shown stays as it is. Thread: any, one at a time.
class TsStartProbe {
public:
    /// True once it has, and from then on.
    bool take(const QByteArray &bytes);
    bool hasStart() const { return m_hasStart; }

private:
    TsFramer m_framer;
    TsTables m_tables;
    bool m_hasStart = false;
};

} // namespace castwright::relay
