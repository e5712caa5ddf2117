// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scene.h"
#include "domain/Studio.h"
#include "services/Listing.h"

namespace castwright {

/// A page of what belongs to a studio.
struct StudioPageInput {
    QString studioId;
    std::optional<int> limit;
    QString cursor;
};
template <>
struct Describe<StudioPageInput> {
    using T = StudioPageInput;
    static constexpr const char *name = "StudioPageInput";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(), limitField(&T::limit), cursorField(&T::cursor)};
    }
};

struct SceneId {
    QString studioId;
    QString sceneId;
};
template <>
struct Describe<SceneId> {
    static constexpr const char *name = "SceneId";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &SceneId::studioId, "Which studio.").path(),
                      field("sceneId", &SceneId::sceneId, "Which scene.").path()};
    }
};

struct SceneCreate {
    QString studioId;
    QString name;
    QList<SceneItem> items;
    QList<SceneItem> verticalItems;
};
template <>
struct Describe<SceneCreate> {
    using T = SceneCreate;
    static constexpr const char *name = "SceneCreate";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Interview\""),
                      field("items", &T::items, "Placed sources, the first at the bottom.").length(0, 200),
                      field("verticalItems", &T::verticalItems, "The same for the vertical canvas.").length(0, 200)};
    }
};

struct SceneUpdate {
    QString studioId;
    QString sceneId;
    std::optional<QString> name;
    std::optional<QList<SceneItem>> items;
    std::optional<QList<SceneItem>> verticalItems;
    std::optional<int> position;
};
template <>
struct Describe<SceneUpdate> {
    using T = SceneUpdate;
    static constexpr const char *name = "SceneUpdate";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("sceneId", &T::sceneId, "Which scene.").path(),
                      field("name", &T::name, "Shown to the producer.").length(1, 200).example("\"Interview\""),
                      field("items", &T::items, "The whole new list of placed sources, the first at the bottom.").length(0, 200),
                      field("verticalItems", &T::verticalItems, "The same for the vertical canvas.").length(0, 200),
                      field("position", &T::position, "Moves the scene to this place in the list.").range(0, 100)};
    }
};

struct SceneShow {
    QString studioId;
    QString sceneId;
    std::optional<Transition> transition;
};
template <>
struct Describe<SceneShow> {
    using T = SceneShow;
    static constexpr const char *name = "SceneShow";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(), field("sceneId", &T::sceneId, "Which scene.").path(),
                      field("transition", &T::transition, "Instead of the studio's default transition.")};
    }
};

struct SceneTake {
    QString studioId;
    std::optional<Transition> transition;
};
template <>
struct Describe<SceneTake> {
    using T = SceneTake;
    static constexpr const char *name = "SceneTake";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("transition", &T::transition, "Instead of the studio's default transition.")};
    }
};

/// A transition moved by hand, as with a lever.
struct TransitionMove {
    QString studioId;
    double position = 0;
    std::optional<TransitionKind> kind;
};
template <>
struct Describe<TransitionMove> {
    using T = TransitionMove;
    static constexpr const char *name = "TransitionMove";
    static constexpr auto fields()
    {
        return Fields{
            field("studioId", &T::studioId, "Which studio.").path(),
            field("position", &T::position, "0 shows the program, 1 puts the preview in its place.").required().range(0, 1).example("0.5"),
            field("kind", &T::kind, "Instead of the studio's default transition; a cut and a stinger are shown as a fade.")};
    }
};

} // namespace castwright
