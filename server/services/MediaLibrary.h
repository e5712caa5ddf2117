// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/Studio.h"
#include "store/AssetRepository.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace castwright {

struct MediaInfo;
struct ServiceContext;

/// The files of the media library: where they lie, and what is found out about each once it is there (checksum, length, size, thumbnail).
/// Recordings are taken in when their output ends. Thread: server.
class MediaLibrary : public QObject {
public:
    explicit MediaLibrary(const ServiceContext &context);

    QString folderOf(const QString &mediaId) const;
    QString partPath(const QString &mediaId) const { return folderOf(mediaId) + QStringLiteral("/upload.part"); }
    QString thumbnailPath(const QString &mediaId) const { return folderOf(mediaId) + QStringLiteral("/thumbnail.jpg"); }
    QString fullPath(const StoredAsset &asset) const;

    /// Marks that somebody writes the asset's part file; false when somebody does already.
    bool lock(const QString &mediaId);
    /// Runs `work` on one of a few threads for files and then `done` on the server thread.
    void runAside(std::function<void()> work, std::function<void()> done);
    void unlock(const QString &mediaId) { m_locked.remove(mediaId); }

    /// Stores the row and tells everybody.
    Result<> keep(StoredAsset &asset);
    /// Reads the file on a thread and asks the engine what it is; ends in state ready or failed.
    void process(const StoredAsset &asset);
    /// Takes a file that the program wrote into the library, where it lies.
    Result<StoredAsset> add(const QString &accountId, const QString &studioId, const QString &path, const QString &name = {});
    /// Takes up what a crash left in state processing.
    void recover();
    /// Deletes an asset with its files; a recording in a folder of the producer's own stays. Conflict, naming it, while a source or a
    /// transition uses it.
    Result<> remove(const StoredAsset &asset);
    /// Deletes an asset with its files, also while a source names it; no id, or one that is gone, is no error.
    void discard(const QString &accountId, const QString &mediaId);
    /// The assets that sources and transitions of the account's studios name.
    Result<QSet<QString>> usedIds(const QString &accountId) const;

private:
    Result<> checkUnused(const StoredAsset &asset) const;
    Result<> erase(const StoredAsset &asset);
    void removeFiles(const StoredAsset &asset);
    void hashed(const QString &accountId, const QString &mediaId, const QString &sha256, qint64 sizeBytes);
    void probed(const QString &accountId, const QString &mediaId, const Result<MediaInfo> &info);
    void failAsset(StoredAsset asset, const QString &message);
    void takeRecording(const QString &studioId, const DestinationStatus &status);
    std::optional<Studio> studioOf(const QString &studioId) const;

    const ServiceContext &m_context;
    QSet<QString> m_locked;
    QThreadPool m_threads;
    QThreadPool m_writers; ///< of uploads; a hung disk must not hold up the reading of others
};

} // namespace castwright
