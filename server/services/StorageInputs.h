// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class ArtifactKind { Vod = 1, Dvr, Chapter, Clip };
enum class ArtifactSort { CreatedAt = 1, Title, Kind, SizeBytes, ExpiresAt };
enum class RetentionSource { TenantDefault = 1, PerStreamOverride, PerAssetOverride };
template <>
struct EnumNames<ArtifactKind> {
    static constexpr std::array values{
        std::pair{ArtifactKind::Vod, std::string_view("vod")}, std::pair{ArtifactKind::Dvr, std::string_view("dvr")},
        std::pair{ArtifactKind::Chapter, std::string_view("chapter")}, std::pair{ArtifactKind::Clip, std::string_view("clip")}};
};
template <>
struct EnumNames<ArtifactSort> {
    static constexpr std::array values{
        std::pair{ArtifactSort::CreatedAt, std::string_view("createdAt")}, std::pair{ArtifactSort::Title, std::string_view("title")},
        std::pair{ArtifactSort::Kind, std::string_view("kind")}, std::pair{ArtifactSort::SizeBytes, std::string_view("sizeBytes")},
        std::pair{ArtifactSort::ExpiresAt, std::string_view("expiresAt")}};
};
template <>
struct EnumNames<RetentionSource> {
    static constexpr std::array values{std::pair{RetentionSource::TenantDefault, std::string_view("tenantDefault")},
                                       std::pair{RetentionSource::PerStreamOverride, std::string_view("perStreamOverride")},
                                       std::pair{RetentionSource::PerAssetOverride, std::string_view("perAssetOverride")}};
};

struct ArtifactQuery {
    std::optional<int> limit;
    std::optional<int> offset;
    QString streamId;
    QList<ArtifactKind> kinds;
    QString search;
    QString state;
    QString hash;
    ArtifactSort sort = ArtifactSort::CreatedAt;
    bool ascending = false;
};
template <>
struct Describe<ArtifactQuery> {
    using T = ArtifactQuery;
    static constexpr const char *name = "ArtifactQuery";
    static constexpr auto fields()
    {
        return Fields{field("limit", &T::limit, "How many rows: 25 unless told, at most 500.").range(1, 500),
                      field("offset", &T::offset, "How many to leave out before them.").range(0, 1e6),
                      field("streamId", &T::streamId, "Only those of this stream."),
                      field("kinds", &T::kinds, "Only these: vod, dvr, chapter, clip.").length(0, 4),
                      field("search", &T::search, "Only those whose title, stream or filename holds this text.").length(0, 200),
                      field("state", &T::state, "Only those in this state.").length(0, 50),
                      field("hash", &T::hash, "Only the one of this hash.").length(0, 100),
                      field("sort", &T::sort, "By what: createdAt, title, kind, sizeBytes or expiresAt."),
                      field("ascending", &T::ascending, "The smallest first; otherwise the largest.")};
    }
};

/// How long something is kept, and who said so.
struct KeptFor {
    int days = 0;
    std::optional<QDateTime> until;
    RetentionSource source = RetentionSource::TenantDefault;
};
template <>
struct Describe<KeptFor> {
    static constexpr const char *name = "KeptFor";
    static constexpr auto fields()
    {
        return Fields{field("days", &KeptFor::days, "0 is for ever."), field("until", &KeptFor::until, "UTC; absent is for ever."),
                      field("source", &KeptFor::source, "tenantDefault, perStreamOverride or perAssetOverride.")};
    }
};
/// Of what was made then and ends then; the days are what its stream and its account say. What is kept otherwise was told so itself.
KeptFor keptFor(const std::optional<QDateTime> &expiresAt, const QDateTime &createdAt, const std::optional<int> &ofStream, int ofAccount);
/// When it ends as its stream says, else as the account says; nothing is for ever.
std::optional<QDateTime> usualEnd(const QDateTime &createdAt, const std::optional<int> &ofStream, int ofAccount);
/// Whether one thing may be kept for so many days, 0 being for ever. The error names retentionDays.
Result<> checkRetentionDays(qint64 days);

/// A clip, a recording, a chapter of one, or an upload: what lies on the disk and can be watched.
struct Artifact {
    QString key;
    ArtifactKind kind = ArtifactKind::Vod;
    QString id;
    QString hash;
    QString playbackId;
    QString streamId;
    QString streamTitle;
    QString title;
    QString label;
    QString description;
    QString message;
    qint64 sizeBytes = 0;
    QString state;
    qint64 durationMs = 0;
    int width = 0;
    int height = 0;
    QString videoCodec;
    QString audioCodec;
    std::optional<QDateTime> expiresAt;
    KeptFor keptFor;
    QString deleteId; ///< of what is deleted with it: a chapter's is its recording
    QDateTime createdAt;
    QDateTime updatedAt;
};
template <>
struct Describe<Artifact> {
    using T = Artifact;
    static constexpr const char *name = "Artifact";
    static constexpr auto fields()
    {
        return Fields{field("key", &T::key, "Kind and id."),
                      field("kind", &T::kind, "vod, dvr, chapter or clip."),
                      field("id", &T::id, "Of the asset, recording, chapter or clip."),
                      field("hash", &T::hash, "Another name of it."),
                      field("playbackId", &T::playbackId, "What viewers ask for; empty when nobody may."),
                      field("streamId", &T::streamId, "The stream it comes from; empty for uploads."),
                      field("streamTitle", &T::streamTitle, "Name of that stream."),
                      field("title", &T::title, "Shown to viewers."),
                      field("label", &T::label, "A second line: the filename, or the length."),
                      field("description", &T::description, "Shown to viewers."),
                      field("message", &T::message, "Why it failed."),
                      field("sizeBytes", &T::sizeBytes, "Of the file; 0 for chapters."),
                      field("state", &T::state, "As its kind has it."),
                      field("durationMs", &T::durationMs, "Its length."),
                      field("width", &T::width, "Pixels."),
                      field("height", &T::height, "Pixels."),
                      field("videoCodec", &T::videoCodec, "Codec name."),
                      field("audioCodec", &T::audioCodec, "Codec name."),
                      field("expiresAt", &T::expiresAt, "When it is deleted; absent is never."),
                      field("keptFor", &T::keptFor, "How long it is kept, and who said so."),
                      field("deleteId", &T::deleteId, "The id of what is deleted to be rid of it."),
                      field("createdAt", &T::createdAt, "UTC."),
                      field("updatedAt", &T::updatedAt, "UTC.")};
    }
};

struct ArtifactCounts {
    int total = 0;
    int vod = 0;
    int dvr = 0;
    int chapter = 0;
    int clip = 0;
};
template <>
struct Describe<ArtifactCounts> {
    using T = ArtifactCounts;
    static constexpr const char *name = "ArtifactCounts";
    static constexpr auto fields()
    {
        return Fields{field("total", &T::total, "All of them."), field("vod", &T::vod, "Uploads."), field("dvr", &T::dvr, "Recordings."),
                      field("chapter", &T::chapter, "Chapters of recordings."), field("clip", &T::clip, "Clips.")};
    }
};

struct ArtifactPage {
    QList<Artifact> data;
    int totalCount = 0;
    bool hasMore = false;
    int limit = 0;
    int offset = 0;
    ArtifactCounts counts;
};
template <>
struct Describe<ArtifactPage> {
    using T = ArtifactPage;
    static constexpr const char *name = "ArtifactPage";
    static constexpr auto fields()
    {
        return Fields{field("data", &T::data, "The rows.").required(),
                      field("totalCount", &T::totalCount, "Rows in all, on every page."),
                      field("hasMore", &T::hasMore, "There are rows behind these."),
                      field("limit", &T::limit, "As it was taken."),
                      field("offset", &T::offset, "As it was taken."),
                      field("counts", &T::counts, "Of what the question finds in every kind, whatever kinds it names.")};
    }
};

} // namespace castwright
