// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PushTarget.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The push targets of each account; addresses are sealed in the file. Thread: server.
class PushTargetRepository : public EntityRepository<PushTarget> {
public:
    PushTargetRepository(Database &database, const SecretStore &secrets);
    Result<QList<PushTarget>> ofStream(const QString &accountId, const QString &streamId);
};

} // namespace castwright
