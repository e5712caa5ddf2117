// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/MuxerCut.h"

#include "media/ffmpeg/FfmpegCompat.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <vector>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr AVRational milliseconds{1, 1000};

/// One cut: which streams go where, and what has been written.
class Cut {
public:
    Cut(qint64 startMs, qint64 endMs) : m_startMs(startMs), m_endMs(endMs) {}

    Result<> open(const QString &source, const QString &target)
    {
        AVFormatContext *input = nullptr;
        CW_CHECK(ffmpeg::check(avformat_open_input(&input, QFile::encodeName(source).constData(), nullptr, nullptr), "the file cannot be opened"));
        m_input.reset(input);
        CW_CHECK(ffmpeg::check(avformat_find_stream_info(input, nullptr), "the file cannot be read"));
        AVFormatContext *output = nullptr;
        const QByteArray name = QFile::encodeName(target);
        CW_CHECK(ffmpeg::check(avformat_alloc_output_context2(&output, nullptr, "mp4", name.constData()), "the part cannot be made"));
        m_output.reset(output);
        output->avoid_negative_ts = AVFMT_AVOID_NEG_TS_DISABLED; // what lies before the start is hidden by the edit list
        CW_CHECK(takeStreams());
        CW_CHECK(ffmpeg::check(avio_open(&output->pb, name.constData(), AVIO_FLAG_WRITE), "the part cannot be made"));
        ffmpeg::Options options;
        options.set("movflags", "+faststart");
        CW_CHECK(ffmpeg::check(avformat_write_header(output, options.address()), "an MP4 file does not take these codecs"));
        const qint64 wanted =
            av_rescale_q(m_startMs, milliseconds, {1, AV_TIME_BASE}) + (input->start_time == AV_NOPTS_VALUE ? 0 : input->start_time);
        return ffmpeg::check(avformat_seek_file(input, -1, INT64_MIN, wanted, wanted, 0), "the beginning cannot be found");
    }

    Result<> copy(const std::atomic<bool> &isAborted)
    {
        const ffmpeg::AvPacketPtr packet(av_packet_alloc());
        while (!isDone()) {
            if (isAborted)
                return fail(ErrorCode::ShuttingDown, u"stopped"_s);
            const int got = av_read_frame(m_input.get(), packet.get());
            if (got == AVERROR_EOF)
                break;
            CW_CHECK(ffmpeg::check(got, "the file cannot be read"));
            const auto written = write(*packet);
            av_packet_unref(packet.get());
            CW_CHECK(written);
        }
        if (m_packets == 0)
            return fail(ErrorCode::Unprocessable, u"There is nothing between these times."_s);
        return ffmpeg::check(av_write_trailer(m_output.get()), "the part cannot be ended");
    }

    qint64 lengthMs() const { return m_lastMs; }

private:
    struct Track {
        int to = -1;
        bool isOver = false;
        qint64 lastPts = std::numeric_limits<qint64>::min();
    };

    Result<> takeStreams()
    {
        m_tracks.resize(m_input->nb_streams);
        for (unsigned i = 0; i < m_input->nb_streams; ++i) {
            const AVStream *from = m_input->streams[i];
            const bool isPicture = (from->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
            if (isPicture || (from->codecpar->codec_type != AVMEDIA_TYPE_VIDEO && from->codecpar->codec_type != AVMEDIA_TYPE_AUDIO))
                continue;
            AVStream *to = avformat_new_stream(m_output.get(), nullptr);
            if (!to || avcodec_parameters_copy(to->codecpar, from->codecpar) < 0)
                return fail(ErrorCode::InternalError, u"out of memory"_s);
            to->codecpar->codec_tag = 0; // that of the container it comes from
            to->time_base = from->time_base;
            to->avg_frame_rate = from->avg_frame_rate;
            m_tracks[i].to = to->index;
        }
        if (m_output->nb_streams == 0)
            return fail(ErrorCode::Unprocessable, u"The file holds no picture and no sound."_s);
        return {};
    }

    Result<> write(AVPacket &packet)
    {
        Track &track = m_tracks[static_cast<std::size_t>(packet.stream_index)];
        if (track.to < 0 || track.isOver || packet.dts == AV_NOPTS_VALUE)
            return {};
        const AVStream *from = m_input->streams[packet.stream_index];
        const qint64 zero =
            av_rescale_q(m_startMs, milliseconds, from->time_base) + (from->start_time == AV_NOPTS_VALUE ? 0 : from->start_time);
        const bool isVideo = from->codecpar->codec_type == AVMEDIA_TYPE_VIDEO;
        packet.dts -= zero;
        packet.pts = packet.pts == AV_NOPTS_VALUE ? packet.dts : packet.pts - zero;
        const qint64 dtsMs = av_rescale_q(packet.dts, from->time_base, milliseconds);
        if (!isVideo && packet.pts + packet.duration <= 0)
            return {}; // sound needs no lead
        // A picture that came along because earlier ones refer to it brings those that are shown before it, or they would be missing.
        if (dtsMs >= m_endMs - m_startMs && (!isVideo || packet.pts >= track.lastPts)) {
            track.isOver = true;
            return {};
        }
        track.lastPts = std::max<qint64>(track.lastPts, packet.pts);
        m_lastMs = std::max<qint64>(m_lastMs, av_rescale_q(packet.pts + packet.duration, from->time_base, milliseconds));
        packet.stream_index = track.to;
        packet.pos = -1;
        av_packet_rescale_ts(&packet, from->time_base, m_output->streams[track.to]->time_base);
        ++m_packets;
        return ffmpeg::check(av_interleaved_write_frame(m_output.get(), &packet), "the part cannot be written");
    }

    bool isDone() const
    {
        return std::ranges::all_of(m_tracks, [](const Track &track) { return track.to < 0 || track.isOver; });
    }

    ffmpeg::InputPtr m_input;
    ffmpeg::OutputPtr m_output;
    qint64 m_startMs;
    qint64 m_endMs;
    qint64 m_lastMs = 0;
    qint64 m_packets = 0;
    std::vector<Track> m_tracks;
};
} // namespace

Result<qint64> cutToMp4(const QString &source, const QString &target, qint64 startMs, qint64 endMs, const std::atomic<bool> &isAborted)
{
    Result<qint64> length = [&]() -> Result<qint64> {
        Cut cut(startMs, endMs);
        CW_CHECK(cut.open(source, target));
        CW_CHECK(cut.copy(isAborted));
        return cut.lengthMs();
    }();
    if (!length)
        QFile::remove(target);
    return length;
}

} // namespace castwright::media
