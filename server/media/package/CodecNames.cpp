// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package/CodecNames.h"

#include <QtEndian>

#include <algorithm>

namespace castwright::media {

namespace {
int byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<uchar>(bytes[index]);
}

QByteArray twoDigits(int value)
{
    return QByteArray::number(value).rightJustified(2, '0');
}

QByteArray avcName(const QByteArray &record)
{
    return record.size() < 4 ? QByteArray("avc1.42c01e") : "avc1." + record.mid(1, 3).toHex();
}

/// ISO/IEC 14496-15, annex E.3: profile space and profile, compatibility flags with their bits reversed, tier and level, constraint
/// bytes without the zeros at their end.
QByteArray hevcName(const QByteArray &record)
{
    if (record.size() < 13)
        return "hvc1.1.6.L93.B0";
    const int profile = byteAt(record, 1);
    quint32 flags = qFromBigEndian<quint32>(record.constData() + 2);
    quint32 reversed = 0;
    for (int i = 0; i < 32; ++i, flags >>= 1)
        reversed = reversed << 1 | (flags & 1);
    QByteArray name = "hvc1.";
    if (const int space = profile >> 6)
        name += static_cast<char>('A' + space - 1);
    name += QByteArray::number(profile & 0x1f) + '.' + QByteArray::number(reversed, 16).toUpper() + '.';
    name += (profile & 0x20 ? 'H' : 'L') + QByteArray::number(byteAt(record, 12));
    QByteArray constraints = record.mid(6, 6);
    while (!constraints.isEmpty() && constraints.back() == 0)
        constraints.chop(1);
    for (const char constraint : std::as_const(constraints))
        name += '.' + QByteArray::number(static_cast<uchar>(constraint), 16).toUpper();
    return name;
}

QByteArray av1Name(const QByteArray &record)
{
    if (record.size() < 3)
        return "av01.0.08M.08";
    const int first = byteAt(record, 1);
    const int second = byteAt(record, 2);
    const int depth = second & 0x40 ? (second & 0x20 ? 12 : 10) : 8;
    return "av01." + QByteArray::number(first >> 5) + '.' + twoDigits(first & 0x1f) + (second & 0x80 ? 'H' : 'M') + '.' + twoDigits(depth);
}

QByteArray vp9Name(QByteArray record)
{
    if (record.size() >= 12) // with the version and flags that the box begins with
        record = record.mid(4);
    if (record.size() < 3)
        return "vp09.00.31.08";
    return "vp09." + twoDigits(byteAt(record, 0)) + '.' + twoDigits(byteAt(record, 1)) + '.' + twoDigits(byteAt(record, 2) >> 4);
}

QByteArray aacName(const QByteArray &config)
{
    int type = config.isEmpty() ? 2 : byteAt(config, 0) >> 3;
    if (type == 31 && config.size() >= 2)
        type = 32 + ((byteAt(config, 0) & 7) << 3 | byteAt(config, 1) >> 5);
    return "mp4a.40." + QByteArray::number(std::max(1, type));
}
} // namespace

QByteArray codecName(const TrackInfo &track)
{
    switch (track.codec) {
    case TrackCodec::H264: return avcName(track.extradata);
    case TrackCodec::Hevc: return hevcName(track.extradata);
    case TrackCodec::Av1: return av1Name(track.extradata);
    case TrackCodec::Vp9: return vp9Name(track.extradata);
    case TrackCodec::Aac: return aacName(track.extradata);
    case TrackCodec::Opus: return "opus";
    case TrackCodec::Mp3: return "mp4a.6B";
    }
    return {};
}

} // namespace castwright::media
