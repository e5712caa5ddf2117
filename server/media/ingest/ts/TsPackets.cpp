// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsPackets.h"

namespace castwright::media {

namespace {
constexpr char syncByte = 0x47;
}

TsPacket TsPacket::parse(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    TsPacket packet;
    packet.hasError = at(1) & 0x80;
    packet.startsUnit = at(1) & 0x40;
    packet.pid = (at(1) & 0x1f) << 8 | at(2);
    packet.isScrambled = at(3) & 0xc0;
    packet.continuity = at(3) & 0x0f;
    qsizetype start = 4;
    if (at(3) & 0x20) { // adaptation field
        const qsizetype length = at(4);
        if (length > 0 && 5 + length <= bytes.size()) {
            packet.isDiscontinuity = at(5) & 0x80;
            packet.isRandomAccess = at(5) & 0x40;
        }
        start = 5 + length;
    }
    if ((at(3) & 0x10) && start < bytes.size())
        packet.payload = bytes.sliced(start);
    return packet;
}

qsizetype TsSplitter::nextSync(QByteArrayView bytes, qsizetype from) const
{
    for (qsizetype at = bytes.indexOf(syncByte, from); at >= 0; at = bytes.indexOf(syncByte, at + 1)) {
        // One sync byte may be payload; the next packet's must be where it belongs, as far as it is there.
        if (at + packetBytes >= bytes.size() || bytes[at + packetBytes] == syncByte)
            return at;
    }
    return bytes.size();
}

void TsSplitter::feed(QByteArrayView given, const std::function<void(QByteArrayView)> &take)
{
    QByteArrayView bytes = given;
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = m_rest;
        joined.append(given.data(), given.size());
        bytes = joined;
    }
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (bytes[at] != syncByte) {
            const qsizetype next = nextSync(bytes, at);
            m_skipped += next - at;
            at = next;
            continue;
        }
        if (at + packetBytes > bytes.size())
            break;
        take(bytes.sliced(at, packetBytes));
        at += packetBytes;
    }
    m_rest = bytes.sliced(std::min(at, bytes.size())).toByteArray();
}

} // namespace castwright::media
