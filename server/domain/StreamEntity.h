// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlaybackPolicy.h"
#include "domain/Stream.h"

namespace castwright {

/// Whether alerts of a stream are told: as the account wishes, always, never.
enum class Monitoring { Inherit = 1, On, Off };
/// How a long recording is divided for players.
enum class DvrChapters { WindowSized = 1, FixedInterval, None };

template <>
struct EnumNames<Monitoring> {
    static constexpr std::array values{std::pair{Monitoring::Inherit, std::string_view("inherit")},
                                       std::pair{Monitoring::On, std::string_view("on")},
                                       std::pair{Monitoring::Off, std::string_view("off")}};
};
template <>
struct EnumNames<DvrChapters> {
    static constexpr std::array values{std::pair{DvrChapters::WindowSized, std::string_view("windowSized")},
                                       std::pair{DvrChapters::FixedInterval, std::string_view("fixedInterval")},
                                       std::pair{DvrChapters::None, std::string_view("none")}};
};

/// Where a Pull stream comes from. Addresses may hold credentials: they are sealed at rest and shown without them.
struct PullSource {
    QStringList urls; ///< the first is the primary
    bool enabled = true;
    friend bool operator==(const PullSource &, const PullSource &) = default;
};
template <>
struct Describe<PullSource> {
    static constexpr const char *name = "PullSource";
    static constexpr auto fields()
    {
        return Fields{field("urls", &PullSource::urls,
                            "rtmp, rtmps, srt, rtsp, http or https; the first is the primary, the others stand by. "
                            "Shown without credentials.")
                          .length(0, 10)
                          .example("[\"https://example.com/live/main.m3u8\"]"),
                      field("enabled", &PullSource::enabled, "False leaves it closed.")};
    }
};

/// Anything with a live timeline that other people publish here, or that is fetched from elsewhere. Its figures of the moment are
/// StreamLive.
struct Stream {
    QString id;
    QString accountId;
    QString name;
    QString description;
    std::optional<QString> streamKey; ///< told to those who may change streams, nobody else
    QString playbackId;
    IngestMode ingestMode = IngestMode::Push;
    std::optional<PullSource> pull;
    bool record = false;
    int dvrSec = 0;
    PublisherConflict conflict = PublisherConflict::Refuse;
    QStringList renditions;
    Monitoring monitoring = Monitoring::Inherit;
    PlaybackPolicy playbackPolicy;
    DvrChapters dvrChapters = DvrChapters::WindowSized;
    int dvrChapterSec = 3600;
    std::optional<int> dvrRetentionDays;  ///< 0 is for ever; absent is the account's
    std::optional<int> clipRetentionDays; ///< the same
    bool enabled = true;                  ///< false lets nobody publish
    bool srtEncrypted = false;            ///< publishers by SRT need its passphrase
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

template <>
struct Describe<Stream> {
    using T = Stream;
    static constexpr const char *name = "Stream";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
            field("name", &T::name, "Shown to the producer."),
            field("description", &T::description, "Shown to viewers."),
            field("streamKey", &T::streamKey, "What a publisher sends; only for keys that hold streams:write.")
                .format("password")
                .readOnly(),
            field("playbackId", &T::playbackId, "What viewers ask for; public.").readOnly(),
            field("ingestMode", &T::ingestMode, "push: a publisher connects here; pull: it is fetched."),
            field("pull", &T::pull, "Of a pull stream: where it is fetched."),
            field("record", &T::record, "Every session is recorded into the media library."),
            field("dvrSec", &T::dvrSec, "How many seconds of the past can be watched and cut."),
            field("conflict", &T::conflict, "What a second publisher meets: refuse, or takeOver."),
            field("renditions", &T::renditions, "Heights that are encoded for players beside the original."),
            field("monitoring", &T::monitoring, "Whether its health is watched: inherit, on or off."),
            field("playbackPolicy", &T::playbackPolicy, "Who may watch."),
            field("dvrChapters", &T::dvrChapters, "How recordings are divided: windowSized, fixedInterval or none."),
            field("dvrChapterSec", &T::dvrChapterSec, "Length of a chapter with fixedInterval."),
            field("dvrRetentionDays", &T::dvrRetentionDays, "Days its recordings are kept; 0 is for ever, absent is the account's."),
            field("clipRetentionDays", &T::clipRetentionDays, "Days its clips are kept; 0 is for ever, absent is the account's."),
            field("enabled", &T::enabled, "False lets nobody publish."),
            field("srtEncrypted", &T::srtEncrypted, "Publishers by SRT need the passphrase that was set.").readOnly(),
            field("createdAt", &T::createdAt, "UTC.").readOnly(),
            field("updatedAt", &T::updatedAt, "UTC.").readOnly(),
            field("revision", &T::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
