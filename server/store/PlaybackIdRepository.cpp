// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PlaybackIdRepository.h"

#include "store/SqlList.h"

namespace castwright {

Result<> PlaybackIdRepository::insert(const PlaybackName &name)
{
    return m_database.execute(QStringLiteral("INSERT INTO playback_ids(playback_id,account_id,kind,resource_id) VALUES(?,?,?,?)"),
                              {name.playbackId, name.accountId, name.kind, name.resourceId});
}

Result<> PlaybackIdRepository::remove(const QString &resourceId)
{
    return m_database.execute(QStringLiteral("DELETE FROM playback_ids WHERE resource_id=?"), {resourceId});
}

Result<PlaybackName> PlaybackIdRepository::find(const QString &playbackId)
{
    PlaybackName name;
    CW_CHECK(m_database.query(QStringLiteral("SELECT playback_id,account_id,kind,resource_id FROM playback_ids WHERE playback_id=?"),
                              {playbackId}, [&](const SqlRow &row) { name = {row.text(0), row.text(1), row.text(2), row.text(3)}; }));
    if (name.resourceId.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("There is nothing to watch under this playback id."));
    return name;
}

Result<QHash<QString, QString>> PlaybackIdRepository::ofResources(const QStringList &resourceIds)
{
    QHash<QString, QString> found;
    CW_CHECK(forSlices(resourceIds, [&](const QString &marks, const QVariantList &values) {
        return m_database.query(QStringLiteral("SELECT resource_id,playback_id FROM playback_ids WHERE resource_id IN (%1)").arg(marks),
                                values, [&](const SqlRow &row) { found.insert(row.text(0), row.text(1)); });
    }));
    return found;
}

} // namespace castwright
