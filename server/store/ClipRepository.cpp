// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ClipRepository.h"

#include "store/PolicySecret.h"

namespace castwright {

namespace {
TableShape<Clip> clipShape(const SecretStore &secrets)
{
    return {"clips",
            "account_id",
            &Clip::accountId,
            "clip",
            {
                column("stream_id", &Clip::streamId),
                column("clip_hash", &Clip::clipHash),
                column("playback_id", &Clip::playbackId),
                column("title", &Clip::title),
                column("description", &Clip::description),
                column("mode", &Clip::mode),
                column("starts_at", &Clip::startsAt),
                column("duration_ms", &Clip::durationMs),
                column("state", &Clip::state),
                column("message", &Clip::message),
                column("media_id", &Clip::mediaId),
                column("size_bytes", &Clip::sizeBytes),
                column("playback_policy", &Clip::playbackPolicy),
                policySecretColumn<Clip>(&Clip::playbackPolicy, secrets),
                column("expires_at", &Clip::expiresAt),
                column("created_at", &Clip::createdAt),
                column("updated_at", &Clip::updatedAt),
                column("revision", &Clip::revision),
            }};
}
} // namespace

ClipRepository::ClipRepository(Database &database, const SecretStore &secrets) : EntityRepository(database, clipShape(secrets)) {}

} // namespace castwright
