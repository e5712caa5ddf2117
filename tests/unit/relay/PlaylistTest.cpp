// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/PlaylistWriter.h"
#include "relay/hls/VariantMatch.h"

#include "TestRegistry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace castwright;
using namespace castwright::relay;
using namespace Qt::StringLiterals;

/// Playlists read, put together from several sources, and written so that no address of another server is left in them.
class PlaylistTest : public QObject {
    Q_OBJECT

    static M3u8 parsed(const QByteArray &text)
    {
        auto list = M3u8::parse(text, {});
        if (!list)
            QTest::qFail(qPrintable(list.error().message), __FILE__, __LINE__);
        return list.value_or(M3u8());
    }
    static QByteArray media(qint64 sequence, int count, const QByteArray &name = "s", bool hasEnd = false)
    {
        QByteArray text =
            "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(sequence) + '\n';
        for (int i = 0; i < count; ++i)
            text += "#EXTINF:2.0,\n" + name + QByteArray::number(sequence + i) + ".ts\n";
        return hasEnd ? text + "#EXT-X-ENDLIST\n" : text;
    }
    /// Tokens put back, so that a test reads what a player would get.
    static QByteArray revealed(QByteArray text, TokenTable &tokens)
    {
        static const QRegularExpression pattern(u"(playlist\\.m3u8|segment(?:\\.[a-z0-9]+)?)\\?id=([A-Za-z0-9_-]+)\x1f"_s);
        QString out = QString::fromLatin1(text);
        for (auto match = pattern.match(out); match.hasMatch(); match = pattern.match(out)) {
            const auto resource = tokens.find(match.captured(2).toLatin1());
            QString name = resource ? u'<' + resource->url.toString() : u"<unknown"_s;
            if (resource && resource->rangeLength >= 0)
                name += u'|' + QString::number(resource->rangeLength) + u'@' + QString::number(resource->rangeOffset);
            out.replace(match.capturedStart(), match.capturedLength(), name + u'>');
        }
        return out.toLatin1();
    }

private Q_SLOTS:
    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>no</html>");
        QTest::newRow("both kinds") << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\na\n#EXTINF:1,\nb\n");
        QTest::newRow("long line") << QByteArray("#EXTM3U\n" + QByteArray(20'000, 'a'));
        QTest::newRow("unknown variable") << QByteArray("#EXTM3U\n#EXT-X-DEFINE:NAME=\"a\",VALUE=\"b\"\n#EXTINF:1,\n{$c}.ts\n");
    }

    void brokenOnesAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!M3u8::parse(text, {}).has_value());
    }

    void everyAddressIsRewritten()
    {
        TokenTable tokens("key", "stream");
        const QByteArray master = "#EXTM3U\n"
                                  "#EXT-X-VERSION:7\n"
                                  "#EXT-X-SESSION-KEY:METHOD=AES-128,URI=\"https://k.example/s.key\"\n"
                                  "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"de\",LANGUAGE=\"de\",URI=\"audio/de.m3u8\"\n"
                                  "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"s\",NAME=\"en\",URI=\"/subs/en.m3u8?t=1\"\n"
                                  "#EXT-X-MEDIA:TYPE=CLOSED-CAPTIONS,GROUP-ID=\"c\",NAME=\"cc\",INSTREAM-ID=\"CC1\"\n"
                                  "#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=1000,URI=\"iframes.m3u8\"\n"
                                  "#EXT-X-CONTENT-STEERING:SERVER-URI=\"https://evil.example/steer\"\n"
                                  "#EXT-X-STREAM-INF:BANDWIDTH=2000,RESOLUTION=640x360,AUDIO=\"a\"\n"
                                  "low/index.m3u8\n"
                                  "#EXT-X-STREAM-INF:BANDWIDTH=5000,RESOLUTION=1280x720,AUDIO=\"a\"\n"
                                  "//cdn.example/high.m3u8\n";
        const QByteArray out = PlaylistWriter(tokens, 0).master(parsed(master), QUrl(u"https://p.example/live/master.m3u8?user=secret"_s));
        QVERIFY2(!out.contains("example") && !out.contains("secret") && !out.contains("STEERING"), out.constData());
        QCOMPARE(
            revealed(out, tokens),
            QByteArray("#EXTM3U\n"
                       "#EXT-X-VERSION:7\n"
                       "#EXT-X-SESSION-KEY:METHOD=AES-128,URI=\"<https://k.example/s.key>\"\n"
                       "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"de\",LANGUAGE=\"de\",URI=\"<https://p.example/live/audio/de.m3u8>\"\n"
                       "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"s\",NAME=\"en\",URI=\"<https://p.example/subs/en.m3u8?t=1>\"\n"
                       "#EXT-X-MEDIA:TYPE=CLOSED-CAPTIONS,GROUP-ID=\"c\",NAME=\"cc\",INSTREAM-ID=\"CC1\"\n"
                       "#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=1000,URI=\"<https://p.example/live/iframes.m3u8>\"\n"
                       "#EXT-X-STREAM-INF:BANDWIDTH=2000,RESOLUTION=640x360,AUDIO=\"a\"\n"
                       "<https://p.example/live/low/index.m3u8>\n"
                       "#EXT-X-STREAM-INF:BANDWIDTH=5000,RESOLUTION=1280x720,AUDIO=\"a\"\n"
                       "<https://cdn.example/high.m3u8>\n"));
    }

    void lowLatencyTagsRangesKeysAndMaps()
    {
        TokenTable tokens("key", "stream");
        const QByteArray text = "#EXTM3U\n"
                                "#EXT-X-TARGETDURATION:4\n"
                                "#EXT-X-PART-INF:PART-TARGET=0.5\n"
                                "#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,CAN-SKIP-UNTIL=24.0,PART-HOLD-BACK=1.5\n"
                                "#EXT-X-MEDIA-SEQUENCE:7\n"
                                "#EXT-X-KEY:METHOD=AES-128,URI=\"k1\",IV=0x1\n"
                                "#EXT-X-MAP:URI=\"all.mp4\",BYTERANGE=\"720@0\"\n"
                                "#EXTINF:4,\n"
                                "#EXT-X-BYTERANGE:1000@720\n"
                                "all.mp4\n"
                                "#EXTINF:4,\n"
                                "#EXT-X-BYTERANGE:500\n"
                                "all.mp4\n"
                                "#EXT-X-KEY:METHOD=NONE\n"
                                "#EXT-X-PART:DURATION=0.5,URI=\"p.mp4\",BYTERANGE=\"10@0\",INDEPENDENT=YES\n"
                                "#EXT-X-PART:DURATION=0.5,URI=\"p.mp4\",BYTERANGE=\"11\"\n"
                                "#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"next.mp4\"\n"
                                "#EXT-X-RENDITION-REPORT:URI=\"../b/index.m3u8\",LAST-MSN=8\n";
        StitchedList list;
        QVERIFY(list.update(parsed(text), QUrl(u"http://o.example/a/index.m3u8"_s), false));
        const QByteArray out = revealed(PlaylistWriter(tokens, 0).media(list), tokens);
        for (const char *line :
             {"#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK=1.5\n", "#EXT-X-MEDIA-SEQUENCE:7\n",
              "#EXT-X-KEY:METHOD=AES-128,URI=\"<http://o.example/a/k1>\",IV=0x1\n",
              "#EXT-X-MAP:URI=\"<http://o.example/a/all.mp4|720@0>\"\n", "\n<http://o.example/a/all.mp4|1000@720>\n",
              "\n<http://o.example/a/all.mp4|500@1720>\n", "URI=\"<http://o.example/a/p.mp4|10@0>\",INDEPENDENT=YES\n",
              "URI=\"<http://o.example/a/p.mp4|11@10>\"\n", "#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"<http://o.example/a/next.mp4>\"\n",
              "#EXT-X-RENDITION-REPORT:URI=\"<http://o.example/b/index.m3u8>\",LAST-MSN=8\n"})
            QVERIFY2(out.contains(line), QByteArray(QByteArray(line) + " is not in\n" + out).constData());
        QVERIFY(!out.contains("BYTERANGE"));
        QCOMPARE(out.count("#EXT-X-MAP"), 1);
    }

    void variablesAreReplaced()
    {
        const auto list =
            M3u8::parse("#EXTM3U\n#EXT-X-DEFINE:NAME=\"p\",VALUE=\"x/y\"\n#EXT-X-DEFINE:QUERYPARAM=\"t\"\n#EXTINF:1,\n{$p}/a.ts?t={$t}\n",
                        {}, {}, {{"t", "42"}});
        QVERIFY(list.has_value());
        QCOMPARE(list->entries.first().uri, QByteArray("x/y/a.ts?t=42"));
    }

    void whatIsLostIsMadeUpForByTheNextSource()
    {
        const QUrl a(u"http://a.example/i.m3u8"_s);
        const QUrl b(u"http://b.example/i.m3u8"_s);
        StitchedList list;
        QVERIFY(list.update(parsed(media(100, 4, "a")), a, false)); // 100 to 103
        list.dropTail(1);
        QCOMPARE(list.segments().back().sequence, 102);
        QVERIFY(list.update(parsed(media(7, 5, "b")), b, true)); // 7 to 11
        QList<QByteArray> uris;
        qint64 last = list.segments().front().sequence - 1;
        for (const auto &segment : list.segments()) {
            QCOMPARE(segment.sequence, ++last);
            uris.append(segment.entry.uri);
        }
        QCOMPARE(uris.last(3), (QList<QByteArray>{"b9.ts", "b10.ts", "b11.ts"})); // one more than else
        QCOMPARE(last, 105);                                                      // its first one has the lost one's number
        list.dropTail(100);
        QCOMPARE(list.segments().size(), std::size_t(1)); // a list is never empty
    }

    void changeOfSourceIsADiscontinuityWithRisingNumbers()
    {
        const QUrl a(u"http://a.example/i.m3u8"_s);
        const QUrl b(u"http://b.example/i.m3u8"_s);
        StitchedList list;
        QVERIFY(list.update(parsed(media(100, 4, "a")), a, false));
        QVERIFY(!list.update(parsed(media(100, 4, "a")), a, false)); // no news
        QVERIFY(list.update(parsed(media(101, 4, "a")), a, false));
        QCOMPARE(list.sequence(), 101);
        QVERIFY(list.update(parsed(media(7, 4, "b")), b, true));
        qint64 last = -1;
        int breaks = 0;
        for (const auto &segment : list.segments()) {
            QVERIFY(last < 0 || segment.sequence == last + 1);
            last = segment.sequence;
            breaks += segment.entry.isDiscontinuity ? 1 : 0;
            QCOMPARE(segment.entry.isDiscontinuity, segment.entry.uri == "b9.ts");
        }
        QCOMPARE(last, 106); // 104 was the last of a; two of b follow
        QCOMPARE(breaks, 1);
        QCOMPARE(list.discontinuitySequence(), 0);
        qint64 sequence = list.sequence();
        for (int i = 8; i < 20; ++i) { // b goes on alone
            QVERIFY(list.update(parsed(media(i, 4, "b")), b, false));
            QVERIFY(list.sequence() >= sequence);
            sequence = list.sequence();
            QCOMPARE(list.segments().back().sequence, 106 + i - 7);
        }
        QCOMPARE(list.discontinuitySequence(), 1); // the break has left the window
        QVERIFY(list.segments().front().entry.uri.startsWith('b'));
        QVERIFY(list.update(parsed(media(0, 3, "b")), b, false)); // its server was restarted
        QCOMPARE(list.segments().back().sequence, 118 + 2);
    }

    void tokensNameOneThingOnly()
    {
        TokenTable tokens("key", "stream");
        const Resource resource{Resource::Kind::Segment, QUrl(u"http://a.example/1.ts"_s), 0, -1, {}, 0};
        const QByteArray token = tokens.add(resource);
        QCOMPARE(tokens.add(resource), token);
        QVERIFY(tokens.find(token).has_value());
        QVERIFY(!tokens.find("aHR0cDovL2V2aWw").has_value());
        QVERIFY(TokenTable("other", "stream").add(resource) != token);
        QVERIFY(TokenTable("key", "other").add(resource) != token);
        Resource part = resource;
        part.rangeLength = 10;
        QVERIFY(tokens.add(part) != token);
        // An origin that puts something new into every address does not make it grow for ever.
        const auto playlistOf = [](int i) {
            return Resource{Resource::Kind::Playlist, QUrl(u"https://o.example/v%1.m3u8"_s.arg(i)), 0, -1, {}, 0};
        };
        TokenTable many("key", "stream");
        const QByteArray used = many.add(playlistOf(0));
        for (int i = 1; i < 3000; ++i) {
            many.add(playlistOf(i));
            QVERIFY(many.find(used).has_value()); // a player that goes on keeps it
        }
        QVERIFY(many.size() <= 500);
        QCOMPARE(many.add(playlistOf(2999)), many.add(playlistOf(2999)));
    }

    void variantOfAnotherSourceIsTheMostAlike()
    {
        const M3u8 master = parsed("#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"x\",NAME=\"fr\",LANGUAGE=\"fr\",URI=\"fr.m3u8\"\n"
                                   "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"x\",NAME=\"de\",LANGUAGE=\"de\",URI=\"de.m3u8\"\n"
                                   "#EXT-X-STREAM-INF:BANDWIDTH=800000,RESOLUTION=640x360\nlow.m3u8\n"
                                   "#EXT-X-STREAM-INF:BANDWIDTH=4000000,RESOLUTION=1920x1080\nhigh.m3u8\n");
        const QUrl base(u"http://b.example/m.m3u8"_s);
        const auto match = [&](const QByteArray &traits) { return matchVariant(master, base, traits).fileName(); };
        QCOMPARE(match("#EXT-X-STREAM-INF:BANDWIDTH=900000,RESOLUTION=720x404"), u"low.m3u8"_s);
        QCOMPARE(match("#EXT-X-STREAM-INF:BANDWIDTH=3000000,RESOLUTION=1280x720"), u"high.m3u8"_s);
        QCOMPARE(match("#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"Deutsch\",LANGUAGE=\"de\",URI=\"z\""), u"de.m3u8"_s);
        QCOMPARE(match({}), u"high.m3u8"_s);
    }
};

CW_TEST(PlaylistTest)
#include "PlaylistTest.moc"
