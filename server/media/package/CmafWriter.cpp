// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package/CmafWriter.h"

#include "media/package/BoxWriter.h"

namespace castwright::media {

namespace {
constexpr quint32 syncSample = 0x0200'0000;    ///< depends on no other
constexpr quint32 nonSyncSample = 0x0101'0000; ///< depends on others, is no sync sample

void putMatrix(BoxWriter &out)
{
    for (const quint32 value : {0x10000u, 0u, 0u, 0u, 0x10000u, 0u, 0u, 0u, 0x40000000u})
        out.u32(value);
}

const char *videoEntryName(TrackCodec codec)
{
    switch (codec) {
    case TrackCodec::Hevc: return "hvc1"; // Apple's players refuse hev1
    case TrackCodec::Av1: return "av01";
    case TrackCodec::Vp9: return "vp09";
    default: return "avc1";
    }
}

void putVpcC(BoxWriter &out, const QByteArray &record)
{
    static const QByteArray common("\0\x1f\x82\x01\x01\x01\0\0", 8); // profile 0, level 3.1, 8 bits 4:2:0, BT.709
    const bool isWhole = record.size() >= 12;                        // with version and flags
    out.fullBox("vpcC", 1, 0, [&] { out.raw(isWhole ? record.mid(4) : record.size() >= 8 ? record : common); });
}

void putVideoEntry(BoxWriter &out, const TrackInfo &track)
{
    out.box(videoEntryName(track.codec), [&] {
        out.zeros(6).u16(1).zeros(16).u16(track.width).u16(track.height);
        out.u32(0x480000).u32(0x480000).zeros(4).u16(1).zeros(32).u16(24).u16(0xffff);
        switch (track.codec) {
        case TrackCodec::Hevc: out.box("hvcC", [&] { out.raw(track.extradata); }); break;
        case TrackCodec::Av1: out.box("av1C", [&] { out.raw(track.extradata); }); break;
        case TrackCodec::Vp9: putVpcC(out, track.extradata); break;
        default: out.box("avcC", [&] { out.raw(track.extradata); });
        }
    });
}

/// ISO/IEC 14496-1, 7.2.6.5: descriptors with their lengths.
void putEsds(BoxWriter &out, const TrackInfo &track)
{
    const int objectType = track.codec == TrackCodec::Mp3 ? 0x6b : 0x40;
    const QByteArray config = track.codec == TrackCodec::Mp3 ? QByteArray() : track.extradata.left(100);
    const int configBytes = config.isEmpty() ? 0 : 2 + static_cast<int>(config.size());
    const auto bitrate = static_cast<quint32>(std::max(0, track.bitrateBps));
    out.fullBox("esds", 0, 0, [&] {
        out.u8(3).u8(3 + 2 + 13 + configBytes + 3).u16(1).u8(0);
        out.u8(4).u8(13 + configBytes).u8(objectType).u8(0x15).zeros(3).u32(bitrate).u32(bitrate);
        if (!config.isEmpty())
            out.u8(5).u8(static_cast<int>(config.size())).raw(config);
        out.u8(6).u8(1).u8(2);
    });
}

/// "Encapsulation of Opus in ISO Base Media File Format", 4.3.2. Others carry the Ogg header, which has the same in little-endian.
QByteArray dOpsOf(const TrackInfo &track)
{
    const QByteArray &given = track.extradata;
    constexpr qsizetype fixedBytes = 11;
    if (given.startsWith("OpusHead") && given.size() >= 8 + fixedBytes) {
        BoxWriter out;
        const char *ogg = given.constData() + 8;
        out.u8(0).u8(static_cast<uchar>(ogg[1])).u16(qFromLittleEndian<quint16>(ogg + 2)).u32(qFromLittleEndian<quint32>(ogg + 4));
        out.u16(qFromLittleEndian<quint16>(ogg + 8)).raw(given.mid(8 + 10));
        return out.bytes;
    }
    if (given.size() >= fixedBytes)
        return given;
    BoxWriter out;
    out.u8(0).u8(std::max(1, track.channels)).u16(312).u32(48'000).u16(0).u8(0);
    return out.bytes;
}

void putAudioEntry(BoxWriter &out, const TrackInfo &track)
{
    const bool isOpus = track.codec == TrackCodec::Opus;
    out.box(isOpus ? "Opus" : "mp4a", [&] {
        out.zeros(6).u16(1).zeros(8).u16(std::max(1, track.channels)).u16(16).zeros(4);
        out.u32(static_cast<quint32>(isOpus ? 48'000 : track.sampleRate < 65536 ? track.sampleRate : 0) << 16);
        if (isOpus)
            out.box("dOps", [&] { out.raw(dOpsOf(track)); });
        else
            putEsds(out, track);
    });
}

void putSampleTable(BoxWriter &out, const TrackInfo &track)
{
    out.box("stbl", [&] {
        out.fullBox("stsd", 0, 0, [&] {
            out.u32(1);
            track.kind == TrackKind::Video ? putVideoEntry(out, track) : putAudioEntry(out, track);
        });
        for (const char *empty : {"stts", "stsc", "stco"})
            out.fullBox(empty, 0, 0, [&] { out.u32(0); });
        out.fullBox("stsz", 0, 0, [&] { out.u32(0).u32(0); });
    });
}

void putTrack(BoxWriter &out, const TrackInfo &track, int id, int scale)
{
    const bool isVideo = track.kind == TrackKind::Video;
    out.box("trak", [&] {
        out.fullBox("tkhd", 0, 3, [&] {
            out.zeros(8).u32(static_cast<quint32>(id)).zeros(8).zeros(8).u16(0).u16(isVideo ? 0 : 1).u16(isVideo ? 0 : 0x100).zeros(2);
            putMatrix(out);
            out.u32(static_cast<quint32>(isVideo ? track.width : 0) << 16).u32(static_cast<quint32>(isVideo ? track.height : 0) << 16);
        });
        out.box("mdia", [&] {
            out.fullBox("mdhd", 0, 0, [&] { out.zeros(8).u32(static_cast<quint32>(scale)).u32(0).u16(0x55c4).u16(0); });
            out.fullBox("hdlr", 0, 0, [&] { out.zeros(4).raw(QByteArrayView(isVideo ? "vide" : "soun", 4)).zeros(12).u8(0); });
            out.box("minf", [&] {
                if (isVideo)
                    out.fullBox("vmhd", 0, 1, [&] { out.zeros(8); });
                else
                    out.fullBox("smhd", 0, 0, [&] { out.zeros(4); });
                out.box("dinf", [&] { out.fullBox("dref", 0, 0, [&] { out.u32(1).fullBox("url ", 0, 1, [] {}); }); });
                putSampleTable(out, track);
            });
        });
    });
}

void putTrackRun(BoxWriter &out, const std::vector<CmafSample> &samples, bool isVideo, qsizetype &offsetAt)
{
    // data offset, duration, size; for pictures flags and composition offsets too
    const quint32 flags = 0x1 | 0x100 | 0x200 | (isVideo ? 0x400 | 0x800 : 0);
    out.fullBox("trun", 1, flags, [&] {
        out.u32(static_cast<quint32>(samples.size()));
        offsetAt = out.bytes.size();
        out.u32(0);
        for (const CmafSample &sample : samples) {
            out.u32(static_cast<quint32>(sample.duration)).u32(static_cast<quint32>(sample.packet->size));
            if (isVideo)
                out.u32(sample.packet->isKeyframe ? syncSample : nonSyncSample).u32(static_cast<quint32>(sample.compositionOffset));
        }
    });
}

qsizetype bytesOf(const std::vector<CmafSample> &samples)
{
    qsizetype bytes = 0;
    for (const CmafSample &sample : samples)
        bytes += sample.packet->size;
    return bytes;
}
} // namespace

CmafWriter::CmafWriter(const StreamInfo &info, bool hasVideo, bool hasAudio)
    : m_info(info)
    , m_hasVideo(hasVideo)
    , m_hasAudio(hasAudio)
    , m_audioScale(info.audio.codec == TrackCodec::Opus ? 48'000 : std::max(1, info.audio.sampleRate))
{
    m_info.video.kind = TrackKind::Video;
    m_info.audio.kind = TrackKind::Audio;
}

QByteArray CmafWriter::initSegment() const
{
    BoxWriter out;
    out.box("ftyp", [&] { out.raw(QByteArrayView("iso6\0\0\2\0iso6cmfcmp41", 20)); });
    out.box("moov", [&] {
        out.fullBox("mvhd", 0, 0, [&] {
            out.zeros(8).u32(1000).u32(0).u32(0x10000).u16(0x100).zeros(10);
            putMatrix(out);
            out.zeros(24).u32(3);
        });
        if (m_hasVideo)
            putTrack(out, m_info.video, 1, videoScale);
        if (m_hasAudio)
            putTrack(out, m_info.audio, 2, m_audioScale);
        out.box("mvex", [&] {
            for (const int id : {1, 2}) {
                if (id == 1 ? m_hasVideo : m_hasAudio)
                    out.fullBox("trex", 0, 0, [&] { out.u32(static_cast<quint32>(id)).u32(1).zeros(8).u32(id == 2 ? syncSample : 0); });
            }
        });
    });
    return out.bytes;
}

QByteArray CmafWriter::fragment(const std::vector<CmafSample> &video, const std::vector<CmafSample> &audio)
{
    std::vector<Track> tracks;
    if (m_hasVideo && !video.empty())
        tracks.push_back({1, &video, true, 0});
    if (m_hasAudio && !audio.empty())
        tracks.push_back({2, &audio, false, 0});
    if (tracks.empty())
        return {};
    BoxWriter out;
    constexpr qsizetype headBytes = 200;
    constexpr qsizetype entryBytes = 16;
    out.bytes.reserve(headBytes + static_cast<qsizetype>(video.size() + audio.size()) * entryBytes + bytesOf(video) + bytesOf(audio));
    out.box("moof", [&] {
        out.fullBox("mfhd", 0, 0, [&] { out.u32(++m_sequence); });
        for (Track &track : tracks) {
            out.box("traf", [&] {
                out.fullBox("tfhd", 0, 0x20000, [&] { out.u32(static_cast<quint32>(track.id)); }); // offsets from the moof on
                out.fullBox("tfdt", 1, 0, [&] { out.u64(static_cast<quint64>(track.samples->front().decodeTime)); });
                putTrackRun(out, *track.samples, track.isVideo, track.offsetAt);
            });
        }
    });
    qsizetype dataAt = out.bytes.size() + 8;
    for (const Track &track : tracks) {
        out.setU32(track.offsetAt, static_cast<quint32>(dataAt));
        dataAt += bytesOf(*track.samples);
    }
    out.box("mdat", [&] {
        for (const Track &track : tracks)
            for (const CmafSample &sample : *track.samples)
                out.raw(QByteArrayView(reinterpret_cast<const char *>(sample.packet->data.get()), sample.packet->size));
    });
    return out.bytes;
}

} // namespace castwright::media
