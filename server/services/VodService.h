// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"
#include "services/VodParts.h"

namespace castwright {

struct StoredAsset;

/// Films for viewers, uploaded in parts as the streams contract has it: begun, sent, completed, given up. Each is an asset of the media
/// library with a playback id. Thread: server.
class VodService {
public:
    VodService(const ServiceContext &context, MediaLibrary &library);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<VodUpload> create(const CallContext &call, const VodUploadCreate &input);
    /// The answer is "processing"; an event media.updated tells when the film is ready. Unprocessable, naming them, when parts are missing;
    /// Conflict when the upload has ended.
    Result<VodAsset> complete(const CallContext &call, const VodComplete &input);
    Result<Nothing> abort(const CallContext &call, const VodId &input);
    Result<VodUploadStatus> status(const CallContext &call, const VodId &input);
    Result<VodAsset> get(const CallContext &call, const VodId &input);
    /// Conflict, naming it, while a source or a transition uses the film; so abort().
    Result<Nothing> remove(const CallContext &call, const VodId &input);

    VodParts &parts() { return m_parts; }
    VodRepository &records() { return m_records; }
    /// Goes on with what a crash left half joined, and forgets what nobody completed in time.
    void recover();

private:
    struct Found;
    Result<Found> find(const CallContext &call, const QString &id);
    Result<VodAsset> shown(const Found &found);
    VodState stateOf(const Found &found) const;
    void join(const VodRecord &record, const StoredAsset &asset);
    void joined(const QString &accountId, const QString &mediaId, const QString &file, const QString &problem);

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    VodRepository m_records;
    VodParts m_parts;
};

} // namespace castwright
