// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/PictureSize.h"

#include "media/rtmp/BitReader.h"

#include <QByteArray>

#include <algorithm>

namespace castwright::media {

namespace {
/// A NAL unit without the bytes that keep start codes out of it.
QByteArray withoutEmulation(QByteArrayView nal)
{
    QByteArray plain;
    plain.reserve(nal.size());
    int zeros = 0;
    for (const char byte : nal) {
        if (zeros >= 2 && byte == 3) {
            zeros = 0;
            continue;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        plain += byte;
    }
    return plain;
}

quint32 size16(QByteArrayView data, qsizetype at)
{
    return static_cast<quint32>(static_cast<uchar>(data[at])) << 8 | static_cast<uchar>(data[at + 1]);
}

QSize checked(qint64 width, qint64 height, const BitReader &bits)
{
    constexpr qint64 most = 16384;
    if (bits.isOver() || width <= 0 || height <= 0 || width > most || height > most)
        return {};
    return {static_cast<int>(width), static_cast<int>(height)};
}

void skipScalingList(BitReader &bits, int size)
{
    int last = 8;
    int next = 8;
    for (int i = 0; i < size && !bits.isOver(); ++i) {
        if (next != 0)
            next = (last + bits.se() % 256 + 256) % 256;
        last = next == 0 ? last : next;
    }
}

QSize avcSize(QByteArrayView configuration)
{
    if (configuration.size() < 8 || (configuration[5] & 0x1f) == 0)
        return {};
    const auto length = static_cast<qsizetype>(size16(configuration, 6));
    if (length < 4 || configuration.size() < 8 + length)
        return {};
    const QByteArray sps = withoutEmulation(configuration.sliced(8, length));
    BitReader bits(sps);
    bits.skip(8); // NAL header
    const quint32 profile = bits.bits(8);
    bits.skip(16);
    bits.ue();
    quint32 chroma = 1;
    const auto hasChroma = {100U, 110U, 122U, 244U, 44U, 83U, 86U, 118U, 128U, 138U, 139U, 134U, 135U};
    if (std::find(hasChroma.begin(), hasChroma.end(), profile) != hasChroma.end()) {
        chroma = bits.ue();
        if (chroma == 3)
            bits.skip(1);
        bits.ue();
        bits.ue();
        bits.skip(1);
        if (bits.bits(1))
            for (int i = 0; i < (chroma == 3 ? 12 : 8); ++i)
                if (bits.bits(1))
                    skipScalingList(bits, i < 6 ? 16 : 64);
    }
    bits.ue();
    const quint32 orderType = bits.ue();
    if (orderType == 0) {
        bits.ue();
    } else if (orderType == 1) {
        bits.skip(1);
        bits.se();
        bits.se();
        const quint32 cycle = bits.ue();
        for (quint32 i = 0; i < cycle && !bits.isOver(); ++i)
            bits.se();
    }
    bits.ue();
    bits.skip(1);
    const qint64 widthInBlocks = qint64(bits.ue()) + 1;
    const qint64 heightInBlocks = qint64(bits.ue()) + 1;
    const int isFrame = static_cast<int>(bits.bits(1));
    if (!isFrame)
        bits.skip(1);
    bits.skip(1);
    qint64 cropX = 0;
    qint64 cropY = 0;
    if (bits.bits(1)) {
        cropX = qint64(bits.ue()) + bits.ue();
        cropY = qint64(bits.ue()) + bits.ue();
    }
    const int unitX = chroma == 1 || chroma == 2 ? 2 : 1;
    const int unitY = (chroma == 1 ? 2 : 1) * (2 - isFrame);
    return checked(widthInBlocks * 16 - cropX * unitX, heightInBlocks * 16 * (2 - isFrame) - cropY * unitY, bits);
}

void skipHevcLevels(BitReader &bits, int subLayers)
{
    bits.skip(88); // general profile
    bits.skip(8);  // general level
    quint32 present = 0;
    for (int i = 0; i < subLayers; ++i)
        present = present << 2 | bits.bits(2);
    if (subLayers > 0)
        bits.skip(2 * (8 - subLayers));
    for (int i = subLayers - 1; i >= 0; --i)
        bits.skip((present >> (2 * i + 1) & 1 ? 88 : 0) + (present >> (2 * i) & 1 ? 8 : 0));
}

QSize hevcSpsSize(QByteArrayView nal)
{
    const QByteArray sps = withoutEmulation(nal);
    BitReader bits(sps);
    bits.skip(16 + 4); // NAL header, parameter set id
    const int subLayers = static_cast<int>(bits.bits(3));
    bits.skip(1);
    skipHevcLevels(bits, subLayers);
    bits.ue();
    const quint32 chroma = bits.ue();
    if (chroma == 3)
        bits.skip(1);
    const qint64 width = bits.ue();
    const qint64 height = bits.ue();
    qint64 cropX = 0;
    qint64 cropY = 0;
    if (bits.bits(1)) {
        cropX = qint64(bits.ue()) + bits.ue();
        cropY = qint64(bits.ue()) + bits.ue();
    }
    return checked(width - cropX * (chroma == 1 || chroma == 2 ? 2 : 1), height - cropY * (chroma == 1 ? 2 : 1), bits);
}

QSize hevcSize(QByteArrayView configuration)
{
    constexpr int spsType = 33;
    if (configuration.size() < 23)
        return {};
    const int arrays = static_cast<uchar>(configuration[22]);
    qsizetype at = 23;
    for (int i = 0; i < arrays && at + 3 <= configuration.size(); ++i) {
        const int type = configuration[at] & 0x3f;
        const quint32 units = size16(configuration, at + 1);
        at += 3;
        for (quint32 unit = 0; unit < units; ++unit) {
            if (at + 2 > configuration.size())
                return {};
            const auto length = static_cast<qsizetype>(size16(configuration, at));
            at += 2;
            if (at + length > configuration.size())
                return {};
            if (type == spsType)
                return hevcSpsSize(configuration.sliced(at, length));
            at += length;
        }
    }
    return {};
}

/// A sequence header OBU (AV1, 5.5.1) with the fields up to the size.
QSize av1SequenceSize(QByteArrayView obu)
{
    BitReader bits(obu);
    bits.skip(3 + 1);
    if (bits.bits(1)) { // reduced still picture header
        bits.skip(5);
    } else {
        if (bits.bits(1)) // timing; with it come fields that live encoders do not write
            return {};
        const bool hasDelay = bits.bits(1);
        const quint32 points = bits.bits(5) + 1;
        for (quint32 i = 0; i < points; ++i) {
            bits.skip(12);
            if (bits.bits(5) > 7)
                bits.skip(1);
            if (hasDelay && bits.bits(1))
                bits.skip(4);
        }
    }
    const int widthBits = static_cast<int>(bits.bits(4)) + 1;
    const int heightBits = static_cast<int>(bits.bits(4)) + 1;
    const qint64 width = qint64(bits.bits(widthBits)) + 1;
    return checked(width, qint64(bits.bits(heightBits)) + 1, bits);
}

QSize av1Size(QByteArrayView configuration)
{
    constexpr int sequenceHeader = 1;
    if (configuration.size() < 6 || (configuration[4] >> 3 & 0x0f) != sequenceHeader)
        return {};
    const bool hasExtension = configuration[4] & 4;
    const bool hasSize = configuration[4] & 2;
    qsizetype at = 5 + (hasExtension ? 1 : 0);
    if (hasSize) // leb128; a sequence header is short
        while (at < configuration.size() && configuration[at++] & 0x80) {
        }
    return at < configuration.size() ? av1SequenceSize(configuration.sliced(at)) : QSize();
}
} // namespace

QSize pictureSize(TrackCodec codec, QByteArrayView configuration)
{
    switch (codec) {
    case TrackCodec::H264: return avcSize(configuration);
    case TrackCodec::Hevc: return hevcSize(configuration);
    case TrackCodec::Av1: return av1Size(configuration);
    default: return {};
    }
}

} // namespace castwright::media
