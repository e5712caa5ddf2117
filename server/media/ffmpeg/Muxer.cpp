// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/Muxer.h"

#include "media/ffmpeg/CodecIds.h"
#include "media/package/AnnexB.h"
#include "media/rtmp/SoundConfig.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

#include <cstring>

namespace castwright::media {

namespace {
const char *formatName(Muxer::Format format)
{
    switch (format) {
    case Muxer::Format::MpegTs: return "mpegts";
    case Muxer::Format::FragmentedMp4: return "mp4";
    case Muxer::Format::Matroska: return "matroska";
    }
    return "";
}

void fill(AVCodecParameters &codec, const TrackInfo &track, Muxer::Format format)
{
    const bool isVideo = track.kind == TrackKind::Video;
    codec.codec_type = isVideo ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
    codec.codec_id = ffmpeg::codecId(track.codec);
    codec.bit_rate = track.bitrateBps;
    codec.width = track.width;
    codec.height = track.height;
    codec.sample_rate = track.sampleRate;
    if (track.codec == TrackCodec::Aac)
        codec.frame_size = 1024;
    if (!isVideo)
        av_channel_layout_default(&codec.ch_layout, track.channels);
    if (track.codec == TrackCodec::Hevc && format == Muxer::Format::FragmentedMp4)
        codec.codec_tag = MKTAG('h', 'v', 'c', '1'); // Apple's players refuse hev1
    // libavformat writes dOps itself, from the head that Ogg has.
    const bool isDops = track.codec == TrackCodec::Opus && !track.extradata.startsWith("OpusHead");
    const QByteArray extradata = isDops ? opusHeadFromDops(track.extradata) : track.extradata;
    codec.extradata = static_cast<std::uint8_t *>(av_mallocz(static_cast<std::size_t>(extradata.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    codec.extradata_size = static_cast<int>(extradata.size());
    std::memcpy(codec.extradata, extradata.constData(), static_cast<std::size_t>(extradata.size()));
}

/// An AVBufferRef that keeps our packet's memory alive.
AVBufferRef *referTo(const Packet &packet)
{
    auto *owner = new std::shared_ptr<const uchar>(packet.data);
    return av_buffer_create(
        const_cast<std::uint8_t *>(packet.data.get()), static_cast<std::size_t>(packet.size),
        [](void *opaque, std::uint8_t *) { delete static_cast<std::shared_ptr<const uchar> *>(opaque); }, owner, AV_BUFFER_FLAG_READONLY);
}
} // namespace

Muxer::Muxer(Format format, MuxerTarget &target) : m_format(format), m_io(target), m_packet(av_packet_alloc()) {}

Muxer::~Muxer()
{
    av_packet_free(&m_packet);
    if (m_context)
        m_context->pb = nullptr;
    avformat_free_context(m_context);
}

Result<> Muxer::check(int result, const char *what) const
{
    if (result >= 0)
        return {};
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(result, text, sizeof text);
    const auto code = result == AVERROR(EIO) ? ErrorCode::InternalError : ErrorCode::Unprocessable;
    return fail(code, QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(text)));
}

Result<> Muxer::addTrack(const TrackInfo &track, int index)
{
    AVStream *stream = avformat_new_stream(m_context, nullptr);
    if (!stream)
        return fail(ErrorCode::InternalError, QStringLiteral("out of memory"));
    stream->id = index + 1;
    fill(*stream->codecpar, track, m_format);
    const bool isVideo = track.kind == TrackKind::Video;
    stream->time_base = isVideo ? AVRational{1, 90000} : AVRational{1, std::max(1, track.sampleRate)};
    if (isVideo)
        stream->avg_frame_rate = {track.fps, 1};
    return {};
}

Result<> Muxer::open(const StreamInfo &encoded, const QList<int> &audioTracks)
{
    StreamInfo info = encoded;
    if (m_format == Format::MpegTs && info.hasVideo && info.video.codec == TrackCodec::H264)
        info.video.extradata = m_annexBSets = AnnexB::parameterSets(info.video.extradata);
    CW_CHECK(check(avformat_alloc_output_context2(&m_context, nullptr, formatName(m_format), nullptr), "the container cannot be made"));
    m_context->pb = m_io.context();
    m_context->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_hasVideo = info.hasVideo;
    if (m_hasVideo)
        CW_CHECK(addTrack(info.video, 0));
    m_audioTracks = info.hasAudio ? audioTracks : QList<int>();
    for (int i = 0; i < m_audioTracks.size(); ++i)
        CW_CHECK(addTrack(info.audio, i + 1)); // all tracks are encoded alike
    m_lastDts.assign(static_cast<std::size_t>(m_audioTracks.size()) + (m_hasVideo ? 1 : 0), -1);
    AVDictionary *options = nullptr;
    if (m_format == Format::FragmentedMp4) {
        av_dict_set(&options, "movflags", "+frag_custom+empty_moov+default_base_moof+dash+skip_sidx+skip_trailer", 0);
    } else if (m_format == Format::MpegTs) {
        av_dict_set(&options, "pcr_period", "40", 0);
        m_context->max_delay = 0; // the peer's own buffer decides; the default adds 0.7 s
    }
    const int result = avformat_write_header(m_context, &options);
    av_dict_free(&options);
    CW_CHECK(check(result, "the container does not take these codecs"));
    m_isOpen = true;
    avio_flush(m_context->pb);
    return {};
}

Result<> Muxer::write(const Packet &encoded)
{
    Packet packet = encoded;
    if (!m_annexBSets.isEmpty() && packet.kind == TrackKind::Video) {
        auto converted = std::make_shared<QByteArray>(AnnexB::convert(encoded, m_annexBSets));
        packet.size = converted->size();
        packet.data = std::shared_ptr<const uchar>(converted, reinterpret_cast<const uchar *>(converted->constData()));
    }
    const int sound = static_cast<int>(m_audioTracks.indexOf(packet.audioTrack));
    if (packet.kind == TrackKind::Video ? !m_hasVideo : sound < 0)
        return {}; // a track that this container does not hold
    const int index = packet.kind == TrackKind::Video ? 0 : sound + (m_hasVideo ? 1 : 0);
    const AVRational microseconds{1, 1'000'000};
    const AVRational base = m_context->streams[index]->time_base;
    m_packet->buf = referTo(packet);
    m_packet->data = const_cast<std::uint8_t *>(packet.data.get());
    m_packet->size = static_cast<int>(packet.size);
    m_packet->stream_index = index;
    m_packet->flags = packet.isKeyframe ? AV_PKT_FLAG_KEY : 0;
    const qint64 dts = std::max<qint64>(av_rescale_q(packet.dtsUs, microseconds, base), m_lastDts[static_cast<std::size_t>(index)] + 1);
    m_lastDts[static_cast<std::size_t>(index)] = dts;
    m_packet->dts = dts;
    m_packet->pts = std::max<qint64>(dts, av_rescale_q(packet.ptsUs, microseconds, base));
    m_packet->duration = av_rescale_q(packet.durationUs, microseconds, base);
    m_packet->time_base = base;
    const int result = av_write_frame(m_context, m_packet);
    av_packet_unref(m_packet);
    return check(result, "a packet could not be written");
}

Result<> Muxer::flush()
{
    if (!m_isOpen)
        return {};
    const int result = av_write_frame(m_context, nullptr);
    avio_flush(m_context->pb);
    return check(result < 0 ? result : m_context->pb->error, "the file could not be written");
}

void Muxer::drain()
{
    if (m_isOpen)
        avio_flush(m_context->pb);
}

void Muxer::repeatTables()
{
    if (m_format == Format::MpegTs)
        av_opt_set(m_context->priv_data, "mpegts_flags", "+resend_headers", 0);
}

Result<> Muxer::finish()
{
    if (!std::exchange(m_isOpen, false))
        return {};
    const int result = av_write_trailer(m_context);
    avio_flush(m_context->pb);
    return check(result < 0 ? result : m_context->pb->error, "the file could not be ended");
}

} // namespace castwright::media
