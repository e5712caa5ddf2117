// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

extern "C" {
#include <libavcodec/codec_id.h>
}

#include <optional>

namespace castwright::media::ffmpeg {

/// What libavcodec calls a codec that hubs carry. Thread: any.
inline AVCodecID codecId(TrackCodec codec)
{
    switch (codec) {
    case TrackCodec::H264: return AV_CODEC_ID_H264;
    case TrackCodec::Hevc: return AV_CODEC_ID_HEVC;
    case TrackCodec::Av1: return AV_CODEC_ID_AV1;
    case TrackCodec::Vp9: return AV_CODEC_ID_VP9;
    case TrackCodec::Aac: return AV_CODEC_ID_AAC;
    case TrackCodec::Opus: return AV_CODEC_ID_OPUS;
    case TrackCodec::Mp3: return AV_CODEC_ID_MP3;
    }
    return AV_CODEC_ID_NONE;
}

/// Nothing for a codec that hubs do not carry.
inline std::optional<TrackCodec> codecOf(AVCodecID id)
{
    switch (id) {
    case AV_CODEC_ID_H264: return TrackCodec::H264;
    case AV_CODEC_ID_HEVC: return TrackCodec::Hevc;
    case AV_CODEC_ID_AV1: return TrackCodec::Av1;
    case AV_CODEC_ID_VP9: return TrackCodec::Vp9;
    case AV_CODEC_ID_AAC: return TrackCodec::Aac;
    case AV_CODEC_ID_OPUS: return TrackCodec::Opus;
    case AV_CODEC_ID_MP3: return TrackCodec::Mp3;
    default: return std::nullopt;
    }
}

} // namespace castwright::media::ffmpeg
