// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsTables.h"

namespace castwright::media {

namespace {
constexpr qsizetype crcBytes = 4;

/// CRC of sections (ISO/IEC 13818-1 annex A): 0 over a whole intact section.
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<uchar>(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x80000000U) ? crc << 1 ^ 0x04c11db7U : crc << 1;
    }
    return crc;
}

int big16(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]) << 8 | static_cast<uchar>(bytes[at + 1]);
}

bool isTable(QByteArrayView section, int id, qsizetype leastBytes)
{
    constexpr int currentNext = 1;
    return section.size() >= leastBytes && static_cast<uchar>(section[0]) == id && (section[5] & currentNext);
}

/// Channels of Opus by the descriptors of a private stream; -1 when it is none (ETSI TS 102 366 style registration "Opus").
int opusChannels(QByteArrayView descriptors)
{
    bool isOpus = false;
    int channels = 2;
    while (descriptors.size() >= 2) {
        const int tag = static_cast<uchar>(descriptors[0]);
        const qsizetype length = std::min<qsizetype>(static_cast<uchar>(descriptors[1]), descriptors.size() - 2);
        const QByteArrayView body = descriptors.sliced(2, length);
        if (tag == 0x05 && body.startsWith("Opus"))
            isOpus = true;
        else if (tag == 0x7f && body.size() >= 2 && static_cast<uchar>(body[0]) == 0x80)
            channels = static_cast<uchar>(body[1]);
        descriptors = descriptors.sliced(2 + length);
    }
    const bool isPlain = channels == 1 || channels == 2; // more need a mapping that players of live streams do not know
    return !isOpus ? -1 : isPlain ? channels : 2;
}

std::optional<TsTrack> trackOf(int streamType, int pid, QByteArrayView descriptors)
{
    switch (streamType) {
    case 0x1b: return TsTrack{pid, TrackKind::Video, TrackCodec::H264};
    case 0x24: return TsTrack{pid, TrackKind::Video, TrackCodec::Hevc};
    case 0x0f: return TsTrack{pid, TrackKind::Audio, TrackCodec::Aac};
    case 0x03:
    case 0x04: return TsTrack{pid, TrackKind::Audio, TrackCodec::Mp3};
    case 0x06:
        if (const int channels = opusChannels(descriptors); channels > 0)
            return TsTrack{pid, TrackKind::Audio, TrackCodec::Opus, channels};
        break;
    default: break;
    }
    return std::nullopt;
}
} // namespace

std::optional<QByteArray> TsSection::add(QByteArrayView payload, bool startsUnit)
{
    constexpr qsizetype headBytes = 3;
    if (startsUnit) {
        if (payload.isEmpty())
            return std::nullopt;
        const qsizetype pointer = static_cast<uchar>(payload[0]);
        if (1 + pointer >= payload.size())
            return std::nullopt;
        payload = payload.sliced(1 + pointer); // what ends before it is not waited for: tables are sent again
        m_bytes.clear();
        m_isGathering = true;
    }
    if (!m_isGathering)
        return std::nullopt;
    m_bytes.append(payload.data(), payload.size());
    if (m_bytes.size() < headBytes)
        return std::nullopt;
    const qsizetype length = headBytes + (big16(m_bytes, 1) & 0x0fff);
    if (m_bytes.size() < length)
        return std::nullopt;
    m_isGathering = false;
    m_bytes.truncate(length);
    if (crc32(m_bytes) != 0)
        return std::nullopt;
    return m_bytes;
}

std::optional<int> programMapPid(QByteArrayView section)
{
    constexpr qsizetype headBytes = 8;
    if (!isTable(section, 0x00, headBytes + crcBytes))
        return std::nullopt;
    for (qsizetype at = headBytes; at + 4 <= section.size() - crcBytes; at += 4)
        if (big16(section, at) != 0) // 0 is the network's own table
            return big16(section, at + 2) & 0x1fff;
    return std::nullopt;
}

std::optional<QList<TsTrack>> programTracks(QByteArrayView section)
{
    constexpr qsizetype headBytes = 12;
    constexpr qsizetype entryBytes = 5;
    if (!isTable(section, 0x02, headBytes + crcBytes))
        return std::nullopt;
    QList<TsTrack> tracks;
    const qsizetype end = section.size() - crcBytes;
    qsizetype at = headBytes + (big16(section, 10) & 0x0fff);
    while (at + entryBytes <= end) {
        const qsizetype infoBytes = std::min<qsizetype>(big16(section, at + 3) & 0x0fff, end - at - entryBytes);
        const auto track =
            trackOf(static_cast<uchar>(section[at]), big16(section, at + 1) & 0x1fff, section.sliced(at + entryBytes, infoBytes));
        if (track)
            tracks += *track;
        at += entryBytes + infoBytes;
    }
    return tracks;
}

} // namespace castwright::media
