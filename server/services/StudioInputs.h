// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "services/Merge.h"

namespace castwright {

/// Names one studio; the input of acts that need no more.
struct StudioId {
    QString studioId;
};
template <>
struct Describe<StudioId> {
    static constexpr const char *name = "StudioId";
    static constexpr auto fields() { return Fields{field("studioId", &StudioId::studioId, "Which studio.").path()}; }
};

struct StudioCreate {
    QString name;
    bool autoGoLive = false;
    Canvas canvas;
    std::optional<Canvas> verticalCanvas;
    bool studioMode = false;
    Transition transition;
    Slate slate;
    Encoding encoding;
    double masterVolumeDb = 0;
    int replayBufferSec = 0;
    QString monitorDevice;
};
template <>
struct Describe<StudioCreate> {
    using T = StudioCreate;
    static constexpr const char *name = "StudioCreate";
    static constexpr auto fields()
    {
        return Fields{
            field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Friday show\""),
            field("autoGoLive", &T::autoGoLive, "Go live by itself when the server starts after a crash or reboot."),
            field("canvas", &T::canvas, "The main picture."),
            field("verticalCanvas", &T::verticalCanvas, "A second, upright picture with its own layout."),
            field("studioMode", &T::studioMode, "Changes go to the preview scene first."),
            field("transition", &T::transition, "The default transition."),
            field("slate", &T::slate, "Shown in place of a source that fails."),
            field("encoding", &T::encoding, "The encode that destinations without their own share."),
            field("masterVolumeDb", &T::masterVolumeDb, "Volume of the mix in dB.").range(-100, 26),
            field("replayBufferSec", &T::replayBufferSec, "Seconds of the program kept for saving afterwards; 0 keeps none.").range(0, 300),
            field("monitorDevice", &T::monitorDevice, "Sound device on which the producer listens; empty is the default.").length(0, 300)};
    }
};

struct StudioUpdate {
    QString studioId;
    std::optional<QString> name;
    std::optional<bool> autoGoLive;
    Merge<Canvas> canvas;
    Merge<Canvas, true> verticalCanvas;
    std::optional<bool> studioMode;
    Merge<Transition> transition;
    Merge<Slate> slate;
    Merge<Encoding> encoding;
    std::optional<double> masterVolumeDb;
    std::optional<int> replayBufferSec;
    std::optional<QString> monitorDevice;
};
template <>
struct Describe<StudioUpdate> {
    using T = StudioUpdate;
    static constexpr const char *name = "StudioUpdate";
    static constexpr auto fields()
    {
        return Fields{
            field("studioId", &T::studioId, "Which studio.").path(),
            field("name", &T::name, "Shown to the producer.").length(1, 200).example("\"Friday show\""),
            field("autoGoLive", &T::autoGoLive, "Go live by itself when the server starts after a crash or reboot."),
            field("canvas", &T::canvas, "Fields of the main picture to change."),
            field("verticalCanvas", &T::verticalCanvas, "Fields of the upright picture to change; null removes it."),
            field("studioMode", &T::studioMode, "Changes go to the preview scene first."),
            field("transition", &T::transition, "Fields of the default transition to change."),
            field("slate", &T::slate, "Fields of the slate to change."),
            field("encoding", &T::encoding, "Fields of the shared encode to change."),
            field("masterVolumeDb", &T::masterVolumeDb, "Volume of the mix in dB.").range(-100, 26),
            field("replayBufferSec", &T::replayBufferSec, "Seconds of the program kept for saving afterwards; 0 keeps none.").range(0, 300),
            field("monitorDevice", &T::monitorDevice, "Sound device on which the producer listens; empty is the default.").length(0, 300)};
    }
};

} // namespace castwright
