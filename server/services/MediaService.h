// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BinaryAnswer.h"
#include "services/MediaInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/AssetRepository.h"

namespace castwright {

class MediaLibrary;
class MediaUploads;
struct ServiceContext;

/// The media library: assets announced, uploaded, listed, renamed, deleted. Thread: server.
class MediaService {
public:
    MediaService(const ServiceContext &context, MediaLibrary &library, MediaUploads &uploads)
        : m_context(context)
        , m_library(library)
        , m_uploads(uploads)
    {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Asset>> list(const CallContext &call, const PageInput &input);
    Result<Asset> get(const CallContext &call, const MediaId &input);
    /// JPEG, at most 480 pixels wide; not found while there is none.
    Result<BinaryAnswer> thumbnail(const CallContext &call, const MediaId &input);
    Result<MediaCreated> create(const CallContext &call, const MediaCreate &input);
    Result<Asset> update(const CallContext &call, const MediaUpdate &input);
    /// The picture a film shows at a moment, as JPEG.
    void frame(const CallContext &call, const MediaFrameInput &input, std::function<void(Result<BinaryAnswer>)> done);
    /// A part of a film or sound as a new asset; begins at the picture asked for and is not encoded again.
    void trim(const CallContext &call, const MediaTrim &input, std::function<void(Result<Asset>)> done);
    /// Conflict, naming the source, while one uses it.
    Result<Nothing> remove(const CallContext &call, const MediaId &input);

private:
    const ServiceContext &m_context;
    MediaLibrary &m_library;
    MediaUploads &m_uploads;
};

} // namespace castwright
