// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/KeyBatch.h"

#include "graphql/schema/ErrorValues.h"

namespace castwright::graphql {

Value KeyBatch::load(const QString &key)
{
    if (!m_open) {
        m_open = std::make_shared<Open>();
        m_queue.add([this, open = m_open] {
            m_open.reset();
            m_load(open->keys, [open, queue = &m_queue](const Result<QHash<QString, Value>> &loaded) {
                const BatchQueue::Hold hold(queue);
                for (auto it = open->promises.begin(); it != open->promises.end(); ++it)
                    (*it)->settle(loaded ? loaded->value(it.key()) : Value(graphqlError(loaded.error())));
            });
        });
    }
    auto &promise = m_open->promises[key];
    if (!promise) {
        promise = Promise::make();
        m_open->keys.append(key);
    }
    return promise;
}

} // namespace castwright::graphql
