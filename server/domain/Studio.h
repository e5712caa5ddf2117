// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Encoding.h"

namespace castwright {

/// The picture a program is composed on, in pixels.
struct Canvas {
    int width = 1280;
    int height = 720;
    int fps = 30;
    friend bool operator==(const Canvas &, const Canvas &) = default;
};

template <>
struct Describe<Canvas> {
    static constexpr const char *name = "Canvas";
    static constexpr auto fields()
    {
        return Fields{field("width", &Canvas::width, "Pixels, even.").range(180, 3840),
                      field("height", &Canvas::height, "Pixels, even.").range(180, 3840),
                      field("fps", &Canvas::fps, "Frames per second.").range(24, 60)};
    }
};

enum class CanvasKind { Main = 1, Vertical };
enum class TransitionKind { Cut = 1, Fade, FadeToBlack, WipeLeft, SlideLeft, Stinger };

template <>
struct EnumNames<CanvasKind> {
    static constexpr std::array values{std::pair{CanvasKind::Main, std::string_view("main")},
                                       std::pair{CanvasKind::Vertical, std::string_view("vertical")}};
};
template <>
struct EnumNames<TransitionKind> {
    static constexpr std::array values{std::pair{TransitionKind::Cut, std::string_view("cut")},
                                       std::pair{TransitionKind::Fade, std::string_view("fade")},
                                       std::pair{TransitionKind::FadeToBlack, std::string_view("fadeToBlack")},
                                       std::pair{TransitionKind::WipeLeft, std::string_view("wipeLeft")},
                                       std::pair{TransitionKind::SlideLeft, std::string_view("slideLeft")},
                                       std::pair{TransitionKind::Stinger, std::string_view("stinger")}};
};

/// A film with transparency that is played over the change of scenes. Under it one scene gives way to the next at once, at `cutMs`.
struct Stinger {
    QString path;    ///< a file on this machine, or
    QString mediaId; ///< a film of the media library
    int cutMs = 500;
    double volumeDb = 0;
    friend bool operator==(const Stinger &, const Stinger &) = default;
};

template <>
struct Describe<Stinger> {
    static constexpr const char *name = "Stinger";
    static constexpr auto fields()
    {
        return Fields{
            field("path", &Stinger::path, "A film on this machine, best with transparency.").length(0, 4096),
            field("mediaId", &Stinger::mediaId, "A film of the media library.").length(0, 64),
            field("cutMs", &Stinger::cutMs, "When the scenes change under it, in milliseconds from its beginning.").range(0, 60000),
            field("volumeDb", &Stinger::volumeDb, "Volume of its sound in dB; -100 is silence.").range(-100, 26)};
    }
};

struct Transition {
    TransitionKind kind = TransitionKind::Cut;
    int durationMs = 300;
    std::optional<Stinger> stinger;
    friend bool operator==(const Transition &, const Transition &) = default;
};

template <>
struct Describe<Transition> {
    static constexpr const char *name = "Transition";
    static constexpr auto fields()
    {
        return Fields{
            field("kind", &Transition::kind, "How one scene gives way to the next."),
            field("durationMs", &Transition::durationMs, "Length in milliseconds; a cut and a stinger ignore it.").range(0, 10000),
            field("stinger", &Transition::stinger, "The film of kind stinger; it lasts as long as the film.")};
    }
};

/// What stands in for a source that fails or stalls.
struct Slate {
    QString text = QStringLiteral("We will be right back");
    QString color = QStringLiteral("#1b2430");
    friend bool operator==(const Slate &, const Slate &) = default;
};

template <>
struct Describe<Slate> {
    static constexpr const char *name = "Slate";
    static constexpr auto fields()
    {
        return Fields{field("text", &Slate::text, "Words on the slate.").length(0, 200),
                      field("color", &Slate::color, "Background as #rrggbb.").matches("#[0-9a-fA-F]{6}").example("\"#1b2430\"")};
    }
};

/// A show: its scenes of sources, its destinations, its live session.
struct Studio {
    QString id;
    QString accountId; ///< never on a surface
    QString name;
    bool autoGoLive = false;
    Canvas canvas;
    std::optional<Canvas> verticalCanvas;
    QString programSceneId;
    QString previewSceneId;
    bool studioMode = false;
    Transition transition;
    Slate slate;
    Encoding encoding;
    double masterVolumeDb = 0;
    int replayBufferSec = 0;
    QString monitorDevice;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

template <>
struct Describe<Studio> {
    static constexpr const char *name = "Studio";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &Studio::id, "Opaque, sortable by creation.").readOnly(),
            field("name", &Studio::name, "Shown to the producer."),
            field("autoGoLive", &Studio::autoGoLive, "Go live by itself when the server starts after a crash or reboot."),
            field("canvas", &Studio::canvas, "The main picture."),
            field("verticalCanvas", &Studio::verticalCanvas, "A second, upright picture with its own layout."),
            field("programSceneId", &Studio::programSceneId, "The scene on air."),
            field("previewSceneId", &Studio::previewSceneId, "The scene in preview."),
            field("studioMode", &Studio::studioMode, "Changes go to the preview scene first."),
            field("transition", &Studio::transition, "The default transition."),
            field("slate", &Studio::slate, "Shown in place of a source that fails."),
            field("encoding", &Studio::encoding, "The encode that destinations without their own share."),
            field("masterVolumeDb", &Studio::masterVolumeDb, "Volume of the mix in dB."),
            field("replayBufferSec", &Studio::replayBufferSec, "Seconds of the program kept for saving afterwards; 0 keeps none."),
            field("monitorDevice", &Studio::monitorDevice, "Sound device on which the producer listens; empty is the default."),
            field("createdAt", &Studio::createdAt, "UTC.").readOnly(),
            field("updatedAt", &Studio::updatedAt, "UTC.").readOnly(),
            field("revision", &Studio::revision, "Goes up with every change; the ETag.").readOnly(),
        };
    }
};

} // namespace castwright
