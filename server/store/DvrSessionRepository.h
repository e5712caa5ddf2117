// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DvrSession.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The recordings of each account's streams. Thread: server.
class DvrSessionRepository : public EntityRepository<DvrSession> {
public:
    explicit DvrSessionRepository(Database &database);
};

} // namespace castwright
