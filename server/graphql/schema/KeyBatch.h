// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "graphql/execution/BatchQueue.h"
#include "graphql/type/Promise.h"

#include <QHash>
#include <QStringList>

namespace castwright::graphql {

/// Gathers what is asked for by key and loads it all at once when nothing else can run. Unlike DataLoader it forgets what it has loaded, so
/// that a long connection sees fresh figures. Thread: server.
class KeyBatch {
public:
    using Loaded = std::function<void(Result<QHash<QString, Value>>)>;
    /// Calls `loaded` once; a key that is not there is null.
    using Load = std::function<void(const QStringList &keys, const Loaded &loaded)>;

    KeyBatch(BatchQueue &queue, Load load) : m_queue(queue), m_load(std::move(load)) {}
    Q_DISABLE_COPY_MOVE(KeyBatch)

    /// A promise.
    Value load(const QString &key);

private:
    struct Open {
        QStringList keys;
        QHash<QString, std::shared_ptr<Promise>> promises;
    };
    BatchQueue &m_queue;
    Load m_load;
    std::shared_ptr<Open> m_open;
};

} // namespace castwright::graphql
