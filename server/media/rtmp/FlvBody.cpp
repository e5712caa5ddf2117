// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvBody.h"

#include "media/rtmp/RtmpBytes.h"

namespace castwright::media {

namespace {
// Packet types of Enhanced RTMP; those of audio and video have different numbers for the same thing.
enum class PacketType { SequenceStart, CodedFrames, SequenceEnd, CodedFramesX, Other, Multitrack, ModEx };

PacketType videoPacketType(int number)
{
    constexpr PacketType types[] = {PacketType::SequenceStart, PacketType::CodedFrames, PacketType::SequenceEnd, PacketType::CodedFramesX,
                                    PacketType::Other,         PacketType::Other,       PacketType::Multitrack,  PacketType::ModEx};
    return number < 8 ? types[number] : PacketType::Other;
}

PacketType audioPacketType(int number)
{
    constexpr PacketType types[] = {PacketType::SequenceStart, PacketType::CodedFrames, PacketType::SequenceEnd, PacketType::Other,
                                    PacketType::Other,         PacketType::Multitrack,  PacketType::Other,       PacketType::ModEx};
    return number < 8 ? types[number] : PacketType::Other;
}

std::optional<TrackCodec> codecOf(QByteArrayView fourCc)
{
    constexpr std::pair<const char *, TrackCodec> known[] = {
        {"avc1", TrackCodec::H264}, {"hvc1", TrackCodec::Hevc}, {"av01", TrackCodec::Av1}, {"vp09", TrackCodec::Vp9},
        {"mp4a", TrackCodec::Aac},  {"Opus", TrackCodec::Opus}, {".mp3", TrackCodec::Mp3}};
    for (const auto &[text, codec] : known)
        if (fourCc == QByteArrayView(text, 4))
            return codec;
    return std::nullopt;
}

bool isVideoCodec(TrackCodec codec)
{
    return codec == TrackCodec::H264 || codec == TrackCodec::Hevc || codec == TrackCodec::Av1 || codec == TrackCodec::Vp9;
}

int signed24(quint32 value)
{
    return static_cast<int>(value << 8) >> 8;
}

/// Walks over the enhanced header and the tracks behind it.
class EnhancedReader {
public:
    EnhancedReader(QByteArrayView body, bool isVideo, int packetType, bool isKeyframe, bool isCommand)
        : m_data(body)
        , m_isVideo(isVideo)
        , m_isKeyframe(isKeyframe)
        , m_isCommand(isCommand)
        , m_type(type(packetType))
    {}

    std::optional<FlvBody> read()
    {
        skipExtensions();
        if (m_isCommand) // a seek of the player's, not a picture
            return m_failed ? std::nullopt : std::optional(FlvBody());
        if (m_type == PacketType::Multitrack)
            readTracks();
        else
            readPart(fourCc(), 0, m_data);
        if (m_failed)
            return std::nullopt;
        return std::move(m_body);
    }

private:
    enum TrackMode : int { OneTrack = 0, ManyTracks = 1, ManyTracksManyCodecs = 2 };

    PacketType type(int number) const { return m_isVideo ? videoPacketType(number) : audioPacketType(number); }

    QByteArrayView take(qsizetype size)
    {
        if (m_data.size() < size) {
            m_failed = true;
            m_data = {};
            return {};
        }
        const QByteArrayView taken = m_data.first(size);
        m_data = m_data.sliced(size);
        return taken;
    }
    int byte()
    {
        const QByteArrayView taken = take(1);
        return taken.isEmpty() ? 0 : static_cast<uchar>(taken[0]);
    }
    QByteArray fourCc() { return take(4).toByteArray(); }

    /// ModEx: nanoseconds that RTMP's milliseconds lack, and whatever comes later. We keep to the milliseconds.
    void skipExtensions()
    {
        while (m_type == PacketType::ModEx && !m_failed) {
            qsizetype size = byte() + 1;
            if (size == 256) {
                const QByteArrayView longer = take(2);
                size = m_failed ? 0 : (static_cast<uchar>(longer[0]) << 8 | static_cast<uchar>(longer[1])) + 1;
            }
            take(size);
            m_type = type(byte() & 0x0f);
        }
    }

    void readTracks()
    {
        const int mode = byte();
        m_type = type(mode & 0x0f);
        const int tracks = mode >> 4;
        if (tracks > ManyTracksManyCodecs || m_type == PacketType::Multitrack || m_type == PacketType::ModEx) {
            m_failed = true;
            return;
        }
        QByteArray codec = tracks == ManyTracksManyCodecs ? QByteArray() : fourCc();
        while (!m_failed && !m_data.isEmpty()) {
            if (tracks == ManyTracksManyCodecs)
                codec = fourCc();
            const int track = byte();
            if (tracks == OneTrack)
                return readPart(codec, track, take(m_data.size()));
            const QByteArrayView size = take(3);
            const QByteArrayView data = take(m_failed ? 0 : static_cast<qsizetype>(readUint24(size.data())));
            if (!m_failed)
                readPart(codec, track, data);
        }
    }

    void readPart(const QByteArray &text, int track, QByteArrayView data)
    {
        const auto codec = codecOf(text);
        if (m_failed || m_type == PacketType::Other)
            return;
        if (!codec || isVideoCodec(*codec) != m_isVideo) {
            m_body.unknownCodec = text;
            return;
        }
        FlvPart part{FlvPart::Kind::Frame, *codec, track, m_isKeyframe, 0, data};
        if (m_type == PacketType::SequenceStart)
            part.kind = FlvPart::Kind::Config;
        else if (m_type == PacketType::SequenceEnd)
            part.kind = FlvPart::Kind::End;
        const bool hasComposition =
            m_isVideo && m_type == PacketType::CodedFrames && (*codec == TrackCodec::H264 || *codec == TrackCodec::Hevc);
        if (hasComposition) {
            if (data.size() < 3) {
                m_failed = true;
                return;
            }
            part.compositionMs = signed24(readUint24(data.data()));
            part.data = data.sliced(3);
        }
        m_body.parts.push_back(part);
    }

    QByteArrayView m_data;
    bool m_isVideo;
    bool m_isKeyframe;
    bool m_isCommand;
    PacketType m_type;
    bool m_failed = false;
    FlvBody m_body;
};

/// The two packet types of the classic format that matter; anything else ends a sequence.
FlvPart::Kind classicKind(char packetType)
{
    return packetType == 0 ? FlvPart::Kind::Config : packetType == 1 ? FlvPart::Kind::Frame : FlvPart::Kind::End;
}
} // namespace

std::optional<FlvBody> readFlvVideo(QByteArrayView body)
{
    constexpr int commandFrame = 5;
    if (body.isEmpty())
        return FlvBody();
    const int first = static_cast<uchar>(body[0]);
    const int frameType = first >> 4 & 7;
    const bool isKeyframe = frameType == 1 || frameType == 4;
    if (first & 0x80)
        return EnhancedReader(body.sliced(1), true, first & 0x0f, isKeyframe, frameType == commandFrame).read();
    if (frameType == commandFrame)
        return FlvBody();
    const int codec = first & 0x0f;
    if (codec != 7 && codec != 12)
        return FlvBody{{}, "FLV video codec " + QByteArray::number(codec)};
    if (body.size() < 5)
        return std::nullopt;
    FlvPart part{classicKind(body[1]), codec == 7 ? TrackCodec::H264 : TrackCodec::Hevc, 0, isKeyframe, 0, body.sliced(5)};
    part.compositionMs = signed24(readUint24(body.data() + 2));
    return FlvBody{{part}, {}};
}

std::optional<FlvBody> readFlvAudio(QByteArrayView body)
{
    enum Format : int { Mp3 = 2, Enhanced = 9, Aac = 10, Mp3At8kHz = 14 };
    if (body.isEmpty()) // some encoders send one to say that there is no sound now
        return FlvBody();
    const int first = static_cast<uchar>(body[0]);
    switch (first >> 4) {
    case Enhanced: return EnhancedReader(body.sliced(1), false, first & 0x0f, true, false).read();
    case Aac:
        if (body.size() < 2)
            return std::nullopt;
        return FlvBody{{{classicKind(body[1]), TrackCodec::Aac, 0, true, 0, body.sliced(2)}}, {}};
    case Mp3:
    case Mp3At8kHz: return FlvBody{{{FlvPart::Kind::Frame, TrackCodec::Mp3, 0, true, 0, body.sliced(1)}}, {}};
    default: return FlvBody{{}, "FLV sound format " + QByteArray::number(first >> 4)};
    }
}

} // namespace castwright::media
