// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The destinations of each studio; stream key and passphrase are sealed in the file and open in memory. Thread: server.
class DestinationRepository : public EntityRepository<Destination> {
public:
    DestinationRepository(Database &database, const SecretStore &secrets);
};

} // namespace castwright
