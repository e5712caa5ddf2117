// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProxyStream.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The relayed streams of each account; addresses and headers are sealed, since both may carry credentials. Thread: server.
class ProxyStreamRepository : public EntityRepository<ProxyStream> {
public:
    ProxyStreamRepository(Database &database, const SecretStore &secrets);
};

} // namespace castwright
