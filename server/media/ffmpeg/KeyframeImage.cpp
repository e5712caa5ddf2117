// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/KeyframeImage.h"

#include "media/ffmpeg/CodecIds.h"
#include "media/ffmpeg/FfmpegCompat.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
/// Some decoders are there in name only: AV1's own needs hardware.
ffmpeg::CodecPtr openDecoder(const TrackInfo &track)
{
    for (const char *name : {track.codec == TrackCodec::Av1 ? "libdav1d" : "", ""}) {
        const AVCodec *decoder = *name ? avcodec_find_decoder_by_name(name) : avcodec_find_decoder(ffmpeg::codecId(track.codec));
        ffmpeg::CodecPtr context(decoder ? avcodec_alloc_context3(decoder) : nullptr);
        if (!context)
            continue;
        const auto bytes = static_cast<std::size_t>(track.extradata.size());
        context->extradata = static_cast<std::uint8_t *>(av_mallocz(bytes + AV_INPUT_BUFFER_PADDING_SIZE));
        std::memcpy(context->extradata, track.extradata.constData(), bytes);
        context->extradata_size = static_cast<int>(bytes);
        context->width = track.width;
        context->height = track.height;
        context->thread_count = 1; // one picture: more threads would only add delay
        context->skip_loop_filter = AVDISCARD_ALL;
        if (avcodec_open2(context.get(), decoder, nullptr) >= 0)
            return context;
    }
    return nullptr;
}
} // namespace

QImage imageOf(const AVFrame &frame, int maxWidth)
{
    const double aspect = frame.sample_aspect_ratio.num > 0 ? av_q2d(frame.sample_aspect_ratio) : 1.0;
    const int width = std::clamp(static_cast<int>(frame.width * aspect), 1, maxWidth);
    const int height = std::max(1, static_cast<int>(width / (frame.width * aspect) * frame.height));
    const int stride = (width * 3 + 63) / 64 * 64 + 64; // swscale may write a little beyond a row's end
    std::vector<uchar> pixels(static_cast<std::size_t>(stride) * static_cast<std::size_t>(height + 1));
    const ffmpeg::ScalerPtr scaler(sws_getContext(frame.width, frame.height, static_cast<AVPixelFormat>(frame.format), width, height,
                                                  AV_PIX_FMT_RGB24, SWS_AREA, nullptr, nullptr, nullptr));
    if (!scaler)
        return {};
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    if (description && !(description->flags & AV_PIX_FMT_FLAG_RGB)) {
        const bool isHd = frame.height > 576;
        const bool isFullRange = frame.color_range == AVCOL_RANGE_JPEG;
        const bool isBt709 = frame.colorspace == AVCOL_SPC_BT709 || (frame.colorspace == AVCOL_SPC_UNSPECIFIED && isHd);
        sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(isBt709 ? SWS_CS_ITU709 : SWS_CS_ITU601), isFullRange,
                                 sws_getCoefficients(SWS_CS_ITU709), 1, 0, 1 << 16, 1 << 16);
    }
    std::uint8_t *planes[] = {pixels.data(), nullptr, nullptr, nullptr};
    const int strides[] = {stride, 0, 0, 0};
    sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    return QImage(pixels.data(), width, height, stride, QImage::Format_RGB888).copy();
}

Result<QImage> keyframeImage(const TrackInfo &track, const Packet &keyframe, int maxWidth)
{
    const Error failure{ErrorCode::Unprocessable, u"The picture could not be decoded."_s, {}, {}, 0, {}};
    const ffmpeg::CodecPtr context = openDecoder(track);
    const ffmpeg::AvPacketPtr packet(av_packet_alloc());
    const ffmpeg::FramePtr frame(av_frame_alloc());
    // Decoders read beyond the end, up to their padding.
    if (!context || !packet || !frame || av_new_packet(packet.get(), static_cast<int>(keyframe.size)) < 0)
        return std::unexpected(failure);
    std::memcpy(packet->data, keyframe.data.get(), static_cast<std::size_t>(keyframe.size));
    packet->flags = AV_PKT_FLAG_KEY;
    if (avcodec_send_packet(context.get(), packet.get()) < 0)
        return std::unexpected(failure);
    avcodec_send_packet(context.get(), nullptr); // nothing comes after it
    if (avcodec_receive_frame(context.get(), frame.get()) < 0)
        return std::unexpected(failure);
    const QImage image = imageOf(*frame, maxWidth);
    return image.isNull() ? Result<QImage>(std::unexpected(failure)) : image;
}

} // namespace castwright::media
