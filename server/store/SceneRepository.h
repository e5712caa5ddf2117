// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scene.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The scenes of each studio. Thread: server.
class SceneRepository : public EntityRepository<Scene> {
public:
    explicit SceneRepository(Database &database);
};

} // namespace castwright
