// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/BatchQueue.h"
#include "graphql/type/Promise.h"

#include <QHash>

#include <utility>

namespace castwright::graphql {

/// Turns many loads of one key each into few loads of many keys, and asks for each key once. One per request and kind of thing, since it
/// remembers; it outlives what it has put into the queue. Thread: the one that executes.
template <class Key>
class DataLoader {
public:
    /// Answers a list with a value or an error for each key, in order, or a promise of such a list. Anything else is an error for all keys.
    using Batch = std::function<Value(const std::vector<Key> &keys)>;

    DataLoader(BatchQueue &queue, Batch batch, std::size_t mostKeys = 1000)
        : m_queue(queue)
        , m_batch(std::move(batch))
        , m_mostKeys(mostKeys)
    {}
    Q_DISABLE_COPY_MOVE(DataLoader)

    /// The value of `key`, now or later.
    Value load(const Key &key)
    {
        std::shared_ptr<Promise> &promise = m_known[key];
        if (promise)
            return promise->isSettled() ? promise->value() : Value(promise);
        promise = Promise::make();
        const auto asked = promise;
        if (!m_open || m_open->keys.size() >= m_mostKeys)
            openBatch();
        m_open->keys.push_back(key);
        m_open->promises.push_back(asked);
        return Value(asked);
    }
    /// Forgets a key, after it was changed.
    void clear(const Key &key) { m_known.remove(key); }
    /// What is known without asking.
    void prime(const Key &key, Value value)
    {
        auto promise = Promise::make();
        promise->settle(std::move(value));
        m_known.insert(key, promise);
    }

private:
    struct Load {
        std::vector<Key> keys;
        std::vector<std::shared_ptr<Promise>> promises;
    };

    void openBatch()
    {
        m_open = std::make_shared<Load>();
        m_queue.add([this, load = m_open] {
            if (m_open == load)
                m_open.reset();
            const Value answer = m_batch(load->keys);
            if (const auto later = answer.asPromise())
                later->whenSettled([load, queue = &m_queue](const Value &value) {
                    const BatchQueue::Hold hold(queue);
                    settle(*load, value);
                });
            else
                settle(*load, answer);
        });
    }

    static void settle(const Load &load, const Value &answer)
    {
        const bool fits = answer.isList() && answer.size() == qsizetype(load.keys.size());
        const Value failure = answer.asError()
            ? answer
            : Value::error(QStringLiteral("A batch of %1 keys was answered with another number of values.").arg(load.keys.size()));
        for (std::size_t i = 0; i < load.promises.size(); ++i)
            load.promises[i]->settle(fits ? answer.at(qsizetype(i)) : failure);
    }

    BatchQueue &m_queue;
    Batch m_batch;
    std::size_t m_mostKeys;
    QHash<Key, std::shared_ptr<Promise>> m_known;
    std::shared_ptr<Load> m_open;
};

} // namespace castwright::graphql
