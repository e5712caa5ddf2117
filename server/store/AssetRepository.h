// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Asset.h"
#include "store/EntityRepository.h"

namespace castwright {

/// An asset with what no surface shows: where its file is.
struct StoredAsset : Asset {
    QString filePath; ///< relative to the data directory unless absolute; empty until it has been received
};

/// The media library of each account. Thread: server.
class AssetRepository : public EntityRepository<StoredAsset> {
public:
    explicit AssetRepository(Database &database);
};

} // namespace castwright
