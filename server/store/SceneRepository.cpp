// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SceneRepository.h"

namespace castwright {

namespace {
TableShape<Scene> sceneShape()
{
    return {"scenes", "studio_id", &Scene::studioId, "scene", {
        column("name", &Scene::name),
        column("items", &Scene::items),
        column("vertical_items", &Scene::verticalItems),
        column("position", &Scene::position),
        column("created_at", &Scene::createdAt),
        column("updated_at", &Scene::updatedAt),
        column("revision", &Scene::revision),
    }};
}
} // namespace

SceneRepository::SceneRepository(Database &database) : EntityRepository(database, sceneShape()) {}

} // namespace castwright
