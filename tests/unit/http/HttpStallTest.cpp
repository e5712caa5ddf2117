// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/http/RawClient.h"
#include "unit/http/ScriptedHandler.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QtTest>

namespace castwright::tests {

/// Clients that ask and then do not read, or read slowly.
class HttpStallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyReads_data();
    void nobodyReads();
    void slowReaderGetsAll_data();
    void slowReaderGetsAll();
    void littleIsHeldForHim_data();
    void littleIsHeldForHim();
    void patienceRunsAnewWithEveryByte();

private:
    static HttpHost::Options hasty();
    QTemporaryFile m_file;
};

HttpHost::Options HttpStallTest::hasty()
{
    HttpHost::Options options;
    options.limits.writeTimeoutMs = 400;
    options.limits.headTimeoutMs = 300;
    options.limits.idleTimeoutMs = 300;
    return options;
}

void HttpStallTest::initTestCase()
{
    QVERIFY(m_file.open());
    for (int i = 0; i < 32; ++i)
        m_file.write(QByteArray(1024 * 1024, static_cast<char>('a' + i % 26)));
    m_file.flush();
}

void HttpStallTest::nobodyReads_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("file") << get("/file");
    QTest::newRow("file, then closed") << get("/file", "Connection: close\r\n");
    QTest::newRow("answer") << get("/huge");
    QTest::newRow("answer, then closed") << get("/huge", "Connection: close\r\n");
    QTest::newRow("many answers") << get("/big").repeated(100);
}

void HttpStallTest::nobodyReads()
{
    QFETCH(QByteArray, request);
    HttpHost::Options options = hasty();
    // Only the time in which nothing is taken may end it, not another one.
    options.limits.headTimeoutMs = options.limits.idleTimeoutMs = 60'000;
    RunningHost server(options);
    server.handler.filePath = m_file.fileName();
    RawClient client(server.port, 1024);
    QTRY_COMPARE(server.host.connectionCount(), 1);
    QElapsedTimer clock;
    clock.start();
    client.send(request);
    QTRY_COMPARE_WITH_TIMEOUT(server.host.connectionCount(), 0, 3000);
    QVERIFY(clock.elapsed() >= options.limits.writeTimeoutMs);
}

void HttpStallTest::slowReaderGetsAll_data()
{
    nobodyReads_data();
}

void HttpStallTest::slowReaderGetsAll()
{
    QFETCH(QByteArray, request);
    RunningHost server(hasty());
    server.handler.filePath = m_file.fileName();
    RawClient client(server.port, 64 * 1024);
    client.send(request);
    qint64 taken = 0;
    QElapsedTimer clock;
    clock.start();
    // 64 KB every few milliseconds: far longer than every timeout, but never still for one.
    while (client.isOpen() && clock.elapsed() < 20'000) {
        const QByteArray piece = client.socket().read(64 * 1024);
        taken += piece.size();
        if (taken > 24'000'000 && clock.elapsed() > 1500)
            break;
        QTest::qWait(4);
    }
    QVERIFY2(taken > 24'000'000, qPrintable(QString::number(taken)));
    QVERIFY(clock.elapsed() > 3 * hasty().limits.writeTimeoutMs);
}

void HttpStallTest::littleIsHeldForHim_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("file") << get("/file");
    QTest::newRow("answer") << get("/huge");
}

/// What waits in the server's own buffer for a client that reads slowly, and that he gets all of it nevertheless.
void HttpStallTest::littleIsHeldForHim()
{
    QFETCH(QByteArray, request);
    RunningHost server;
    server.handler.filePath = m_file.fileName();
    RawClient client(server.port, 64 * 1024);
    client.send(request);
    qint64 taken = 0;
    qint64 mostWaiting = 0;
    QElapsedTimer clock;
    clock.start();
    while (taken < 32 * 1024 * 1024 && client.isOpen() && clock.elapsed() < 20'000) {
        taken += client.socket().read(64 * 1024).size();
        mostWaiting = std::max(mostWaiting, server.host.mostUnsentBytes());
        QCoreApplication::processEvents();
    }
    QVERIFY2(taken >= 32 * 1024 * 1024, qPrintable(QString::number(taken)));
    QVERIFY(mostWaiting > 0);
    QVERIFY2(mostWaiting <= 1024 * 1024, qPrintable(QString::number(mostWaiting)));
}

void HttpStallTest::patienceRunsAnewWithEveryByte()
{
    RunningHost server(hasty());
    server.handler.filePath = m_file.fileName();
    RawClient client(server.port, 256 * 1024);
    client.send(get("/file"));
    // A pause, a megabyte, a pause: together they are longer than the timeout.
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(250);
        QVERIFY(client.isOpen());
        qint64 taken = 0;
        QTRY_VERIFY((taken += client.socket().read(256 * 1024).size()) >= 3 * 1024 * 1024);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.host.connectionCount(), 0, 3000); // and then nothing more
}

} // namespace castwright::tests

using castwright::tests::HttpStallTest;
CW_TEST(HttpStallTest)
#include "HttpStallTest.moc"
