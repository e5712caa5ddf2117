// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvTag.h"

#include "media/rtmp/RtmpBytes.h"

namespace castwright::media {

namespace {
enum PacketType : int { SequenceStart = 0, CodedFrames = 1, SequenceEnd = 2 };

/// First byte(s) of a video body: frame type, then the codec as id or as four-character code.
QByteArray videoHead(const TrackInfo &track, bool isKeyframe, PacketType packet, qint64 compositionMs)
{
    constexpr int enhancedBit = 0x80;
    constexpr int avcCodecId = 7;
    const int frameType = isKeyframe ? 1 : 2;
    const QByteArray fourCc = enhancedFourCc(track.codec);
    QByteArray head;
    if (!fourCc.isEmpty()) {
        head += static_cast<char>(enhancedBit | frameType << 4 | packet);
        head += fourCc;
    } else {
        head += static_cast<char>(frameType << 4 | avcCodecId);
        head += static_cast<char>(packet);
    }
    const bool hasCompositionTime = fourCc.isEmpty() || (track.codec == TrackCodec::Hevc && packet == CodedFrames);
    if (hasCompositionTime)
        appendUint24(head, static_cast<quint32>(compositionMs) & 0xffffff);
    return head;
}

/// AAC is always announced as 44 kHz stereo; the sequence header has the truth (annex E.4.2.1).
QByteArray aacHead(PacketType packet)
{
    return QByteArray("\xaf", 1) + static_cast<char>(packet);
}

double videoCodecId(TrackCodec codec)
{
    const QByteArray fourCc = enhancedFourCc(codec);
    return fourCc.isEmpty() ? 7.0 : static_cast<double>(readUint32(fourCc.constData()));
}
} // namespace

QByteArray enhancedFourCc(TrackCodec codec)
{
    if (codec == TrackCodec::Hevc)
        return QByteArrayLiteral("hvc1");
    if (codec == TrackCodec::Av1)
        return QByteArrayLiteral("av01");
    return {};
}

bool flvCarries(const StreamInfo &info)
{
    return info.video.codec != TrackCodec::Aac && info.video.codec != TrackCodec::Opus && info.audio.codec == TrackCodec::Aac;
}

QByteArray flvSequenceHeader(const TrackInfo &track)
{
    return (track.kind == TrackKind::Video ? videoHead(track, true, SequenceStart, 0) : aacHead(SequenceStart)) + track.extradata;
}

QByteArray flvPacketHead(const TrackInfo &track, const Packet &packet)
{
    if (track.kind == TrackKind::Audio)
        return aacHead(CodedFrames);
    // Both times are rounded alike, so that their difference does not jitter.
    return videoHead(track, packet.isKeyframe, CodedFrames, packet.ptsUs / 1000 - packet.dtsUs / 1000);
}

QByteArray flvVideoEnd(const TrackInfo &track)
{
    return videoHead(track, true, SequenceEnd, 0);
}

QByteArray flvMetaData(const StreamInfo &info)
{
    constexpr double aacCodecId = 10;
    std::vector<AmfValue::Member> members{
        {"duration", 0},
        {"width", info.video.width},
        {"height", info.video.height},
        {"framerate", info.video.fps},
        {"videodatarate", info.video.bitrateBps / 1000.0},
        {"videocodecid", videoCodecId(info.video.codec)},
        {"audiodatarate", info.audio.bitrateBps / 1000.0},
        {"audiosamplerate", info.audio.sampleRate},
        {"audiosamplesize", 16},
        {"stereo", info.audio.channels == 2},
        {"audiocodecid", aacCodecId},
        {"encoder", "Castwright " CASTWRIGHT_VERSION},
    };
    return encodeAmf({"@setDataFrame", "onMetaData", AmfValue::ecmaArray(std::move(members))});
}

} // namespace castwright::media
