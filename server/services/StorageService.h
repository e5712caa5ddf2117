// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clip.h"
#include "domain/DvrSession.h"
#include "services/StorageInputs.h"
#include "services/UseCaseCatalog.h"

#include <QHash>

namespace castwright {

class RetentionService;
class VodRepository;
struct ServiceContext;
struct StoredAsset;
struct StoredStream;

/// Everything that lies on the disk and can be watched, in one list: uploads, recordings with their chapters, clips. Thread: server.
class StorageService {
public:
    StorageService(const ServiceContext &context, const RetentionService &retention, VodRepository &vods)
        : m_context(context)
        , m_retention(retention)
        , m_vods(vods)
    {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<ArtifactPage> list(const CallContext &call, const ArtifactQuery &input);

private:
    struct Shelf;
    Result<Shelf> shelfOf(const QString &accountId) const;
    Result<QList<Artifact>> all(const QString &accountId) const;
    void addClip(const Shelf &shelf, const Clip &clip, QList<Artifact> &rows) const;
    void addRecording(const Shelf &shelf, const DvrSession &session, QList<Artifact> &rows) const;
    Result<> addUploads(const Shelf &shelf, QList<Artifact> &rows) const;
    static void describeFile(const Shelf &shelf, const QString &mediaId, Artifact &row);

    const ServiceContext &m_context;
    const RetentionService &m_retention;
    VodRepository &m_vods;
};

} // namespace castwright
