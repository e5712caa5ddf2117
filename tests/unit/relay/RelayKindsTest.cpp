// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/DashMark.h"
#include "relay/dash/MpdRewriter.h"
#include "unit/relay/RelayFixture.h"

#include "TestRegistry.h"

#include <algorithm>

using namespace castwright;
using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What holds for every kind of stream: it is known by its body, its beginning, end and failure are told, limits hold, the primary is gone
/// back to.
class RelayKindsTest : public RelayFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void failuresAreToldOnceForEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("hls") << int(RelayKind::Hls);
        QTest::newRow("dash") << int(RelayKind::Dash);
        QTest::newRow("file") << int(RelayKind::Vod);
    }

    void failuresAreToldOnceForEveryKind()
    {
        QFETCH(int, kind);
        m_relay->setStream(spec({u"/none"_s, u"/nothing"_s}, RelayKind(kind)));
        for (int i = 0; i < 3; ++i) {
            if (RelayKind(kind) == RelayKind::Vod) {
                const auto client = join();
                QVERIFY(playFor({client}, 5000, [&] { return client->answer.has_value(); }));
                QVERIFY(!client->answer->has_value());
            } else {
                (void)playlist();
            }
        }
        QVERIFY(playFor({}, 2000, [&] { return eventTypes().contains(u"stream_failed"_s); }));
        QCOMPARE(eventTypes().count(u"stream_failed"_s), 1);
        const QJsonObject data = std::ranges::find(m_events, u"stream_failed"_s, &RelayEvent::type)->data;
        QVERIFY(!data.value(u"client_id").toString().isEmpty());
        QCOMPARE(data.value(u"retry_count").toInt(), 1); // two addresses
        QVERIFY(!eventTypes().contains(u"stream_started"_s));
    }

    void filesStartAndStop()
    {
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.body = QByteArray(100'000, 'x');
        m_origin->set(u"/film.mp4"_s, film);
        m_relay->setStream(spec({u"/film.mp4"_s}, RelayKind::Vod));
        auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() == 100'000; }));
        QVERIFY(playFor({}, 1000, [&] { return eventTypes().contains(u"stream_started"_s); }));
        client.reset();
        QVERIFY(playFor({}, 4000, [&] { return eventTypes().contains(u"stream_stopped"_s); }));
        QCOMPARE(eventTypes().count(u"stream_started"_s), 1);
        const QJsonObject started = std::ranges::find(m_events, u"stream_started"_s, &RelayEvent::type)->data;
        for (const char *field : {"url", "primary_url", "failover_urls", "user_agent", "stream_type"})
            QVERIFY2(started.contains(QLatin1String(field)), field);
        const QJsonObject stopped = std::ranges::find(m_events, u"stream_stopped"_s, &RelayEvent::type)->data;
        QCOMPARE(stopped.value(u"was_transcoded").toBool(true), false);
        QVERIFY(stopped.contains(u"chunks_served") && stopped.contains(u"bytes_served"));
        const QJsonObject left = std::ranges::find(m_events, u"client_disconnected"_s, &RelayEvent::type)->data;
        QVERIFY(left.value(u"connection_id").toString().startsWith(u"con_"));
    }

    /// It was opened as a live stream, and that connection counts no more once it is read as the file it is.
    void aFileBehindALiveAddressLeavesNoConnectionBehind()
    {
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.body = QByteArray(100'000, 'x');
        film.delayMs = 900; // so that the first connection is seen
        m_origin->set(u"/looks-live"_s, film);
        m_relay->setStream(spec({u"/looks-live"_s}));
        auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return m_relay->figures(u"s"_s).upstreams == 1; }));
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() == 100'000; }));
        client.reset();
        QVERIFY(playFor({}, 3000, [&] { return m_relay->figures(u"s"_s).upstreams == 0; }));
        QVERIFY(playFor({}, 3000, [&] { return m_origin->connections(u"/looks-live"_s) == 0; }));
    }

    void backupsOfAnotherKindAreLeftWithAReason()
    {
        const auto lastError = [this] { return m_relay->figures(u"s"_s).lastError; };
        OriginAnswer gone;
        gone.status = 503;
        serveHls(u"/h"_s, "s", 100);
        m_relay->setStream(spec({u"/a"_s, u"/h/index.m3u8"_s, u"/b"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 5000, [&] { return client->bytes.size() > 30'000; }));
        m_origin->setFault(u"/a"_s, OriginAnswer::Fault::Close);
        m_origin->set(u"/a"_s, gone);
        QVERIFY(playFor({client}, 5000, [&] { return lastError().contains(u"is a playlist"); }));
        QVERIFY(playFor({client}, 5000, [&] { return m_relay->figures(u"s"_s).urlIndex == 2; })); // the one behind it goes on
        m_relay->removeStream(u"s"_s, u"test"_s);

        m_relay->setStream(spec({u"/h/index.m3u8"_s, u"/b"_s}, RelayKind::Hls));
        QVERIFY(playlist().has_value());
        m_isBroken = true;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(playFor({}, 6000, [&] {
            (void)playlist();
            return lastError().contains(u"no playlist");
        }));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed()))); // a stream is not read to an end
        QVERIFY(playFor({}, 2000, [&] { return m_origin->connections(u"/b"_s) == 0; }));
    }

    void playlistsAreKnownByTheirBody_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind"); // 0: it is nothing
        const QByteArray hls = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\na.ts\n#EXT-X-ENDLIST\n";
        const QByteArray dash = "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"><Period/></MPD>";
        QTest::newRow("hls") << QByteArray("application/vnd.apple.mpegurl") << hls << int(RelayKind::Hls);
        QTest::newRow("hls, badly typed") << QByteArray("application/octet-stream") << hls << int(RelayKind::Hls);
        QTest::newRow("dash") << QByteArray("application/dash+xml") << dash << int(RelayKind::Dash);
        QTest::newRow("dash as xml") << QByteArray("text/xml") << dash << int(RelayKind::Dash);
        QTest::newRow("a list of radios") << QByteArray("audio/x-mpegurl") << QByteArray("#EXTM3U\n#EXTINF:-1,One\nhttp://x/\n") << 0;
        QTest::newRow("xml") << QByteArray("application/xml") << QByteArray("<?xml version=\"1.0\"?><error>no</error>") << 0;
    }

    void playlistsAreKnownByTheirBody()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        OriginAnswer list;
        list.contentType = type;
        list.body = body;
        m_origin->set(u"/channel/7"_s, list);
        std::optional<RelayKind> found;
        connect(m_relay.get(), &Relay::kindFound, this, [&](const QString &, RelayKind is) { found = is; });
        m_relay->setStream(spec({u"/channel/7"_s}));
        const auto client = join();
        QVERIFY(playFor({client}, 8000, [&] { return client->answer.has_value(); }));
        if (kind == 0) {
            QVERIFY(!client->answer->has_value());
            return;
        }
        QCOMPARE((*client->answer)->leadsTo.value_or(RelayKind::Live), RelayKind(kind));
        QVERIFY(playFor({}, 1000, [&] { return found.has_value(); }));
        QCOMPARE(*found, RelayKind(kind));
        QCOMPARE(m_relay->figures(u"s"_s).clients, 0); // who is sent on has not come yet
        const auto again = join(u"d"_s);
        QVERIFY(playFor({again}, 2000, [&] { return again->answer.has_value(); }));
        QVERIFY((*again->answer)->leadsTo.has_value());
        const auto text = playlist();
        QVERIFY(text.has_value());
        QVERIFY2(!text->body.contains("127.0.0.1"), text->body.constData());
    }

    void segmentsKeepToTheLimit()
    {
        serveHls(u"/h"_s, "s", 100);
        OriginAnswer big;
        big.body = QByteArray("\x47") + QByteArray(200'003, 'a');
        for (int i = 0; i < 60; ++i)
            m_origin->set(u"/h/s%1.ts"_s.arg(100 + i), big);
        RelaySpec wanted = spec({u"/h/index.m3u8"_s}, RelayKind::Hls);
        wanted.maxClientBytesPerSec = 200'000;
        m_relay->setStream(wanted);
        const auto list = playlist();
        QVERIFY(list.has_value());
        QElapsedTimer timer;
        timer.start();
        for (const QString &name : tokens(list->body)) // four of a second each; one was saved up, and the last one's debt is left
            QCOMPARE(segment(name).value_or(RelayAnswer()).body.size(), 200'004);
        QVERIFY2(timer.elapsed() > 1800 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void dashSegmentsLeadToTheBackup()
    {
        const auto manifest = [](const QByteArray &name) {
            OriginAnswer answer;
            answer.contentType = "application/dash+xml";
            answer.body = "<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"dynamic\"><Period><AdaptationSet><SegmentTemplate media=\""
                + name + "-$Number$.m4s\"/></AdaptationSet></Period></MPD>";
            return answer;
        };
        OriginAnswer good;
        good.contentType = "video/mp4";
        good.body = QByteArray("\0\0\0\x10styp", 8) + QByteArray(100, 'x');
        m_origin->set(u"/p/m.mpd"_s, manifest("p"));
        m_origin->set(u"/q/m.mpd"_s, manifest("q"));
        m_origin->set(u"/q/q-1.m4s"_s, good);
        RelaySpec wanted = spec({u"/p/m.mpd"_s, u"/q/m.mpd"_s}, RelayKind::Dash);
        wanted.returnsToPrimary = true;
        wanted.returnAfterMs = 1000;
        m_relay->setStream(wanted);
        const auto folder = [](QByteArray mpd) {
            mpd.replace(castwright::dashMark, ""); // as a client gets it that has nothing of its own
            const qsizetype at = mpd.indexOf("<BaseURL>segment/") + 17;
            return QString::fromLatin1(mpd.mid(at, mpd.indexOf('/', at) - at));
        };
        const QString first = folder(playlist().value_or(RelayAnswer()).body);
        QCOMPARE(segment(first + u"/p-1.m4s").value_or(RelayAnswer()).status, 404);
        QCOMPARE(segment(first + u"/p-2.m4s").value_or(RelayAnswer()).status, 404);
        const QString second = folder(playlist().value_or(RelayAnswer()).body);
        QVERIFY(second != first);
        QCOMPARE(segment(second + u"/q-1.m4s").value_or(RelayAnswer()).body, good.body);
        QVERIFY(playFor({}, 1000, [&] { return m_relay->figures(u"s"_s).urlIndex == 1; }));
        QCOMPARE(m_events.last().data.value(u"reason").toString(), u"segment_fetch_error"_s);
        for (int i = 0; i < 3; ++i) // of the old manifest: not the backup's fault
            (void)segment(first + u"/p-%1.m4s"_s.arg(i));
        QVERIFY(playFor({}, 6000, [&] { // and back, when the primary has been good for a while
            (void)playlist();
            return m_relay->figures(u"s"_s).urlIndex == 0;
        }));
        QCOMPARE(m_events.last().data.value(u"reason").toString(), u"primary_recovered"_s);
        QCOMPARE(m_relay->figures(u"s"_s).failovers, 2);
    }

    void filesGoBackToThePrimary()
    {
        OriginAnswer film;
        film.contentType = "video/mp4";
        film.body = QByteArray(1000, 'x');
        m_origin->set(u"/two.mp4"_s, film);
        RelaySpec wanted = spec({u"/one.mp4"_s, u"/two.mp4"_s}, RelayKind::Vod);
        wanted.returnsToPrimary = true;
        wanted.returnAfterMs = 500;
        m_relay->setStream(wanted);
        const auto first = join();
        QVERIFY(playFor({first}, 5000, [&] { return first->bytes.size() == 1000; }));
        QCOMPARE(m_relay->figures(u"s"_s).urlIndex, 1);
        m_origin->set(u"/one.mp4"_s, film);
        playFor({}, 700);
        const auto second = join();
        QVERIFY(playFor({second}, 5000, [&] { return second->bytes.size() == 1000; }));
        QVERIFY(playFor({}, 1000, [&] { return m_relay->figures(u"s"_s).urlIndex == 0; }));
        QCOMPARE(m_events.last().data.value(u"reason").toString(), u"primary_recovered"_s);
    }
};

CW_TEST(RelayKindsTest)
#include "RelayKindsTest.moc"
