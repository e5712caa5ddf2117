// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Value.h"

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace castwright::graphql {

/// The stream of events behind a subscription field (specification 6.2.3.1): whoever makes the events publishes, one subscription listens.
/// What comes before somebody listens, or faster than it is taken, waits in a bounded queue that drops its oldest. Thread: the one that
/// executes.
class SourceStream {
public:
    using OnEvent = std::function<void()>;
    using OnCancel = std::function<void()>;

    explicit SourceStream(std::size_t mostWaiting = 100) : m_mostWaiting(mostWaiting) {}
    ~SourceStream() { cancel(); }
    Q_DISABLE_COPY_MOVE(SourceStream)

    // For the producer.
    void publish(Value event);
    /// No more events; those that wait are still delivered.
    void end();
    /// Ends with an error, which the subscriber is told.
    void fail(GraphqlError error);
    /// Called once when the subscriber is gone.
    void onCancel(OnCancel callback) { m_onCancel = std::move(callback); }
    bool isCancelled() const { return m_isCancelled; }
    /// Events that were dropped because the queue was full.
    qint64 dropped() const { return m_dropped; }

    // For the subscriber.
    /// Called when there is something to take, or an end.
    void onEvent(OnEvent callback);
    /// The oldest event, if any waits.
    std::optional<Value> take();
    /// Whether there will be no more events, none waiting either.
    bool isOver() const { return m_isEnded && m_waiting.empty(); }
    const std::optional<GraphqlError> &error() const { return m_error; }
    void cancel();

private:
    void tell();

    std::size_t m_mostWaiting;
    std::deque<Value> m_waiting;
    OnEvent m_onEvent;
    OnCancel m_onCancel;
    std::optional<GraphqlError> m_error;
    qint64 m_dropped = 0;
    bool m_isEnded = false;
    bool m_isCancelled = false;
};

} // namespace castwright::graphql
