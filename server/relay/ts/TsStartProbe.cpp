// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsStartProbe.h"

#include "relay/ts/TsKeyframe.h"

namespace castwright::relay {

bool TsStartProbe::take(const QByteArray &bytes)
{
    if (m_hasStart)
        return true;
    QByteArray packets = m_framer.take(bytes);
    auto *data = reinterpret_cast<quint8 *>(packets.data());
    for (qsizetype at = 0; at + tsPacketSize <= packets.size() && !m_hasStart; at += tsPacketSize) {
        const TsPacket packet(data + at);
        if (!packet.isSound() || packet.hasError() || packet.pid() == tsNullPid || m_tables.take(data + at) || !m_tables.program())
            continue;
        const TsTrack *video = m_tables.program()->first(TsKind::Video);
        const TsTrack *lead = video ? video : m_tables.program()->first(TsKind::Audio);
        if (lead && lead->pid == packet.pid() && packet.startsUnit())
            m_hasStart = !video || tsBeginsAtKeyframe(packet, lead->type);
    }
    return m_hasStart;
}

} // namespace castwright::relay
