// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class DvrState { Requested = 1, Recording, Finalizing, Ready, Failed };
template <>
struct EnumNames<DvrState> {
    static constexpr std::array values{
        std::pair{DvrState::Requested, std::string_view("requested")}, std::pair{DvrState::Recording, std::string_view("recording")},
        std::pair{DvrState::Finalizing, std::string_view("finalizing")}, std::pair{DvrState::Ready, std::string_view("ready")},
        std::pair{DvrState::Failed, std::string_view("failed")}};
};

/// One recording of one session of a stream, from its beginning to the finished file of the media library.
struct DvrSession {
    QString id;
    QString accountId;
    QString streamId;
    QString dvrHash; ///< names it in the contract's results; unguessable
    QString playbackId;
    QString title;
    DvrState state = DvrState::Requested;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt;
    qint64 durationMs = 0;
    qint64 sizeBytes = 0;
    QString mediaId; ///< once it is ready
    QString message;
    std::optional<QDateTime> expiresAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};
template <>
struct Describe<DvrSession> {
    using T = DvrSession;
    static constexpr const char *name = "DvrSession";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
                      field("streamId", &T::streamId, "The stream that is recorded.").readOnly(),
                      field("dvrHash", &T::dvrHash, "Another name of it, as the GraphQL contract has one.").readOnly(),
                      field("playbackId", &T::playbackId, "What viewers ask for; public.").readOnly(),
                      field("title", &T::title, "Shown to viewers."),
                      field("state", &T::state, "requested waits for the stream; ready can be watched.").readOnly(),
                      field("startedAt", &T::startedAt, "Wall time of its first picture, UTC.").readOnly(),
                      field("endedAt", &T::endedAt, "UTC.").readOnly(),
                      field("durationMs", &T::durationMs, "Its length.").readOnly(),
                      field("sizeBytes", &T::sizeBytes, "Of the file.").readOnly(),
                      field("mediaId", &T::mediaId, "Its file in the media library, once it is ready.").readOnly(),
                      field("message", &T::message, "Why it failed, in words.").readOnly(),
                      field("expiresAt", &T::expiresAt, "When it is deleted; absent is never."),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &T::updatedAt, "UTC.").readOnly(),
                      field("revision", &T::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
