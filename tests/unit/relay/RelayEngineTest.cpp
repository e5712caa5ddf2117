// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/relay/RelayFixture.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace castwright;
using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The relay against an origin that misbehaves: what clients get, how fast, and how often upstream is asked.
class RelayEngineTest : public RelayFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void oneUpstreamForAll()
    {
        m_relay->setStream(spec({u"/a"_s}));
        QList<std::shared_ptr<Client>> clients;
        for (int i = 0; i < 50; ++i)
            clients += join(u"c%1"_s.arg(i));
        QVERIFY(
            playFor(clients, 8000, [&] { return std::ranges::all_of(clients, [](const auto &c) { return c->bytes.size() > 60'000; }); }));
        QCOMPARE(m_origin->requests(u"/a"_s), 1);
        for (const auto &client : clients) {
            QCOMPARE(client->bytes.first(1), QByteArray("\x47"));
            QCOMPARE(client->bytes.mid(1, 2), QByteArray("\x40\x00", 2)); // PAT first
        }
        QCOMPARE(m_relay->figures(u"s"_s).clients, 50);
        QCOMPARE(eventTypes().count(u"stream_started"_s), 1);
        QCOMPARE(eventTypes().count(u"client_connected"_s), 50);
        clients.clear(); // all of them leave
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QTest::qWaitFor([&] { return m_origin->connections(u"/a"_s) == 0; }, 1000));
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(QTest::qWaitFor([&] { return eventTypes().count(u"stream_stopped"_s) == 1; }, 2000));
        QCOMPARE(eventTypes().count(u"client_disconnected"_s), 50);
    }

    void troubleLeadsToTheBackup_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("stall") << int(OriginAnswer::Fault::Stall);
        QTest::newRow("close") << int(OriginAnswer::Fault::Close);
        QTest::newRow("reset") << int(OriginAnswer::Fault::Reset);
    }

    void troubleLeadsToTheBackup()
    {
        QFETCH(int, fault);
        m_relay->setStream(spec({u"/a"_s, u"/b"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() > 50'000; }));
        client->longestGapMs = 0;
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault(fault));
        QVERIFY(playFor({client}, 5000, [&] { return eventTypes().contains(u"failover_triggered"_s); }));
        const qsizetype had = client->bytes.size();
        QVERIFY(playFor({client}, 3000, [&] { return client->bytes.size() > had + 50'000; }));
        QVERIFY2(client->longestGapMs < 2000, qPrintable(u"%1 ms without a byte"_s.arg(client->longestGapMs)));
        QVERIFY(!client->isClosed());
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 1);
        QCOMPARE(eventTypes().count(u"failover_triggered"_s), 1);
        // What ended is asked once more first; beside what has fallen silent the backup is opened in advance, and taken when it has a
        // start.
        if (OriginAnswer::Fault(fault) != OriginAnswer::Fault::Stall)
            QVERIFY(m_origin->requests(u"/a"_s) >= 2);
    }

    void badStartsGoOn_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"404", "503", "html", "headstall", "gone"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void badStartsGoOn()
    {
        QFETCH(QString, what);
        OriginAnswer bad;
        bad.status = what == u"404" ? 404 : what == u"503" ? 503 : 200;
        bad.body = "<html><body>The channel is not available</body></html>";
        bad.contentType = what == u"html" ? "text/html" : "video/mp2t";
        bad.fault = what == u"headstall" ? OriginAnswer::Fault::HeadStall : OriginAnswer::Fault::None;
        m_origin->set(u"/bad"_s, bad);
        RelaySpec wanted = spec({u"/bad"_s, u"/b"_s});
        if (what == u"gone")
            wanted.urls[0] = u"http://127.0.0.1:9/x"_s; // nobody listens at discard
        m_relay->setStream(wanted);
        const auto client = join();
        QVERIFY(playFor({client}, 6000, [&] { return client->bytes.size() > 20'000; }));
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 1);
    }

    void nothingWorksIsAnError()
    {
        m_relay->setStream(spec({u"/none"_s, u"/nothing"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 8000, [&] { return client->answer.has_value(); }));
        QVERIFY(!client->answer->has_value());
        QCOMPARE(client->answer->error().code, ErrorCode::UpstreamFailed);
        QVERIFY(playFor({}, 1000, [&] { return eventTypes().contains(u"stream_failed"_s); }));
        QVERIFY(!eventTypes().contains(u"stream_started"_s));
    }

    void sameAddressIsEnoughWhenItComesBack()
    {
        m_relay->setStream(spec({u"/a"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() > 50'000; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::Reset);
        playFor({client}, 1500);
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::None);
        const qsizetype had = client->bytes.size();
        QVERIFY(playFor({client}, 8000, [&] { return client->bytes.size() > had + 50'000; }));
        QVERIFY(!eventTypes().contains(u"failover_triggered"_s));
        QVERIFY(!client->isClosed());
    }

    void byHandGoesToExactlyTheNext()
    {
        m_origin->set(u"/c"_s, live(testTs(10, u"blue"_s, 800), 10));
        m_relay->setStream(spec({u"/a"_s, u"/b"_s, u"/c"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() > 50'000; }));
        QCOMPARE(m_relay->failOver(u"s"_s).value_or(-1), 1);
        QVERIFY(playFor({client}, 3000, [&] { return m_relay->figures(u"s"_s).urlIndex == 1; }));
        const qsizetype had = client->bytes.size();
        QVERIFY(playFor({client}, 3000, [&] { return client->bytes.size() > had + 50'000; }));
        QCOMPARE(eventTypes().count(u"failover_triggered"_s), 1);
        QCOMPARE(m_origin->requests(u"/c"_s), 0);
        QVERIFY(!client->isClosed());
    }

    void filesAreSeekable()
    {
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.takesRanges = true;
        for (int i = 0; i < 3'000'000; ++i)
            film.body += static_cast<char>(i * 7 + i / 256);
        m_origin->set(u"/film.mp4"_s, film);
        m_relay->setStream(spec({u"/film.mp4"_s}, RelayKind::Vod));
        const auto client = std::make_shared<Client>();
        m_relay->open(u"s"_s, {}, "bytes=1000-2999999", false, [client](Result<RelayAnswer> answer) {
            client->answer = std::move(answer);
            client->position = (*client->answer)->ring->startPosition(false);
        });
        QVERIFY(playFor({client}, 5000, [&] { return client->isClosed() && client->bytes.size() >= 2'999'000; }));
        QCOMPARE((*client->answer)->status, 206);
        QCOMPARE(client->bytes, film.body.mid(1000));
    }

    void slowReaderHoldsAFileUpstream()
    {
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.body = QByteArray(30'000'000, 'x');
        m_origin->set(u"/film.mp4"_s, film);
        m_relay->setStream(spec({u"/film.mp4"_s}, RelayKind::Vod));
        const auto client = join();
        playFor({}, 1500); // it reads nothing
        QVERIFY(client->isOpen());
        QVERIFY2(m_relay->figures(u"s"_s).bytesReceived < 8'000'000, qPrintable(QString::number(m_relay->figures(u"s"_s).bytesReceived)));
        client->position = (*client->answer)->ring->startPosition(false);
        QVERIFY(playFor({client}, 15'000, [&] { return client->bytes.size() == 30'000'000; }));
    }

    void segmentsAreFetchedOnceAndNamedByTokensOnly()
    {
        serveHls(u"/h"_s, "s", 100);
        m_relay->setStream(spec({u"/h/index.m3u8"_s}, RelayKind::Hls));
        const auto list = playlist();
        QVERIFY(list.has_value());
        QVERIFY(!list->body.contains("127.0.0.1") && !list->body.contains(".ts\n"));
        const QStringList names = tokens(list->body);
        QCOMPARE(names.size(), 4);
        int answered = 0;
        for (int i = 0; i < 20; ++i)
            m_relay->segment(u"s"_s, {u"h%1"_s.arg(i), u"127.0.0.1"_s, u"t"_s, {}}, names[0], {}, [&](const Result<RelayAnswer> &answer) {
                QVERIFY(answer.has_value());
                QCOMPARE(answer->body.size(), 376);
                QCOMPARE(answer->contentType, QByteArray("video/mp2t"));
                ++answered;
            });
        QVERIFY(QTest::qWaitFor([&] { return answered == 20; }, 5000));
        QCOMPARE(m_origin->requests(u"/h/s100.ts"_s) + m_origin->requests(u"/h/s101.ts"_s), 1);
        QCOMPARE(segment(names[0]).value_or(RelayAnswer()).body.size(), 376);
        QCOMPARE(segment(names[0], "bytes=0-9").value_or(RelayAnswer()).body.size(), 10);
        QVERIFY(m_relay->totals().cacheHits >= 2);
        for (const QString &forged :
             QStringList{u"http://127.0.0.1/x"_s, u"/etc/passwd"_s, u"file:///etc/passwd"_s, u"AAAA"_s, names[0] + u"x"})
            QVERIFY(!segment(forged).has_value());
    }

    void playlistTroubleLeadsToTheBackup_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("503") << u"503"_s;
        QTest::newRow("frozen") << u"frozen"_s;
        QTest::newRow("segments gone") << u"segments"_s;
    }

    void playlistTroubleLeadsToTheBackup()
    {
        QFETCH(QString, what);
        serveHls(u"/h"_s, "s", 100);
        serveHls(u"/g"_s, "g", 5);
        m_relay->setStream(spec({u"/h/index.m3u8"_s, u"/g/index.m3u8"_s}, RelayKind::Hls));
        QVERIFY(playlist().has_value());
        if (what == u"503")
            m_isBroken = true;
        if (what == u"frozen")
            m_isFrozen = true;
        if (what == u"segments")
            for (int i = 0; i < 60; ++i)
                m_origin->set(u"/h/s%1.ts"_s.arg(100 + i), [] {
                    OriginAnswer bad;
                    bad.status = 503;
                    return bad;
                }());
        qint64 lastSequence = 0;
        QByteArray body;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 6000 && !body.contains("DISCONTINUITY\n")) {
            QTest::qWait(300);
            const auto list = playlist();
            QVERIFY(list.has_value());
            body = list->body;
            const qsizetype at = body.indexOf("MEDIA-SEQUENCE:") + 15;
            const qint64 sequence = body.mid(at, body.indexOf('\n', at) - at).toLongLong();
            QVERIFY2(sequence >= lastSequence, body.constData());
            lastSequence = sequence;
            if (what == u"segments" && !body.contains("DISCONTINUITY\n"))
                (void)segment(tokens(body).last());
        }
        QVERIFY2(body.contains("#EXT-X-DISCONTINUITY\n"), body.constData());
        QVERIFY2(timer.elapsed() < (what == u"frozen" ? 4000 : 2500), qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 1);
        QCOMPARE(segment(tokens(body).last()).value_or(RelayAnswer()).body.size(), 376);
    }

    void limitsAndDisconnects()
    {
        RelaySpec wanted = spec({u"/a"_s});
        wanted.maxClients = 1;
        m_relay->setStream(wanted);
        const auto first = join(u"one"_s);
        QVERIFY(playFor({first}, 5000, [&] { return first->isOpen(); }));
        const auto second = join(u"two"_s);
        QVERIFY(playFor({first}, 2000, [&] { return second->answer.has_value(); }));
        QCOMPARE(second->answer->error().code, ErrorCode::RateLimited);
        bool isSentAway = false;
        (*first->answer)->onSentAway([&] { isSentAway = true; });
        QVERIFY(m_relay->disconnectClient(u"s"_s, u"one"_s));
        QVERIFY(isSentAway);
        QVERIFY(!m_relay->disconnectClient(u"s"_s, u"one"_s));
        const auto again = join(u"one"_s);
        QVERIFY(playFor({}, 2000, [&] { return again->answer.has_value(); }));
        QCOMPARE(again->answer->error().code, ErrorCode::Forbidden); // not at once
    }

    void primaryIsGoneBackTo()
    {
        RelaySpec wanted = spec({u"/a"_s, u"/b"_s});
        wanted.returnsToPrimary = true;
        wanted.returnAfterMs = 1000;
        m_relay->setStream(wanted);
        const auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() > 30'000; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::Reset);
        QVERIFY(playFor({client}, 5000, [&] { return m_relay->figures(u"s"_s).urlIndex == 1; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::None);
        QVERIFY(playFor({client}, 12'000, [&] { return m_relay->figures(u"s"_s).urlIndex == 0; }));
        QCOMPARE(m_events.last().data.value(u"reason").toString(), u"primary_recovered"_s);
        QVERIFY(!client->isClosed());
    }
};

CW_TEST(RelayEngineTest)
#include "RelayEngineTest.moc"
