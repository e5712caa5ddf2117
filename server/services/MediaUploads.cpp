// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MediaUploads.h"

#include "base/Log.h"
#include "services/MediaLibrary.h"
#include "services/MediaTypes.h"
#include "services/ServiceContext.h"
#include "services/UploadBody.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace castwright {

using namespace Qt::StringLiterals;

struct UploadSession::Upload {
    const ServiceContext &context;
    MediaLibrary &library;
    StoredAsset asset;
    QString partPath;
    UploadBody body;
    bool isFinished = false;

    Upload(const ServiceContext &given, MediaLibrary &files, StoredAsset of, std::unique_ptr<QFile> file, qint64 length)
        : context(given)
        , library(files)
        , asset(std::move(of))
        , partPath(file->fileName())
        , body(files, std::move(file), length)
    {}

    Result<> keepProgress();
    Result<Asset> complete();
};

UploadSession::UploadSession(const ServiceContext &context, MediaLibrary &library, StoredAsset asset, std::unique_ptr<QFile> file,
                             qint64 length)
    : m_upload(std::make_shared<Upload>(context, library, std::move(asset), std::move(file), length))
{}

UploadSession::~UploadSession()
{
    if (m_upload->isFinished)
        return;
    // What came is on its way to the disk; until it is there nobody else may write this file.
    m_upload->body.finish([upload = m_upload](const Result<> &) {
        if (auto kept = upload->keepProgress(); !kept)
            qCWarning(logServices).noquote() << "the progress of an upload is lost:" << kept.error().message;
        upload->library.unlock(upload->asset.id);
    });
}

qint64 UploadSession::maxBytes() const
{
    return m_upload->body.length();
}

bool UploadSession::isReady() const
{
    return m_upload->body.isReady();
}

void UploadSession::onReady(std::function<void()> ready)
{
    m_upload->body.onReady(std::move(ready));
}

Result<> UploadSession::take(QByteArrayView piece)
{
    return m_upload->body.take(piece);
}

Result<> UploadSession::Upload::keepProgress()
{
    // Read again: the asset may have been renamed or deleted during a long upload.
    CW_TRY(StoredAsset fresh, context.store.assets.find(asset.accountId, asset.id));
    fresh.receivedBytes = QFileInfo(partPath).size();
    fresh.state = AssetState::Uploading;
    asset = fresh;
    return library.keep(asset);
}

Result<Asset> UploadSession::Upload::complete()
{
    CW_CHECK(keepProgress());
    if (asset.receivedBytes < asset.sizeBytes)
        return Asset(asset);
    const MediaType *type = mediaType(asset.contentType);
    const QString name = u"media/%1/file.%2"_s.arg(
        asset.id, type ? QString::fromLatin1(type->suffix.data(), static_cast<qsizetype>(type->suffix.size())) : u"bin"_s);
    const QString target = QDir(context.options.dataDir).absoluteFilePath(name);
    QFile::remove(target);
    if (!QFile::rename(partPath, target))
        return fail(ErrorCode::InternalError, u"The file cannot be put into the library."_s, {}, target);
    asset.filePath = name;
    asset.state = AssetState::Processing;
    asset.url = u"/v1/media/%1/file"_s.arg(asset.id);
    CW_CHECK(library.keep(asset));
    library.process(asset);
    return Asset(asset);
}

void UploadSession::finish(std::function<void(Result<Asset>)> done)
{
    m_upload->isFinished = true;
    m_upload->body.finish([upload = m_upload, done = std::move(done)](const Result<> &whole) {
        Result<Asset> asset = whole ? upload->complete() : std::unexpected(whole.error());
        upload->library.unlock(upload->asset.id);
        done(std::move(asset));
    });
}

MediaUploads::MediaUploads(const ServiceContext &context, MediaLibrary &library) : m_context(context), m_library(library) {}

/// What a link to send this asset's file allows.
QString MediaUploads::allowed(const Asset &asset)
{
    return u"%1\n%2\n%3\n%4"_s.arg(asset.id, asset.accountId, asset.contentType, QString::number(asset.sizeBytes));
}

UploadTarget MediaUploads::presign(const Asset &asset) const
{
    const qint64 expiresSec = (m_context.clock.nowMs() + m_context.options.uploadExpiryMs) / 1000;
    UploadTarget target;
    target.url = u"/v1/media/%1/upload?%2"_s.arg(asset.id, m_links.query(allowed(asset), expiresSec));
    target.headers = {{u"Content-Type"_s, asset.contentType}};
    target.expiresAt = QDateTime::fromSecsSinceEpoch(expiresSec, Qt::UTC);
    return target;
}

Result<StoredAsset> MediaUploads::verify(const Request &request) const
{
    auto asset = m_context.store.assets.findAnywhere(request.mediaId);
    if (!asset && asset.error().code != ErrorCode::NotFound)
        return std::unexpected(asset.error());
    CW_CHECK(m_links.check(asset ? allowed(*asset) : QString(), request.expires, request.signature, m_context.clock.nowMs()));
    return asset;
}

Result<qint64> MediaUploads::startOf(const Request &request, const StoredAsset &asset, qint64 present) const
{
    if (request.contentRange.isEmpty()) {
        if (request.contentLength > asset.sizeBytes)
            return fail(ErrorCode::PayloadTooLarge, u"The file is larger than the %1 bytes announced."_s.arg(asset.sizeBytes));
        if (request.contentLength != asset.sizeBytes)
            return fail(ErrorCode::InvalidRequest,
                        u"The file has %1 bytes, but %2 were announced. Send a part with Content-Range."_s.arg(request.contentLength)
                            .arg(asset.sizeBytes),
                        u"Content-Length"_s);
        return 0;
    }
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})"_s));
    const auto match = pattern.match(request.contentRange);
    const qint64 first = match.captured(1).toLongLong();
    const qint64 last = match.captured(2).toLongLong();
    if (!match.hasMatch() || last < first || last - first + 1 != request.contentLength)
        return fail(ErrorCode::InvalidRequest, u"Content-Range must be \"bytes first-last/size\" and fit the body."_s, u"Content-Range"_s);
    if (match.captured(3).toLongLong() != asset.sizeBytes || last >= asset.sizeBytes)
        return fail(ErrorCode::PayloadTooLarge, u"The range lies beyond the %1 bytes announced."_s.arg(asset.sizeBytes),
                    u"Content-Range"_s);
    if (first != 0 && first != present)
        return fail(ErrorCode::Conflict, u"%1 bytes have arrived; go on at byte %1."_s.arg(present), u"Content-Range"_s);
    return first;
}

Result<std::unique_ptr<UploadSession>> MediaUploads::begin(const Request &request)
{
    CW_TRY(const StoredAsset asset, verify(request));
    if (asset.state != AssetState::Pending && asset.state != AssetState::Uploading)
        return fail(ErrorCode::Conflict, u"The file of this asset has arrived already."_s);
    const MediaType *type = mediaType(request.contentType);
    if (!type || type != mediaType(asset.contentType))
        return fail(ErrorCode::UnsupportedMediaType, u"Send the file as %1, as announced."_s.arg(asset.contentType), u"Content-Type"_s);
    QDir().mkpath(m_library.folderOf(asset.id));
    // The file itself knows best how much came, also after a crash.
    auto file = std::make_unique<QFile>(m_library.partPath(asset.id));
    CW_TRY(const qint64 first, startOf(request, asset, file->size()));
    CW_CHECK(checkRoomOnDisk(m_library.folderOf(asset.id), request.contentLength));
    if (!m_library.lock(asset.id))
        return fail(ErrorCode::Conflict, u"This asset is being uploaded already."_s);
    if (!file->open(first == 0 ? QIODevice::WriteOnly | QIODevice::Truncate : QIODevice::WriteOnly | QIODevice::Append)) {
        m_library.unlock(asset.id);
        return fail(ErrorCode::InternalError, u"The upload cannot be stored."_s, {}, file->errorString());
    }
    return std::make_unique<UploadSession>(m_context, m_library, asset, std::move(file), request.contentLength);
}

Result<MediaUploads::File> MediaUploads::file(const QString &accountId, const QString &mediaId) const
{
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(accountId, mediaId));
    const QString path = m_library.fullPath(asset);
    if (path.isEmpty() || !QFile::exists(path))
        return fail(ErrorCode::NotFound, u"The file of this asset is not there."_s);
    return File{path, asset.contentType};
}

Result<MediaUploads::File> MediaUploads::thumbnail(const QString &accountId, const QString &mediaId) const
{
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(accountId, mediaId));
    const QString path = m_library.thumbnailPath(asset.id);
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, u"This asset has no thumbnail."_s);
    return File{path, u"image/jpeg"_s};
}

} // namespace castwright
