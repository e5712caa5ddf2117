// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsFramer.h"

#include "relay/ts/TsPacket.h"

namespace castwright::relay {

namespace {
constexpr qsizetype probePackets = 3;

bool isSync(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]) == tsSync;
}
} // namespace

/// The next place from which on all packets that are there begin with the sync byte (three are enough); the size when there is none.
qsizetype TsFramer::findSync(qsizetype from) const
{
    for (qsizetype at = from; at < m_rest.size(); ++at) {
        bool isGood = true;
        for (qsizetype i = 0; i < probePackets && isGood && at + i * tsPacketSize < m_rest.size(); ++i)
            isGood = isSync(m_rest, at + i * tsPacketSize);
        if (isGood)
            return at;
    }
    return m_rest.size();
}

QByteArray TsFramer::take(const QByteArray &bytes)
{
    m_rest = m_rest.isEmpty() ? bytes : m_rest + bytes;
    QByteArray out;
    qsizetype begin = 0; // of the run of good packets
    qsizetype at = 0;
    while (at + tsPacketSize <= m_rest.size()) {
        if (isSync(m_rest, at)) {
            at += tsPacketSize;
            continue;
        }
        out += QByteArrayView(m_rest).sliced(begin, at - begin);
        const qsizetype found = findSync(at + 1);
        m_skipped += found - at;
        ++m_losses;
        begin = at = found;
    }
    if (begin == 0 && at == m_rest.size())
        return std::exchange(m_rest, {});
    out += QByteArrayView(m_rest).sliced(begin, at - begin);
    m_rest.remove(0, at);
    return out;
}

int TsFramer::looksLikeTs(const QByteArray &bytes)
{
    if (bytes.size() < 2 * tsPacketSize + 1)
        return bytes.isEmpty() || isSync(bytes, 0) ? -1 : bytes.size() < 64 ? -1 : 0;
    const qsizetype reach = std::min<qsizetype>(tsPacketSize, bytes.size() - 2 * tsPacketSize);
    for (qsizetype at = 0; at < reach; ++at)
        if (isSync(bytes, at) && isSync(bytes, at + tsPacketSize) && isSync(bytes, at + 2 * tsPacketSize))
            return 1;
    return 0;
}

} // namespace castwright::relay
