// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"

#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

/// Validators of files and the conditions that name them (RFC 9110 sections 8.8, 13 and 14).
class HttpFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void validators();
    void notModified_data();
    void notModified();
    void preconditionFails();
    void rangeOnlyOfTheSameVersion_data();
    void rangeOnlyOfTheSameVersion();
    void aChangedFileHasAnotherTag();
    void aGrowingFileIsNotStale();
    void datesInThreeForms_data();
    void datesInThreeForms();
    void oneOriginHeaderOnly();

private:
    void write(const QByteArray &bytes, const QDateTime &modified = {});
    QByteArray fill(QByteArray text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<RunningHost> m_server;
    RawAnswer m_first;
};

namespace {
const QDateTime longAgo(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
const QByteArray longAgoText = "Tue, 03 Feb 2026 04:05:06 GMT";
} // namespace

void HttpFilesTest::write(const QByteArray &bytes, const QDateTime &modified)
{
    QFile file(m_folder.filePath(QStringLiteral("a.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.flush();
    if (modified.isValid())
        QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
}

/// TAG in a header line stands for the file's tag.
QByteArray HttpFilesTest::fill(QByteArray text) const
{
    return text.replace("TAG", m_first.header("ETag"));
}

void HttpFilesTest::init()
{
    HttpHost::Options options;
    options.guard.corsOrigins = {QStringLiteral("https://dash.example.org")};
    m_server = std::make_unique<RunningHost>(options);
    write("0123456789", longAgo);
    m_server->handler.filePath = m_folder.filePath(QStringLiteral("a.bin"));
    m_first = RawClient(m_server->port).ask(get("/file"));
    QCOMPARE(m_first.status, 200);
}

void HttpFilesTest::validators()
{
    const QByteArray tag = m_first.header("ETag");
    QVERIFY2(tag.size() > 4 && tag.startsWith('"') && tag.endsWith('"'), tag.constData()); // strong: no W/
    QCOMPARE(m_first.header("Last-Modified"), longAgoText);
    QCOMPARE(m_first.header("Accept-Ranges"), "bytes");
    QVERIFY(m_first.header("Date").endsWith(" GMT"));
    RawClient client(m_server->port);
    const RawAnswer head = client.ask("HEAD /file HTTP/1.1\r\nHost: localhost\r\n\r\n", true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("ETag"), tag);
    QCOMPARE(head.header("Content-Length"), "10");
    QCOMPARE(client.ask(get("/echo")).status, 200); // and no byte of a body stood between
}

void HttpFilesTest::notModified_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("same tag") << QByteArray("If-None-Match: TAG\r\n") << 304;
    QTest::newRow("weak comparison") << QByteArray("If-None-Match: W/TAG\r\n") << 304;
    QTest::newRow("one of several") << QByteArray("If-None-Match: \"x\", TAG\r\n") << 304;
    QTest::newRow("any") << QByteArray("If-None-Match: *\r\n") << 304;
    QTest::newRow("other tag") << QByteArray("If-None-Match: \"x\"\r\n") << 200;
    QTest::newRow("same time") << QByteArray("If-Modified-Since: " + longAgoText + "\r\n") << 304;
    QTest::newRow("later") << QByteArray("If-Modified-Since: Wed, 04 Feb 2026 00:00:00 GMT\r\n") << 304;
    QTest::newRow("earlier") << QByteArray("If-Modified-Since: Mon, 02 Feb 2026 00:00:00 GMT\r\n") << 200;
    QTest::newRow("no date") << QByteArray("If-Modified-Since: yesterday\r\n") << 200;
    QTest::newRow("the tag is stronger") << QByteArray("If-None-Match: \"x\"\r\nIf-Modified-Since: " + longAgoText + "\r\n") << 200;
    QTest::newRow("before a range") << QByteArray("If-None-Match: TAG\r\nRange: bytes=0-1\r\n") << 304;
}

void HttpFilesTest::notModified()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    for (const QByteArray method : {"GET", "HEAD"}) {
        RawClient client(m_server->port);
        const RawAnswer answer =
            client.ask(method + " /file HTTP/1.1\r\nHost: localhost\r\n" + fill(headers) + "\r\n", method == "HEAD" || status == 304);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("ETag"), m_first.header("ETag"));
        if (status == 304)
            QCOMPARE(answer.count("Content-Length"), 0);
        QCOMPARE(client.ask(get("/echo")).status, 200); // nothing of a body was left over
    }
}

void HttpFilesTest::preconditionFails()
{
    RawClient client(m_server->port);
    QCOMPARE(client.ask(get("/file", "If-Match: \"x\"\r\n")).status, 412);
    QCOMPARE(client.ask(get("/file", fill("If-Match: \"x\", TAG\r\n"))).status, 200);
    QCOMPARE(client.ask(get("/file", fill("If-Match: W/TAG\r\n"))).status, 412); // strong comparison
    QCOMPARE(client.ask(get("/file", "If-Unmodified-Since: Mon, 02 Feb 2026 00:00:00 GMT\r\n")).status, 412);
    QCOMPARE(client.ask(get("/file", "If-Unmodified-Since: " + longAgoText + "\r\n")).status, 200);
}

void HttpFilesTest::rangeOnlyOfTheSameVersion_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("status");
    QTest::newRow("same tag") << QByteArray("TAG") << 206;
    QTest::newRow("weak tag") << QByteArray("W/TAG") << 200;
    QTest::newRow("other tag") << QByteArray("\"x\"") << 200;
    QTest::newRow("same time") << longAgoText << 206;
    QTest::newRow("later") << QByteArray("Wed, 04 Feb 2026 00:00:00 GMT") << 200; // only the exact time counts
    QTest::newRow("neither") << QByteArray("r7") << 200;
}

void HttpFilesTest::rangeOnlyOfTheSameVersion()
{
    QFETCH(QByteArray, condition);
    QFETCH(int, status);
    RawClient client(m_server->port);
    const RawAnswer answer = client.ask(get("/file", "Range: bytes=2-4\r\nIf-Range: " + fill(condition) + "\r\n"));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, status == 206 ? QByteArray("234") : QByteArray("0123456789"));
    QCOMPARE(answer.header("ETag"), m_first.header("ETag"));
}

void HttpFilesTest::aChangedFileHasAnotherTag()
{
    write("9876543210", longAgo.addMSecs(4)); // as long as before, in the same second
    RawClient client(m_server->port);
    const RawAnswer answer = client.ask(get("/file", fill("If-None-Match: TAG\r\n")));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "9876543210");
    QVERIFY(answer.header("ETag") != m_first.header("ETag"));
}

void HttpFilesTest::aGrowingFileIsNotStale()
{
    RawClient client(m_server->port);
    for (int i = 0; i < 20; ++i) {
        const QByteArray bytes = "#EXTM3U\n" + QByteArray("x").repeated(i);
        write(bytes);
        const RawAnswer answer = client.ask(get("/file", fill("If-None-Match: TAG\r\n")));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, bytes);
        m_first = answer;
    }
    // A time in this very second may stand for two versions, so it does not make a range safe.
    QCOMPARE(client.ask(get("/file", "Range: bytes=0-1\r\nIf-Range: " + m_first.header("Last-Modified") + "\r\n")).status, 200);
}

void HttpFilesTest::datesInThreeForms_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("IMF-fixdate") << longAgoText;
    QTest::newRow("RFC 850") << QByteArray("Tuesday, 03-Feb-26 04:05:06 GMT");
    QTest::newRow("asctime") << QByteArray("Tue Feb  3 04:05:06 2026");
}

void HttpFilesTest::datesInThreeForms()
{
    QFETCH(QByteArray, date);
    RawClient client(m_server->port);
    QCOMPARE(client.ask(get("/file", "If-Modified-Since: " + date + "\r\n"), true).status, 304);
}

void HttpFilesTest::oneOriginHeaderOnly()
{
    m_server->handler.publicFile = true;
    RawClient client(m_server->port);
    const RawAnswer answer = client.ask(get("/file", "Origin: https://dash.example.org\r\n"));
    QCOMPARE(answer.count("Access-Control-Allow-Origin"), 1); // browsers refuse two
}

} // namespace castwright::tests

using castwright::tests::HttpFilesTest;
CW_TEST(HttpFilesTest)
#include "HttpFilesTest.moc"
