// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MediaService.h"

#include "services/MediaLibrary.h"
#include "services/MediaTypes.h"
#include "services/MediaUploads.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTime>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// Without blanks around them, without empty ones and repetitions.
Result<QStringList> cleanTags(const QStringList &given)
{
    QStringList tags;
    for (const QString &tag : given) {
        const QString word = tag.trimmed();
        if (word.size() > 50)
            return std::unexpected(fieldError(u"tags"_s, u"must hold words of at most 50 characters"_s));
        if (!word.isEmpty() && !tags.contains(word, Qt::CaseInsensitive))
            tags += word;
    }
    return tags;
}
} // namespace

void MediaService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("media.list", Scope::MediaRead, Effect::Read, "List media assets",
                            "A page of the caller's media library with metadata and thumbnails.", this, &MediaService::list));
    catalog.add(bindUseCase("media.thumbnail", Scope::MediaRead, Effect::Read, "Read an asset's thumbnail",
                            "A JPEG of at most 480 pixels width.", this, &MediaService::thumbnail));
    catalog.add(
        bindUseCase("media.create", Scope::MediaWrite, Effect::Write, "Initiate an upload",
                    "Announces a file and answers with a presigned PUT to this server; an interrupted upload goes on with Content-Range.",
                    this, &MediaService::create));
    catalog.add(bindUseCase("media.get", Scope::MediaRead, Effect::Read, "Read a media asset",
                            "One asset; receivedBytes tells where to resume.", this, &MediaService::get));
    catalog.add(bindUseCase("media.update", Scope::MediaWrite, Effect::Write, "Change a media asset",
                            "Changes the name that is shown and the words to find it by.", this, &MediaService::update));
    catalog.add(bindAsyncUseCase("media.frame", Scope::MediaRead, Effect::Read, "Look at one picture of a film",
                                 "The picture that the film shows at a moment, as JPEG; for finding a place to cut at.", this,
                                 &MediaService::frame));
    catalog.add(bindAsyncUseCase("media.trim", Scope::MediaWrite, Effect::Write, "Cut a part out of a media asset",
                                 "Copies a part of a film or sound into a new asset, without encoding it again; the old one stays.", this,
                                 &MediaService::trim));
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
        return fail(ErrorCode::UnsupportedMediaType,
                    u"The library takes images, video and audio; %1 is none it knows."_s.arg(input.contentType), u"contentType"_s);
    if (input.sizeBytes > m_context.options.maxUploadBytes)
        return fail(ErrorCode::PayloadTooLarge, u"A file may have at most %1 bytes."_s.arg(m_context.options.maxUploadBytes),
                    u"sizeBytes"_s);
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
    if (input.name && input.name->trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    asset.name = input.name.value_or(asset.name);
    if (input.tags) {
        CW_TRY(asset.tags, cleanTags(*input.tags));
    }
    CW_CHECK(m_library.keep(asset));
    return Asset(asset);
}

void MediaService::frame(const CallContext &call, const MediaFrameInput &input, std::function<void(Result<BinaryAnswer>)> done)
{
    constexpr int usualWidth = 640;
    const auto asset = m_context.store.assets.find(call.caller.accountId, input.mediaId);
    if (!asset)
        return done(std::unexpected(asset.error()));
    if (asset->state != AssetState::Ready || asset->kind != AssetKind::Video)
        return done(fail(ErrorCode::Conflict, u"Only a film that is ready has pictures to look at."_s));
    m_context.engine.fileFrame(m_library.fullPath(*asset), input.atMs, input.width.value_or(usualWidth),
                               [done = std::move(done)](Result<QByteArray> jpeg) {
                                   if (!jpeg)
                                       return done(std::unexpected(std::move(jpeg.error())));
                                   done(BinaryAnswer{u"image/jpeg"_s, std::move(*jpeg)});
                               });
}

void MediaService::trim(const CallContext &call, const MediaTrim &input, std::function<void(Result<Asset>)> done)
{
    const auto asset = m_context.store.assets.find(call.caller.accountId, input.mediaId);
    if (!asset)
        return done(std::unexpected(asset.error()));
    if (asset->state != AssetState::Ready || (asset->kind != AssetKind::Video && asset->kind != AssetKind::Audio))
        return done(fail(ErrorCode::Conflict, u"Only a film or a sound that is ready can be cut."_s));
    if (input.endMs <= input.startMs)
        return done(std::unexpected(fieldError(u"endMs"_s, u"must be after startMs"_s)));
    if (asset->durationMs > 0 && input.startMs >= asset->durationMs)
        return done(std::unexpected(fieldError(u"startMs"_s, u"is after the end of the file"_s)));
    const QDir folder(m_context.options.dataDir + u"/media/cuts"_s);
    if (!folder.mkpath(u"."_s))
        return done(fail(ErrorCode::InternalError, u"The folder for cuts cannot be made. Check the data directory's rights."_s));
    const auto clock = [](qint64 ms) { return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % 86'400'000)).toString(u"hh.mm.ss"_s); };
    const QString base = QFileInfo(asset->name).completeBaseName();
    const QString name =
        input.name.trimmed().isEmpty() ? u"%1 (%2 - %3)"_s.arg(base, clock(input.startMs), clock(input.endMs)) : input.name.trimmed();
    const QString path = folder.filePath(m_context.ids.next("cut"_L1) + u".mp4"_s);
    m_context.engine.cutFile(m_library.fullPath(*asset), path, input.startMs, input.endMs,
                             [this, path, name, accountId = asset->accountId, done = std::move(done)](const Result<qint64> &lengthMs) {
                                 if (!lengthMs)
                                     return done(std::unexpected(lengthMs.error()));
                                 const auto made = m_library.add(accountId, {}, path, name);
                                 if (!made)
                                     return done(std::unexpected(made.error()));
                                 done(static_cast<const Asset &>(*made));
                             });
}

Result<Nothing> MediaService::remove(const CallContext &call, const MediaId &input)
{
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(call.caller.accountId, input.mediaId));
    CW_CHECK(checkRevision(call, asset));
    CW_CHECK(m_library.remove(asset));
    return Nothing{};
}

} // namespace castwright
