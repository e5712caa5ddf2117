// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UploadWriter.h"
#include "services/MediaLibrary.h"
#include "unit/services/ServiceFixture.h"

#include "TestRegistry.h"

#include <QThread>

namespace castwright::tests {

namespace {
/// A disk that takes its time, or is full.
class SlowDevice : public QIODevice {
public:
    explicit SlowDevice(int msPerPiece, qint64 capacity = std::numeric_limits<qint64>::max())
        : m_msPerPiece(msPerPiece)
        , m_capacity(capacity)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray bytes;
    QThread *thread = nullptr;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        thread = QThread::currentThread();
        QThread::msleep(static_cast<unsigned long>(m_msPerPiece));
        if (bytes.size() + size > m_capacity) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        bytes.append(data, size);
        return size;
    }

private:
    int m_msPerPiece;
    qint64 m_capacity;
};

constexpr qsizetype pieceBytes = 256 * 1024;
} // namespace

/// Uploads on a slow or full disk.
class UploadWriterTest : public QObject {
    Q_OBJECT

    QThreadPool m_pool;

    std::shared_ptr<UploadWriter> make(std::unique_ptr<QIODevice> device)
    {
        return std::make_shared<UploadWriter>(std::move(device), [this](std::function<void()> work, std::function<void()> done) {
            m_pool.start([this, work, done] {
                work();
                QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
            });
        });
    }

private Q_SLOTS:
    void nobodyWaitsForTheDisk()
    {
        auto owned = std::make_unique<SlowDevice>(150);
        SlowDevice *device = owned.get();
        const auto writer = make(std::move(owned));
        QElapsedTimer clock;
        clock.start();
        qint64 most = 0;
        int pieces = 0;
        const auto resumed = std::make_shared<int>(0);
        writer->onReady([resumed] { ++*resumed; });
        QByteArray expected;
        while (pieces < 12) {
            if (!writer->isReady()) {
                const int before = *resumed;
                QTRY_VERIFY(*resumed > before);
                continue;
            }
            const QByteArray piece(pieceBytes, static_cast<char>('a' + pieces++));
            clock.restart();
            QVERIFY(writer->append(piece));
            QVERIFY2(clock.elapsed() < 100, "append() waited for the disk");
            expected += piece;
            most = std::max(most, writer->waitingBytes());
        }
        QVERIFY2(most <= UploadWriter::mostWaitingBytes + pieceBytes, qPrintable(QString::number(most)));
        QVERIFY(*resumed > 0);
        bool isDrained = false;
        writer->drain([&](const Result<> &result) { isDrained = result.has_value(); });
        QVERIFY(!isDrained);
        QTRY_VERIFY(isDrained);
        QVERIFY(device->bytes == expected); // all of it, in order
        QVERIFY(device->thread != QThread::currentThread());
        QCOMPARE(writer->waitingBytes(), 0);
    }

    void aFullDiskIsTold()
    {
        const auto writer = make(std::make_unique<SlowDevice>(1, pieceBytes));
        QVERIFY(writer->append(QByteArray(pieceBytes, 'a')));
        QVERIFY(writer->append(QByteArray(pieceBytes, 'b')));
        QTRY_COMPARE(writer->waitingBytes(), 0);
        const auto late = writer->append("c");
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::StorageFull);
        std::optional<Result<>> drained;
        writer->drain([&](Result<> result) { drained = result; });
        QVERIFY(drained && !*drained);
        QCOMPARE(drained->error().code, ErrorCode::StorageFull);
    }

    void drainWithNothingWaiting()
    {
        const auto writer = make(std::make_unique<SlowDevice>(1));
        bool isDrained = false;
        writer->drain([&](const Result<> &) { isDrained = true; });
        QVERIFY(isDrained);
    }
};

} // namespace castwright::tests

using castwright::tests::UploadWriterTest;
CW_TEST(UploadWriterTest)
#include "UploadWriterTest.moc"
