// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/SourceStream.h"

namespace castwright::graphql {

void SourceStream::publish(Value event)
{
    if (m_isEnded || m_isCancelled)
        return;
    if (m_waiting.size() >= m_mostWaiting) {
        m_waiting.pop_front();
        ++m_dropped;
    }
    m_waiting.push_back(std::move(event));
    tell();
}

void SourceStream::end()
{
    if (std::exchange(m_isEnded, true))
        return;
    tell();
}

void SourceStream::fail(GraphqlError error)
{
    if (m_isEnded)
        return;
    m_error = std::move(error);
    end();
}

void SourceStream::onEvent(OnEvent callback)
{
    m_onEvent = std::move(callback);
    if (!m_waiting.empty() || m_isEnded)
        tell();
}

std::optional<Value> SourceStream::take()
{
    if (m_waiting.empty())
        return {};
    Value event = std::move(m_waiting.front());
    m_waiting.pop_front();
    return event;
}

void SourceStream::cancel()
{
    if (std::exchange(m_isCancelled, true))
        return;
    m_waiting.clear();
    m_onEvent = {};
    if (const OnCancel callback = std::exchange(m_onCancel, {}))
        callback();
}

void SourceStream::tell()
{
    if (const OnEvent callback = m_onEvent)
        callback();
}

} // namespace castwright::graphql
