// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The studios of each account. Thread: server.
class StudioRepository : public EntityRepository<Studio> {
public:
    explicit StudioRepository(Database &database);
};

} // namespace castwright
