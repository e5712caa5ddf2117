// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class VideoCodec { H264 = 1, Hevc, Av1 };
enum class RateControl { Cbr = 1, Vbr, Crf };
/// Auto takes the first that opens, hardware before software; the others insist, and fall back to software with a message.
enum class EncoderDevice { Software = 1, Auto, Vaapi, Nvenc, Qsv, Amf, VideoToolbox };

template <>
struct EnumNames<VideoCodec> {
    static constexpr std::array values{std::pair{VideoCodec::H264, std::string_view("h264")},
                                       std::pair{VideoCodec::Hevc, std::string_view("hevc")},
                                       std::pair{VideoCodec::Av1, std::string_view("av1")}};
};
template <>
struct EnumNames<RateControl> {
    static constexpr std::array values{std::pair{RateControl::Cbr, std::string_view("cbr")},
                                       std::pair{RateControl::Vbr, std::string_view("vbr")},
                                       std::pair{RateControl::Crf, std::string_view("crf")}};
};
template <>
struct EnumNames<EncoderDevice> {
    static constexpr std::array values{std::pair{EncoderDevice::Software, std::string_view("software")},
                                       std::pair{EncoderDevice::Auto, std::string_view("auto")},
                                       std::pair{EncoderDevice::Vaapi, std::string_view("vaapi")},
                                       std::pair{EncoderDevice::Nvenc, std::string_view("nvenc")},
                                       std::pair{EncoderDevice::Qsv, std::string_view("qsv")},
                                       std::pair{EncoderDevice::Amf, std::string_view("amf")},
                                       std::pair{EncoderDevice::VideoToolbox, std::string_view("videotoolbox")}};
};

/// One encode. Two destinations with equal values share one encoder.
struct Encoding {
    VideoCodec codec = VideoCodec::H264;
    EncoderDevice device = EncoderDevice::Software;
    RateControl rateControl = RateControl::Cbr;
    int videoBitrateKbps = 4500;
    int crf = 23; ///< used when rateControl is crf
    double keyframeIntervalSec = 2.0;
    QString preset = QStringLiteral("veryfast");
    QString profile = QStringLiteral("high");
    int bFrames = 0;
    int audioBitrateKbps = 160;
    friend bool operator==(const Encoding &, const Encoding &) = default;
};

template <>
struct Describe<Encoding> {
    static constexpr const char *name = "Encoding";
    static constexpr auto fields()
    {
        return Fields{
            field("codec", &Encoding::codec, "Video codec. HEVC and AV1 only where the destination takes them."),
            field("device", &Encoding::device, "Which encoder to use; falls back to software when it does not open."),
            field("rateControl", &Encoding::rateControl, "Constant bitrate, variable bitrate, or constant quality."),
            field("videoBitrateKbps", &Encoding::videoBitrateKbps, "Video bitrate in kbit/s.").range(100, 100000).example("4500"),
            field("crf", &Encoding::crf, "Quality for crf: lower is better.").range(0, 51),
            field("keyframeIntervalSec", &Encoding::keyframeIntervalSec, "Seconds between keyframes.").range(0.5, 20),
            field("preset", &Encoding::preset, "Encoder preset, for example veryfast.").length(1, 40).matches("[a-z0-9_-]+"),
            field("profile", &Encoding::profile, "H.264 profile: baseline, main or high.").length(1, 20).matches("[a-z0-9_-]+"),
            field("bFrames", &Encoding::bFrames, "Number of consecutive B-frames.").range(0, 4),
            field("audioBitrateKbps", &Encoding::audioBitrateKbps, "AAC bitrate in kbit/s.").range(32, 512),
        };
    }
};

} // namespace castwright
