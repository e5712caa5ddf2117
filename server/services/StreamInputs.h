// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamEntity.h"
#include "domain/StreamKey.h"
#include "services/Merge.h"
#include "services/Windows.h"

namespace castwright {

struct StreamId {
    QString streamId;
};
template <>
struct Describe<StreamId> {
    static constexpr const char *name = "StreamId";
    static constexpr auto fields() { return Fields{field("streamId", &StreamId::streamId, "Which stream.").path()}; }
};

struct StreamPreviewInput {
    QString streamId;
    bool isHeard = false;
};
template <>
struct Describe<StreamPreviewInput> {
    using T = StreamPreviewInput;
    static constexpr const char *name = "StreamPreviewInput";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(),
                      field("isHeard", &T::isHeard, "Its sound is played on this machine's monitoring device; for the window alone.")};
    }
};

/// One picture of what is kept of a stream.
struct StreamFrameInput {
    QString streamId;
    qint64 atMs = 0;
    std::optional<int> width;
};
template <>
struct Describe<StreamFrameInput> {
    using T = StreamFrameInput;
    static constexpr const char *name = "StreamFrameInput";
    static constexpr auto fields()
    {
        return Fields{
            field("streamId", &T::streamId, "Which stream.").path(),
            field("atMs", &T::atMs, "When it was seen: milliseconds since the epoch.").required().range(0, 4e12).example("1790000000000"),
            field("width", &T::width, "At most as wide, in pixels; 640 unless told.").range(16, 1920).example("640")};
    }
};

struct StreamListInput : WindowInput {
    QString search;
};
template <>
struct Describe<StreamListInput> {
    using T = StreamListInput;
    static constexpr const char *name = "StreamListInput";
    static constexpr auto fields()
    {
        return windowFields<T>()
            + Fields{field("search", &T::search, "Only streams whose name or description holds this text.").length(0, 200)};
    }
};

/// The list of a stream's keys, targets and the like.
struct StreamPartList : WindowInput {
    QString streamId;
};
template <>
struct Describe<StreamPartList> {
    using T = StreamPartList;
    static constexpr const char *name = "StreamPartList";
    static constexpr auto fields() { return Fields{field("streamId", &T::streamId, "Which stream.").path()} + windowFields<T>(); }
};

struct StreamCreate {
    QString name;
    QString description;
    IngestMode ingestMode = IngestMode::Push;
    std::optional<PullSource> pull;
    bool record = false;
    int dvrSec = 0;
    PublisherConflict conflict = PublisherConflict::Refuse;
    QStringList renditions;
    Monitoring monitoring = Monitoring::Inherit;
    PlaybackPolicy playbackPolicy;
    Secret srtPassphrase;
    bool enabled = true;
};
template <>
struct Describe<StreamCreate> {
    using T = StreamCreate;
    static constexpr const char *name = "StreamCreate";
    static constexpr auto fields()
    {
        return Fields{
            field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Main stage\""),
            field("description", &T::description, "Shown to viewers.").length(0, 2000),
            field("ingestMode", &T::ingestMode, "push: a publisher connects here; pull: it is fetched."),
            field("pull", &T::pull, "Of a pull stream: where it is fetched."),
            field("record", &T::record, "Every session is recorded into the media library."),
            field("dvrSec", &T::dvrSec, "How many seconds of the past can be watched and cut.").range(0, 43200),
            field("conflict", &T::conflict, "What a second publisher meets: refuse, or takeOver."),
            field("renditions", &T::renditions, "Heights that are encoded for players beside the original: 1080, 720, 480, 360 or 240.")
                .length(0, 5)
                .example("[\"720\", \"480\"]"),
            field("monitoring", &T::monitoring, "Whether its health is watched: inherit, on or off."),
            field("playbackPolicy", &T::playbackPolicy, "Who may watch."),
            field("srtPassphrase", &T::srtPassphrase, "What publishers by SRT encrypt with: 10 to 79 characters; empty is nothing.")
                .writeOnly()
                .length(0, 79),
            field("enabled", &T::enabled, "False lets nobody publish.")};
    }
};

struct StreamUpdate {
    QString streamId;
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<IngestMode> ingestMode;
    Merge<PullSource> pull;
    std::optional<QString> pullUrl;
    std::optional<QStringList> pullBackupUrls;
    std::optional<bool> record;
    std::optional<int> dvrSec;
    std::optional<PublisherConflict> conflict;
    std::optional<QStringList> renditions;
    std::optional<Monitoring> monitoring;
    Merge<PlaybackPolicy> playbackPolicy;
    std::optional<Secret> srtPassphrase;
    std::optional<DvrChapters> dvrChapters;
    std::optional<int> dvrChapterSec;
    std::optional<int> dvrRetentionDays;
    std::optional<int> clipRetentionDays;
    std::optional<bool> clearDvrRetention;
    std::optional<bool> clearClipRetention;
    std::optional<bool> enabled;
};
template <>
struct Describe<StreamUpdate> {
    using T = StreamUpdate;
    static constexpr const char *name = "StreamUpdate";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(),
                      field("name", &T::name, "Shown to the producer.").length(1, 200).example("\"Main stage\""),
                      field("description", &T::description, "Shown to viewers.").length(0, 2000),
                      field("ingestMode", &T::ingestMode, "push or pull."),
                      field("pull", &T::pull, "Fields to change of where it is fetched; urls replaces all of them."),
                      field("pullUrl", &T::pullUrl, "Replaces the first address alone.").length(0, 2000),
                      field("pullBackupUrls", &T::pullBackupUrls, "Replaces the addresses behind the first.").length(0, 15),
                      field("record", &T::record, "Every session is recorded into the media library."),
                      field("dvrSec", &T::dvrSec, "How many seconds of the past can be watched and cut.").range(0, 43200),
                      field("conflict", &T::conflict, "What a second publisher meets: refuse, or takeOver."),
                      field("renditions", &T::renditions, "Heights that are encoded for players beside the original.").length(0, 5),
                      field("monitoring", &T::monitoring, "Whether its health is watched: inherit, on or off."),
                      field("playbackPolicy", &T::playbackPolicy, "Fields to change of who may watch."),
                      field("srtPassphrase", &T::srtPassphrase, "10 to 79 characters; empty takes it away.").writeOnly().length(0, 79),
                      field("dvrChapters", &T::dvrChapters, "How recordings are divided: windowSized, fixedInterval or none."),
                      field("dvrChapterSec", &T::dvrChapterSec, "Length of a chapter with fixedInterval.").range(60, 86400),
                      field("dvrRetentionDays", &T::dvrRetentionDays, "Days its recordings are kept; 0 is for ever.").range(0, 36500),
                      field("clipRetentionDays", &T::clipRetentionDays, "Days its clips are kept; 0 is for ever.").range(0, 36500),
                      field("clearDvrRetention", &T::clearDvrRetention, "Goes back to the account's days for recordings."),
                      field("clearClipRetention", &T::clearClipRetention, "Goes back to the account's days for clips."),
                      field("enabled", &T::enabled, "False lets nobody publish, and sends away who does.")};
    }
};

/// Many streams at once, for pages with figures.
struct StreamIds {
    QStringList streamIds;
};
template <>
struct Describe<StreamIds> {
    static constexpr const char *name = "StreamIds";
    static constexpr auto fields()
    {
        return Fields{field("streamIds", &StreamIds::streamIds, "Which streams; those that are not the caller's are left out.")
                          .required()
                          .length(0, 500)};
    }
};

/// What happened to where a pull stream is fetched: resolved, connecting, failed or ended.
struct SourceEvent {
    QString id;
    QString streamId;
    QString kind;
    QString detail;
    QDateTime at;
};
template <>
struct Describe<SourceEvent> {
    using T = SourceEvent;
    static constexpr const char *name = "SourceEvent";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque."), field("streamId", &T::streamId, "Which stream."),
                      field("kind", &T::kind, "resolved, connecting, failed or ended."), field("detail", &T::detail, "In words."),
                      field("at", &T::at, "UTC.")};
    }
};

struct SourceEventRows {
    QList<SourceEvent> data;
};
template <>
struct Describe<SourceEventRows> {
    static constexpr const char *name = "SourceEventRows";
    static constexpr auto fields() { return Fields{field("data", &SourceEventRows::data, "The newest first.").required()}; }
};

struct StreamLiveList {
    QList<StreamLive> data;
};
template <>
struct Describe<StreamLiveList> {
    static constexpr const char *name = "StreamLiveList";
    static constexpr auto fields()
    {
        return Fields{field("data", &StreamLiveList::data, "One row per stream, in the order asked for.").required()};
    }
};

struct StreamKeyId {
    QString streamId;
    QString streamKeyId;
};
template <>
struct Describe<StreamKeyId> {
    static constexpr const char *name = "StreamKeyId";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &StreamKeyId::streamId, "Which stream.").path(),
                      field("streamKeyId", &StreamKeyId::streamKeyId, "Which key.").path()};
    }
};

struct StreamKeyCreate {
    QString streamId;
    QString name;
};
template <>
struct Describe<StreamKeyCreate> {
    static constexpr const char *name = "StreamKeyCreate";
    static constexpr auto fields()
    {
        return Fields{
            field("streamId", &StreamKeyCreate::streamId, "Which stream.").path(),
            field("name", &StreamKeyCreate::name, "Who or what publishes with it.").required().length(1, 200).example("\"OBS at home\"")};
    }
};

struct StreamKeyUpdate {
    QString streamId;
    QString streamKeyId;
    std::optional<QString> name;
    std::optional<bool> isActive;
};
template <>
struct Describe<StreamKeyUpdate> {
    using T = StreamKeyUpdate;
    static constexpr const char *name = "StreamKeyUpdate";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(), field("streamKeyId", &T::streamKeyId, "Which key.").path(),
                      field("name", &T::name, "Who or what publishes with it.").length(1, 200).example("\"OBS at home\""),
                      field("isActive", &T::isActive, "False lets nobody in with it.")};
    }
};

/// Whether a key would open a stream; never which one.
struct StreamKeyCheck {
    QString key;
};
template <>
struct Describe<StreamKeyCheck> {
    static constexpr const char *name = "StreamKeyCheck";
    static constexpr auto fields()
    {
        return Fields{field("key", &StreamKeyCheck::key, "The key to look at.").required().writeOnly().length(1, 200)};
    }
};
struct StreamKeyVerdict {
    bool isValid = false;
    QString message;
};
template <>
struct Describe<StreamKeyVerdict> {
    static constexpr const char *name = "StreamKeyVerdict";
    static constexpr auto fields()
    {
        return Fields{field("isValid", &StreamKeyVerdict::isValid, "It opens a stream of this account."),
                      field("message", &StreamKeyVerdict::message, "Why it does not.")};
    }
};

} // namespace castwright
