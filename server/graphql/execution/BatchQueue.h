// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace castwright::graphql {

/// Where data loaders wait until nothing else can run: an execution dispatches it when every resolver that could be called was called, so
/// that the keys of a whole level go out as one batch. What is queued while nothing executes goes out with the next turn of the event loop.
/// One for each request, or one shared by requests that may share batches. Thread: the one that executes.
class BatchQueue {
public:
    BatchQueue() = default;
    Q_DISABLE_COPY_MOVE(BatchQueue)

    /// `dispatch` is called once.
    void add(std::function<void()> dispatch);
    /// Calls what is queued, once around; false when there was nothing.
    bool dispatch();

    /// While it lives, somebody has promised to call dispatch().
    class Hold {
    public:
        explicit Hold(BatchQueue *queue) : m_queue(queue)
        {
            if (m_queue)
                ++m_queue->m_holds;
        }
        ~Hold()
        {
            if (m_queue && --m_queue->m_holds == 0)
                m_queue->schedule();
        }
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        BatchQueue *m_queue;
    };

private:
    void schedule();

    std::vector<std::function<void()>> m_waiting;
    int m_holds = 0;
    bool m_isScheduled = false;
    QObject m_context; ///< ends what is scheduled together with the queue
};

} // namespace castwright::graphql
