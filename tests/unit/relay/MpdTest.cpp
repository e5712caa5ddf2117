// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/DashMark.h"
#include "relay/dash/MpdRewriter.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::relay;
using namespace Qt::StringLiterals;

/// Manifests of DASH led through the relay.
class MpdTest : public QObject {
    Q_OBJECT

    /// As a client gets it that has nothing of its own.
    static Result<QByteArray> rewritten(MpdRewriter &rewriter, const QByteArray &mpd, const QUrl &url)
    {
        auto text = rewriter.rewrite(mpd, url);
        if (text)
            text->replace(castwright::dashMark, "");
        return text;
    }

private Q_SLOTS:
    void basesLeadThroughTheRelay()
    {
        MpdRewriter rewriter(u"prx_1"_s, "key");
        const QByteArray mpd =
            "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" "
            "type=\"dynamic\"><Location>https://o.example/x.mpd</Location>"
            "<Period><AdaptationSet><SegmentTemplate media=\"v-$Number$.m4s\" initialization=\"https://cdn.example/v/init.mp4?a=1\"/>"
            "<Representation id=\"1\"><BaseURL>sub/</BaseURL></Representation>"
            "<Representation id=\"2\"><BaseURL>https://cdn.example/two/</BaseURL></Representation></AdaptationSet></Period></MPD>";
        const auto out = rewritten(rewriter, mpd, QUrl(u"https://o.example/live/show.mpd?token=secret"_s));
        QVERIFY(out.has_value());
        QVERIFY2(!out->contains("example") && !out->contains("secret") && !out->contains("Location"), out->constData());
        QVERIFY(rewriter.isLive());
        QVERIFY(out->contains("media=\"v-$Number$.m4s\"") && out->contains("<BaseURL>sub/</BaseURL>"));
        const qsizetype at = out->indexOf("<BaseURL>segment/") + 17;
        const QByteArray name = out->mid(at, out->indexOf('/', at) - at);
        QCOMPARE(rewriter.find(name + "/sub/v-7.m4s?x=y").value_or(QUrl()), QUrl(u"https://o.example/live/sub/v-7.m4s?x=y"_s));
        for (const char *bad : {"/../secret", "/%2e%2e/secret", "//evil.example/x", "/https://evil.example/x", ""})
            QVERIFY2(!rewriter.find(name + bad) || rewriter.find(name + bad)->path().startsWith(u"/live/"), bad);
        QVERIFY(!rewriter.find("other/v-7.m4s"));
        QCOMPARE(rewriter.sourceOf(name + "/v-7.m4s"), 0);
        QCOMPARE(rewriter.sourceOf("other/v-7.m4s"), -1);
        QVERIFY(rewriter.rewrite(mpd, QUrl(u"https://b.example/live/show.mpd"_s), 1).has_value());
        QCOMPARE(rewriter.sourceOf(name + "/v-7.m4s"), 0); // still of the first one
        const qsizetype init = out->indexOf("initialization=\"/dash/prx_1/segment/") + 36;
        QVERIFY(init > 36);
        QCOMPARE(rewriter.find(out->mid(init, out->indexOf('"', init) - init)).value_or(QUrl()),
                 QUrl(u"https://cdn.example/v/init.mp4?a=1"_s));
    }

    void serversWithoutAPath()
    {
        MpdRewriter rewriter(u"prx_1"_s, "key");
        const auto out = rewritten(rewriter,
                                   "<MPD><Period><BaseURL>http://cdn.example</BaseURL><AdaptationSet>"
                                   "<SegmentTemplate media=\"http://cdn.example\"/></AdaptationSet></Period></MPD>",
                                   QUrl(u"https://o.example/x.mpd"_s));
        QVERIFY(out.has_value());
        QVERIFY2(!out->contains("cdn.example"), out->constData());
        const qsizetype at = out->indexOf("media=\"/dash/prx_1/segment/") + 27;
        QVERIFY(at > 27);
        QCOMPARE(rewriter.find(out->mid(at, out->indexOf('"', at) - at)).value_or(QUrl()), QUrl(u"http://cdn.example/"_s));
    }

    void oldFoldersMakeRoomForNewOnes()
    {
        MpdRewriter rewriter(u"prx_1"_s, "key");
        QByteArray name;
        for (int i = 0; i < 5100; ++i) { // an address with a session in its path, fetched again and again
            const auto out = rewritten(rewriter, "<MPD><Period><BaseURL>sub/</BaseURL></Period></MPD>",
                                       QUrl(u"https://o.example/session%1/x.mpd"_s.arg(i)));
            const qsizetype at = out->indexOf("<BaseURL>segment/") + 17;
            name = out->mid(at, out->indexOf('/', at) - at);
        }
        QCOMPARE(rewriter.find(name + "/v.m4s").value_or(QUrl()), QUrl(u"https://o.example/session5099/v.m4s"_s));
    }

    void othersAreRefused()
    {
        MpdRewriter rewriter(u"prx_1"_s, "key");
        for (const char *text :
             {"", "<html/>", "<MPD><Period></MPD>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><MPD>&b;</MPD>"})
            QVERIFY2(!rewriter.rewrite(text, QUrl(u"https://o.example/x.mpd"_s)).has_value(), text);
    }
};

CW_TEST(MpdTest)
#include "MpdTest.moc"
