// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// What a filter does to a source: the first group to its picture, the second to its sound.
enum class FilterKind { ChromaKey = 1, ColorCorrection, Crop, Blur, Sharpen, Lut, Gain, NoiseGate, Compressor, Limiter, NoiseSuppression };

template <>
struct EnumNames<FilterKind> {
    static constexpr std::array values{std::pair{FilterKind::ChromaKey, std::string_view("chromaKey")},
                                       std::pair{FilterKind::ColorCorrection, std::string_view("colorCorrection")},
                                       std::pair{FilterKind::Crop, std::string_view("crop")},
                                       std::pair{FilterKind::Blur, std::string_view("blur")},
                                       std::pair{FilterKind::Sharpen, std::string_view("sharpen")},
                                       std::pair{FilterKind::Lut, std::string_view("lut")},
                                       std::pair{FilterKind::Gain, std::string_view("gain")},
                                       std::pair{FilterKind::NoiseGate, std::string_view("noiseGate")},
                                       std::pair{FilterKind::Compressor, std::string_view("compressor")},
                                       std::pair{FilterKind::Limiter, std::string_view("limiter")},
                                       std::pair{FilterKind::NoiseSuppression, std::string_view("noiseSuppression")}};
};

/// Whether a filter of this kind works on the picture; the others work on the sound.
constexpr bool isPictureFilter(FilterKind kind)
{
    return kind <= FilterKind::Lut;
}

struct ChromaKeySettings {
    QString color = QStringLiteral("#00b140");
    double similarity = 0.12;
    double blend = 0.05;
    double spill = 0.3;
    friend bool operator==(const ChromaKeySettings &, const ChromaKeySettings &) = default;
};
struct ColorCorrectionSettings {
    double brightness = 0;
    double contrast = 1;
    double saturation = 1;
    double gamma = 1;
    double hueDeg = 0;
    friend bool operator==(const ColorCorrectionSettings &, const ColorCorrectionSettings &) = default;
};
struct CropSettings {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    friend bool operator==(const CropSettings &, const CropSettings &) = default;
};
struct BlurSettings {
    double radiusPx = 8;
    friend bool operator==(const BlurSettings &, const BlurSettings &) = default;
};
struct SharpenSettings {
    double amount = 0.5;
    friend bool operator==(const SharpenSettings &, const SharpenSettings &) = default;
};
struct LutSettings {
    QString path;
    double strength = 1;
    friend bool operator==(const LutSettings &, const LutSettings &) = default;
};
struct GainSettings {
    double gainDb = 0;
    friend bool operator==(const GainSettings &, const GainSettings &) = default;
};
struct NoiseGateSettings {
    double thresholdDb = -40;
    int attackMs = 10;
    int releaseMs = 150;
    friend bool operator==(const NoiseGateSettings &, const NoiseGateSettings &) = default;
};
struct CompressorSettings {
    double thresholdDb = -18;
    double ratio = 4;
    int attackMs = 6;
    int releaseMs = 60;
    double makeUpDb = 0;
    friend bool operator==(const CompressorSettings &, const CompressorSettings &) = default;
};
struct LimiterSettings {
    double ceilingDb = -6;
    int releaseMs = 60;
    friend bool operator==(const LimiterSettings &, const LimiterSettings &) = default;
};
struct NoiseSuppressionSettings {
    double reductionDb = 12;
    double floorDb = -50;
    friend bool operator==(const NoiseSuppressionSettings &, const NoiseSuppressionSettings &) = default;
};

template <>
struct Describe<ChromaKeySettings> {
    using T = ChromaKeySettings;
    static constexpr const char *name = "ChromaKeySettings";
    static constexpr auto fields()
    {
        return Fields{
            field("color", &T::color, "The colour that becomes transparent, #rrggbb.").matches("#[0-9a-fA-F]{6}").example("\"#00b140\""),
            field("similarity", &T::similarity, "How near to the colour is transparent.").range(0.01, 1),
            field("blend", &T::blend, "Width of the soft edge; 0 is a hard one.").range(0, 1),
            field("spill", &T::spill, "How much of the colour's reflection is taken out of what stays.").range(0, 1)};
    }
};
template <>
struct Describe<ColorCorrectionSettings> {
    using T = ColorCorrectionSettings;
    static constexpr const char *name = "ColorCorrectionSettings";
    static constexpr auto fields()
    {
        return Fields{field("brightness", &T::brightness, "-1 is black, 0 leaves it, 1 is white.").range(-1, 1),
                      field("contrast", &T::contrast, "1 leaves it.").range(0, 4),
                      field("saturation", &T::saturation, "0 is grey, 1 leaves it.").range(0, 3),
                      field("gamma", &T::gamma, "Above 1 lightens the middle tones.").range(0.1, 10),
                      field("hueDeg", &T::hueDeg, "Turns the colours about the wheel.").range(-180, 180)};
    }
};
template <>
struct Describe<CropSettings> {
    using T = CropSettings;
    static constexpr const char *name = "CropSettings";
    static constexpr auto fields()
    {
        return Fields{field("left", &T::left, "Pixels.").range(0, 16384), field("top", &T::top, "Pixels.").range(0, 16384),
                      field("right", &T::right, "Pixels.").range(0, 16384), field("bottom", &T::bottom, "Pixels.").range(0, 16384)};
    }
};
template <>
struct Describe<BlurSettings> {
    static constexpr const char *name = "BlurSettings";
    static constexpr auto fields() { return Fields{field("radiusPx", &BlurSettings::radiusPx, "How far a point spreads.").range(0, 200)}; }
};
template <>
struct Describe<SharpenSettings> {
    static constexpr const char *name = "SharpenSettings";
    static constexpr auto fields() { return Fields{field("amount", &SharpenSettings::amount, "0 leaves it.").range(0, 3)}; }
};
template <>
struct Describe<LutSettings> {
    static constexpr const char *name = "LutSettings";
    static constexpr auto fields()
    {
        return Fields{
            field("path", &LutSettings::path, "A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.").length(0, 4096),
            field("strength", &LutSettings::strength, "0 leaves the picture, 1 is all of the look.").range(0, 1)};
    }
};
template <>
struct Describe<GainSettings> {
    static constexpr const char *name = "GainSettings";
    static constexpr auto fields() { return Fields{field("gainDb", &GainSettings::gainDb, "dB.").range(-60, 30)}; }
};
template <>
struct Describe<NoiseGateSettings> {
    using T = NoiseGateSettings;
    static constexpr const char *name = "NoiseGateSettings";
    static constexpr auto fields()
    {
        return Fields{field("thresholdDb", &T::thresholdDb, "Sound below it is shut out, dBFS.").range(-96, 0),
                      field("attackMs", &T::attackMs, "How fast it opens.").range(1, 1000),
                      field("releaseMs", &T::releaseMs, "How fast it shuts.").range(1, 5000)};
    }
};
template <>
struct Describe<CompressorSettings> {
    using T = CompressorSettings;
    static constexpr const char *name = "CompressorSettings";
    static constexpr auto fields()
    {
        return Fields{field("thresholdDb", &T::thresholdDb, "Sound above it is turned down, dBFS.").range(-60, 0),
                      field("ratio", &T::ratio, "By how much: 4 makes 4 dB above the threshold 1 dB.").range(1, 20),
                      field("attackMs", &T::attackMs, "How fast it turns down.").range(1, 2000),
                      field("releaseMs", &T::releaseMs, "How fast it turns up again.").range(1, 5000),
                      field("makeUpDb", &T::makeUpDb, "Gain after it, dB.").range(0, 30)};
    }
};
template <>
struct Describe<LimiterSettings> {
    using T = LimiterSettings;
    static constexpr const char *name = "LimiterSettings";
    static constexpr auto fields()
    {
        return Fields{field("ceilingDb", &T::ceilingDb, "Nothing is louder, dBFS.").range(-24, 0),
                      field("releaseMs", &T::releaseMs, "How fast it lets go.").range(1, 5000)};
    }
};
template <>
struct Describe<NoiseSuppressionSettings> {
    using T = NoiseSuppressionSettings;
    static constexpr const char *name = "NoiseSuppressionSettings";
    static constexpr auto fields()
    {
        return Fields{field("reductionDb", &T::reductionDb, "How much of the noise is taken away, dB.").range(0.1, 60),
                      field("floorDb", &T::floorDb, "How loud the noise is, dBFS.").range(-80, -20)};
    }
};

/// One step of what a source's picture or sound goes through. Exactly the settings member of its kind is set.
struct Filter {
    QString id;
    QString name;
    FilterKind kind = FilterKind::ColorCorrection;
    bool enabled = true;
    std::optional<ChromaKeySettings> chromaKey;
    std::optional<ColorCorrectionSettings> colorCorrection;
    std::optional<CropSettings> crop;
    std::optional<BlurSettings> blur;
    std::optional<SharpenSettings> sharpen;
    std::optional<LutSettings> lut;
    std::optional<GainSettings> gain;
    std::optional<NoiseGateSettings> noiseGate;
    std::optional<CompressorSettings> compressor;
    std::optional<LimiterSettings> limiter;
    std::optional<NoiseSuppressionSettings> noiseSuppression;
    friend bool operator==(const Filter &, const Filter &) = default;
};

template <>
struct Describe<Filter> {
    using T = Filter;
    static constexpr const char *name = "Filter";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &T::id, "Opaque; made by the server when absent.").length(0, 64),
            field("name", &T::name, "Shown to the producer; empty is the kind's own name.").length(0, 200),
            field("kind", &T::kind, "What it does; the settings go into the member of that name.").required().example("\"chromaKey\""),
            field("enabled", &T::enabled, "A filter that is off changes nothing."),
            field("chromaKey", &T::chromaKey, "Settings of kind chromaKey."),
            field("colorCorrection", &T::colorCorrection, "Settings of kind colorCorrection."),
            field("crop", &T::crop, "Settings of kind crop."),
            field("blur", &T::blur, "Settings of kind blur."),
            field("sharpen", &T::sharpen, "Settings of kind sharpen."),
            field("lut", &T::lut, "Settings of kind lut; path is needed."),
            field("gain", &T::gain, "Settings of kind gain."),
            field("noiseGate", &T::noiseGate, "Settings of kind noiseGate."),
            field("compressor", &T::compressor, "Settings of kind compressor."),
            field("limiter", &T::limiter, "Settings of kind limiter."),
            field("noiseSuppression", &T::noiseSuppression, "Settings of kind noiseSuppression.")};
    }
};

} // namespace castwright
