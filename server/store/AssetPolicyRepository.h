// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlaybackPolicy.h"
#include "ports/SecretStore.h"
#include "store/Database.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace castwright {

/// Who may watch a media asset, and until when it is kept, where that was said. Thread: server.
class AssetPolicyRepository {
public:
    AssetPolicyRepository(Database &database, const SecretStore &secrets) : m_database(database), m_secrets(secrets) {}

    /// Public when nothing was said.
    Result<PlaybackPolicy> find(const QString &mediaId);
    Result<> set(const QString &mediaId, const PlaybackPolicy &policy);
    Result<std::optional<QDateTime>> expiry(const QString &mediaId);
    /// Of all assets of an account of which it was said, by id.
    Result<QHash<QString, QDateTime>> expiries(const QString &accountId);
    /// Nothing is for ever; std::nullopt inside goes back to the account's days.
    Result<> setExpiry(const QString &mediaId, const std::optional<QDateTime> &expiresAt);
    /// Assets whose time is up.
    Result<QStringList> expired(const QDateTime &now);

private:
    Database &m_database;
    const SecretStore &m_secrets;
};

} // namespace castwright
