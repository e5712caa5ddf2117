// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clip.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The clips of each account. Thread: server.
class ClipRepository : public EntityRepository<Clip> {
public:
    ClipRepository(Database &database, const SecretStore &secrets);
};

} // namespace castwright
