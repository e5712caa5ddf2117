// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/PictureFacts.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

#include <QByteArray>

namespace castwright::media {

namespace {
AVCodecID idOf(TrackCodec codec)
{
    switch (codec) {
    case TrackCodec::H264: return AV_CODEC_ID_H264;
    case TrackCodec::Hevc: return AV_CODEC_ID_HEVC;
    case TrackCodec::Av1: return AV_CODEC_ID_AV1;
    case TrackCodec::Vp9: return AV_CODEC_ID_VP9;
    default: return AV_CODEC_ID_NONE;
    }
}
} // namespace

PictureFacts pictureFacts(TrackCodec codec, QByteArrayView keyframe)
{
    PictureFacts facts;
    const AVCodecID id = idOf(codec);
    const AVCodec *decoder = id == AV_CODEC_ID_NONE ? nullptr : avcodec_find_decoder(id);
    AVCodecParserContext *parser = decoder ? av_parser_init(id) : nullptr;
    if (!parser)
        return facts;
    parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    AVCodecContext *context = avcodec_alloc_context3(decoder);
    QByteArray padded = keyframe.toByteArray();
    padded.append(AV_INPUT_BUFFER_PADDING_SIZE, '\0');
    std::uint8_t *out = nullptr;
    int outBytes = 0;
    av_parser_parse2(parser, context, &out, &outBytes, reinterpret_cast<const std::uint8_t *>(padded.constData()),
                     static_cast<int>(keyframe.size()), AV_NOPTS_VALUE, AV_NOPTS_VALUE, 0);
    facts.width = parser->width > 0 ? parser->width : context->width;
    facts.height = parser->height > 0 ? parser->height : context->height;
    if (context->framerate.num > 0 && context->framerate.den > 0)
        facts.fps = av_q2d(context->framerate);
    avcodec_free_context(&context);
    av_parser_close(parser);
    return facts;
}

} // namespace castwright::media
