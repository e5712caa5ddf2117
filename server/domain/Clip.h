// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlaybackPolicy.h"

namespace castwright {

enum class ClipState { Queued = 1, Processing, Ready, Failed };
enum class ClipMode { Absolute = 1, Relative, Duration, Now };
template <>
struct EnumNames<ClipState> {
    static constexpr std::array values{
        std::pair{ClipState::Queued, std::string_view("queued")}, std::pair{ClipState::Processing, std::string_view("processing")},
        std::pair{ClipState::Ready, std::string_view("ready")}, std::pair{ClipState::Failed, std::string_view("failed")}};
};
template <>
struct EnumNames<ClipMode> {
    static constexpr std::array values{
        std::pair{ClipMode::Absolute, std::string_view("absolute")}, std::pair{ClipMode::Relative, std::string_view("relative")},
        std::pair{ClipMode::Duration, std::string_view("duration")}, std::pair{ClipMode::Now, std::string_view("now")}};
};

/// A piece that was cut out of a stream, as a file of the media library.
struct Clip {
    QString id;
    QString accountId;
    QString streamId;
    QString clipHash; ///< names it in the contract's results; unguessable
    QString playbackId;
    QString title;
    QString description;
    ClipMode mode = ClipMode::Now;
    QDateTime startsAt; ///< wall time of its first picture
    qint64 durationMs = 0;
    ClipState state = ClipState::Queued;
    QString message;
    QString mediaId; ///< once it is ready
    qint64 sizeBytes = 0;
    PlaybackPolicy playbackPolicy; ///< the stream's at the time it was cut
    std::optional<QDateTime> expiresAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};
template <>
struct Describe<Clip> {
    using T = Clip;
    static constexpr const char *name = "Clip";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
                      field("streamId", &T::streamId, "The stream it was cut from.").readOnly(),
                      field("clipHash", &T::clipHash, "Another name of it, as the GraphQL contract has one.").readOnly(),
                      field("playbackId", &T::playbackId, "What viewers ask for; public.").readOnly(),
                      field("title", &T::title, "Shown to viewers."),
                      field("description", &T::description, "Shown to viewers."),
                      field("mode", &T::mode, "How the piece was named.").readOnly(),
                      field("startsAt", &T::startsAt, "Wall time of its first picture, UTC.").readOnly(),
                      field("durationMs", &T::durationMs, "Its length.").readOnly(),
                      field("state", &T::state, "ready when it can be watched.").readOnly(),
                      field("message", &T::message, "Why it failed, in words.").readOnly(),
                      field("mediaId", &T::mediaId, "Its file in the media library, once it is ready.").readOnly(),
                      field("sizeBytes", &T::sizeBytes, "Of the file.").readOnly(),
                      field("playbackPolicy", &T::playbackPolicy, "Who may watch; the stream's when it was cut."),
                      field("expiresAt", &T::expiresAt, "When it is deleted; absent is never."),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &T::updatedAt, "UTC.").readOnly(),
                      field("revision", &T::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
