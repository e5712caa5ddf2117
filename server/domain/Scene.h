// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// How a picture fills its box: whole picture inside, box covered and overflow cut, stretched, or at its own size.
enum class FitMode { Contain = 1, Cover, Stretch, None };

template <>
struct EnumNames<FitMode> {
    static constexpr std::array values{
        std::pair{FitMode::Contain, std::string_view("contain")}, std::pair{FitMode::Cover, std::string_view("cover")},
        std::pair{FitMode::Stretch, std::string_view("stretch")}, std::pair{FitMode::None, std::string_view("none")}};
};

/// Pixels of the source's own picture that are cut off each side.
struct Crop {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    friend bool operator==(const Crop &, const Crop &) = default;
};

template <>
struct Describe<Crop> {
    static constexpr const char *name = "Crop";
    static constexpr auto fields()
    {
        return Fields{field("left", &Crop::left, "Pixels.").range(0, 16384), field("top", &Crop::top, "Pixels.").range(0, 16384),
                      field("right", &Crop::right, "Pixels.").range(0, 16384), field("bottom", &Crop::bottom, "Pixels.").range(0, 16384)};
    }
};

/// A source placed in a scene: a box in canvas pixels, turned about its centre.
struct SceneItem {
    QString id;
    QString sourceId;
    double x = 0;
    double y = 0;
    double width = 0; ///< 0 is the whole canvas
    double height = 0;
    FitMode fit = FitMode::Contain;
    Crop crop;
    double rotationDeg = 0;
    double opacity = 1;
    bool visible = true;
    bool locked = false;
    QString group; ///< items of the same group are chosen, moved, shown and hidden together
    friend bool operator==(const SceneItem &, const SceneItem &) = default;
};

template <>
struct Describe<SceneItem> {
    static constexpr const char *name = "SceneItem";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &SceneItem::id, "Opaque; made by the server when absent.").length(0, 64),
            field("sourceId", &SceneItem::sourceId, "What is shown.").required().length(1, 64),
            field("x", &SceneItem::x, "Left edge in canvas pixels.").range(-16384, 16384),
            field("y", &SceneItem::y, "Top edge in canvas pixels.").range(-16384, 16384),
            field("width", &SceneItem::width, "Width of the box; 0 is the canvas.").range(0, 16384),
            field("height", &SceneItem::height, "Height of the box; 0 is the canvas.").range(0, 16384),
            field("fit", &SceneItem::fit, "How the picture fills the box."),
            field("crop", &SceneItem::crop, "Cut off the source's picture."),
            field("rotationDeg", &SceneItem::rotationDeg, "Clockwise about the centre of the box.").range(-360, 360),
            field("opacity", &SceneItem::opacity, "0 is invisible, 1 is solid.").range(0, 1),
            field("visible", &SceneItem::visible, "Shown, and heard."),
            field("locked", &SceneItem::locked, "Not to be moved by accident."),
            field("group", &SceneItem::group,
                  "Name of the group it belongs to; items of a group are moved, shown and hidden together in the window.")
                .length(0, 200),
        };
    }
};

/// An arrangement of sources. Items are in z-order, the first at the bottom.
struct Scene {
    QString id;
    QString studioId;
    QString name;
    QList<SceneItem> items;
    QList<SceneItem> verticalItems; ///< the layout on the vertical canvas
    int position = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

template <>
struct Describe<Scene> {
    static constexpr const char *name = "Scene";
    static constexpr auto fields()
    {
        return Fields{field("id", &Scene::id, "Opaque, sortable by creation.").readOnly(),
                      field("studioId", &Scene::studioId, "The studio it belongs to.").readOnly(),
                      field("name", &Scene::name, "Shown to the producer."),
                      field("items", &Scene::items, "Placed sources, the first at the bottom."),
                      field("verticalItems", &Scene::verticalItems, "The same for the vertical canvas."),
                      field("position", &Scene::position, "Place in the scene list, from 0."),
                      field("createdAt", &Scene::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &Scene::updatedAt, "UTC.").readOnly(),
                      field("revision", &Scene::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
