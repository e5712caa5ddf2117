// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <optional>

namespace castwright::relay {

inline constexpr qsizetype tsPacketSize = 188;
inline constexpr quint8 tsSync = 0x47;
inline constexpr int tsNullPid = 0x1fff;
inline constexpr quint64 tsWrap = quint64(1) << 33; ///< PTS, DTS and PCR base count 90 kHz modulo this

/// a - b on the clock that wraps, as the nearest signed distance.
inline qint64 tsDistance(quint64 a, quint64 b)
{
    const auto forward = static_cast<qint64>((a - b) & (tsWrap - 1));
    return forward >= static_cast<qint64>(tsWrap / 2) ? forward - static_cast<qint64>(tsWrap) : forward;
}

/// A window on one packet of an MPEG transport stream (ISO/IEC 13818-1, 2.4.3), read and changed in place. The bytes are the owner's.
class TsPacket {
public:
    explicit TsPacket(quint8 *bytes) : m_bytes(bytes) {}

    int pid() const { return ((m_bytes[1] & 0x1f) << 8) | m_bytes[2]; }
    void setPid(int pid)
    {
        m_bytes[1] = static_cast<quint8>((m_bytes[1] & 0xe0) | ((pid >> 8) & 0x1f));
        m_bytes[2] = static_cast<quint8>(pid & 0xff);
    }
    bool hasError() const { return m_bytes[1] & 0x80; }
    bool startsUnit() const { return m_bytes[1] & 0x40; }
    bool isScrambled() const { return m_bytes[3] & 0xc0; }
    bool hasPayload() const { return m_bytes[3] & 0x10; }
    bool hasAdaptation() const { return m_bytes[3] & 0x20; }
    int counter() const { return m_bytes[3] & 0x0f; }
    void setCounter(int value) { m_bytes[3] = static_cast<quint8>((m_bytes[3] & 0xf0) | (value & 0x0f)); }

    int adaptationLength() const { return hasAdaptation() ? m_bytes[4] : 0; }
    /// False when the adaptation field is longer than the packet.
    bool isSound() const
    {
        return m_bytes[0] == tsSync && (m_bytes[3] & 0x30) && (!hasAdaptation() || m_bytes[4] <= (hasPayload() ? 182 : 183));
    }
    bool isRandomAccess() const { return adaptationLength() > 0 && (m_bytes[5] & 0x40); }
    bool isDiscontinuity() const { return adaptationLength() > 0 && (m_bytes[5] & 0x80); }
    void markDiscontinuity()
    {
        if (adaptationLength() > 0)
            m_bytes[5] |= 0x80;
    }
    void clearPcr() { m_bytes[5] &= 0xef; }
    bool hasPcr() const { return adaptationLength() >= 7 && (m_bytes[5] & 0x10); }
    quint64 pcrBase() const
    {
        return (quint64(m_bytes[6]) << 25) | (quint64(m_bytes[7]) << 17) | (quint64(m_bytes[8]) << 9) | (quint64(m_bytes[9]) << 1)
            | (m_bytes[10] >> 7);
    }
    void setPcrBase(quint64 base)
    {
        m_bytes[6] = static_cast<quint8>(base >> 25);
        m_bytes[7] = static_cast<quint8>(base >> 17);
        m_bytes[8] = static_cast<quint8>(base >> 9);
        m_bytes[9] = static_cast<quint8>(base >> 1);
        m_bytes[10] = static_cast<quint8>((m_bytes[10] & 0x7f) | ((base & 1) << 7));
    }

    int payloadOffset() const { return 4 + (hasAdaptation() ? 1 + m_bytes[4] : 0); }
    const quint8 *payload() const { return m_bytes + payloadOffset(); }
    int payloadSize() const { return hasPayload() ? static_cast<int>(tsPacketSize) - payloadOffset() : 0; }

    /// Where the PES packet that begins here keeps its PTS (`dts` false) or DTS; nothing when it has none or begins elsewhere.
    std::optional<int> stampOffset(bool dts) const
    {
        if (!startsUnit() || payloadSize() < 14)
            return std::nullopt;
        const quint8 *pes = payload();
        if (pes[0] != 0 || pes[1] != 0 || pes[2] != 1 || (pes[6] & 0xc0) != 0x80)
            return std::nullopt;
        const bool has = dts ? (pes[7] & 0xc0) == 0xc0 : (pes[7] & 0x80) != 0;
        const int at = payloadOffset() + (dts ? 14 : 9);
        return has && at + 5 <= static_cast<int>(tsPacketSize) ? std::optional(at) : std::nullopt;
    }
    quint64 stamp(int offset) const
    {
        const quint8 *p = m_bytes + offset;
        return (quint64((p[0] >> 1) & 7) << 30) | (quint64(p[1]) << 22) | (quint64(p[2] >> 1) << 15) | (quint64(p[3]) << 7) | (p[4] >> 1);
    }
    void setStamp(int offset, quint64 value)
    {
        quint8 *p = m_bytes + offset;
        p[0] = static_cast<quint8>((p[0] & 0xf0) | ((value >> 29) & 0x0e) | 1);
        p[1] = static_cast<quint8>(value >> 22);
        p[2] = static_cast<quint8>(((value >> 14) & 0xfe) | 1);
        p[3] = static_cast<quint8>(value >> 7);
        p[4] = static_cast<quint8>(((value << 1) & 0xfe) | 1);
    }

private:
    quint8 *m_bytes;
};

} // namespace castwright::relay
