// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MediaLibrary.h"

#include "base/Log.h"
#include "services/MediaTypes.h"
#include "services/ServiceContext.h"
#include "services/SourceRules.h"
#include "services/TransitionRules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>

namespace castwright {

using namespace Qt::StringLiterals;

MediaLibrary::MediaLibrary(const ServiceContext &context) : m_context(context)
{
    // One: two files read at once from one disk are slower than one after the other.
    m_threads.setMaxThreadCount(1);
    m_writers.setMaxThreadCount(8);
    connect(&context.engine, &MediaEngine::outputChanged, this, [this](const QString &studioId, const DestinationStatus &status) {
        if (status.state == OutputState::Finished && !status.playbackUrl.isEmpty())
            takeRecording(studioId, status);
    });
}

QString MediaLibrary::folderOf(const QString &mediaId) const
{
    return m_context.options.dataDir + u"/media/"_s + mediaId;
}

QString MediaLibrary::fullPath(const StoredAsset &asset) const
{
    return asset.filePath.isEmpty() ? QString() : QDir(m_context.options.dataDir).absoluteFilePath(asset.filePath);
}

bool MediaLibrary::lock(const QString &mediaId)
{
    if (m_locked.contains(mediaId))
        return false;
    m_locked.insert(mediaId);
    return true;
}

void MediaLibrary::runAside(std::function<void()> work, std::function<void()> done)
{
    m_writers.start([this, work = std::move(work), done = std::move(done)] {
        work();
        // The library outlives its threads: its pool waits for them.
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

Result<> MediaLibrary::keep(StoredAsset &asset)
{
    m_context.touch(asset);
    CW_CHECK(m_context.store.assets.update(asset));
    m_context.publish("media.updated", asset.accountId, {}, toJson<Asset>(asset));
    return {};
}

void MediaLibrary::process(const StoredAsset &asset)
{
    const QString path = fullPath(asset);
    m_threads.start([this, path, account = asset.accountId, id = asset.id] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile file(path);
        QString sum;
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            sum = QString::fromLatin1(hash.result().toHex());
        const qint64 size = file.size();
        // The library outlives its threads: its pool waits for them.
        QMetaObject::invokeMethod(this, [this, account, id, sum, size] { hashed(account, id, sum, size); }, Qt::QueuedConnection);
    });
}

void MediaLibrary::hashed(const QString &accountId, const QString &mediaId, const QString &sha256, qint64 sizeBytes)
{
    auto asset = m_context.store.assets.find(accountId, mediaId);
    if (!asset)
        return; // deleted meanwhile
    if (sha256.isEmpty())
        return failAsset(*asset, u"The file cannot be read."_s);
    asset->sha256 = sha256;
    asset->sizeBytes = asset->receivedBytes = sizeBytes;
    if (auto kept = m_context.store.assets.update(*asset); !kept)
        qCWarning(logServices).noquote() << "an asset cannot be stored:" << kept.error().message;
    QDir().mkpath(folderOf(mediaId));
    const QPointer<MediaLibrary> self(this);
    m_context.engine.probe(fullPath(*asset), thumbnailPath(mediaId), [self, accountId, mediaId](const Result<MediaInfo> &info) {
        if (self)
            self->probed(accountId, mediaId, info);
    });
}

void MediaLibrary::probed(const QString &accountId, const QString &mediaId, const Result<MediaInfo> &info)
{
    auto asset = m_context.store.assets.find(accountId, mediaId);
    if (!asset)
        return;
    if (!info)
        return failAsset(*asset, info.error().message);
    asset->durationMs = info->durationMs;
    asset->width = info->width;
    asset->height = info->height;
    asset->videoCodec = info->videoCodec;
    asset->audioCodec = info->audioCodec;
    asset->kind = info->isStillImage ? AssetKind::Image
        : info->hasVideo             ? AssetKind::Video
        : info->hasAudio             ? AssetKind::Audio
                                     : asset->kind;
    asset->state = AssetState::Ready;
    asset->message.clear();
    if (QFile::exists(thumbnailPath(mediaId)))
        asset->thumbnailUrl = u"/v1/media/%1/thumbnail"_s.arg(mediaId);
    if (auto kept = keep(*asset); !kept)
        qCWarning(logServices).noquote() << "an asset cannot be stored:" << kept.error().message;
}

void MediaLibrary::failAsset(StoredAsset asset, const QString &message)
{
    asset.state = AssetState::Failed;
    asset.message = message;
    if (auto kept = keep(asset); !kept)
        qCWarning(logServices).noquote() << "an asset cannot be stored:" << kept.error().message;
}

void MediaLibrary::recover()
{
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return;
    for (const Account &account : *accounts)
        if (const auto assets = m_context.store.assets.all(account.id))
            for (const StoredAsset &asset : *assets)
                if (asset.state == AssetState::Processing && !asset.filePath.isEmpty())
                    process(asset);
}

void MediaLibrary::removeFiles(const StoredAsset &asset)
{
    const QString path = fullPath(asset);
    const QString ours = QDir(m_context.options.dataDir).absolutePath() + u'/';
    if (!path.isEmpty() && QDir::cleanPath(path).startsWith(ours))
        QFile::remove(path);
    QDir(folderOf(asset.id)).removeRecursively();
}

Result<> MediaLibrary::checkUnused(const StoredAsset &asset) const
{
    CW_TRY(const auto studios, m_context.store.studios.all(asset.accountId));
    for (const Studio &studio : studios) {
        if (mediaIdsOf(studio).contains(asset.id))
            return fail(ErrorCode::Conflict,
                        u"The transition of the studio \"%1\" uses this file. Choose another transition there first."_s.arg(studio.name));
        CW_TRY(const auto sources, m_context.store.sources.all(studio.id));
        for (const Source &source : sources)
            if (mediaIdsOf(source).contains(asset.id))
                return fail(
                    ErrorCode::Conflict,
                    u"The source \"%1\" of the studio \"%2\" uses this file. Remove it there first."_s.arg(source.name, studio.name));
    }
    return {};
}

Result<QSet<QString>> MediaLibrary::usedIds(const QString &accountId) const
{
    QSet<QString> used;
    const auto take = [&used](const QStringList &ids) { used += QSet<QString>(ids.begin(), ids.end()); };
    CW_TRY(const auto studios, m_context.store.studios.all(accountId));
    for (const Studio &studio : studios) {
        take(mediaIdsOf(studio));
        CW_TRY(const auto sources, m_context.store.sources.all(studio.id));
        for (const Source &source : sources)
            take(mediaIdsOf(source));
    }
    return used;
}

Result<> MediaLibrary::erase(const StoredAsset &asset)
{
    // The row first: files without a row are only lost space, a row without its file would be a lie.
    CW_CHECK(m_context.store.assets.remove(asset.accountId, asset.id));
    removeFiles(asset);
    m_context.publish("media.deleted", asset.accountId, {}, idObject(asset.id));
    return {};
}

Result<> MediaLibrary::remove(const StoredAsset &asset)
{
    CW_CHECK(checkUnused(asset));
    return erase(asset);
}

void MediaLibrary::discard(const QString &accountId, const QString &mediaId)
{
    if (mediaId.isEmpty())
        return;
    if (const auto asset = m_context.store.assets.find(accountId, mediaId))
        (void)erase(*asset);
}

std::optional<Studio> MediaLibrary::studioOf(const QString &studioId) const
{
    const auto accounts = m_context.store.accounts.all();
    if (accounts)
        for (const Account &account : *accounts)
            if (auto studio = m_context.store.studios.find(account.id, studioId))
                return *studio;
    return std::nullopt;
}

void MediaLibrary::takeRecording(const QString &studioId, const DestinationStatus &status)
{
    const auto studio = studioOf(studioId);
    const auto destination = m_context.store.destinations.find(studioId, status.destinationId);
    const QFileInfo file(status.playbackUrl);
    if (!studio || !destination || destination->kind != DestinationKind::File || !file.isAbsolute() || !file.isFile())
        return;
    const auto present = m_context.store.assets.all(studio->accountId);
    if (!present || std::ranges::find(*present, file.absoluteFilePath(), &StoredAsset::filePath) != present->end())
        return;
    if (const auto added = add(studio->accountId, studioId, file.absoluteFilePath()); !added)
        qCWarning(logServices).noquote() << "a recording cannot be added to the library:" << added.error().message;
}

Result<StoredAsset> MediaLibrary::add(const QString &accountId, const QString &studioId, const QString &path, const QString &name)
{
    const QFileInfo file(path);
    StoredAsset asset;
    m_context.stampNew(asset, "med");
    asset.accountId = accountId;
    asset.name = name.isEmpty() ? file.fileName() : name;
    asset.kind = AssetKind::Video;
    asset.state = AssetState::Processing;
    const MediaType *type = mediaTypeOfFile(file.fileName());
    asset.contentType = type ? QString::fromLatin1(type->contentType.data(), static_cast<qsizetype>(type->contentType.size()))
                             : u"application/octet-stream"_s;
    asset.sizeBytes = asset.receivedBytes = file.size();
    asset.filePath = file.absoluteFilePath();
    asset.url = u"/v1/media/%1/file"_s.arg(asset.id);
    CW_CHECK(m_context.store.assets.insert(asset));
    m_context.publish("media.created", accountId, studioId, toJson<Asset>(asset));
    process(asset);
    return asset;
}

} // namespace castwright
