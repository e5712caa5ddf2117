// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Webhook.h"
#include "store/EntityRepository.h"

namespace castwright {

/// The webhooks of each account; the signing secret is sealed in the file. Thread: server.
class WebhookRepository : public EntityRepository<Webhook> {
public:
    WebhookRepository(Database &database, const SecretStore &secrets);
};

} // namespace castwright
