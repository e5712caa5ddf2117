// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/encode/NalUnits.h"


#include <array>

namespace castwright::media {

namespace {
void appendBig(QByteArray &out, quint32 value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xff);
}

/// The unit without the emulation prevention bytes (H.264 section 7.4.1.1).
QByteArray unescaped(QByteArrayView unit)
{
    QByteArray out;
    int zeros = 0;
    for (const char c : unit) {
        if (zeros >= 2 && c == 3) {
            zeros = 0;
            continue;
        }
        zeros = c == 0 ? zeros + 1 : 0;
        out += c;
    }
    return out;
}

bool isHighProfile(uchar profile)
{
    return profile == 100 || profile == 110 || profile == 122 || profile == 244;
}
} // namespace

bool isAnnexB(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\0\0\1", 3)) || bytes.startsWith(QByteArrayView("\0\0\0\1", 4));
}

QList<QByteArrayView> splitAnnexB(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\0\0\1", 3);
    QList<QByteArrayView> units;
    qsizetype start = bytes.indexOf(mark);
    while (start >= 0) {
        start += 3;
        qsizetype next = bytes.indexOf(mark, start);
        qsizetype end = next < 0 ? bytes.size() : next;
        while (end > start && next >= 0 && bytes[end - 1] == 0)
            --end; // the zero byte of a 4-byte start code, and trailing zeros
        if (end > start)
            units.append(bytes.sliced(start, end - start));
        start = next;
    }
    return units;
}

QByteArray toLengthPrefixed(QByteArrayView annexB)
{
    QByteArray out;
    out.reserve(annexB.size() + 16);
    for (const QByteArrayView unit : splitAnnexB(annexB)) {
        appendBig(out, static_cast<quint32>(unit.size()), 4);
        out.append(unit);
    }
    return out;
}

QByteArray avcConfiguration(QByteArrayView annexB)
{
    QByteArrayView sps;
    QByteArrayView pps;
    for (const QByteArrayView unit : splitAnnexB(annexB)) {
        const int type = unit[0] & 0x1f;
        if (type == 7 && sps.isEmpty())
            sps = unit;
        else if (type == 8 && pps.isEmpty())
            pps = unit;
    }
    if (sps.size() < 4 || pps.isEmpty())
        return {};
    QByteArray out;
    out += '\1';
    out += sps[1]; // profile
    out += sps[2]; // compatibility
    out += sps[3]; // level
    out += static_cast<char>(0xff); // lengths of 4 bytes
    out += static_cast<char>(0xe1); // one SPS
    appendBig(out, static_cast<quint32>(sps.size()), 2);
    out.append(sps);
    out += '\1';
    appendBig(out, static_cast<quint32>(pps.size()), 2);
    out.append(pps);
    if (isHighProfile(static_cast<uchar>(sps[1]))) { // 4:2:0, 8 bits, no SPS extensions
        constexpr std::array tail{'\xfd', '\xf8', '\xf8', '\0'};
        out.append(tail.data(), tail.size());
    }
    return out;
}

QByteArray hevcConfiguration(QByteArrayView annexB)
{
    constexpr std::array<int, 3> types{32, 33, 34}; // VPS, SPS, PPS
    std::array<QByteArrayView, 3> sets;
    for (const QByteArrayView unit : splitAnnexB(annexB))
        for (std::size_t i = 0; i < types.size(); ++i)
            if (((unit[0] >> 1) & 0x3f) == types[i] && sets[i].isEmpty())
                sets[i] = unit;
    if (sets[0].isEmpty() || sets[1].size() < 15 || sets[2].isEmpty())
        return {};
    const QByteArray sps = unescaped(sets[1]);
    if (sps.size() < 15)
        return {};
    QByteArray out;
    out += '\1';
    out.append(sps.constData() + 3, 12); // profile_tier_level: space, tier, profile, compatibility, constraints, level
    appendBig(out, 0xf000, 2);           // min_spatial_segmentation_idc 0
    out += static_cast<char>(0xfc);      // parallelism unknown
    out += static_cast<char>(0xfd);      // 4:2:0
    out += static_cast<char>(0xf8);      // 8 bits luma
    out += static_cast<char>(0xf8);      // 8 bits chroma
    appendBig(out, 0, 2);                // frame rate unknown
    out += static_cast<char>((((sps[2] >> 1) & 7) + 1) << 3 | ((sps[2] & 1) << 2) | 3); // temporal layers, nesting, 4-byte lengths
    out += static_cast<char>(sets.size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        out += static_cast<char>(0x80 | types[i]);
        appendBig(out, 1, 2);
        appendBig(out, static_cast<quint32>(sets[i].size()), 2);
        out.append(sets[i]);
    }
    return out;
}

QByteArray av1Configuration(QByteArrayView sequenceHeader)
{
    // Encoders of libavcodec may give the record itself: its first byte is marker 1 and version 1.
    if (sequenceHeader.size() >= 4 && static_cast<uchar>(sequenceHeader[0]) == 0x81)
        return sequenceHeader.toByteArray();
    if (sequenceHeader.size() < 4)
        return {};
    // The sequence header begins with seq_profile (3 bits), still_picture and reduced flags; what follows varies, so the level is left to the OBU and
    // given as 5.1, which every decoder that reads the OBU corrects. Main profile, 8 bits, 4:2:0.
    constexpr std::array head{'\x81', '\x0d', '\x0c', '\0'};
    QByteArray out(head.data(), head.size());
    out.append(sequenceHeader);
    return out;
}

} // namespace castwright::media
