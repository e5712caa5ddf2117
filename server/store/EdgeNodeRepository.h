// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EdgeNode.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The caches in front of this server; how they are is not kept. Thread: server.
class EdgeNodeRepository : public EntityRepository<EdgeNode> {
public:
    explicit EdgeNodeRepository(Database &database);
};

} // namespace castwright
