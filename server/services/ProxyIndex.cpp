// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProxyIndex.h"

#include "services/ProxyViews.h"

namespace castwright {

void ProxyIndex::put(const ProxyStream &stream)
{
    remove(stream.id);
    QList<Key> &keys = m_keys[stream.id];
    const QJsonObject &metadata = stream.config.metadata;
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        keys.append({stream.accountId, it.key(), proxyviews::metadataText(*it)});
        m_ids[keys.last()].insert(stream.id);
    }
}

void ProxyIndex::remove(const QString &streamId)
{
    const QList<Key> keys = m_keys.take(streamId);
    for (const Key &key : keys) {
        const auto found = m_ids.find(key);
        found->second.erase(streamId);
        if (found->second.empty())
            m_ids.erase(found);
    }
}

const std::set<QString> &ProxyIndex::find(const QString &accountId, const QString &field, const QString &text) const
{
    static const std::set<QString> none;
    const auto found = m_ids.find({accountId, field, text});
    return found == m_ids.end() ? none : found->second;
}

} // namespace castwright
