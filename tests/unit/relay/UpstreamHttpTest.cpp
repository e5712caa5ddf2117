// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/FailoverPlan.h"
#include "relay/RequestMaker.h"
#include "relay/http/AddressRules.h"
#include "relay/http/ResponseReader.h"
#include "relay/http/UpstreamFetch.h"

#include "TestRegistry.h"
#include "fakes/FaultyOrigin.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::relay;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What is understood of other servers' answers, and which servers are asked at all.
class UpstreamHttpTest : public QObject {
    Q_OBJECT

    struct Outcome {
        int status = 0;
        QByteArray body;
        std::optional<Error> error;
    };
    static Outcome fetch(const QString &url, UpstreamRequest request = {})
    {
        request.url = QUrl(url);
        request.rules.allowsLoopback = request.rules.allowsLoopback || request.maxBodyBytes >= 0;
        Outcome outcome;
        bool isOver = false;
        auto *fetch = new UpstreamFetch(request,
                                        {[&](const UpstreamHead &head, const QUrl &) { outcome.status = head.status; },
                                         [&](const QByteArray &piece) { outcome.body += piece; },
                                         [&](const Result<> &result) {
                                             if (!result)
                                                 outcome.error = result.error();
                                             isOver = true;
                                         }});
        fetch->start();
        if (!QTest::qWaitFor([&] { return isOver; }, 10'000))
            QTest::qFail("no end", __FILE__, __LINE__);
        return outcome;
    }

private Q_SLOTS:
    void answersAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("body"); // "!" is an error
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("until close") << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("icy") << QByteArray("ICY 200 OK\r\nicy-name: x\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nA: b\r\n\r\n")
                                << QByteArray("hello");
        QTest::newRow("interim") << QByteArray("HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                                 << QByteArray("hello");
        QTest::newRow("bare line ends") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 5\n\nhello") << QByteArray("hello");
        QTest::newRow("short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello") << QByteArray("!");
        QTest::newRow("no http") << QByteArray("220 smtp ready\r\n\r\n") << QByteArray("!");
        QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello")
                                     << QByteArray("!");
        QTest::newRow("bare CR") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: a/b\rSet-Cookie: x=1\r\nContent-Length: 5\r\n\r\nhello")
                                 << QByteArray("!");
        QTest::newRow("minus") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello") << QByteArray("!");
        QTest::newRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhel") << QByteArray("!");
        QTest::newRow("chunk cut") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel") << QByteArray("!");
        QTest::newRow("endless head") << QByteArray("HTTP/1.1 200 OK\r\nA: " + QByteArray(70'000, 'x') + "\r\n\r\n") << QByteArray("!");
        QTest::newRow("nothing") << QByteArray() << QByteArray("!");
    }

    void answersAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, body);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1) << 20}) {
            if (piece == 1 && text.size() > 10'000)
                continue;
            ResponseReader reader;
            QByteArray out;
            Result<> result;
            for (qsizetype at = 0; at < text.size() && result; at += piece)
                result = reader.take(text.mid(at, piece), out);
            if (result)
                result = reader.finish();
            QCOMPARE(result ? out : QByteArray("!"), body);
        }
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("needs"); // 0 nothing, 1 private, 2 loopback, 3 never
        for (const char *open : {"8.8.8.8", "2606:4700::1111"})
            QTest::newRow(open) << QString::fromLatin1(open) << 0;
        for (const char *own :
             {"10.1.2.3", "192.168.1.1", "172.31.0.1", "100.64.0.1", "fd12::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1"})
            QTest::newRow(own) << QString::fromLatin1(own) << 1;
        for (const char *here : {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"})
            QTest::newRow(here) << QString::fromLatin1(here) << 2;
        for (const char *never : {"169.254.169.254", "::ffff:169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255",
                                  "100.100.100.200", "fd00:ec2::254", "64:ff9b::a9fe:a9fe", "ff02::1"})
            QTest::newRow(never) << QString::fromLatin1(never) << 3;
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(int, needs);
        const QHostAddress host(address);
        AddressRules rules;
        QCOMPARE(rules.allows(host), needs == 0);
        rules.allowsPrivate = true;
        QCOMPARE(rules.allows(host), needs <= 1);
        rules.allowsLoopback = true;
        QCOMPARE(rules.allows(host), needs <= 2);
    }

    void urls()
    {
        const AddressRules rules;
        for (const char *good : {"http://example.org/a.ts", "https://user:pass@example.org:8443/x?data:=1"})
            QVERIFY(rules.checkUrl(QUrl(QString::fromLatin1(good))).has_value());
        for (const char *bad :
             {"file:///etc/passwd", "ftp://example.org/x", "http:///x", "/etc/passwd", "http://127.0.0.1/x", "http://[::1]/x",
              "http://2130706433/x", "http://0x7f.1/x", "http://169.254.169.254/latest", "javascript:alert(1)", "http://10.0.0.1/"})
            QVERIFY2(!rules.checkUrl(QUrl(QString::fromLatin1(bad))).has_value(), bad);
    }

    void hostsCanBeListed()
    {
        AddressRules rules;
        rules.deniedHosts = {u"evil.example"_s, u"*.ads.example"_s, u"8.8.0.0/16"_s};
        const auto allows = [&rules](const char *url) { return rules.checkUrl(QUrl(QString::fromLatin1(url))).has_value(); };
        QVERIFY(allows("http://good.example/a") && allows("http://ads.example/a") && allows("http://1.1.1.1/"));
        for (const char *bad : {"http://EVIL.example/a", "http://x.ads.example/", "http://8.8.4.4/a"})
            QVERIFY2(!allows(bad), bad);
        QVERIFY(!rules.allows(u"good.example"_s, QHostAddress(u"8.8.8.8"_s))); // a name that leads there
        QVERIFY(rules.allows(u"good.example"_s, QHostAddress(u"9.9.9.9"_s)));
        rules.deniedHosts = {u"bad.cdn.example"_s};
        rules.allowedHosts = {u"*.cdn.example"_s, u"9.9.9.0/24"_s};
        QVERIFY(allows("http://a.cdn.example/") && allows("http://9.9.9.1/"));
        QVERIFY(!allows("http://bad.cdn.example/") && !allows("http://8.8.8.8/"));
        QVERIFY(allows("http://other.example/")); // what it leads to decides
        QVERIFY(rules.allows(u"other.example"_s, QHostAddress(u"9.9.9.7"_s)));
        QVERIFY(!rules.allows(u"other.example"_s, QHostAddress(u"9.9.8.7"_s)));
        rules.allowedHosts.removeLast();
        QVERIFY(!allows("http://other.example/"));
        for (const char *good : {"a.example", "*.a.example", "10.0.0.0/8", "2001:db8::/32", "8.8.8.8"})
            QVERIFY2(AddressRules::isHostPattern(QString::fromLatin1(good)), good);
        for (const char *bad : {"", "http://x", "a.example/x", "a b", "a.example:80"})
            QVERIFY2(!AddressRules::isHostPattern(QString::fromLatin1(bad)), bad);
    }

    void proxiesAreCheckedToo()
    {
        const AddressRules rules;
        for (const char *good : {"http://proxy.example:3128", "socks5://user:pass@proxy.example"})
            QVERIFY2(rules.checkProxyUrl(QUrl(QString::fromLatin1(good))).has_value(), good);
        for (const char *bad : {"proxy.example:3128", "https://proxy.example", "ftp://proxy.example", "http://127.0.0.1:3128",
                                "socks5://169.254.169.254", "http:///", "file:///x"})
            QVERIFY2(!rules.checkProxyUrl(QUrl(QString::fromLatin1(bad))).has_value(), bad);
        FaultyOrigin origin;
        OriginAnswer end;
        end.body = "end";
        origin.set(u"/end"_s, end);
        UpstreamRequest request;
        for (const QString &bad : {u"nonsense"_s, u"http://169.254.169.254:80"_s, u"http://10.0.0.1:80"_s}) {
            request.proxyUrl = bad;
            const Outcome refused = fetch(origin.url(u"/end"_s), request);
            QVERIFY2(refused.error && refused.error->code == ErrorCode::Forbidden, qPrintable(bad));
            QVERIFY2(refused.error->message.startsWith(u"The proxy's address "), qPrintable(refused.error->message));
        }
        QCOMPARE(origin.requests(u"/end"_s), 0);    // never directly instead
        request.proxyUrl = u"http://127.0.0.1:9"_s; // allowed in this test, but nobody is there
        QVERIFY(fetch(origin.url(u"/end"_s), request).error.has_value());
        QCOMPARE(origin.requests(u"/end"_s), 0);
    }

    void theHostHeaderIsForThePrimary()
    {
        RelaySpec spec;
        spec.urls = QStringList{u"http://a.example/x"_s, u"http://b.example/x"_s};
        spec.headers = {{"host", "site.example"}, {"X-Key", "1"}};
        QCOMPARE(makeRequest({}, spec, QUrl(u"http://a.example/seg.ts"_s)).headers.size(), 3);
        const auto backup = makeRequest({}, spec, QUrl(u"http://b.example/x"_s)).headers;
        QCOMPARE(backup.size(), 2);
        QVERIFY(backup.contains(std::pair<QByteArray, QByteArray>("X-Key", "1")));
    }

    void redirectsAreFollowedAndChecked()
    {
        FaultyOrigin origin;
        OriginAnswer end;
        end.body = "end";
        origin.set(u"/end"_s, end);
        OriginAnswer hop;
        hop.status = 302;
        hop.headers = {"Location: /end"};
        origin.set(u"/hop"_s, hop);
        hop.headers = {"Location: /loop"};
        origin.set(u"/loop"_s, hop);
        hop.headers = {"Location: http://169.254.169.254/latest/meta-data"};
        origin.set(u"/metadata"_s, hop);
        hop.headers = {"Location: file:///etc/passwd"};
        origin.set(u"/file"_s, hop);
        QCOMPARE(fetch(origin.url(u"/hop"_s)).body, QByteArray("end"));
        const Outcome loop = fetch(origin.url(u"/loop"_s));
        QVERIFY(loop.error && loop.error->code == ErrorCode::UpstreamFailed);
        QCOMPARE(origin.requests(u"/loop"_s), 11);
        for (const char *path : {"/metadata", "/file"}) {
            const Outcome refused = fetch(origin.url(QString::fromLatin1(path)));
            QVERIFY(refused.error);
            QCOMPARE(refused.error->code, ErrorCode::Forbidden);
            QVERIFY2(refused.error->message.startsWith(u"The address "), qPrintable(refused.error->message));
        }
    }

    void limitsHold()
    {
        FaultyOrigin origin;
        OriginAnswer big;
        big.body = QByteArray(100'000, 'x');
        origin.set(u"/big"_s, big);
        OriginAnswer never;
        never.fault = OriginAnswer::Fault::HeadStall;
        origin.set(u"/never"_s, never);
        OriginAnswer cut = big;
        cut.fault = OriginAnswer::Fault::Truncate;
        origin.set(u"/cut"_s, cut);
        UpstreamRequest request;
        request.maxBodyBytes = 50'000;
        QCOMPARE(fetch(origin.url(u"/big"_s), request).error.value_or(Error{}).code, ErrorCode::PayloadTooLarge);
        request.headTimeoutMs = 200;
        QCOMPARE(fetch(origin.url(u"/never"_s), request).error.value_or(Error{}).code, ErrorCode::UpstreamTimeout);
        request.maxBodyBytes = 0;
        QCOMPARE(fetch(origin.url(u"/cut"_s), request).error.value_or(Error{}).code, ErrorCode::UpstreamFailed);
        origin.kill();
        QCOMPARE(fetch(origin.url(u"/big"_s), request).error.value_or(Error{}).code, ErrorCode::UpstreamFailed);
    }

    void planTriesInOrderAndDoesNotFlap()
    {
        FailoverPlan plan({u"a"_s, u"b"_s, u"c"_s}, {.cooldownMs = 60'000, .returnsToPrimary = true, .returnAfterMs = 10'000});
        QCOMPARE(plan.ladder(0), (QList<int>{1, 2}));
        plan.markBad(0, 0);
        plan.switchTo(1, 0);
        QCOMPARE(plan.ladder(1000), (QList<int>{2, 0}));
        plan.succeeded(1000);
        QVERIFY(plan.isNewFailure() && !plan.isNewFailure());
        plan.succeeded(1000);
        QVERIFY(plan.isNewFailure()); // it worked in between
        QVERIFY(!plan.isReturnDue(10'000));
        QVERIFY(plan.isReturnDue(11'000));
        plan.switchTo(0, 11'000);
        plan.markBad(0, 12'000); // it fails again at once
        plan.switchTo(1, 12'000);
        plan.succeeded(12'000);
        QVERIFY(!plan.isReturnDue(31'000)); // twice as long now
        QVERIFY(plan.isReturnDue(32'000));
        QCOMPARE(plan.failovers(), 3);
        plan.setUrls({u"b"_s, u"d"_s}, {});
        QCOMPARE(plan.current(), u"b"_s);
    }

    void planForgetsAddressesThatWereTakenAway()
    {
        FailoverPlan plan({u"a"_s, u"b"_s, u"c"_s}, {});
        plan.switchTo(2, 0);
        plan.setUrls({u"a"_s}, {});
        for (const int stale : {1, 2, 7, -1}) { // indices that connections under way still have
            QVERIFY(!plan.isBad(stale, 0));
            plan.markBad(stale, 0);
            plan.switchTo(stale, 0);
        }
        plan.succeeded(1);
        QCOMPARE(plan.current(), u"a"_s);
        QVERIFY(plan.ladder(1).isEmpty());
        plan.setUrls({}, {});
        plan.succeeded(2);
        plan.markBad(0, 2);
        QCOMPARE(plan.current(), QString());
    }
};

CW_TEST(UpstreamHttpTest)
#include "UpstreamHttpTest.moc"
