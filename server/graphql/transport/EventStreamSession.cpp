// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/EventStreamSession.h"

namespace castwright::graphql {

namespace {
const QString &onlyId()
{
    static const QString id = QStringLiteral("stream");
    return id;
}
} // namespace

EventStreamSession::EventStreamSession(Engine &engine, EventStreamPeer &peer, qint64 maxWaitingBytes)
    : m_peer(peer)
    , m_maxWaitingBytes(maxWaitingBytes)
    , m_operations(engine,
                   {[this](const QString &, const QByteArray &response) { write(QByteArray("event: next\ndata: " + response + "\n\n")); },
                    [this](const QString &, const QByteArray &errors) {
                        write(QByteArray("event: next\ndata: {\"errors\":" + errors + "}\n\n"));
                        finish();
                    },
                    [this](const QString &) { finish(); }},
                   1)
{}

void EventStreamSession::start(const OperationRequest &request)
{
    m_operations.start(onlyId(), request);
}

void EventStreamSession::keepAlive()
{
    write(QByteArrayLiteral(":\n\n"));
}

void EventStreamSession::closed()
{
    m_isOver = true;
    m_operations.cancelAll();
}

void EventStreamSession::write(const QByteArray &text)
{
    if (m_isOver)
        return;
    if (m_peer.waitingBytes() <= m_maxWaitingBytes)
        return m_peer.write(text);
    closed(); // a peer that does not read; the stream ends without "complete", so that the client knows
    m_peer.end();
}

void EventStreamSession::finish()
{
    if (m_isOver)
        return;
    write(QByteArrayLiteral("event: complete\ndata: \n\n"));
    if (std::exchange(m_isOver, true))
        return;
    m_peer.end();
}

} // namespace castwright::graphql
