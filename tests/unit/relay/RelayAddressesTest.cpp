// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsStartProbe.h"
#include "unit/relay/RelayFixture.h"

#include "TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace castwright;
using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Where a stream goes next when somebody else says so, and how many streams are read from one server.
class RelayAddressesTest : public RelayFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void oneServerGetsNoMoreThanItsShare()
    {
        RelaySettings settings;
        settings.allowsLoopback = true;
        settings.maxUpstreamsPerHost = 1;
        m_relay->configure(settings);
        m_relay->setStream(spec({u"/a"_s}));
        RelaySpec other = spec({u"/b"_s});
        other.streamId = u"other"_s;
        m_relay->setStream(other);
        const auto first = join();
        QVERIFY(playFor({first}, 4000, [&] { return !first->bytes.isEmpty(); }));
        const auto openOther = [this] {
            auto client = std::make_shared<Client>();
            m_relay->open(u"other"_s, {u"o"_s, u"127.0.0.1"_s, u"test"_s, {}}, {}, false,
                          [client](Result<RelayAnswer> answer) { client->answer = std::move(answer); });
            return client;
        };
        const auto refused = openOther();
        QVERIFY(playFor({first}, 1000, [&] { return refused->answer.has_value(); }));
        QVERIFY(!refused->answer->has_value());
        QCOMPARE(refused->answer->error().code, ErrorCode::RateLimited);
        const auto second = join(u"second"_s); // of the stream that is read already
        QVERIFY(playFor({first, second}, 3000, [&] { return second->isOpen(); }));
        settings.stopsOldest = true;
        m_relay->configure(settings);
        const auto taken = openOther();
        QVERIFY(playFor({first}, 5000, [&] { return taken->isOpen() && first->isClosed(); }));
        QVERIFY(playFor({}, 2000, [&] { return m_origin->connections(u"/a"_s) == 0 && m_origin->connections(u"/b"_s) == 1; }));
    }

    /// The origin sends from wherever it is, not from a keyframe, one of which comes every second.
    void pictureIsBackWithinTwoSeconds_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("stall") << int(OriginAnswer::Fault::Stall);
        QTest::newRow("reset") << int(OriginAnswer::Fault::Reset);
        QTest::newRow("close") << int(OriginAnswer::Fault::Close);
    }
    void pictureIsBackWithinTwoSeconds()
    {
        QFETCH(int, fault);
        m_relay->setStream(spec({u"/a"_s, u"/b"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 6000, [&] { return client->bytes.size() > 150'000; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault(fault));
        OriginAnswer gone;
        gone.status = 503;
        if (fault != int(OriginAnswer::Fault::Stall))
            m_origin->set(u"/a"_s, gone);
        QElapsedTimer timer;
        timer.start();
        playFor({client}, 150); // what was under way
        qsizetype looked = client->bytes.size();
        TsStartProbe probe;
        const bool isBack = playFor({client}, 6000, [&] {
            probe.take(client->bytes.sliced(looked));
            looked = client->bytes.size();
            return probe.hasStart() && m_relay->figures(u"s"_s).urlIndex == 1;
        });
        QVERIFY(isBack);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        QVERIFY(!client->isClosed());
    }

    void resolverIsAskedBeforeTheList()
    {
        m_origin->set(u"/c"_s, live(testTs(10, u"lime"_s, 600), 10));
        OriginAnswer answer;
        answer.contentType = "application/json";
        answer.body = QJsonDocument(QJsonObject{{u"next_url"_s, m_origin->url(u"/c"_s)}}).toJson();
        m_origin->set(u"/next"_s, answer);
        RelaySpec wanted = spec({u"/a"_s, u"/b"_s});
        wanted.resolverUrl = m_origin->url(u"/next"_s);
        wanted.metadata.insert(u"local_id"_s, u"7"_s);
        m_relay->setStream(wanted);
        const auto client = join();
        QVERIFY(playFor({client}, 4000, [&] { return client->bytes.size() > 100'000; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::Stall);
        QVERIFY(playFor({client}, 8000, [&] { return m_relay->figures(u"s"_s).currentUrl == m_origin->url(u"/c"_s); }));
        QCOMPARE(m_origin->requests(u"/next"_s), 1);
        QVERIFY(m_origin->lastHead(u"/next"_s).startsWith("POST "));
        QCOMPARE(m_origin->connections(u"/b"_s), 0);
        QVERIFY(!client->isClosed());
        // It says nothing: the list is used.
        answer.body = "{\"next_url\":null}";
        m_origin->set(u"/next"_s, answer);
        m_origin->setFault(u"/c"_s, OriginAnswer::Fault::Stall);
        QVERIFY(playFor({client}, 10'000, [&] { return m_relay->figures(u"s"_s).currentUrl == m_origin->url(u"/b"_s); }));
    }

    /// It takes longer than the next of the list would, which is no reason to go there.
    void whereTheResolverSaidIsNotRaced()
    {
        OriginAnswer slow = live(testTs(10, u"lime"_s, 600), 10);
        slow.delayMs = 900;
        m_origin->set(u"/c"_s, slow);
        OriginAnswer answer;
        answer.contentType = "application/json";
        answer.body = QJsonDocument(QJsonObject{{u"next_url"_s, m_origin->url(u"/c"_s)}}).toJson();
        m_origin->set(u"/next"_s, answer);
        RelaySpec wanted = spec({u"/a"_s, u"/b"_s});
        wanted.resolverUrl = m_origin->url(u"/next"_s);
        m_relay->setStream(wanted);
        const auto client = join();
        QVERIFY(playFor({client}, 4000, [&] { return client->bytes.size() > 100'000; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::Stall);
        QVERIFY(playFor({client}, 8000, [&] { return m_relay->figures(u"s"_s).urlIndex > 0; }));
        QCOMPARE(m_relay->figures(u"s"_s).currentUrl, m_origin->url(u"/c"_s));
        QCOMPARE(m_origin->requests(u"/b"_s), 0);
        // What it named does not work: the list is used at once.
        OriginAnswer gone;
        gone.status = 503;
        m_origin->set(u"/d"_s, gone);
        answer.body = QJsonDocument(QJsonObject{{u"next_url"_s, m_origin->url(u"/d"_s)}}).toJson();
        m_origin->set(u"/next"_s, answer);
        m_origin->setFault(u"/c"_s, OriginAnswer::Fault::Stall);
        QVERIFY(playFor({client}, 8000, [&] { return m_relay->figures(u"s"_s).currentUrl == m_origin->url(u"/b"_s); }));
        QVERIFY(m_origin->requests(u"/d"_s) >= 1);
    }

    void resolverOfPlaylists()
    {
        serveHls(u"/h"_s, "a", 10);
        serveHls(u"/i"_s, "b", 500);
        OriginAnswer answer;
        answer.contentType = "application/json";
        answer.body = QJsonDocument(QJsonObject{{u"next_url"_s, m_origin->url(u"/i/index.m3u8"_s)}}).toJson();
        m_origin->set(u"/next"_s, answer);
        RelaySpec wanted = spec({u"/h/index.m3u8"_s}, RelayKind::Hls);
        wanted.resolverUrl = m_origin->url(u"/next"_s);
        m_relay->setStream(wanted);
        QVERIFY(playlist());
        m_isBroken = true;
        QTest::qWait(1600);
        QVERIFY(playlist());
        QCOMPARE(m_relay->figures(u"s"_s).currentUrl, m_origin->url(u"/i/index.m3u8"_s));
    }
};

CW_TEST(RelayAddressesTest)
#include "RelayAddressesTest.moc"
