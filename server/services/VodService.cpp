// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/VodService.h"

#include "base/Log.h"
#include "services/MediaLibrary.h"
#include "services/MediaTypes.h"
#include "services/ServiceContext.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"

#include <QDir>
#include <QFileInfo>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString textOf(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QString bare(QString etag)
{
    return etag.remove(u'"').trimmed();
}
} // namespace

struct VodService::Found {
    VodRecord record;
    StoredAsset asset;
};

VodService::VodService(const ServiceContext &context, MediaLibrary &library)
    : m_context(context)
    , m_library(library)
    , m_records(context.database)
    , m_parts(context, library, m_records)
{}

void VodService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("vod.create", Scope::MediaWrite, Effect::Write, "Begin the upload of a film",
                            "Answers with a presigned PUT for each part of the file; they may come in any order and several at once.", this,
                            &VodService::create));
    catalog.add(bindUseCase("vod.complete", Scope::MediaWrite, Effect::Write, "Complete the upload of a film",
                            "All parts are here: puts them together and looks at the film.", this, &VodService::complete));
    catalog.add(bindUseCase("vod.abort", Scope::MediaWrite, Effect::Write, "Give an upload up", "Forgets the upload and what came of it.",
                            this, &VodService::abort));
    catalog.add(bindUseCase("vod.status", Scope::MediaRead, Effect::Read, "Read how an upload is",
                            "Which parts are here, which are missing.", this, &VodService::status));
    catalog.add(bindUseCase("vod.get", Scope::MediaRead, Effect::Read, "Read an uploaded film", "One film by its id or artifactHash.", this,
                            &VodService::get));
    catalog.add(bindUseCase("vod.delete", Scope::MediaWrite, Effect::Write, "Delete an uploaded film", "With its file.", this,
                            &VodService::remove));
}

Result<VodUpload> VodService::create(const CallContext &call, const VodUploadCreate &input)
{
    const MediaType *type = input.contentType.isEmpty() ? mediaTypeOfFile(input.filename) : mediaType(input.contentType);
    if (!type || type->kind == AssetKind::Image)
        return fail(ErrorCode::UnsupportedMediaType, u"Films and sounds can be uploaded here; this is none that is known."_s,
                    input.contentType.isEmpty() ? u"filename"_s : u"contentType"_s);
    if (input.sizeBytes > m_context.options.maxUploadBytes)
        return fail(ErrorCode::PayloadTooLarge, u"A file may have at most %1 bytes."_s.arg(m_context.options.maxUploadBytes),
                    u"sizeBytes"_s);
    if (input.filename.trimmed().isEmpty())
        return std::unexpected(fieldError(u"filename"_s, u"must not be blank"_s));
    CW_TRY(const int present, m_context.store.assets.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, limits::assetsPerAccount, "media assets"));
    StoredAsset asset;
    m_context.stampNew(asset, "med");
    asset.accountId = call.caller.accountId;
    asset.name = input.title.trimmed().isEmpty() ? input.filename : input.title.trimmed();
    asset.contentType = textOf(type->contentType);
    asset.kind = type->kind;
    asset.sizeBytes = input.sizeBytes;
    VodRecord record;
    record.mediaId = asset.id;
    record.accountId = asset.accountId;
    record.artifactHash = streamrules::makeHash();
    record.filename = input.filename;
    record.description = input.description;
    record.partSize = VodParts::partSizeFor(input.sizeBytes);
    const qint64 expiresSec = (m_context.clock.nowMs() + m_context.options.uploadExpiryMs) / 1000;
    record.expiresAt = QDateTime::fromSecsSinceEpoch(expiresSec, Qt::UTC);
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.assets.insert(asset)); // which gives it a playback id
    CW_TRY(const auto names, m_context.store.playbackIds.ofResources({asset.id}));
    record.playbackId = names.value(asset.id);
    CW_CHECK(m_records.insert(record));
    CW_CHECK(transaction.commit());
    m_context.publish("media.created", asset.accountId, {}, toJson<Asset>(asset));
    return VodUpload{asset.id,          asset.id,        record.artifactHash,
                     record.playbackId, record.partSize, m_parts.targets(record, asset.sizeBytes),
                     record.expiresAt};
}

Result<VodService::Found> VodService::find(const CallContext &call, const QString &id)
{
    CW_TRY(const VodRecord record, m_records.find(call.caller.accountId, id));
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(call.caller.accountId, record.mediaId));
    return Found{record, asset};
}

VodState VodService::stateOf(const Found &found) const
{
    switch (found.asset.state) {
    case AssetState::Processing: return VodState::Processing;
    case AssetState::Ready: return VodState::Ready;
    case AssetState::Failed: return VodState::Failed;
    default: return found.record.expiresAt <= m_context.clock.now() ? VodState::Expired : VodState::Uploading;
    }
}

Result<VodAsset> VodService::shown(const Found &found)
{
    VodAsset vod;
    vod.id = found.asset.id;
    vod.artifactHash = found.record.artifactHash;
    vod.playbackId = found.record.playbackId;
    vod.title = found.asset.name;
    vod.description = found.record.description;
    vod.filename = found.record.filename;
    vod.state = stateOf(found);
    vod.sizeBytes = found.asset.sizeBytes;
    vod.durationMs = found.asset.durationMs;
    vod.width = found.asset.width;
    vod.height = found.asset.height;
    vod.videoCodec = found.asset.videoCodec;
    vod.audioCodec = found.asset.audioCodec;
    vod.message = found.asset.message;
    vod.createdAt = found.asset.createdAt;
    vod.updatedAt = found.asset.updatedAt;
    CW_TRY(vod.playbackPolicy, m_context.store.assetPolicies.find(vod.id));
    vod.playbackPolicy.webhookSecret = {};
    CW_TRY(vod.expiresAt, m_context.store.assetPolicies.expiry(vod.id));
    return vod;
}

Result<VodAsset> VodService::get(const CallContext &call, const VodId &input)
{
    CW_TRY(const Found found, find(call, input.vodId));
    return shown(found);
}

Result<VodUploadStatus> VodService::status(const CallContext &call, const VodId &input)
{
    CW_TRY(const Found found, find(call, input.vodId));
    VodUploadStatus status;
    status.uploadId = found.asset.id;
    status.state = stateOf(found);
    status.expiresAt = found.record.expiresAt;
    status.message = found.asset.message;
    status.artifactHash = found.record.artifactHash;
    status.playbackId = found.record.playbackId;
    const bool isOpen = status.state == VodState::Uploading || status.state == VodState::Expired;
    CW_TRY(const auto parts, m_records.parts(found.asset.id));
    for (const VodPart &part : parts)
        status.uploadedParts.append({part.number, part.etag, part.sizeBytes});
    for (int number = 1; isOpen && number <= VodParts::countOf(found.asset.sizeBytes, found.record.partSize); ++number)
        if (std::ranges::find(parts, number, &VodPart::number) == parts.end())
            status.missingParts += number;
    return status;
}

Result<VodAsset> VodService::complete(const CallContext &call, const VodComplete &input)
{
    CW_TRY(Found found, find(call, input.vodId));
    const VodState state = stateOf(found);
    if (state == VodState::Processing || state == VodState::Ready)
        return shown(found); // asked twice
    if (state != VodState::Uploading)
        return fail(ErrorCode::Conflict, u"This upload has ended. Begin it again."_s);
    CW_TRY(const auto parts, m_records.parts(found.asset.id));
    const int count = VodParts::countOf(found.asset.sizeBytes, found.record.partSize);
    QStringList missing;
    for (int number = 1; number <= count; ++number) {
        const auto came = std::ranges::find(parts, number, &VodPart::number);
        const auto named = std::ranges::find(input.parts, number, &VodPartName::partNumber);
        if (came == parts.end() || named == input.parts.end())
            missing += QString::number(number);
        else if (bare(named->etag) != came->etag)
            return std::unexpected(fieldError(u"parts"_s, u"name part %1 otherwise than its upload was answered"_s.arg(number)));
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::Unprocessable, u"Parts are missing: %1."_s.arg(missing.mid(0, 20).join(u", "_s)), u"parts"_s);
    found.asset.state = AssetState::Processing;
    found.asset.receivedBytes = found.asset.sizeBytes;
    CW_CHECK(m_library.keep(found.asset));
    join(found.record, found.asset);
    return shown(found);
}

void VodService::join(const VodRecord &record, const StoredAsset &asset)
{
    const MediaType *type = mediaType(asset.contentType);
    const QString name = u"media/%1/file.%2"_s.arg(asset.id, type ? textOf(type->suffix) : u"bin"_s);
    const QString target = QDir(m_context.options.dataDir).absoluteFilePath(name);
    const QString folder = QFileInfo(m_parts.partPath(asset.id, 1)).path();
    auto problem = std::make_shared<QString>();
    m_library.runAside(
        [folder, target, problem, partSize = record.partSize, size = asset.sizeBytes] {
            *problem = VodParts::join(folder, target, VodParts::countOf(size, partSize), partSize, size);
        },
        [this, account = asset.accountId, id = asset.id, name, problem] { joined(account, id, name, *problem); });
}

void VodService::joined(const QString &accountId, const QString &mediaId, const QString &file, const QString &problem)
{
    auto asset = m_context.store.assets.find(accountId, mediaId);
    if (!asset)
        return; // deleted meanwhile
    if (problem.isEmpty()) {
        asset->filePath = file;
        asset->url = u"/v1/media/%1/file"_s.arg(mediaId);
        m_parts.removeFiles(mediaId);
    } else {
        qCWarning(logServices).noquote() << "an uploaded film cannot be put together:" << problem;
        asset->state = AssetState::Failed;
        asset->message = u"The parts of the film could not be put together. Check the server's disk."_s;
    }
    if (const auto kept = m_library.keep(*asset); !kept)
        qCWarning(logServices).noquote() << "an asset cannot be stored:" << kept.error().message;
    else if (problem.isEmpty())
        m_library.process(*asset);
}

Result<Nothing> VodService::abort(const CallContext &call, const VodId &input)
{
    CW_TRY(const Found found, find(call, input.vodId));
    if (found.asset.state == AssetState::Processing || found.asset.state == AssetState::Ready)
        return fail(ErrorCode::Conflict, u"This upload is complete already. Delete the film instead."_s);
    CW_CHECK(m_library.remove(found.asset));
    return Nothing{};
}

Result<Nothing> VodService::remove(const CallContext &call, const VodId &input)
{
    CW_TRY(const Found found, find(call, input.vodId));
    CW_CHECK(m_library.remove(found.asset));
    return Nothing{};
}

void VodService::recover()
{
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return;
    for (const Account &account : *accounts) {
        const auto records = m_records.all(account.id);
        for (const VodRecord &record : records.value_or(QList<VodRecord>())) {
            const auto asset = m_context.store.assets.find(account.id, record.mediaId);
            if (!asset)
                continue;
            const bool isOpen = asset->state == AssetState::Pending || asset->state == AssetState::Uploading;
            if (asset->state == AssetState::Processing && asset->filePath.isEmpty())
                join(record, *asset);
            else if (isOpen && record.expiresAt.addDays(1) < m_context.clock.now())
                (void)m_library.remove(*asset);
        }
    }
}

} // namespace castwright
