// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AssetRepository.h"

namespace castwright {

namespace {
// A pointer to a member of the base deduces the base as its class; the table's rows are of the derived one.
template <class M>
Column<StoredAsset> inherited(const char *name, M Asset::*member)
{
    return column<StoredAsset, M>(name, static_cast<M StoredAsset::*>(member));
}

TableShape<StoredAsset> assetShape()
{
    return {"assets",
            "account_id",
            static_cast<QString StoredAsset::*>(&Asset::accountId),
            "media asset",
            {
                inherited("name", &Asset::name),
                inherited("kind", &Asset::kind),
                inherited("state", &Asset::state),
                inherited("content_type", &Asset::contentType),
                inherited("size_bytes", &Asset::sizeBytes),
                inherited("received_bytes", &Asset::receivedBytes),
                inherited("sha256", &Asset::sha256),
                inherited("duration_ms", &Asset::durationMs),
                inherited("width", &Asset::width),
                inherited("height", &Asset::height),
                inherited("video_codec", &Asset::videoCodec),
                inherited("audio_codec", &Asset::audioCodec),
                inherited("url", &Asset::url),
                inherited("thumbnail_url", &Asset::thumbnailUrl),
                inherited("message", &Asset::message),
                inherited("tags", &Asset::tags),
                column("file_path", &StoredAsset::filePath),
                inherited("created_at", &Asset::createdAt),
                inherited("updated_at", &Asset::updatedAt),
                inherited("revision", &Asset::revision),
            }};
}
} // namespace

AssetRepository::AssetRepository(Database &database) : EntityRepository(database, assetShape()), m_database(database) {}

Result<StoredAsset> AssetRepository::findAnywhere(const QString &id)
{
    QString accountId;
    CW_CHECK(m_database.query(QStringLiteral("SELECT account_id FROM assets WHERE id=?"), {id},
                              [&](const SqlRow &row) { accountId = row.text(0); }));
    if (accountId.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no media asset with this id."));
    return find(accountId, id);
}

} // namespace castwright
