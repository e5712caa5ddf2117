// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/SoundConfig.h"

#include "media/rtmp/BitReader.h"

#include <QtEndian>

namespace castwright::media {

std::optional<SoundShape> aacShape(QByteArrayView audioSpecificConfig)
{
    static constexpr int rates[] = {96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350};
    static constexpr int channelCounts[] = {0, 1, 2, 3, 4, 5, 6, 8, 0, 0, 0, 7, 8, 0, 8, 0};
    BitReader bits(audioSpecificConfig);
    quint32 type = bits.bits(5);
    if (type == 31)
        type = 32 + bits.bits(6);
    const quint32 index = bits.bits(4);
    quint32 rate = index == 15 ? bits.bits(24) : index < std::size(rates) ? static_cast<quint32>(rates[index]) : 0;
    const quint32 channels = bits.bits(4);
    int samples = 1024;
    if (type == 5 || type == 29) { // HE-AAC said at the front: the rate that comes out, twice the frame
        const quint32 outer = bits.bits(4);
        rate = outer == 15 ? bits.bits(24) : outer < std::size(rates) ? static_cast<quint32>(rates[outer]) : 0;
        samples = 2048;
    }
    if (bits.isOver() || type == 0 || rate == 0 || rate > 192000)
        return std::nullopt;
    const int count = type == 29 ? 2 : channelCounts[channels];
    return SoundShape{static_cast<int>(rate), count == 0 ? 2 : count, samples};
}

std::optional<SoundShape> mp3Shape(QByteArrayView frame)
{
    static constexpr int rates[] = {44100, 48000, 32000};
    if (frame.size() < 4)
        return std::nullopt;
    BitReader bits(frame);
    const quint32 sync = bits.bits(11);
    const quint32 version = bits.bits(2); // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const quint32 layer = bits.bits(2);   // 1: layer III
    bits.skip(1 + 4);
    const quint32 rate = bits.bits(2);
    bits.skip(1 + 1);
    const quint32 mode = bits.bits(2);
    if (sync != 0x7ff || version == 1 || layer != 1 || rate == 3)
        return std::nullopt;
    const int divisor = version == 3 ? 1 : version == 2 ? 2 : 4;
    return SoundShape{rates[rate] / divisor, mode == 3 ? 1 : 2, version == 3 ? 1152 : 576};
}

int opusSamples(QByteArrayView packet)
{
    constexpr int usual = 960;
    if (packet.isEmpty())
        return usual;
    const int first = static_cast<uchar>(packet[0]);
    const int config = first >> 3;
    static constexpr int silk[] = {480, 960, 1920, 2880};
    static constexpr int hybrid[] = {480, 960};
    static constexpr int celt[] = {120, 240, 480, 960};
    const int samples = config < 12 ? silk[config % 4] : config < 16 ? hybrid[config % 2] : celt[config % 4];
    const int code = first & 3;
    const int frames = code == 0 ? 1 : code < 3 ? 2 : packet.size() > 1 ? packet[1] & 0x3f : 1;
    constexpr int most = 5760; // 120 ms
    return frames > 0 && samples * frames <= most ? samples * frames : usual;
}

QByteArray dopsFromOpusHead(QByteArrayView opusHead)
{
    constexpr qsizetype fixedSize = 19;
    if (!opusHead.startsWith(QByteArrayView("OpusHead", 8)) || opusHead.size() < fixedSize)
        return {};
    QByteArray dops = QByteArray(1, '\0') + opusHead.sliced(9).toByteArray();
    qToBigEndian(qFromLittleEndian<quint16>(opusHead.data() + 10), dops.data() + 2);
    qToBigEndian(qFromLittleEndian<quint32>(opusHead.data() + 12), dops.data() + 4);
    qToBigEndian(qFromLittleEndian<quint16>(opusHead.data() + 16), dops.data() + 8);
    return dops;
}

QByteArray opusHeadFromDops(QByteArrayView dops)
{
    constexpr qsizetype fixedSize = 11;
    if (dops.size() < fixedSize)
        return {};
    QByteArray head = QByteArray("OpusHead\x01", 9) + dops.sliced(1).toByteArray();
    qToLittleEndian(qFromBigEndian<quint16>(dops.data() + 2), head.data() + 10);
    qToLittleEndian(qFromBigEndian<quint32>(dops.data() + 4), head.data() + 12);
    qToLittleEndian(qFromBigEndian<quint16>(dops.data() + 8), head.data() + 16);
    return head;
}

} // namespace castwright::media
