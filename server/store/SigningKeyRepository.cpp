// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SigningKeyRepository.h"

namespace castwright {

namespace {
TableShape<SigningKey> signingKeyShape()
{
    return {"signing_keys",
            "account_id",
            &SigningKey::accountId,
            "signing key",
            {
                column("kid", &SigningKey::kid),
                column("name", &SigningKey::name),
                column("algorithm", &SigningKey::algorithm),
                column("public_key_pem", &SigningKey::publicKeyPem),
                column("status", &SigningKey::status),
                column("created_at", &SigningKey::createdAt),
                column("last_used_at", &SigningKey::lastUsedAt),
                column("revoked_at", &SigningKey::revokedAt),
            }};
}
} // namespace

SigningKeyRepository::SigningKeyRepository(Database &database) : EntityRepository(database, signingKeyShape()) {}

} // namespace castwright
