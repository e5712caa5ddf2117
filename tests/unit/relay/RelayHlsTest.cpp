// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/relay/RelayFixture.h"

#include "TestRegistry.h"

using namespace castwright;
using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What players of HLS read of is there when they ask for it, though the server that told of it is gone.
class RelayHlsTest : public RelayFixture {
    Q_OBJECT

    static qint64 sequenceOf(const QByteArray &list)
    {
        const qsizetype at = list.indexOf("MEDIA-SEQUENCE:") + 15;
        return list.mid(at, list.indexOf('\n', at) - at).toLongLong();
    }
    /// The number behind the last segment's.
    static qint64 endOf(const QByteArray &list) { return sequenceOf(list) + list.count("#EXTINF"); }
    void setSegments(OriginAnswer::Fault fault, int status)
    {
        for (int i = 0; i < 60; ++i) {
            OriginAnswer answer;
            answer.fault = fault;
            answer.status = status;
            m_origin->set(u"/h/s%1.ts"_s.arg(100 + i), answer);
        }
    }
    /// The first list that tells of something new.
    QByteArray nextList(const QByteArray &before)
    {
        QByteArray list = before;
        QElapsedTimer timer;
        timer.start();
        while (list == before && timer.elapsed() < 8000) {
            QTest::qWait(50);
            list = playlist().value_or(RelayAnswer()).body;
        }
        return list;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        serveHls(u"/h"_s, "s", 100);
        serveHls(u"/g"_s, "g", 5);
        m_relay->setStream(spec({u"/h/index.m3u8"_s, u"/g/index.m3u8"_s}, RelayKind::Hls));
    }
    void cleanup() { end(); }

    void whatWasListedIsThere()
    {
        const QByteArray first = playlist().value_or(RelayAnswer()).body;
        const QByteArray second = nextList(first);
        QVERIFY(sequenceOf(second) > sequenceOf(first));
        m_isBroken = true; // the other server dies just after it has told of a segment
        setSegments(OriginAnswer::Fault::Reset, 200);
        const QStringList listed = tokens(second);
        QCOMPARE(listed.size(), 4);
        for (const QString &token : listed.last(2)) {
            const auto got = segment(token);
            QVERIFY2(got.has_value(), qPrintable(got ? QString() : got.error().message));
            QCOMPARE(got->body.size(), 376);
        }
        const QByteArray after = nextList(second);
        QVERIFY2(after.contains("#EXT-X-DISCONTINUITY\n"), after.constData());
        QVERIFY(endOf(after) > endOf(second)); // nothing that was listed is taken back
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 1);
    }

    /// It dies between telling of a segment and giving it: the list waits, and goes on with the next address.
    void whatCannotBeHadIsNotListed()
    {
        const QByteArray first = playlist().value_or(RelayAnswer()).body;
        QVERIFY(segment(tokens(first).last()).has_value()); // those before are here
        setSegments(OriginAnswer::Fault::Reset, 200);
        const QByteArray second = nextList(first);
        QVERIFY2(second.contains("#EXT-X-DISCONTINUITY\n"), second.constData());
        for (const QString &token : tokens(second).last(2))
            QVERIFY(segment(token).has_value());
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 1);
        QCOMPARE(std::ranges::count(eventTypes(), u"failover_triggered"_s), 1);
        const auto told = std::ranges::find(m_events, u"failover_triggered"_s, &RelayEvent::type);
        QCOMPARE(told->data.value(u"reason").toString(), u"segment_fetch_error"_s);
    }

    /// Servers tell of a segment a little before it is there.
    void whatIsNotThereYetIsNoFailure()
    {
        QByteArray list = playlist().value_or(RelayAnswer()).body;
        QVERIFY(segment(tokens(list).last()).has_value());
        setSegments(OriginAnswer::Fault::None, 404);
        for (int i = 0; i < 3; ++i) {
            const QByteArray next = nextList(list);
            QVERIFY(endOf(next) > endOf(list));
            list = next;
        }
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 0);
        QCOMPARE(m_relay->figures(u"s"_s).errors, 0);
    }

    /// The players' own requests come on top of nothing.
    void eachIsFetchedOnce()
    {
        QByteArray list = playlist().value_or(RelayAnswer()).body;
        for (int i = 0; i < 3; ++i) {
            const QByteArray next = nextList(list);
            QVERIFY(endOf(next) > endOf(list));
            list = next;
            QVERIFY(segment(tokens(list).last()).has_value());
        }
        for (int i = 0; i < 60; ++i)
            QVERIFY2(m_origin->requests(u"/h/s%1.ts"_s.arg(100 + i)) <= 1, qPrintable(QString::number(i)));
    }
};

CW_TEST(RelayHlsTest)
#include "RelayHlsTest.moc"
