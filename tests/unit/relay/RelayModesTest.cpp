// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/relay/RelayFixture.h"

#include "TestRegistry.h"

using namespace castwright;
using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What a stream can be told to be: strict, sticky.
class RelayModesTest : public RelayFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void strictIsBufferedAndClean()
    {
        QByteArray dirty; // a null packet behind every fifth one, and a torn one now and then
        const QByteArray clean = testTs(10, u"red"_s, 400);
        for (qsizetype at = 0, count = 0; at + 188 <= clean.size(); at += 188, ++count) {
            dirty += clean.mid(at, 188);
            if (count % 5 == 0)
                dirty += QByteArray("\x47\x1f\xff\x10", 4) + QByteArray(184, '\xff');
            if (count % 1000 == 999)
                dirty += QByteArray(77, 'x');
        }
        m_origin->set(u"/dirty"_s, live(dirty, 10));
        RelaySettings settings;
        settings.allowsLoopback = true;
        settings.prebufferBytes = 150'000;
        settings.prebufferMs = 8000;
        m_relay->configure(settings);
        RelaySpec wanted = spec({u"/dirty"_s});
        wanted.isStrict = true;
        m_relay->setStream(wanted);
        QElapsedTimer timer;
        timer.start();
        const auto client = join();
        QVERIFY(playFor({client}, 8000, [&] { return client->isOpen(); }));
        client->read();
        QVERIFY2(client->bytes.size() >= 60'000, qPrintable(QString::number(client->bytes.size()))); // nulls do not count
        QVERIFY2(timer.elapsed() > 700, qPrintable(QString::number(timer.elapsed())));               // it was waited for
        QVERIFY(playFor({client}, 8000, [&] { return client->bytes.size() > 300'000; }));
        for (qsizetype at = 0; at + 188 <= client->bytes.size(); at += 188) {
            QCOMPARE(client->bytes[at], '\x47');
            const int pid = ((client->bytes[at + 1] & 0x1f) << 8) | static_cast<uchar>(client->bytes[at + 2]);
            QVERIFY(pid != 0x1fff);
        }
        QVERIFY(client->bytes.mid(1, 2) == QByteArray("\x40\x00", 2)); // PAT first
        // Asked for a part or for its head it is what it always is, and the head costs no connection.
        const int before = m_origin->requests(u"/dirty"_s);
        std::optional<Result<RelayAnswer>> head;
        m_relay->open(u"s"_s, {u"head"_s, u"127.0.0.1"_s, u"test"_s, {}}, "bytes=0-99", true,
                      [&](Result<RelayAnswer> answer) { head = std::move(answer); });
        QVERIFY(playFor({client}, 2000, [&] { return head.has_value(); }));
        QCOMPARE((*head)->status, 200);
        QVERIFY((*head)->headers.contains(std::pair<QByteArray, QByteArray>{"Accept-Ranges", "none"}));
        QCOMPARE(m_origin->requests(u"/dirty"_s), before);
    }

    void stickyKeepsTheOriginItWasSentTo()
    {
        serveHls(u"/h"_s, "a", 10);
        OriginAnswer entry;
        entry.status = 302;
        entry.headers = {"Location: " + m_origin->url(u"/h/index.m3u8"_s).toLatin1()};
        m_origin->set(u"/entry.m3u8"_s, entry);
        for (const bool isSticky : {true, false}) {
            RelaySpec wanted = spec({u"/entry.m3u8"_s}, RelayKind::Hls);
            wanted.isSticky = isSticky;
            m_relay->setStream(wanted);
            const int before = m_origin->requests(u"/entry.m3u8"_s);
            QVERIFY(playlist());
            QTest::qWait(1600); // it is not fresh any more
            QVERIFY(playlist());
            QCOMPARE(m_origin->requests(u"/entry.m3u8"_s) - before, isSticky ? 1 : 2);
            m_relay->removeStream(u"s"_s, u"test"_s);
        }
    }
};

CW_TEST(RelayModesTest)
#include "RelayModesTest.moc"
