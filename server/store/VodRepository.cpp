// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VodRepository.h"

#include "store/SqlCodec.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
using Text = SqlCodec<QString>; // a null text would be NULL

Result<VodRecord> only(Result<QList<VodRecord>> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, u"There is no uploaded film with this id."_s);
    return rows->first();
}
} // namespace

Result<> VodRepository::insert(const VodRecord &record)
{
    return m_database.execute(
        u"INSERT INTO vod_assets(media_id,account_id,artifact_hash,playback_id,filename,description,part_size,expires_at) VALUES(?,?,?,?,?,?,?,?)"_s,
        {record.mediaId, record.accountId, record.artifactHash, record.playbackId, Text::write(record.filename),
         Text::write(record.description), record.partSize, record.expiresAt.toMSecsSinceEpoch()});
}

Result<QList<VodRecord>> VodRepository::select(const QString &where, const QVariantList &values)
{
    QList<VodRecord> rows;
    CW_CHECK(m_database.query(
        u"SELECT media_id,account_id,artifact_hash,playback_id,filename,description,part_size,expires_at FROM vod_assets WHERE "_s + where,
        values, [&](const SqlRow &row) {
            rows.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6),
                         QDateTime::fromMSecsSinceEpoch(row.integer(7), Qt::UTC)});
        }));
    return rows;
}

Result<VodRecord> VodRepository::find(const QString &accountId, const QString &idOrHash)
{
    return only(select(u"account_id=? AND (media_id=? OR artifact_hash=?)"_s, {accountId, idOrHash, idOrHash}));
}

Result<VodRecord> VodRepository::findAnywhere(const QString &mediaId)
{
    return only(select(u"media_id=?"_s, {mediaId}));
}

Result<QList<VodRecord>> VodRepository::all(const QString &accountId)
{
    return select(u"account_id=? ORDER BY media_id"_s, {accountId});
}

Result<QList<VodPart>> VodRepository::parts(const QString &mediaId)
{
    QList<VodPart> parts;
    CW_CHECK(m_database.query(u"SELECT part_number,etag,size_bytes FROM vod_parts WHERE media_id=? ORDER BY part_number"_s, {mediaId},
                              [&](const SqlRow &row) { parts.append({static_cast<int>(row.integer(0)), row.text(1), row.integer(2)}); }));
    return parts;
}

Result<> VodRepository::setPart(const QString &mediaId, const VodPart &part)
{
    return m_database.execute(u"INSERT OR REPLACE INTO vod_parts(media_id,part_number,etag,size_bytes) VALUES(?,?,?,?)"_s,
                              {mediaId, part.number, part.etag, part.sizeBytes});
}

} // namespace castwright
