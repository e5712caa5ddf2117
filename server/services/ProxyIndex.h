// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProxyStream.h"

#include <QHash>

#include <map>
#include <set>
#include <tuple>

namespace castwright {

/// Relayed streams by their metadata: their rows are sealed, so that the store cannot look for them. Thread: server.
class ProxyIndex {
public:
    /// A new stream, or one whose metadata may have changed.
    void put(const ProxyStream &stream);
    void remove(const QString &streamId);
    /// Whose `field` is this text, as metadataText() has it. The ids are in order.
    const std::set<QString> &find(const QString &accountId, const QString &field, const QString &text) const;

private:
    using Key = std::tuple<QString, QString, QString>; ///< account, field, text

    std::map<Key, std::set<QString>> m_ids;
    QHash<QString, QList<Key>> m_keys; ///< by stream
};

} // namespace castwright
