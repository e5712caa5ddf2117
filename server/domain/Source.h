// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"

namespace castwright {

enum class SourceKind { TestPattern = 1, Color, Image, Text, Media, Screen, Camera, AudioInput, Network, Scene, Stream };
enum class EndBehavior { Loop = 1, HoldLastFrame, Hide };
enum class TextAlign { Left = 1, Center, Right };
enum class TestPatternKind { Bars = 1, Motion, Counter };

template <>
struct EnumNames<SourceKind> {
    static constexpr std::array values{std::pair{SourceKind::TestPattern, std::string_view("testPattern")},
                                       std::pair{SourceKind::Color, std::string_view("color")},
                                       std::pair{SourceKind::Image, std::string_view("image")},
                                       std::pair{SourceKind::Text, std::string_view("text")},
                                       std::pair{SourceKind::Media, std::string_view("media")},
                                       std::pair{SourceKind::Screen, std::string_view("screen")},
                                       std::pair{SourceKind::Camera, std::string_view("camera")},
                                       std::pair{SourceKind::AudioInput, std::string_view("audioInput")},
                                       std::pair{SourceKind::Network, std::string_view("network")},
                                       std::pair{SourceKind::Scene, std::string_view("scene")},
                                       std::pair{SourceKind::Stream, std::string_view("stream")}};
};
template <>
struct EnumNames<EndBehavior> {
    static constexpr std::array values{std::pair{EndBehavior::Loop, std::string_view("loop")},
                                       std::pair{EndBehavior::HoldLastFrame, std::string_view("holdLastFrame")},
                                       std::pair{EndBehavior::Hide, std::string_view("hide")}};
};
template <>
struct EnumNames<TextAlign> {
    static constexpr std::array values{std::pair{TextAlign::Left, std::string_view("left")},
                                       std::pair{TextAlign::Center, std::string_view("center")},
                                       std::pair{TextAlign::Right, std::string_view("right")}};
};
template <>
struct EnumNames<TestPatternKind> {
    static constexpr std::array values{std::pair{TestPatternKind::Bars, std::string_view("bars")},
                                       std::pair{TestPatternKind::Motion, std::string_view("motion")},
                                       std::pair{TestPatternKind::Counter, std::string_view("counter")}};
};

inline constexpr const char *colorPattern = "#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?"; ///< #rrggbb or #rrggbbaa

struct TestPatternSettings {
    TestPatternKind pattern = TestPatternKind::Bars;
    bool tone = false; ///< a 1 kHz sine at -20 dBFS; with the counter pattern a beep-flash once a second instead
    friend bool operator==(const TestPatternSettings &, const TestPatternSettings &) = default;
};
struct ColorSettings {
    QString color = QStringLiteral("#000000");
    friend bool operator==(const ColorSettings &, const ColorSettings &) = default;
};
struct ImageSettings {
    QString path;    ///< a file on this machine, or
    QString mediaId; ///< an asset of the media library
    friend bool operator==(const ImageSettings &, const ImageSettings &) = default;
};
struct TextSettings {
    QString text;
    QString font = QStringLiteral("Sans Serif");
    int sizePx = 64;
    QString color = QStringLiteral("#ffffff");
    QString outlineColor = QStringLiteral("#000000");
    int outlinePx = 0;
    QString backgroundColor = QStringLiteral("#00000000");
    bool bold = false;
    bool italic = false;
    TextAlign align = TextAlign::Left;
    int scrollPxPerSec = 0; ///< leftwards; negative is rightwards
    QString countdownTo;    ///< ISO 8601 time for the {countdown} token
    friend bool operator==(const TextSettings &, const TextSettings &) = default;
};
struct MediaSettings {
    QString path;
    QString mediaId;
    QStringList playlist; ///< further paths or media ids, played in order after the first
    EndBehavior atEnd = EndBehavior::Loop;
    bool paused = false;
    qint64 startMs = 0;
    friend bool operator==(const MediaSettings &, const MediaSettings &) = default;
};
struct ScreenSettings {
    QString display; ///< platform name of the display; empty is the first
    int x = 0;
    int y = 0;
    int width = 0; ///< 0 is the whole display
    int height = 0;
    int fps = 30;
    bool showCursor = true;
    friend bool operator==(const ScreenSettings &, const ScreenSettings &) = default;
};
struct CameraSettings {
    QString device; ///< platform name of the device; empty is the first
    int width = 1280;
    int height = 720;
    int fps = 30;
    friend bool operator==(const CameraSettings &, const CameraSettings &) = default;
};
struct AudioInputSettings {
    QString device;              ///< platform name; empty is the default
    bool captureDesktop = false; ///< what the machine plays instead of a microphone
    friend bool operator==(const AudioInputSettings &, const AudioInputSettings &) = default;
};
struct NetworkSettings {
    QString url; ///< rtmp, srt, rtsp, http(s) with HLS or TS
    int latencyMs = 200;
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

template <>
struct Describe<TestPatternSettings> {
    static constexpr const char *name = "TestPatternSettings";
    static constexpr auto fields()
    {
        return Fields{field("pattern", &TestPatternSettings::pattern, "Colour bars, a moving picture, or a frame counter."),
                      field("tone", &TestPatternSettings::tone, "A test tone; a beep with each flash of the counter pattern.")};
    }
};
template <>
struct Describe<ColorSettings> {
    static constexpr const char *name = "ColorSettings";
    static constexpr auto fields()
    {
        return Fields{field("color", &ColorSettings::color, "#rrggbb or #rrggbbaa.").matches(colorPattern).example("\"#1e3c78\"")};
    }
};
template <>
struct Describe<ImageSettings> {
    static constexpr const char *name = "ImageSettings";
    static constexpr auto fields()
    {
        return Fields{field("path", &ImageSettings::path, "A png, jpg, webp, svg or gif file on this machine.").length(0, 4096),
                      field("mediaId", &ImageSettings::mediaId, "An asset of the media library.").length(0, 64)};
    }
};
template <>
struct Describe<TextSettings> {
    static constexpr const char *name = "TextSettings";
    static constexpr auto fields()
    {
        return Fields{
            field("text", &TextSettings::text, "Words; {clock}, {date} and {countdown} are replaced every second.").length(0, 4000),
            field("font", &TextSettings::font, "Font family.").length(1, 200),
            field("sizePx", &TextSettings::sizePx, "Height of the font in canvas pixels.").range(4, 1000),
            field("color", &TextSettings::color, "#rrggbb or #rrggbbaa.").matches(colorPattern),
            field("outlineColor", &TextSettings::outlineColor, "#rrggbb or #rrggbbaa.").matches(colorPattern),
            field("outlinePx", &TextSettings::outlinePx, "Width of the outline; 0 is none.").range(0, 50),
            field("backgroundColor", &TextSettings::backgroundColor, "#rrggbb or #rrggbbaa.").matches(colorPattern),
            field("bold", &TextSettings::bold, "Bold face."),
            field("italic", &TextSettings::italic, "Italic face."),
            field("align", &TextSettings::align, "Alignment of the lines."),
            field("scrollPxPerSec", &TextSettings::scrollPxPerSec, "Scrolling speed to the left; negative to the right.")
                .range(-2000, 2000),
            field("countdownTo", &TextSettings::countdownTo, "The moment {countdown} counts to, ISO 8601.").length(0, 40)};
    }
};
template <>
struct Describe<MediaSettings> {
    static constexpr const char *name = "MediaSettings";
    static constexpr auto fields()
    {
        return Fields{field("path", &MediaSettings::path, "A video or audio file on this machine.").length(0, 4096),
                      field("mediaId", &MediaSettings::mediaId, "An asset of the media library.").length(0, 64),
                      field("playlist", &MediaSettings::playlist, "Further files or media ids, played in order.").length(0, 500),
                      field("atEnd", &MediaSettings::atEnd, "What happens after the last file."),
                      field("paused", &MediaSettings::paused, "Holds the current frame."),
                      field("startMs", &MediaSettings::startMs, "Where to start; changing it seeks.").range(0, 864000000)};
    }
};
template <>
struct Describe<ScreenSettings> {
    static constexpr const char *name = "ScreenSettings";
    static constexpr auto fields()
    {
        return Fields{field("display", &ScreenSettings::display, "Name of the display; empty is the first.").length(0, 200),
                      field("x", &ScreenSettings::x, "Left edge of the region.").range(0, 32767),
                      field("y", &ScreenSettings::y, "Top edge of the region.").range(0, 32767),
                      field("width", &ScreenSettings::width, "Width of the region; 0 is all.").range(0, 16384),
                      field("height", &ScreenSettings::height, "Height of the region; 0 is all.").range(0, 16384),
                      field("fps", &ScreenSettings::fps, "Captures per second.").range(1, 60),
                      field("showCursor", &ScreenSettings::showCursor, "Includes the mouse pointer.")};
    }
};
template <>
struct Describe<CameraSettings> {
    static constexpr const char *name = "CameraSettings";
    static constexpr auto fields()
    {
        return Fields{field("device", &CameraSettings::device, "Name of the device; empty is the first.").length(0, 300),
                      field("width", &CameraSettings::width, "Wanted width.").range(16, 7680),
                      field("height", &CameraSettings::height, "Wanted height.").range(16, 4320),
                      field("fps", &CameraSettings::fps, "Wanted frames per second.").range(1, 120)};
    }
};
template <>
struct Describe<AudioInputSettings> {
    static constexpr const char *name = "AudioInputSettings";
    static constexpr auto fields()
    {
        return Fields{field("device", &AudioInputSettings::device, "Name of the device; empty is the default.").length(0, 300),
                      field("captureDesktop", &AudioInputSettings::captureDesktop, "Takes what the machine plays.")};
    }
};
template <>
struct Describe<NetworkSettings> {
    static constexpr const char *name = "NetworkSettings";
    static constexpr auto fields()
    {
        return Fields{field("url", &NetworkSettings::url, "rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.")
                          .required()
                          .length(1, 4096)
                          .matches("(rtmps?|srt|rtsps?|https?|udp|tcp)://.+"),
                      field("latencyMs", &NetworkSettings::latencyMs, "Buffer against jitter.").range(0, 10000)};
    }
};

/// Another scene of the same studio, shown as a source: its items keep their places, scaled into the box of the item that shows it.
struct SceneSettings {
    QString sceneId;
    friend bool operator==(const SceneSettings &, const SceneSettings &) = default;
};
template <>
struct Describe<SceneSettings> {
    static constexpr const char *name = "SceneSettings";
    static constexpr auto fields()
    {
        return Fields{
            field("sceneId", &SceneSettings::sceneId, "A scene of this studio that does not show this one.").required().length(1, 64)};
    }
};

/// A stream that publishers send here, or the program of a studio, taken where it passes: nothing goes over the network again.
struct StreamSourceSettings {
    QString streamId;
    int latencyMs = 200;
    friend bool operator==(const StreamSourceSettings &, const StreamSourceSettings &) = default;
};
template <>
struct Describe<StreamSourceSettings> {
    static constexpr const char *name = "StreamSourceSettings";
    static constexpr auto fields()
    {
        return Fields{
            field("streamId", &StreamSourceSettings::streamId, "A stream of this server, or another studio, whose program it then is.")
                .required()
                .length(1, 64),
            field("latencyMs", &StreamSourceSettings::latencyMs, "Buffer against jitter.").range(0, 10000)};
    }
};

/// Whether a source is heard on the producer's own device, and whether it then stays in the program.
enum class MonitorMode { Off = 1, MonitorOnly, MonitorAndProgram };
template <>
struct EnumNames<MonitorMode> {
    static constexpr std::array values{std::pair{MonitorMode::Off, std::string_view("off")},
                                       std::pair{MonitorMode::MonitorOnly, std::string_view("monitorOnly")},
                                       std::pair{MonitorMode::MonitorAndProgram, std::string_view("monitorAndProgram")}};
};

inline constexpr int audioTrackCount = 6;

/// How a source sounds in the mix.
struct AudioControl {
    double volumeDb = 0;
    bool muted = false;
    double balance = 0;
    int syncOffsetMs = 0;
    bool solo = false; ///< of the monitoring device alone; what is on air never changes by it
    MonitorMode monitor = MonitorMode::Off;
    QList<int> tracks{1, 2, 3, 4, 5, 6};
    friend bool operator==(const AudioControl &, const AudioControl &) = default;
};

template <>
struct Describe<AudioControl> {
    static constexpr const char *name = "AudioControl";
    static constexpr auto fields()
    {
        return Fields{
            field("volumeDb", &AudioControl::volumeDb, "Gain in dB; -100 is silence.").range(-100, 26),
            field("muted", &AudioControl::muted, "Not heard."),
            field("balance", &AudioControl::balance, "-1 is left, 1 is right.").range(-1, 1),
            field("syncOffsetMs", &AudioControl::syncOffsetMs, "Delays the sound; negative is not possible live and reads ahead in files.")
                .range(-950, 20000),
            field("solo", &AudioControl::solo,
                  "While any source is solo, the monitoring device plays those alone; the program is untouched."),
            field("monitor", &AudioControl::monitor,
                  "Whether the producer hears it on the monitoring device, and whether it is then in the program."),
            field("tracks", &AudioControl::tracks, "Audio tracks, 1 to 6, that it is heard on; streams send track 1.").length(0, 6)};
    }
};

/// Something that can be seen or heard. Exactly the settings member of its kind is set.
struct Source {
    QString id;
    QString studioId;
    QString name;
    SourceKind kind = SourceKind::Color;
    std::optional<TestPatternSettings> testPattern;
    std::optional<ColorSettings> color;
    std::optional<ImageSettings> image;
    std::optional<TextSettings> text;
    std::optional<MediaSettings> media;
    std::optional<ScreenSettings> screen;
    std::optional<CameraSettings> camera;
    std::optional<AudioInputSettings> audioInput;
    std::optional<NetworkSettings> network;
    std::optional<SceneSettings> scene;
    std::optional<StreamSourceSettings> stream;
    QList<Filter> filters; ///< applied from the first to the last
    AudioControl audio;
    int position = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

template <>
struct Describe<Source> {
    static constexpr const char *name = "Source";
    static constexpr auto fields()
    {
        return Fields{field("id", &Source::id, "Opaque, sortable by creation.").readOnly(),
                      field("studioId", &Source::studioId, "The studio it belongs to.").readOnly(),
                      field("name", &Source::name, "Shown to the producer."),
                      field("kind", &Source::kind, "Which of the settings members is set."),
                      field("testPattern", &Source::testPattern, "Settings of kind testPattern."),
                      field("color", &Source::color, "Settings of kind color."),
                      field("image", &Source::image, "Settings of kind image."),
                      field("text", &Source::text, "Settings of kind text."),
                      field("media", &Source::media, "Settings of kind media."),
                      field("screen", &Source::screen, "Settings of kind screen."),
                      field("camera", &Source::camera, "Settings of kind camera."),
                      field("audioInput", &Source::audioInput, "Settings of kind audioInput."),
                      field("network", &Source::network, "Settings of kind network."),
                      field("scene", &Source::scene, "Settings of kind scene."),
                      field("stream", &Source::stream, "Settings of kind stream."),
                      field("filters", &Source::filters, "What its picture and sound go through, the first first.").length(0, 32),
                      field("audio", &Source::audio, "Volume, mute, balance, delay."),
                      field("position", &Source::position, "Place in the source list, from 0."),
                      field("createdAt", &Source::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &Source::updatedAt, "UTC.").readOnly(),
                      field("revision", &Source::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
