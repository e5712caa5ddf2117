// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clip.h"
#include "domain/DvrSession.h"
#include "services/Windows.h"

namespace castwright {

/// Clips or recordings, of one stream or of all.
struct ArtifactList : WindowInput {
    QString streamId;
};
template <>
struct Describe<ArtifactList> {
    using T = ArtifactList;
    static constexpr const char *name = "ArtifactList";
    static constexpr auto fields() { return windowFields<T>() + Fields{field("streamId", &T::streamId, "Only those of this stream.")}; }
};

struct DvrId {
    QString dvrId;
};
template <>
struct Describe<DvrId> {
    static constexpr const char *name = "DvrId";
    static constexpr auto fields() { return Fields{field("dvrId", &DvrId::dvrId, "Which recording, by its id or its dvrHash.").path()}; }
};

struct DvrUpdate {
    QString dvrId;
    std::optional<QString> title;
    std::optional<QDateTime> expiresAt;
    std::optional<bool> keepForever;
};
template <>
struct Describe<DvrUpdate> {
    using T = DvrUpdate;
    static constexpr const char *name = "DvrUpdate";
    static constexpr auto fields()
    {
        return Fields{field("dvrId", &T::dvrId, "Which recording, by its id or its dvrHash.").path(),
                      field("title", &T::title, "Shown to viewers.").length(1, 300),
                      field("expiresAt", &T::expiresAt, "When it is deleted."),
                      field("keepForever", &T::keepForever, "True takes that time away.")};
    }
};

struct ClipId {
    QString clipId;
};
template <>
struct Describe<ClipId> {
    static constexpr const char *name = "ClipId";
    static constexpr auto fields() { return Fields{field("clipId", &ClipId::clipId, "Which clip, by its id or its clipHash.").path()}; }
};

/// Which piece, by one of four ways of naming it. Times are milliseconds.
struct ClipCreate {
    QString streamId;
    QString title;
    QString description;
    std::optional<ClipMode> mode;
    std::optional<qint64> startUnixMs;
    std::optional<qint64> endUnixMs;
    std::optional<qint64> startMediaMs;
    std::optional<qint64> endMediaMs;
    std::optional<qint64> durationMs;
    std::optional<QDateTime> expiresAt;
};
template <>
struct Describe<ClipCreate> {
    using T = ClipCreate;
    static constexpr const char *name = "ClipCreate";
    static constexpr auto fields()
    {
        constexpr double far = 1e14;
        return Fields{
            field("streamId", &T::streamId, "Which stream.").path(),
            field("title", &T::title, "Shown to viewers.").required().length(1, 300).example("\"The goal\""),
            field("description", &T::description, "Shown to viewers.").length(0, 5000),
            field("mode", &T::mode,
                  "now: the last durationMs; duration: from startUnixMs on; absolute: startUnixMs to endUnixMs; relative: startMediaMs to "
                  "endMediaMs of the session. Absent is worked out of what is given."),
            field("startUnixMs", &T::startUnixMs, "Wall time, milliseconds since the epoch.").range(0, far),
            field("endUnixMs", &T::endUnixMs, "Wall time, milliseconds since the epoch.").range(0, far),
            field("startMediaMs", &T::startMediaMs, "From the beginning of the session; negative counts from now.").range(-far, far),
            field("endMediaMs", &T::endMediaMs, "From the beginning of the session; negative counts from now.").range(-far, far),
            field("durationMs", &T::durationMs, "Length.").range(500, 43'200'000).example("30000"),
            field("expiresAt", &T::expiresAt, "When it is deleted; absent is by the days of the stream or account.")};
    }
};

struct ClipUpdate {
    QString clipId;
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<QDateTime> expiresAt;
    std::optional<bool> keepForever;
};
template <>
struct Describe<ClipUpdate> {
    using T = ClipUpdate;
    static constexpr const char *name = "ClipUpdate";
    static constexpr auto fields()
    {
        return Fields{field("clipId", &T::clipId, "Which clip, by its id or its clipHash.").path(),
                      field("title", &T::title, "Shown to viewers.").length(1, 300),
                      field("description", &T::description, "Shown to viewers.").length(0, 5000),
                      field("expiresAt", &T::expiresAt, "When it is deleted."),
                      field("keepForever", &T::keepForever, "True takes that time away.")};
    }
};

/// How long an account keeps what it records; 0 days are for ever.
struct MediaRetention {
    int vodDays = 0;
    int dvrDays = 30;
    int clipDays = 30;
    std::optional<int> ownVodDays;
    std::optional<int> ownDvrDays;
    std::optional<int> ownClipDays;
    std::optional<QDateTime> updatedAt;
};
template <>
struct Describe<MediaRetention> {
    using T = MediaRetention;
    static constexpr const char *name = "MediaRetention";
    static constexpr auto fields()
    {
        return Fields{field("vodDays", &T::vodDays, "Uploads that are in no studio; 0 is for ever."),
                      field("dvrDays", &T::dvrDays, "Recordings of streams; 0 is for ever."),
                      field("clipDays", &T::clipDays, "Clips; 0 is for ever."),
                      field("ownVodDays", &T::ownVodDays, "What was set for uploads; absent while the usual days hold.").readOnly(),
                      field("ownDvrDays", &T::ownDvrDays, "What was set for recordings; absent while the usual days hold.").readOnly(),
                      field("ownClipDays", &T::ownClipDays, "What was set for clips; absent while the usual days hold.").readOnly(),
                      field("updatedAt", &T::updatedAt, "UTC; absent while these are the usual days.").readOnly()};
    }
};

struct MediaRetentionSet {
    std::optional<int> vodDays;
    std::optional<int> dvrDays;
    std::optional<int> clipDays;
    std::optional<bool> clearVod;
    std::optional<bool> clearDvr;
    std::optional<bool> clearClip;
};
template <>
struct Describe<MediaRetentionSet> {
    using T = MediaRetentionSet;
    static constexpr const char *name = "MediaRetentionSet";
    static constexpr auto fields()
    {
        return Fields{field("vodDays", &T::vodDays, "Uploads that are in no studio; 0 is for ever.").range(0, 36500),
                      field("dvrDays", &T::dvrDays, "Recordings of streams; 0 is for ever.").range(0, 36500),
                      field("clipDays", &T::clipDays, "Clips; 0 is for ever.").range(0, 36500),
                      field("clearVod", &T::clearVod, "True goes back to the usual days for uploads."),
                      field("clearDvr", &T::clearDvr, "True goes back to the usual days for recordings."),
                      field("clearClip", &T::clearClip, "True goes back to the usual days for clips.")};
    }
};

} // namespace castwright
