// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsKeyframe.h"

namespace castwright::relay {

bool tsBeginsAtKeyframe(const TsPacket &packet, quint8 type)
{
    if (!packet.startsUnit())
        return false;
    if (packet.isRandomAccess())
        return true;
    const quint8 *bytes = packet.payload();
    const int size = packet.payloadSize();
    for (int at = size > 9 ? 9 + bytes[8] : size; at + 3 < size; ++at) {
        if (bytes[at] != 0 || bytes[at + 1] != 0 || bytes[at + 2] != 1)
            continue;
        const quint8 code = bytes[at + 3];
        const int hevc = (code >> 1) & 0x3f;
        if (type == 0x1b && ((code & 0x1f) == 5 || (code & 0x1f) == 7))
            return true;
        if (type == 0x24 && ((hevc >= 16 && hevc <= 21) || hevc == 32 || hevc == 33))
            return true;
        if ((type == 0x01 || type == 0x02) && code == 0xb3)
            return true;
    }
    return false;
}

} // namespace castwright::relay
