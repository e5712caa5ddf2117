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

    /// The asset in any account; NotFound. For links that carry their own proof.
    Result<StoredAsset> findAnywhere(const QString &id);

private:
    Database &m_database;
};

} // namespace castwright
