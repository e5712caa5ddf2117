// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/EventStreamSession.h"

#include "TestRegistry.h"
#include "unit/graphql/ClockEngine.h"

#include <QtTest>

using namespace castwright::graphql;
using namespace castwright::tests;

namespace {
class RecordingStream : public EventStreamPeer {
public:
    void write(const QByteArray &text) override { written += text; }
    void end() override { ++ends; }
    qint64 waitingBytes() const override { return waiting; }

    QByteArray written;
    int ends = 0;
    qint64 waiting = 0;
};
} // namespace

/// Server-sent events: next, complete, and what happens when something goes wrong.
class EventStreamSessionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ClockEngine> m_clock;
    std::unique_ptr<RecordingStream> m_peer;
    std::unique_ptr<EventStreamSession> m_session;

    void start(const QString &query)
    {
        OperationRequest request;
        request.query = query;
        m_session->start(request);
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_clock = std::make_unique<ClockEngine>();
        m_peer = std::make_unique<RecordingStream>();
        m_session = std::make_unique<EventStreamSession>(*m_clock->engine, *m_peer);
    }

    void query()
    {
        start(QStringLiteral("{ n }"));
        QCOMPARE(m_peer->written, QByteArray("event: next\ndata: {\"data\":{\"n\":1}}\n\nevent: complete\ndata: \n\n"));
        QCOMPARE(m_peer->ends, 1);
    }

    void subscription()
    {
        start(QStringLiteral("subscription { tick }"));
        m_clock->tick(1);
        m_session->keepAlive();
        m_clock->tick(2);
        QCOMPARE(m_peer->written,
                 QByteArray("event: next\ndata: {\"data\":{\"tick\":1}}\n\n:\n\nevent: next\ndata: {\"data\":{\"tick\":2}}\n\n"));
        QCOMPARE(m_peer->ends, 0);
        m_clock->source->end();
        QVERIFY(m_peer->written.endsWith("event: complete\ndata: \n\n"));
        QCOMPARE(m_peer->ends, 1);
    }

    void refused()
    {
        start(QStringLiteral("{ nope }"));
        QVERIFY(m_peer->written.startsWith("event: next\ndata: {\"errors\":[{\"message\":\"Cannot query"));
        QVERIFY(m_peer->written.endsWith("event: complete\ndata: \n\n"));
        QCOMPARE(m_peer->ends, 1);
    }

    void textWithLineBreaksStaysOnOneLine()
    {
        start(QStringLiteral("{ n(of: \"a\nb\") }"));
        QCOMPARE(m_peer->written.count("\n"), 6);
    }

    void connectionIsGone()
    {
        start(QStringLiteral("subscription { tick }"));
        m_session->closed();
        QVERIFY(m_clock->source->isCancelled());
        m_session->keepAlive();
        QVERIFY(m_peer->written.isEmpty());
    }

    void aSlowPeerIsLetGo()
    {
        start(QStringLiteral("subscription { tick }"));
        m_peer->waiting = 5 * 1024 * 1024;
        m_clock->tick(1);
        QVERIFY(m_peer->written.isEmpty());
        QCOMPARE(m_peer->ends, 1);
        QVERIFY(m_clock->source->isCancelled());
    }
};

CW_TEST(EventStreamSessionTest)
#include "EventStreamSessionTest.moc"
