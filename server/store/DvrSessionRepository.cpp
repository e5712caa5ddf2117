// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DvrSessionRepository.h"

namespace castwright {

namespace {
TableShape<DvrSession> dvrSessionShape()
{
    return {"dvr_sessions",
            "account_id",
            &DvrSession::accountId,
            "recording",
            {
                column("stream_id", &DvrSession::streamId),
                column("dvr_hash", &DvrSession::dvrHash),
                column("playback_id", &DvrSession::playbackId),
                column("title", &DvrSession::title),
                column("state", &DvrSession::state),
                column("started_at", &DvrSession::startedAt),
                column("ended_at", &DvrSession::endedAt),
                column("duration_ms", &DvrSession::durationMs),
                column("size_bytes", &DvrSession::sizeBytes),
                column("media_id", &DvrSession::mediaId),
                column("message", &DvrSession::message),
                column("expires_at", &DvrSession::expiresAt),
                column("created_at", &DvrSession::createdAt),
                column("updated_at", &DvrSession::updatedAt),
                column("revision", &DvrSession::revision),
            }};
}
} // namespace

DvrSessionRepository::DvrSessionRepository(Database &database) : EntityRepository(database, dvrSessionShape()) {}

} // namespace castwright
