// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PushTargetRepository.h"

namespace castwright {

namespace {
TableShape<PushTarget> pushTargetShape(const SecretStore &secrets)
{
    return {"push_targets",
            "account_id",
            &PushTarget::accountId,
            "push target",
            {
                column("stream_id", &PushTarget::streamId),
                column("platform", &PushTarget::platform),
                column("name", &PushTarget::name),
                secretColumn("uri", &PushTarget::uri, secrets),
                column("is_enabled", &PushTarget::isEnabled),
                column("last_error", &PushTarget::lastError),
                column("last_pushed_at", &PushTarget::lastPushedAt),
                column("created_at", &PushTarget::createdAt),
                column("updated_at", &PushTarget::updatedAt),
                column("revision", &PushTarget::revision),
            }};
}
} // namespace

PushTargetRepository::PushTargetRepository(Database &database, const SecretStore &secrets) : EntityRepository(database, pushTargetShape(secrets)) {}

Result<QList<PushTarget>> PushTargetRepository::ofStream(const QString &accountId, const QString &streamId)
{
    CW_TRY(auto rows, all(accountId));
    rows.removeIf([&](const PushTarget &row) { return row.streamId != streamId; });
    return rows;
}

} // namespace castwright
