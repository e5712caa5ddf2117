// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/XtreamAccount.h"

#include "TestRegistry.h"

#include <QUrl>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Addresses of providers with Xtream's servers, taken apart and put together.
class XtreamAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("parts"); // server, user, password; none when it is no such address
        QTest::newRow("list") << u"http://tv.example:8080/get.php?username=ann&password=p%20w&type=m3u_plus"_s
                              << QStringList{u"http://tv.example:8080/"_s, u"ann"_s, u"p w"_s};
        QTest::newRow("interface") << u"https://tv.example/a/player_api.php?password=b%2Bc&username=%C3%A4"_s
                                   << QStringList{u"https://tv.example/a/"_s, u"ä"_s, u"b+c"_s};
        QTest::newRow("plus is a space") << u"http://tv.example/get.php?username=a&password=b+c"_s
                                         << QStringList{u"http://tv.example/"_s, u"a"_s, u"b c"_s};
        QTest::newRow("nobody") << u"http://tv.example/get.php?list=news"_s << QStringList();
        QTest::newRow("something else") << u"http://tv.example/index.php?username=a&password=b"_s << QStringList();
        QTest::newRow("a stream") << u"http://tv.example/live/a/b/7.ts"_s << QStringList();
    }
    void takenApart()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, parts);
        const auto account = XtreamAccount::of(QUrl(url));
        QCOMPARE(account ? QStringList({account->server, account->user, account->password}) : QStringList(), parts);
    }

    void putTogether()
    {
        const XtreamAccount typed{u" tv.example:8080// "_s, u"ann "_s, u"p&w +"_s};
        QCOMPARE(typed.listUrl(), u"http://tv.example:8080/get.php?username=ann&password=p%26w%20%2B&type=m3u_plus&output=ts"_s);
        QCOMPARE(typed.guideUrl(), u"http://tv.example:8080/xmltv.php?username=ann&password=p%26w%20%2B"_s);
        const auto again = XtreamAccount::of(QUrl(typed.listUrl()));
        QVERIFY(again);
        QCOMPARE(again->guideUrl(), typed.guideUrl());
    }
};

CW_TEST(XtreamAccountTest)

} // namespace castwright::tests
#include "XtreamAccountTest.moc"
