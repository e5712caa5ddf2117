// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvTag.h"

#include "media/rtmp/RtmpBytes.h"
#include "media/rtmp/SoundConfig.h"

namespace castwright::media {

namespace {
enum TagPacket : int { SequenceStart = 0, CodedFrames = 1, SequenceEnd = 2 };

/// First byte(s) of a video body: frame type, then the codec as id or as four-character code.
QByteArray videoHead(const TrackInfo &track, bool isKeyframe, TagPacket packet, qint64 compositionMs)
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

/// AAC is always announced as 44 kHz stereo; the sequence header has the truth (annex E.4.2.1). So has MP3's own frame header.
QByteArray audioHead(const TrackInfo &track, TagPacket packet)
{
    constexpr int enhancedFormat = 0x90;
    if (track.codec == TrackCodec::Mp3)
        return QByteArray("\x2f", 1);
    if (track.codec == TrackCodec::Opus)
        return static_cast<char>(enhancedFormat | packet) + enhancedFourCc(track.codec);
    return QByteArray("\xaf", 1) + static_cast<char>(packet);
}

double audioCodecId(TrackCodec codec)
{
    if (codec == TrackCodec::Opus)
        return static_cast<double>(readUint32("Opus"));
    return codec == TrackCodec::Mp3 ? 2.0 : 10.0;
}

double videoCodecId(TrackCodec codec)
{
    const QByteArray fourCc = enhancedFourCc(codec);
    return fourCc.isEmpty() ? 7.0 : static_cast<double>(readUint32(fourCc.constData()));
}
} // namespace

QByteArray enhancedFourCc(TrackCodec codec)
{
    switch (codec) {
    case TrackCodec::Hevc: return QByteArrayLiteral("hvc1");
    case TrackCodec::Av1: return QByteArrayLiteral("av01");
    case TrackCodec::Vp9: return QByteArrayLiteral("vp09");
    case TrackCodec::Opus: return QByteArrayLiteral("Opus");
    default: return {};
    }
}

bool flvCarries(const StreamInfo &info)
{
    const TrackCodec video = info.video.codec;
    const TrackCodec audio = info.audio.codec;
    const bool carriesVideo =
        video == TrackCodec::H264 || video == TrackCodec::Hevc || video == TrackCodec::Av1 || video == TrackCodec::Vp9;
    const bool carriesAudio = audio == TrackCodec::Aac || audio == TrackCodec::Mp3 || audio == TrackCodec::Opus;
    return (!info.hasVideo || carriesVideo) && (!info.hasAudio || carriesAudio);
}

QByteArray flvSequenceHeader(const TrackInfo &track)
{
    if (track.kind == TrackKind::Video)
        return videoHead(track, true, SequenceStart, 0) + track.extradata;
    if (track.codec == TrackCodec::Mp3)
        return {};
    return audioHead(track, SequenceStart) + (track.codec == TrackCodec::Opus ? opusHeadFromDops(track.extradata) : track.extradata);
}

QByteArray flvPacketHead(const TrackInfo &track, const Packet &packet)
{
    if (track.kind == TrackKind::Audio)
        return audioHead(track, CodedFrames);
    // Both times are rounded alike, so that their difference does not jitter.
    return videoHead(track, packet.isKeyframe, CodedFrames, packet.ptsUs / 1000 - packet.dtsUs / 1000);
}

QByteArray flvVideoEnd(const TrackInfo &track)
{
    return videoHead(track, true, SequenceEnd, 0);
}

AmfValue flvMetaDataValues(const StreamInfo &info)
{
    std::vector<AmfValue::Member> members{{"duration", 0}};
    if (info.hasVideo) {
        members.insert(members.end(),
                       {{"width", info.video.width},
                        {"height", info.video.height},
                        {"framerate", info.video.fps},
                        {"videodatarate", info.video.bitrateBps / 1000.0},
                        {"videocodecid", videoCodecId(info.video.codec)}});
    }
    if (info.hasAudio) {
        members.insert(members.end(),
                       {{"audiodatarate", info.audio.bitrateBps / 1000.0},
                        {"audiosamplerate", info.audio.sampleRate},
                        {"audiosamplesize", 16},
                        {"stereo", info.audio.channels == 2},
                        {"audiocodecid", audioCodecId(info.audio.codec)}});
    }
    members.emplace_back("encoder", "Castwright " CASTWRIGHT_VERSION);
    return AmfValue::ecmaArray(std::move(members));
}

QByteArray flvMetaData(const StreamInfo &info)
{
    return encodeAmf({"@setDataFrame", "onMetaData", flvMetaDataValues(info)});
}

} // namespace castwright::media
