// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/BatchQueue.h"

#include <utility>

namespace castwright::graphql {

void BatchQueue::add(std::function<void()> dispatch)
{
    m_waiting.push_back(std::move(dispatch));
    if (m_holds == 0)
        schedule();
}

bool BatchQueue::dispatch()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &call : waiting)
        call();
    return !waiting.empty();
}

void BatchQueue::schedule()
{
    if (m_waiting.empty() || std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_isScheduled = false;
            const Hold hold(this);
            dispatch();
        },
        Qt::QueuedConnection);
}

} // namespace castwright::graphql
