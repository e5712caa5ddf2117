// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DecodeStill.h"

#include "media/ffmpeg/DemuxErrors.h"
#include "media/ffmpeg/FfmpegCompat.h"

namespace castwright::media {

namespace {

Result<QImage> toImage(const AVFrame &frame)
{
    QImage image(frame.width, frame.height, QImage::Format_ARGB32);
    const ffmpeg::ScalerPtr scaler(sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), frame.width, frame.height, AV_PIX_FMT_BGRA,
                                                  SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
    if (image.isNull() || !scaler)
        return fail(ErrorCode::Unprocessable, QStringLiteral("The picture cannot be converted."));
    uint8_t *const planes[4] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[4] = {int(image.bytesPerLine()), 0, 0, 0};
    sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    return image;
}

} // namespace

Result<QImage> decodeStill(const QString &path, int maxSide, qint64 maxBytes)
{
    DemuxRequest request;
    request.address = path;
    CW_TRY(const auto input, DemuxInput::open(request));
    const Error broken = demuxError(AVERROR_INVALIDDATA, false, request);
    const AVStream *stream = input->video();
    if (!stream)
        return std::unexpected(broken);
    const AVCodecParameters *known = stream->codecpar;
    if (known->width > maxSide || known->height > maxSide || 4LL * known->width * known->height > maxBytes)
        return fail(ErrorCode::Unprocessable, QStringLiteral("The picture is too large."));
    const AVCodec *decoder = avcodec_find_decoder(known->codec_id);
    const ffmpeg::CodecPtr codec(avcodec_alloc_context3(decoder));
    if (!decoder || !codec || avcodec_parameters_to_context(codec.get(), known) < 0)
        return std::unexpected(broken);
    codec->max_pixels = maxBytes / 4;
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return std::unexpected(broken);
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    const ffmpeg::FramePtr frame(av_frame_alloc());
    for (auto read = input->read(packet.get()); read != DemuxInput::Read::Failed; read = input->read(packet.get())) {
        const bool isEnd = read == DemuxInput::Read::End;
        if (isEnd || read == DemuxInput::Read::Video)
            avcodec_send_packet(codec.get(), isEnd ? nullptr : packet.get());
        av_packet_unref(packet.get());
        if (avcodec_receive_frame(codec.get(), frame.get()) >= 0)
            return toImage(*frame);
        if (isEnd)
            break;
    }
    return std::unexpected(broken);
}

} // namespace castwright::media
