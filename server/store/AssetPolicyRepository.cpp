// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AssetPolicyRepository.h"

#include "store/SqlCodec.h"

namespace castwright {

Result<PlaybackPolicy> AssetPolicyRepository::find(const QString &mediaId)
{
    PlaybackPolicy policy;
    Result<> outcome;
    CW_CHECK(m_database.query(QStringLiteral("SELECT playback_policy,playback_secret FROM asset_policies WHERE media_id=?"), {mediaId},
                              [&](const SqlRow &row) {
                                  if (!row.isNull(0))
                                      outcome = SqlCodec<PlaybackPolicy>::read(row.value(0), policy);
                                  if (!outcome || row.text(1).isEmpty())
                                      return;
                                  if (auto secret = m_secrets.open(row.text(1)))
                                      policy.webhookSecret = *secret;
                                  else
                                      outcome = std::unexpected(secret.error());
                              }));
    CW_CHECK(outcome);
    return policy;
}

Result<> AssetPolicyRepository::set(const QString &mediaId, const PlaybackPolicy &policy)
{
    const QString sealed = policy.webhookSecret.isEmpty() ? QStringLiteral("") : m_secrets.seal(policy.webhookSecret);
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO asset_policies(media_id,playback_policy,playback_secret) VALUES(?,?,?) "
            "ON CONFLICT(media_id) DO UPDATE SET playback_policy=excluded.playback_policy,playback_secret=excluded.playback_secret"),
        {mediaId, SqlCodec<PlaybackPolicy>::write(policy), sealed});
}

Result<std::optional<QDateTime>> AssetPolicyRepository::expiry(const QString &mediaId)
{
    std::optional<QDateTime> expiresAt;
    CW_CHECK(m_database.query(QStringLiteral("SELECT expires_at FROM asset_policies WHERE media_id=?"), {mediaId}, [&](const SqlRow &row) {
        if (!row.isNull(0))
            expiresAt = QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC);
    }));
    return expiresAt;
}

Result<QHash<QString, QDateTime>> AssetPolicyRepository::expiries(const QString &accountId)
{
    QHash<QString, QDateTime> found;
    CW_CHECK(m_database.query(
        QStringLiteral("SELECT media_id,expires_at FROM asset_policies JOIN assets ON assets.id=media_id "
                       "WHERE account_id=? AND expires_at IS NOT NULL"),
        {accountId}, [&](const SqlRow &row) { found.insert(row.text(0), QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC)); }));
    return found;
}

Result<> AssetPolicyRepository::setExpiry(const QString &mediaId, const std::optional<QDateTime> &expiresAt)
{
    return m_database.execute(QStringLiteral("INSERT INTO asset_policies(media_id,playback_secret,expires_at) VALUES(?,'',?) "
                                             "ON CONFLICT(media_id) DO UPDATE SET expires_at=excluded.expires_at"),
                              {mediaId, SqlCodec<std::optional<QDateTime>>::write(expiresAt)});
}

Result<QStringList> AssetPolicyRepository::expired(const QDateTime &now)
{
    QStringList ids;
    CW_CHECK(m_database.query(QStringLiteral("SELECT media_id FROM asset_policies WHERE expires_at<=? LIMIT 1000"),
                              {now.toMSecsSinceEpoch()}, [&](const SqlRow &row) { ids += row.text(0); }));
    return ids;
}

} // namespace castwright
