// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MediaService.h"

#include "services/MediaLibrary.h"
#include "services/MediaTypes.h"
#include "services/MediaUploads.h"
#include "services/ServiceContext.h"
#include "services/SourceRules.h"
#include "services/UseCaseBinding.h"

#include <QFile>

namespace castwright {

using namespace Qt::StringLiterals;

void MediaService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("media.list", Scope::MediaRead, Effect::Read, "List media assets", "A page of the caller's media library with metadata and thumbnails.", this,
                            &MediaService::list));
    catalog.add(bindUseCase("media.thumbnail", Scope::MediaRead, Effect::Read, "Read an asset's thumbnail", "A JPEG of at most 480 pixels width.", this,
                            &MediaService::thumbnail));
    catalog.add(bindUseCase("media.create", Scope::MediaWrite, Effect::Write, "Initiate an upload",
                            "Announces a file and answers with a presigned PUT to this server; an interrupted upload goes on with Content-Range.", this,
                            &MediaService::create));
    catalog.add(bindUseCase("media.get", Scope::MediaRead, Effect::Read, "Read a media asset", "One asset; receivedBytes tells where to resume.", this, &MediaService::get));
    catalog.add(bindUseCase("media.update", Scope::MediaWrite, Effect::Write, "Rename a media asset", "Changes the name that is shown.", this, &MediaService::update));
    catalog.add(bindUseCase("media.delete", Scope::MediaWrite, Effect::Write, "Delete a media asset",
                            "Deletes the asset and its file; one that a source uses cannot be deleted.", this, &MediaService::remove));
}

Result<PageOf<Asset>> MediaService::list(const CallContext &call, const PageInput &input)
{
    const QString &account = call.caller.accountId;
    return listPage<Asset>(m_context.cursors, u"media/"_s + account, input.limit, input.cursor,
                           [&](const QString &after, int limit) { return m_context.store.assets.page(account, after, limit); });
}

Result<Asset> MediaService::get(const CallContext &call, const MediaId &input)
{
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(call.caller.accountId, input.mediaId));
    return Asset(asset);
}

Result<BinaryAnswer> MediaService::thumbnail(const CallContext &call, const MediaId &input)
{
    CW_TRY(const auto found, m_uploads.thumbnail(call.caller.accountId, input.mediaId));
    QFile file(found.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"This asset has no thumbnail."_s, {}, file.errorString());
    return BinaryAnswer{found.contentType, file.readAll()};
}

Result<MediaCreated> MediaService::create(const CallContext &call, const MediaCreate &input)
{
    const MediaType *type = mediaType(input.contentType);
    if (!type)
        return fail(ErrorCode::UnsupportedMediaType, u"The library takes images, video and audio; %1 is none it knows."_s.arg(input.contentType), u"contentType"_s);
    if (input.sizeBytes > m_context.options.maxUploadBytes)
        return fail(ErrorCode::PayloadTooLarge, u"A file may have at most %1 bytes."_s.arg(m_context.options.maxUploadBytes), u"sizeBytes"_s);
    if (input.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    CW_TRY(const int present, m_context.store.assets.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, limits::assetsPerAccount, "media assets"));
    StoredAsset asset;
    m_context.stampNew(asset, "med");
    asset.accountId = call.caller.accountId;
    asset.name = input.name;
    asset.contentType = QString::fromLatin1(type->contentType.data(), static_cast<qsizetype>(type->contentType.size()));
    asset.kind = type->kind;
    asset.sizeBytes = input.sizeBytes;
    CW_CHECK(m_context.store.assets.insert(asset));
    m_context.publish("media.created", asset.accountId, {}, toJson<Asset>(asset));
    return MediaCreated{asset, m_uploads.presign(asset)};
}

Result<Asset> MediaService::update(const CallContext &call, const MediaUpdate &input)
{
    CW_TRY(StoredAsset asset, m_context.store.assets.find(call.caller.accountId, input.mediaId));
    CW_CHECK(checkRevision(call, asset));
    if (input.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    asset.name = input.name;
    CW_CHECK(m_library.keep(asset));
    return Asset(asset);
}

Result<> MediaService::checkUnused(const StoredAsset &asset) const
{
    CW_TRY(const auto studios, m_context.store.studios.all(asset.accountId));
    for (const Studio &studio : studios) {
        CW_TRY(const auto sources, m_context.store.sources.all(studio.id));
        for (const Source &source : sources)
            if (mediaIdsOf(source).contains(asset.id))
                return fail(ErrorCode::Conflict, u"The source \"%1\" of the studio \"%2\" uses this file. Remove it there first."_s.arg(source.name, studio.name));
    }
    return {};
}

Result<Nothing> MediaService::remove(const CallContext &call, const MediaId &input)
{
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(call.caller.accountId, input.mediaId));
    CW_CHECK(checkRevision(call, asset));
    CW_CHECK(checkUnused(asset));
    // The row first: files without a row are only lost space, a row without its file would be a lie.
    CW_CHECK(m_context.store.assets.remove(asset.accountId, asset.id));
    m_library.removeFiles(asset);
    m_context.publish("media.deleted", asset.accountId, {}, idObject(asset.id));
    return Nothing{};
}

} // namespace castwright
