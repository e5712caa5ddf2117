// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QDateTime>

namespace castwright {

/// What is known of an asset that was uploaded as a film for viewers, beside the asset itself.
struct VodRecord {
    QString mediaId;
    QString accountId;
    QString artifactHash; ///< names it in the contract's results; unguessable
    QString playbackId;
    QString filename;
    QString description;
    qint64 partSize = 0;
    QDateTime expiresAt; ///< until when parts are taken
};

/// A part that has come whole.
struct VodPart {
    int number = 0;
    QString etag;
    qint64 sizeBytes = 0;
};

/// Films uploaded in parts. They go with their assets. Thread: server.
class VodRepository {
public:
    explicit VodRepository(Database &database) : m_database(database) {}

    Result<> insert(const VodRecord &record);
    /// By the asset's id or the artifact's hash. NotFound, also in another account.
    Result<VodRecord> find(const QString &accountId, const QString &idOrHash);
    /// In any account; NotFound. For links that carry their own proof.
    Result<VodRecord> findAnywhere(const QString &mediaId);
    Result<QList<VodRecord>> all(const QString &accountId);
    /// By number.
    Result<QList<VodPart>> parts(const QString &mediaId);
    Result<> setPart(const QString &mediaId, const VodPart &part);

private:
    Result<QList<VodRecord>> select(const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace castwright
