// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/MediaInputs.h"
#include "services/UploadLinks.h"
#include "store/AssetRepository.h"

#include <QFile>

#include <functional>

namespace castwright {

class MediaLibrary;
struct ServiceContext;

/// One upload under way: writes to `<dataDir>/media/<id>/upload.part`, on a thread of its own, so that a slow disk holds up nobody but its
/// client. Let go without finish(), it keeps what came, to be resumed. Thread: server.
class UploadSession {
public:
    UploadSession(const ServiceContext &context, MediaLibrary &library, StoredAsset asset, std::unique_ptr<QFile> file, qint64 length);
    ~UploadSession();
    UploadSession(const UploadSession &) = delete;
    UploadSession &operator=(const UploadSession &) = delete;

    /// Bytes this request may carry.
    qint64 maxBytes() const;
    /// PayloadTooLarge beyond maxBytes(); StorageFull when the disk is.
    Result<> take(QByteArrayView piece);
    /// False while so much waits for the disk that no more should come.
    bool isReady() const;
    /// Called each time isReady() becomes true again.
    void onReady(std::function<void()> ready);
    /// The body is complete. A file that is complete now is processed: the answer's state is "processing", and an event media.updated tells
    /// when it is ready. A part of it answers "uploading". `done` is called when all is written, also when this has gone by then.
    void finish(std::function<void(Result<Asset>)> done);

private:
    struct Upload;
    std::shared_ptr<Upload> m_upload; ///< lives on until all is written
};

/// Presigned uploads for the HTTP layer: PUT /v1/media/{mediaId}/upload?expires=...&signature=... needs no key; the signature (HMAC-SHA256
/// over asset, account, size, type and expiry) is the proof. Thread: server.
class MediaUploads {
public:
    /// What the HTTP layer read of the request.
    struct Request {
        QString mediaId;
        QString expires;   ///< query
        QString signature; ///< query
        QString contentType;
        QString contentRange; ///< header, empty for the whole file: "bytes first-last/size" (RFC 9110 section 14.4)
        qint64 contentLength = 0;
    };
    struct File {
        QString path;
        QString contentType;
    };

    MediaUploads(const ServiceContext &context, MediaLibrary &library);
    /// Kept across restarts, so that uploads can go on.
    void setKey(QByteArray key) { m_links.setKey(std::move(key)); }

    UploadTarget presign(const Asset &asset) const;
    /// Forbidden for a wrong or expired link; Conflict, naming the byte to go on at, for a range that does not continue what is there, and
    /// for an asset that has its file or is being uploaded; UnsupportedMediaType, PayloadTooLarge, InvalidRequest, StorageFull.
    Result<std::unique_ptr<UploadSession>> begin(const Request &request);

    /// The file behind an asset's url and thumbnailUrl: /v1/media/{mediaId}/file and /thumbnail. The door checks Scope::MediaRead.
    Result<File> file(const QString &accountId, const QString &mediaId) const;
    Result<File> thumbnail(const QString &accountId, const QString &mediaId) const;

private:
    static QString allowed(const Asset &asset);
    Result<StoredAsset> verify(const Request &request) const;
    Result<qint64> startOf(const Request &request, const StoredAsset &asset, qint64 present) const;

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    UploadLinks m_links;
};

} // namespace castwright
