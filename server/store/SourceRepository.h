// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Source.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The sources of each studio. Thread: server.
class SourceRepository : public EntityRepository<Source> {
public:
    explicit SourceRepository(Database &database);
};

} // namespace castwright
