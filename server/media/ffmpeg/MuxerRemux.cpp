// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/MuxerRemux.h"

#include "media/ffmpeg/FfmpegCompat.h"

#include <QFile>

#include <functional>
#include <memory>

namespace castwright::media {

namespace {
using Input = ffmpeg::InputPtr;
using Output = ffmpeg::OutputPtr;
using AnyPacket = ffmpeg::AvPacketPtr;

/// A recording that cannot be packed anew is no fault of whoever asked.
Result<> checkRemux(int result, const char *what)
{
    return ffmpeg::check(result, what, ErrorCode::InternalError);
}

Result<Input> openInput(const QString &path)
{
    AVFormatContext *context = nullptr;
    CW_CHECK(
        checkRemux(avformat_open_input(&context, QFile::encodeName(path).constData(), nullptr, nullptr), "the recording cannot be opened"));
    Input input(context);
    CW_CHECK(checkRemux(avformat_find_stream_info(context, nullptr), "the recording cannot be read"));
    return input;
}

/// Calls `each` for every packet; `each` returns an error code.
Result<> forEachPacket(AVFormatContext &input, const std::atomic<bool> &isAborted, const std::function<int(AVPacket &)> &each)
{
    const AnyPacket packet(av_packet_alloc());
    for (;;) {
        if (isAborted)
            return fail(ErrorCode::ShuttingDown, QStringLiteral("stopped"));
        const int got = av_read_frame(&input, packet.get());
        if (got == AVERROR_EOF)
            return {};
        CW_CHECK(checkRemux(got, "the recording cannot be read"));
        const int done = each(*packet);
        av_packet_unref(packet.get());
        CW_CHECK(checkRemux(done, "the plain file cannot be written"));
    }
}

Result<qint64> countPackets(const QString &path, const std::atomic<bool> &isAborted)
{
    CW_TRY(const Input input, openInput(path));
    qint64 count = 0;
    CW_CHECK(forEachPacket(*input, isAborted, [&](AVPacket &) { return ++count, 0; }));
    return count;
}

Result<Output> openOutput(const AVFormatContext &input, const QString &path, qint64 packets)
{
    AVFormatContext *context = nullptr;
    const QByteArray name = QFile::encodeName(path);
    CW_CHECK(checkRemux(avformat_alloc_output_context2(&context, nullptr, "mp4", name.constData()), "the plain file cannot be made"));
    Output output(context);
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        AVStream *stream = avformat_new_stream(context, nullptr);
        if (!stream || avcodec_parameters_copy(stream->codecpar, input.streams[i]->codecpar) < 0)
            return fail(ErrorCode::InternalError, QStringLiteral("out of memory"));
        stream->time_base = input.streams[i]->time_base;
        stream->avg_frame_rate = input.streams[i]->avg_frame_rate;
    }
    CW_CHECK(checkRemux(avio_open(&context->pb, name.constData(), AVIO_FLAG_WRITE), "the plain file cannot be made"));
    // A sample takes at most 8 bytes each in stts and ctts, 4 in stsz, 12 in stsc and 8 in co64 (ISO/IEC 14496-12, 8.6 and 8.7).
    constexpr qint64 bytesPerPacket = 40;
    constexpr qint64 fixedBytes = 64 * 1024;
    AVDictionary *options = nullptr;
    av_dict_set_int(&options, "moov_size", packets * bytesPerPacket + fixedBytes, 0);
    const int result = avformat_write_header(context, &options);
    av_dict_free(&options);
    CW_CHECK(checkRemux(result, "the plain file cannot be written"));
    return output;
}

Result<> copyAll(const QString &source, const QString &target, const std::atomic<bool> &isAborted)
{
    CW_TRY(const qint64 packets, countPackets(source, isAborted));
    CW_TRY(const Input input, openInput(source));
    CW_TRY(const Output output, openOutput(*input, target, packets));
    CW_CHECK(forEachPacket(*input, isAborted, [&](AVPacket &packet) {
        const auto stream = packet.stream_index;
        av_packet_rescale_ts(&packet, input->streams[stream]->time_base, output->streams[stream]->time_base);
        packet.pos = -1;
        return av_interleaved_write_frame(output.get(), &packet);
    }));
    CW_CHECK(checkRemux(av_write_trailer(output.get()), "the plain file cannot be ended"));
    return checkRemux(output->pb->error, "the plain file cannot be written");
}
} // namespace

Result<> remuxToPlainMp4(const QString &source, const QString &target, const std::atomic<bool> &isAborted)
{
    auto copied = copyAll(source, target, isAborted);
    if (!copied)
        QFile::remove(target);
    return copied;
}

} // namespace castwright::media
