// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/transport/OperationTable.h"

namespace castwright::graphql {

/// What a stream of events does to its connection. Implemented where the connection is.
class EventStreamPeer {
public:
    virtual ~EventStreamPeer() = default;
    virtual void write(const QByteArray &text) = 0;
    /// The response is complete.
    virtual void end() = 0;
    virtual qint64 waitingBytes() const = 0;
};

/// One operation over server-sent events, in the distinct connections mode of the GraphQL over SSE protocol: a "next" event for each
/// response, then "complete". What is wrong with the operation comes as a "next" event with errors. Thread: the engine's.
class EventStreamSession {
public:
    EventStreamSession(Engine &engine, EventStreamPeer &peer, qint64 maxWaitingBytes = 4 * 1024 * 1024);
    Q_DISABLE_COPY_MOVE(EventStreamSession)

    /// May write before it returns.
    void start(const OperationRequest &request);
    /// To be called every twelve seconds or so: a comment that keeps proxies from closing the connection.
    void keepAlive();
    /// The connection is gone.
    void closed();

private:
    void write(const QByteArray &text);
    void finish();

    EventStreamPeer &m_peer;
    qint64 m_maxWaitingBytes;
    OperationTable m_operations;
    bool m_isOver = false;
};

} // namespace castwright::graphql
