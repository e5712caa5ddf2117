// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/Execution.h"
#include "graphql/execution/SourceStream.h"

namespace castwright::graphql {

/// A running subscription (specification 6.2.3): for each event of the source one execution, one after the other, and one response. Letting
/// go of it cancels the source. Thread: the one that started it.
class Subscription : public std::enable_shared_from_this<Subscription> {
public:
    using OnResponse = std::function<void(ExecutionResult &&)>;
    /// With an error when the source failed.
    using OnEnd = std::function<void(const std::optional<GraphqlError> &)>;

    /// Asks the subscription's field for its source. Errors: what the field or its arguments say. Responses may come before start()
    /// returns.
    static std::expected<std::shared_ptr<Subscription>, Errors> start(const ExecutionInput &input, OnResponse onResponse, OnEnd onEnd);
    Subscription(ExecutionInput input, std::shared_ptr<SourceStream> source, OnResponse onResponse, OnEnd onEnd);
    ~Subscription();
    Q_DISABLE_COPY_MOVE(Subscription)

    /// Ends it without a word to the callbacks.
    void cancel();
    /// The source's count of events that came too fast.
    qint64 dropped() const { return m_source->dropped(); }

private:
    static std::expected<std::shared_ptr<SourceStream>, GraphqlError> openSource(const ExecutionInput &input);
    void listen();
    void next();

    ExecutionInput m_input;
    std::shared_ptr<SourceStream> m_source;
    OnResponse m_onResponse;
    OnEnd m_onEnd;
    std::shared_ptr<Execution> m_execution;
    bool m_isBusy = false; ///< an event is being executed
    bool m_isOver = false;
};

} // namespace castwright::graphql
