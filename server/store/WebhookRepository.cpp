// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WebhookRepository.h"

namespace castwright {

namespace {
TableShape<Webhook> webhookShape(const SecretStore &secrets)
{
    return {"webhooks", "account_id", &Webhook::accountId, "webhook", {
        column("url", &Webhook::url),
        column("events", &Webhook::events),
        column("active", &Webhook::active),
        secretColumn("secret", &Webhook::secret, secrets),
        column("created_at", &Webhook::createdAt),
        column("updated_at", &Webhook::updatedAt),
        column("revision", &Webhook::revision),
    }};
}
} // namespace

WebhookRepository::WebhookRepository(Database &database, const SecretStore &secrets) : EntityRepository(database, webhookShape(secrets)) {}

} // namespace castwright
