// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpHeadParser.h"
#include "TestRegistry.h"

#include <QtTest>

namespace castwright::tests {

/// The strict reading of request heads and chunked bodies, without a socket.
class HttpHeadParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsAmbiguous_data();
    void refusesWhatIsAmbiguous();
    void acceptsWhatIsPlain();
    void decodesPathAndQuery();
    void waitsForTheWholeHead();
    void limitsCountedToTheByte();
    void chunksInAnyPieces();
    void refusesBrokenChunks_data();
    void refusesBrokenChunks();
};

namespace {
int statusOf(const QByteArray &head)
{
    const HttpHeadParser parser{HttpLimits()};
    const auto length = parser.headLength(head);
    if (!length)
        return errorRow(length.error().code).httpStatus;
    if (*length == 0)
        return 0;
    const auto parsed = parser.parse(QByteArrayView(head).first(*length));
    return parsed ? 200 : errorRow(parsed.error().code).httpStatus;
}
} // namespace

void HttpHeadParserTest::refusesWhatIsAmbiguous_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *line, const char *headers, int status = 400) {
        QTest::newRow(name) << QByteArray(line) + "\r\n" + headers + "\r\n" << status;
    };
    row("no version", "GET /", "Host: a\r\n");
    row("version 0.9", "GET / HTTP/0.9", "Host: a\r\n");
    row("version 2.0", "PRI * HTTP/2.0", "Host: a\r\n");
    row("lower-case version", "GET / http/1.1", "Host: a\r\n");
    row("two spaces", "GET  / HTTP/1.1", "Host: a\r\n");
    row("space in target", "GET /a b HTTP/1.1", "Host: a\r\n");
    row("leading space", " GET / HTTP/1.1", "Host: a\r\n");
    row("absolute target", "GET http://evil/ HTTP/1.1", "Host: a\r\n");
    row("authority target", "CONNECT a:80 HTTP/1.1", "Host: a\r\n", 501);
    row("trace", "TRACE / HTTP/1.1", "Host: a\r\n", 501);
    row("unknown method", "BREW / HTTP/1.1", "Host: a\r\n", 501);
    row("lower-case method", "get / HTTP/1.1", "Host: a\r\n", 501);
    row("method with a mark", "G(T / HTTP/1.1", "Host: a\r\n");
    row("fragment", "GET /a#b HTTP/1.1", "Host: a\r\n");
    row("dot segments", "GET /a/../b HTTP/1.1", "Host: a\r\n");
    row("encoded dot segments", "GET /a/%2e%2e/b HTTP/1.1", "Host: a\r\n");
    row("encoded slash", "GET /a%2Fb HTTP/1.1", "Host: a\r\n");
    row("encoded backslash", "GET /a%5cb HTTP/1.1", "Host: a\r\n");
    row("encoded NUL", "GET /a%00 HTTP/1.1", "Host: a\r\n");
    row("half an escape", "GET /a%4 HTTP/1.1", "Host: a\r\n");
    row("not UTF-8", "GET /%ff HTTP/1.1", "Host: a\r\n");
    row("escape in query", "GET /?a=%zz HTTP/1.1", "Host: a\r\n");
    row("no host", "GET / HTTP/1.1", "Accept: */*\r\n");
    row("two hosts", "GET / HTTP/1.1", "Host: a\r\nHost: a\r\n");
    row("folded header", "GET / HTTP/1.1", "Host: a\r\nX: 1\r\n 2\r\n");
    row("space before colon", "GET / HTTP/1.1", "Host: a\r\nContent-Length : 5\r\n");
    row("no colon", "GET / HTTP/1.1", "Host: a\r\nX\r\n");
    row("empty name", "GET / HTTP/1.1", "Host: a\r\n: 1\r\n");
    row("negative length", "POST / HTTP/1.1", "Host: a\r\nContent-Length: -1\r\n");
    row("signed length", "POST / HTTP/1.1", "Host: a\r\nContent-Length: +5\r\n");
    row("hex length", "POST / HTTP/1.1", "Host: a\r\nContent-Length: 0x5\r\n");
    row("empty length", "POST / HTTP/1.1", "Host: a\r\nContent-Length:\r\n");
    row("huge length", "POST / HTTP/1.1", "Host: a\r\nContent-Length: 99999999999999999999\r\n");
    row("two lengths", "POST / HTTP/1.1", "Host: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n");
    row("list of lengths", "POST / HTTP/1.1", "Host: a\r\nContent-Length: 5, 5\r\n");
    row("length and coding", "POST / HTTP/1.1", "Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    row("coding gzip", "POST / HTTP/1.1", "Host: a\r\nTransfer-Encoding: gzip, chunked\r\n");
    row("coding identity", "POST / HTTP/1.1", "Host: a\r\nTransfer-Encoding: identity\r\n");
    row("coding twice", "POST / HTTP/1.1", "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    row("coding behind a vertical tab", "POST / HTTP/1.1", "Host: a\r\nTransfer-Encoding: \x0b" "chunked\r\n");
    row("coding in HTTP/1.0", "POST / HTTP/1.0", "Host: a\r\nTransfer-Encoding: chunked\r\n");
    row("unknown expectation", "POST / HTTP/1.1", "Host: a\r\nExpect: 200-ok\r\n");
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
    QTest::newRow("one bare LF") << QByteArray("GET / HTTP/1.1\r\nHost: a\nX: 1\r\n\r\n") << 400;
    QTest::newRow("bare CR in a value") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: 1\rY: 2\r\n\r\n") << 400;
    QTest::newRow("NUL in a value") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: 1\0\r\n\r\n", 34) << 400;
}

void HttpHeadParserTest::refusesWhatIsAmbiguous()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QCOMPARE(statusOf(head), status);
}

void HttpHeadParserTest::acceptsWhatIsPlain()
{
    const HttpHeadParser parser{HttpLimits()};
    const auto parsed = parser.parse("POST /a HTTP/1.1\r\nhOsT: h\r\nContent-Length: 5\r\nX-Empty:\r\nConnection: Keep-Alive, Close\r\nExpect: 100-Continue\r\n\r\n");
    QVERIFY(parsed);
    QCOMPARE(parsed->context.method, "POST");
    QCOMPARE(parsed->context.header("host"), "h");
    QVERIFY(parsed->context.hasHeader("x-empty"));
    QCOMPARE(parsed->framing.contentLength, 5);
    QVERIFY(!parsed->framing.isChunked);
    QVERIFY(!parsed->keepsAlive);
    QVERIFY(parsed->expectsContinue);
    const auto old = parser.parse("GET / HTTP/1.0\r\n\r\n");
    QVERIFY(old);
    QVERIFY(!old->keepsAlive);
    const auto upgrade = parser.parse("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n");
    QVERIFY(upgrade && upgrade->isUpgrade);
}

void HttpHeadParserTest::decodesPathAndQuery()
{
    const auto parsed = HttpHeadParser{HttpLimits()}.parse("GET /v1/caf%C3%A9/a+b/?q=1+2%2B3&q=%C3%A4&flag&=x HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(parsed);
    const RequestContext &context = parsed->context;
    QCOMPARE(context.segments, (QStringList{QStringLiteral("v1"), QString::fromUtf8("café"), QStringLiteral("a+b")}));
    QCOMPARE(context.query.size(), 4);
    QCOMPARE(context.query[0].second, QStringLiteral("1 2+3"));
    QCOMPARE(context.query[1].second, QString::fromUtf8("ä"));
    QCOMPARE(context.query[2].first, QStringLiteral("flag"));
    QCOMPARE(context.queryValue(u"q"), QStringLiteral("1 2+3"));
}

void HttpHeadParserTest::waitsForTheWholeHead()
{
    const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    const HttpHeadParser parser{HttpLimits()};
    for (qsizetype size = 1; size < head.size(); ++size) {
        const auto length = parser.headLength(QByteArrayView(head).first(size));
        QVERIFY2(length && *length == 0, qPrintable(QString::number(size)));
    }
    QCOMPARE(parser.headLength(QByteArray(head + "GET")).value_or(-1), head.size());
}

void HttpHeadParserTest::limitsCountedToTheByte()
{
    HttpLimits limits;
    limits.requestLineBytes = 40;
    limits.headerBytes = 120;
    limits.headerCount = 3;
    const HttpHeadParser parser(limits);
    const auto line = [](qsizetype size) -> QByteArray { return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1"; };
    QVERIFY(parser.headLength(QByteArray(line(40) + "\r\n")).has_value());
    QCOMPARE(parser.headLength(QByteArray(line(41) + "\r\n")).error().code, ErrorCode::HeadersTooLarge);
    QCOMPARE(parser.headLength(QByteArray(42, 'a')).error().code, ErrorCode::HeadersTooLarge);
    const auto full = [&](qsizetype size) -> QByteArray { return line(20) + "\r\nHost: " + QByteArray(size - 32, 'h') + "\r\n\r\n"; };
    QCOMPARE(parser.headLength(full(120)).value_or(-1), 120);
    QCOMPARE(parser.headLength(full(121)).error().code, ErrorCode::HeadersTooLarge);
    QCOMPARE(parser.headLength(full(200).first(121)).error().code, ErrorCode::HeadersTooLarge);
    QVERIFY(parser.parse("GET / HTTP/1.1\r\nHost: a\r\nA: 1\r\nB: 2\r\n\r\n"));
    QCOMPARE(parser.parse("GET / HTTP/1.1\r\nHost: a\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n").error().code, ErrorCode::HeadersTooLarge);
}

void HttpHeadParserTest::chunksInAnyPieces()
{
    const QByteArray wire = "5;name=\"v\"\r\nHello\r\n0c\r\n, big world!\r\n0\r\nTrailer: x\r\n\r\nGET";
    for (qsizetype step = 1; step <= wire.size(); ++step) {
        ChunkedBody body;
        QByteArray buffer;
        QByteArray out;
        bool isDone = false;
        for (qsizetype at = 0; at < wire.size() && !isDone; at += step) {
            buffer += wire.mid(at, step);
            const auto taken = body.take(buffer, out);
            QVERIFY2(taken, qPrintable(QString::number(step)));
            isDone = *taken;
        }
        QVERIFY(isDone);
        QCOMPARE(out, "Hello, big world!");
        QVERIFY(QByteArray("GET").startsWith(buffer)); // what follows is left to the next request
    }
}

void HttpHeadParserTest::refusesBrokenChunks_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("no size") << QByteArray("\r\nabc\r\n");
    QTest::newRow("negative") << QByteArray("-1\r\na\r\n");
    QTest::newRow("prefix") << QByteArray("0x5\r\nHello\r\n");
    QTest::newRow("space inside") << QByteArray("1 0\r\nHello\r\n");
    QTest::newRow("overflow") << QByteArray("ffffffffffffffffff\r\n");
    QTest::newRow("longer than said") << QByteArray("3\r\nHello\r\n0\r\n\r\n");
    QTest::newRow("endless size line") << QByteArray(300, '0');
    QTest::newRow("endless extension") << QByteArray("5;" + QByteArray(300, 'a'));
    QTest::newRow("endless trailers") << QByteArray("0\r\n" + QByteArray("A: 1234567890\r\n").repeated(600));
    QTest::newRow("bare LF in an extension") << QByteArray("5;a\nb\r\nHello\r\n0\r\n\r\n");
    QTest::newRow("bare CR in an extension") << QByteArray("5;a\rb\r\nHello\r\n0\r\n\r\n");
}

void HttpHeadParserTest::refusesBrokenChunks()
{
    QFETCH(QByteArray, wire);
    ChunkedBody body;
    QByteArray out;
    const auto taken = body.take(wire, out);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::InvalidRequest);
}

} // namespace castwright::tests

using castwright::tests::HttpHeadParserTest;
CW_TEST(HttpHeadParserTest)
#include "HttpHeadParserTest.moc"
