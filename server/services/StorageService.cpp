// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StorageService.h"

#include "services/Chapters.h"
#include "services/RetentionService.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"
#include "store/VodRepository.h"

#include <QSet>
#include <QTime>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualLimit = 25;
constexpr int mostLimit = 500;

QString clockOf(qint64 ms)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % 86'400'000)).toString(u"H:mm:ss"_s);
}

bool isFound(const Artifact &row, const ArtifactQuery &query)
{
    const auto holds = [&](const QString &text) { return text.contains(query.search, Qt::CaseInsensitive); };
    return (query.streamId.isEmpty() || row.streamId == query.streamId) && (query.hash.isEmpty() || row.hash == query.hash)
        && (query.state.isEmpty() || row.state.compare(query.state, Qt::CaseInsensitive) == 0)
        && (query.search.isEmpty() || holds(row.title) || holds(row.streamTitle) || holds(row.label));
}

bool isBefore(const Artifact &left, const Artifact &right, ArtifactSort sort)
{
    const QDateTime never = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 2, Qt::UTC);
    switch (sort) {
    case ArtifactSort::Title: return QString::localeAwareCompare(left.title, right.title) < 0;
    case ArtifactSort::Kind: return left.kind < right.kind;
    case ArtifactSort::SizeBytes: return left.sizeBytes < right.sizeBytes;
    case ArtifactSort::ExpiresAt: return left.expiresAt.value_or(never) < right.expiresAt.value_or(never);
    case ArtifactSort::CreatedAt: break;
    }
    return left.createdAt < right.createdAt;
}

void count(ArtifactCounts &counts, ArtifactKind kind)
{
    ++counts.total;
    switch (kind) {
    case ArtifactKind::Vod: ++counts.vod; break;
    case ArtifactKind::Dvr: ++counts.dvr; break;
    case ArtifactKind::Chapter: ++counts.chapter; break;
    case ArtifactKind::Clip: ++counts.clip; break;
    }
}
} // namespace

KeptFor keptFor(const std::optional<QDateTime> &expiresAt, const QDateTime &createdAt, const std::optional<int> &ofStream, int ofAccount)
{
    KeptFor kept;
    kept.until = expiresAt;
    kept.days = expiresAt ? static_cast<int>(std::max<qint64>(1, qRound64(static_cast<double>(createdAt.secsTo(*expiresAt)) / 86400))) : 0;
    kept.source = ofStream && *ofStream == kept.days ? RetentionSource::PerStreamOverride
        : kept.days == ofAccount                     ? RetentionSource::TenantDefault
                                                     : RetentionSource::PerAssetOverride;
    return kept;
}

std::optional<QDateTime> usualEnd(const QDateTime &createdAt, const std::optional<int> &ofStream, int ofAccount)
{
    const int days = ofStream.value_or(ofAccount);
    return days > 0 ? std::optional(createdAt.addDays(days)) : std::nullopt;
}

Result<> checkRetentionDays(qint64 days)
{
    constexpr int most = 36500;
    if (days < 0 || days > most)
        return std::unexpected(fieldError(QStringLiteral("retentionDays"), QStringLiteral("must be between %1 and %2").arg(0).arg(most)));
    return {};
}

/// What the rows are looked up in.
struct StorageService::Shelf {
    QString accountId;
    QHash<QString, StoredAsset> assets;
    QHash<QString, StoredStream> streams;
    QSet<QString> taken; ///< assets that clips and recordings lie in
    MediaRetention days;
    qint64 nowMs = 0;
};

void StorageService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("storage.artifacts", Scope::MediaRead, Effect::Read, "List what is stored for viewers",
                            "Uploads, recordings, their chapters and clips in one list, with how long each is kept.", this,
                            &StorageService::list));
}

Result<StorageService::Shelf> StorageService::shelfOf(const QString &accountId) const
{
    Shelf shelf;
    shelf.accountId = accountId;
    shelf.nowMs = m_context.clock.nowMs();
    CW_TRY(const auto assets, m_context.store.assets.all(accountId));
    for (const StoredAsset &asset : assets)
        shelf.assets.insert(asset.id, asset);
    CW_TRY(const auto streams, m_context.store.streams.all(accountId));
    for (const StoredStream &stream : streams)
        shelf.streams.insert(stream.id, stream);
    CW_TRY(shelf.days, m_retention.of(accountId));
    return shelf;
}

void StorageService::describeFile(const Shelf &shelf, const QString &mediaId, Artifact &row)
{
    const auto asset = shelf.assets.constFind(mediaId);
    if (asset == shelf.assets.constEnd())
        return;
    row.width = asset->width;
    row.height = asset->height;
    row.videoCodec = asset->videoCodec;
    row.audioCodec = asset->audioCodec;
    row.sizeBytes = asset->sizeBytes;
    if (row.durationMs == 0)
        row.durationMs = asset->durationMs;
}

void StorageService::addClip(const Shelf &shelf, const Clip &clip, QList<Artifact> &rows) const
{
    const StoredStream stream = shelf.streams.value(clip.streamId);
    Artifact row;
    row.kind = ArtifactKind::Clip;
    row.id = row.deleteId = clip.id;
    row.hash = clip.clipHash;
    row.playbackId = clip.playbackId;
    row.streamId = clip.streamId;
    row.streamTitle = stream.name;
    row.title = clip.title;
    row.label = clockOf(clip.durationMs);
    row.description = clip.description;
    row.message = clip.message;
    row.state = Codec<ClipState>::text(clip.state);
    row.durationMs = clip.durationMs;
    row.expiresAt = clip.expiresAt;
    row.createdAt = clip.createdAt;
    row.updatedAt = clip.updatedAt;
    row.keptFor = keptFor(clip.expiresAt, clip.createdAt, stream.clipRetentionDays, shelf.days.clipDays);
    describeFile(shelf, clip.mediaId, row);
    rows.append(row);
}

void StorageService::addRecording(const Shelf &shelf, const DvrSession &session, QList<Artifact> &rows) const
{
    const StoredStream stream = shelf.streams.value(session.streamId);
    Artifact row;
    row.kind = ArtifactKind::Dvr;
    row.id = row.deleteId = session.id;
    row.hash = session.dvrHash;
    row.playbackId = session.playbackId;
    row.streamId = session.streamId;
    row.streamTitle = stream.name;
    row.title = session.title;
    row.label = clockOf(session.durationMs);
    row.message = session.message;
    row.state = Codec<DvrState>::text(session.state);
    row.durationMs = session.durationMs;
    row.expiresAt = session.expiresAt;
    row.createdAt = session.createdAt;
    row.updatedAt = session.updatedAt;
    row.keptFor = keptFor(session.expiresAt, session.createdAt, stream.dvrRetentionDays, shelf.days.dvrDays);
    describeFile(shelf, session.mediaId, row);
    rows.append(row);
    if (stream.id.isEmpty() || stream.dvrChapters == DvrChapters::None)
        return;
    const auto chapters = chapters::of(session, {stream.dvrChapters, stream.dvrChapterSec, stream.dvrSec}, shelf.nowMs);
    for (const Chapter &chapter : chapters) {
        Artifact part = row;
        part.kind = ArtifactKind::Chapter;
        part.id = part.hash = chapter.id;
        part.state = Codec<ChapterState>::text(chapter.state);
        part.durationMs = chapter.endMs - chapter.startMs;
        part.createdAt = QDateTime::fromMSecsSinceEpoch(chapter.startMs, Qt::UTC);
        part.label = u"%1 - %2"_s.arg(part.createdAt.toString(u"yyyy-MM-dd HH:mm:ss"_s), clockOf(part.durationMs));
        part.sizeBytes = 0;
        rows.append(part);
    }
}

Result<> StorageService::addUploads(const Shelf &shelf, QList<Artifact> &rows) const
{
    CW_TRY(const auto records, m_vods.all(shelf.accountId));
    QHash<QString, VodRecord> known;
    for (const VodRecord &record : records)
        known.insert(record.mediaId, record);
    CW_TRY(const auto names, m_context.store.playbackIds.ofResources(shelf.assets.keys()));
    CW_TRY(const auto expiries, m_context.store.assetPolicies.expiries(shelf.accountId));
    for (const StoredAsset &asset : shelf.assets) {
        if (shelf.taken.contains(asset.id) || (asset.kind != AssetKind::Video && asset.kind != AssetKind::Audio))
            continue;
        const VodRecord record = known.value(asset.id);
        Artifact row;
        row.id = row.deleteId = asset.id;
        row.hash = record.artifactHash.isEmpty() ? asset.id : record.artifactHash;
        row.playbackId = names.value(asset.id);
        row.title = asset.name;
        row.label = record.filename;
        row.description = record.description;
        row.message = asset.message;
        row.state = Codec<AssetState>::text(asset.state);
        row.durationMs = asset.durationMs;
        row.createdAt = asset.createdAt;
        row.updatedAt = asset.updatedAt;
        row.expiresAt = expiries.contains(asset.id) ? std::optional(expiries.value(asset.id))
                                                    : usualEnd(asset.createdAt, std::nullopt, shelf.days.vodDays);
        row.keptFor = keptFor(row.expiresAt, asset.createdAt, std::nullopt, shelf.days.vodDays);
        describeFile(shelf, asset.id, row);
        rows.append(row);
    }
    return {};
}

Result<QList<Artifact>> StorageService::all(const QString &accountId) const
{
    CW_TRY(Shelf shelf, shelfOf(accountId));
    CW_TRY(const auto clips, m_context.store.clips.all(accountId));
    CW_TRY(const auto sessions, m_context.store.dvrSessions.all(accountId));
    QList<Artifact> rows;
    for (const Clip &clip : clips) {
        shelf.taken.insert(clip.mediaId);
        addClip(shelf, clip, rows);
    }
    for (const DvrSession &session : sessions) {
        shelf.taken.insert(session.mediaId);
        addRecording(shelf, session, rows);
    }
    CW_CHECK(addUploads(shelf, rows));
    for (Artifact &row : rows)
        row.key = Codec<ArtifactKind>::text(row.kind) + u':' + row.id;
    return rows;
}

Result<ArtifactPage> StorageService::list(const CallContext &call, const ArtifactQuery &input)
{
    CW_TRY(auto rows, all(call.caller.accountId));
    rows.removeIf([&](const Artifact &row) { return !isFound(row, input); });
    ArtifactPage page;
    for (const Artifact &row : std::as_const(rows))
        count(page.counts, row.kind);
    if (!input.kinds.isEmpty())
        rows.removeIf([&](const Artifact &row) { return !input.kinds.contains(row.kind); });
    std::ranges::sort(rows, [&](const Artifact &left, const Artifact &right) {
        const Artifact &first = input.ascending ? left : right;
        const Artifact &second = input.ascending ? right : left;
        if (isBefore(first, second, input.sort))
            return true;
        return !isBefore(second, first, input.sort) && first.key < second.key;
    });
    page.limit = std::clamp(input.limit.value_or(usualLimit), 1, mostLimit);
    page.offset = input.offset.value_or(0);
    page.totalCount = static_cast<int>(rows.size());
    page.hasMore = page.offset + page.limit < page.totalCount;
    page.data = rows.mid(page.offset, page.limit);
    return page;
}

} // namespace castwright
