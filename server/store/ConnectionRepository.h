// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chat.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The linked platform accounts of each account. Thread: server.
class ConnectionRepository : public EntityRepository<Connection> {
public:
    explicit ConnectionRepository(Database &database);
};

} // namespace castwright
