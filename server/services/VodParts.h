// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UploadLinks.h"
#include "services/VodInputs.h"
#include "store/VodRepository.h"

#include <QCryptographicHash>
#include <QFile>

#include <functional>
#include <memory>

namespace castwright {

class MediaLibrary;
struct ServiceContext;
struct StoredAsset;

/// One part on its way to the disk, written on a thread of its own. Let go without finish(), it leaves nothing. Thread: server.
class VodPartSession {
public:
    using Done = std::function<void(Result<QString> etag)>;

    VodPartSession(MediaLibrary &library, VodRepository &records, QString mediaId, int number, qint64 length, std::unique_ptr<QFile> file);
    ~VodPartSession();
    VodPartSession(const VodPartSession &) = delete;
    VodPartSession &operator=(const VodPartSession &) = delete;

    qint64 maxBytes() const;
    /// PayloadTooLarge beyond maxBytes(); StorageFull when the disk is.
    Result<> take(QByteArrayView piece);
    bool isReady() const;
    void onReady(std::function<void()> ready);
    /// The body is complete; `done` gets the part's name, also when this has gone by then.
    void finish(Done done);

private:
    struct Part;
    std::shared_ptr<Part> m_part; ///< lives on until all is written
};

/// The parts of films that are uploaded: their presigned links, the files they lie in, and how they become one. Each is a file of its own
/// below the asset's folder, so that any order and any number at once is good. Thread: server, but for join().
class VodParts {
public:
    /// What the HTTP layer read of PUT /v1/media/{mediaId}/parts/{number}?expires=...&signature=...
    struct Request {
        QString mediaId;
        int number = 0;
        QString expires;
        QString signature;
        qint64 contentLength = 0;
    };

    VodParts(const ServiceContext &context, MediaLibrary &library, VodRepository &records);
    void setKey(QByteArray key) { m_links.setKey(std::move(key)); }

    static qint64 partSizeFor(qint64 sizeBytes);
    static int countOf(qint64 sizeBytes, qint64 partSize);
    static qint64 sizeOf(int number, qint64 sizeBytes, qint64 partSize);

    QList<VodPartTarget> targets(const VodRecord &record, qint64 sizeBytes) const;
    /// Forbidden for a wrong or expired link; Conflict when the upload is over or the part is on its way; InvalidRequest for a wrong
    /// length.
    Result<std::unique_ptr<VodPartSession>> begin(const Request &request);

    QString partPath(const QString &mediaId, int number) const;
    void removeFiles(const QString &mediaId) const;
    /// Appends the parts to `target` in order, each deleted behind it. Goes on where a crash interrupted it. Empty, or why it failed.
    /// Thread: any.
    static QString join(const QString &folder, const QString &target, int count, qint64 partSize, qint64 sizeBytes);

private:
    static QString allowed(const VodRecord &record, int number, qint64 length);
    QString folderOf(const QString &mediaId) const;

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    VodRepository &m_records;
    UploadLinks m_links;
};

} // namespace castwright
