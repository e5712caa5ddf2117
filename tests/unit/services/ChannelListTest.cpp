// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChannelList.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace Qt::StringLiterals;

/// Channel lists as providers write them.
class ChannelListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channelsAreRead()
    {
        const auto list = ChannelList::parse(
            "\xef\xbb\xbf#EXTM3U x-tvg-url=\"http://p.example/epg.xml,http://other\"\r\n"
            "#EXTINF:-1 tvg-id=\"one.de\" tvg-logo=\"http://p.example/1.png\" group-title=\"News, world\",Eins, das Erste\r\n"
            "#EXTVLCOPT:http-user-agent=Box/1.0\r\n"
            "http://p.example:8080/live/u/p/1.ts\r\n"
            "\r\n"
            "#EXTINF:-1,Zwei\n#EXTGRP:Sport\nhttps://p.example/2/index.m3u8\n"
            "rtp://239.0.0.1:5000\n"
            "http://p.example/3.mp4\n",
            10);
        QVERIFY(list.has_value());
        QCOMPARE(list->channels.size(), 3);
        QCOMPARE(list->skipped, 1);
        QCOMPARE(list->guideUrl, u"http://p.example/epg.xml"_s);
        QCOMPARE(list->channels[0].name, u"Eins, das Erste"_s);
        QCOMPARE(list->channels[0].group, u"News, world"_s);
        QCOMPARE(list->channels[0].guideId, u"one.de"_s);
        QCOMPARE(list->channels[0].userAgent, u"Box/1.0"_s);
        QCOMPARE(list->channels[1].group, u"Sport"_s);
        QCOMPARE(list->channels[1].userAgent, QString());
        QCOMPARE(list->channels[2].name, QString());
    }

    void othersAreRefused()
    {
        for (const char *text : {"", "<html>", "http://x/1.ts", "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\na.ts\n"})
            QVERIFY2(!ChannelList::parse(text, 10).has_value(), text);
        QVERIFY(!ChannelList::parse("#EXTM3U\nhttp://a/1\nhttp://a/2\nhttp://a/3\n", 2).has_value());
    }
};

CW_TEST(ChannelListTest)
#include "ChannelListTest.moc"
