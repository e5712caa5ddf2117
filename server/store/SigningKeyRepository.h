// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SigningKey.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The signing keys of each account; public halves only. Thread: server.
class SigningKeyRepository : public EntityRepository<SigningKey> {
public:
    explicit SigningKeyRepository(Database &database);
};

} // namespace castwright
