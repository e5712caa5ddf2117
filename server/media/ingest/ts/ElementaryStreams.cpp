// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/ElementaryStreams.h"

#include "media/encode/NalUnits.h"

#include <array>

namespace castwright::media {

namespace {
enum H264Type : int { H264Slice = 1, H264Idr = 5, H264Sps = 7, H264Pps = 8, H264Delimiter = 9, H264Filler = 12 };
enum HevcType : int {
    HevcFirstIrap = 16,
    HevcLastIrap = 21,
    HevcLastSlice = 31,
    HevcVps = 32,
    HevcPps = 34,
    HevcDelimiter = 35,
    HevcFiller = 38
};
enum class Role { Other, Picture, Keyframe, Set, Padding };

Role roleOf(TrackCodec codec, QByteArrayView unit)
{
    if (codec == TrackCodec::H264) {
        switch (unit[0] & 0x1f) {
        case H264Idr: return Role::Keyframe;
        case H264Sps:
        case H264Pps: return Role::Set;
        case H264Delimiter:
        case H264Filler: return Role::Padding;
        default: return (unit[0] & 0x1f) >= H264Slice && (unit[0] & 0x1f) < H264Idr ? Role::Picture : Role::Other;
        }
    }
    const int type = unit[0] >> 1 & 0x3f;
    if (type >= HevcFirstIrap && type <= HevcLastIrap)
        return Role::Keyframe;
    if (type >= HevcVps && type <= HevcPps)
        return Role::Set;
    if (type == HevcDelimiter || type == HevcFiller)
        return Role::Padding;
    return type <= HevcLastSlice ? Role::Picture : Role::Other;
}

void appendUnit(QByteArray &out, QByteArrayView unit)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(unit.size() >> shift & 0xff);
    out.append(unit.data(), unit.size());
}
} // namespace

AccessUnit readAccessUnit(TrackCodec codec, QByteArrayView annexB, const QByteArray &present)
{
    AccessUnit out;
    const QList<QByteArrayView> units = splitAnnexB(annexB);
    bool hasSets = false;
    for (const QByteArrayView unit : units) {
        const Role role = roleOf(codec, unit);
        out.isKeyframe = out.isKeyframe || role == Role::Keyframe;
        out.hasPicture = out.hasPicture || role == Role::Keyframe || role == Role::Picture;
        hasSets = hasSets || role == Role::Set;
    }
    if (hasSets)
        out.configuration = codec == TrackCodec::H264 ? avcConfiguration(annexB) : hevcConfiguration(annexB);
    const QByteArray &inForce = out.configuration.isEmpty() ? present : out.configuration;
    out.data.reserve(annexB.size() + 16);
    for (const QByteArrayView unit : units) {
        const Role role = roleOf(codec, unit);
        const bool isKnown = role == Role::Set && inForce.contains(unit);
        if (role != Role::Padding && !isKnown)
            appendUnit(out.data, unit);
    }
    return out;
}

std::optional<AdtsHead> AdtsHead::read(QByteArrayView bytes)
{
    constexpr std::array rates{96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350};
    constexpr int plainHead = 7;
    if (bytes.size() < plainHead)
        return std::nullopt;
    const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const std::size_t rate = at(2) >> 2 & 0x0f;
    if (at(0) != 0xff || (at(1) & 0xf6) != 0xf0 || rate >= rates.size())
        return std::nullopt;
    AdtsHead head;
    const int objectType = (at(2) >> 6) + 1;
    const int channels = (at(2) & 1) << 2 | at(3) >> 6;
    head.headBytes = at(1) & 1 ? plainHead : plainHead + 2;
    head.frameBytes = (at(3) & 3) << 11 | at(4) << 3 | at(5) >> 5;
    head.sampleRate = rates[rate];
    head.channels = channels == 7 ? 8 : channels;
    if (head.frameBytes <= head.headBytes || channels == 0)
        return std::nullopt;
    const int config = objectType << 11 | static_cast<int>(rate) << 7 | channels << 3;
    head.configuration = QByteArray(1, static_cast<char>(config >> 8)) + static_cast<char>(config & 0xff);
    return head;
}

std::optional<MpegAudioHead> MpegAudioHead::read(QByteArrayView bytes)
{
    constexpr std::array<std::array<int, 15>, 2> kbits{{{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
                                                        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}}};
    constexpr std::array rates{44100, 48000, 32000};
    if (bytes.size() < 4)
        return std::nullopt;
    const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const int version = at(1) >> 3 & 3; // 3 is MPEG-1, 2 is MPEG-2, 0 is MPEG-2.5
    const int layer = at(1) >> 1 & 3;   // 1 is layer III
    const std::size_t bitrate = at(2) >> 4;
    const std::size_t rate = at(2) >> 2 & 3;
    if (at(0) != 0xff || (at(1) & 0xe0) != 0xe0 || version == 1 || layer != 1 || bitrate == 0 || bitrate == 15 || rate == 3)
        return std::nullopt;
    MpegAudioHead head;
    const bool isFirst = version == 3;
    head.sampleRate = rates[rate] / (isFirst ? 1 : version == 2 ? 2 : 4);
    head.channels = at(3) >> 6 == 3 ? 1 : 2;
    head.samples = isFirst ? 1152 : 576;
    head.frameBytes = head.samples / 8 * kbits[isFirst ? 0 : 1][bitrate] * 1000 / head.sampleRate + (at(2) >> 1 & 1);
    return head;
}

QByteArrayView takeOpusPacket(QByteArrayView &bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    if (bytes.size() < 2 || at(0) != 0x7f || (at(1) & 0xe0) != 0xe0)
        return std::exchange(bytes, {}).first(0);
    const uchar flags = at(1);
    qsizetype start = 2;
    qsizetype size = 0;
    while (start < bytes.size()) {
        const uchar piece = at(start++);
        size += piece;
        if (piece != 0xff)
            break;
    }
    start += (flags & 0x10 ? 2 : 0) + (flags & 0x08 ? 2 : 0); // samples to leave out at the ends
    if (flags & 0x04)                                         // an extension with its own length
        start += start < bytes.size() ? 1 + at(start) : 0;
    if (size == 0 || start + size > bytes.size())
        return std::exchange(bytes, {}).first(0);
    const QByteArrayView packet = bytes.sliced(start, size);
    bytes = bytes.sliced(start + size);
    return packet;
}

int opusLength(QByteArrayView packet)
{
    if (packet.isEmpty())
        return 0;
    constexpr std::array silk{480, 960, 1920, 2880};
    constexpr std::array celt{120, 240, 480, 960};
    const int toc = static_cast<uchar>(packet[0]);
    const int configuration = toc >> 3;
    const auto length = static_cast<std::size_t>(configuration & 3);
    const int frame = configuration < 12 ? silk[length] : configuration < 16 ? (configuration & 1 ? 960 : 480) : celt[length];
    switch (toc & 3) {
    case 0: return frame;
    case 1:
    case 2: return 2 * frame;
    default: return packet.size() < 2 ? 0 : frame * (packet[1] & 0x3f);
    }
}

QByteArray opusConfiguration(int channels)
{
    QByteArray out;
    out += '\0'; // version
    out += static_cast<char>(channels);
    out += '\x01';
    out += '\x38';                 // 312 samples before the sound
    out.append("\0\0\xbb\x80", 4); // 48000
    out.append("\0\0\0", 3);       // gain 0, plain mapping
    return out;
}

} // namespace castwright::media
