// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/UplinkMeter.h"

#include "TestRegistry.h"

#include <QtTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace castwright;
using namespace castwright::media;

namespace {
/// A server that reads no faster than it was told, with little room to hide bytes in.
class SlowReader {
public:
    explicit SlowReader(qint64 bitsPerSecond, QByteArray answerAtOnce = {})
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        const int room = 32 * 1024;
        ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::listen(m_listener, 1);
        socklen_t size = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this, bitsPerSecond, answer = std::move(answerAtOnce)] { read(bitsPerSecond, answer); });
    }
    ~SlowReader()
    {
        m_thread.request_stop();
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/up").arg(m_port); }

private:
    void read(qint64 bitsPerSecond, const QByteArray &answer)
    {
        const int peer = ::accept(m_listener, nullptr, nullptr);
        if (peer < 0)
            return;
        if (!answer.isEmpty())
            (void)::send(peer, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
        std::vector<char> buffer(static_cast<std::size_t>(bitsPerSecond / 8 / 100)); // a hundredth of a second's worth
        auto next = std::chrono::steady_clock::now();
        while (!m_thread.get_stop_token().stop_requested() && ::recv(peer, buffer.data(), buffer.size(), MSG_WAITALL) > 0)
            std::this_thread::sleep_until(next += std::chrono::milliseconds(10));
        ::close(peer);
    }

    int m_listener = -1;
    quint16 m_port = 0;
    std::jthread m_thread;
};
} // namespace

class UplinkMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheRateOfASlowPeer_data()
    {
        QTest::addColumn<qint64>("bps");
        for (const int megabits : {4, 25})
            QTest::addRow("%d Mbit/s", megabits) << megabits * 1'000'000LL;
    }
    void findsTheRateOfASlowPeer()
    {
        QFETCH(qint64, bps);
        SlowReader peer(bps);
        const auto measured = UplinkMeter::measure(peer.url(), 5, {});
        QVERIFY2(measured, measured ? "" : qPrintable(measured.error().message));
        QVERIFY2(std::abs(static_cast<double>(*measured - bps)) < 0.2 * static_cast<double>(bps),
                 QByteArray::number(*measured).constData());
    }

    void saysWhatIsWrong()
    {
        SlowReader refusing(1'000'000, "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        const auto refused = UplinkMeter::measure(refusing.url(), 2, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("405")), qPrintable(refused.error().message));
        const auto nobody = UplinkMeter::measure(QStringLiteral("http://127.0.0.1:1/"), 2, {});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::UpstreamFailed);
        for (const QString &url :
             {QStringLiteral("ftp://127.0.0.1/"), QStringLiteral("http://"), QStringLiteral("http://user:secret@127.0.0.1/")}) {
            const auto wrong = UplinkMeter::measure(url, 2, {});
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().field, QStringLiteral("url"));
        }
    }

    void endsWhenTold()
    {
        SlowReader peer(1'000'000);
        const auto aborted = std::make_shared<std::atomic<bool>>(false);
        std::jthread soon([aborted] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            *aborted = true;
        });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!UplinkMeter::measure(peer.url(), 20, aborted));
        QVERIFY(clock.elapsed() < 2000);
    }
};

CW_TEST(UplinkMeterTest)
#include "UplinkMeterTest.moc"
