// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Async.h"
#include "base/Backoff.h"
#include "base/BoundedQueue.h"
#include "base/Error.h"
#include "base/Id.h"
#include "base/Secret.h"

#include "TestRegistry.h"

#include <QPromise>
#include <QSet>
#include <QtTest>

#include <thread>

using namespace castwright;

class BaseValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAscendAndAreUrlSafe()
    {
        const auto ids = makeRandomIds();
        QString last;
        for (int i = 0; i < 5000; ++i) {
            const QString id = ids->next(QLatin1String("std"));
            QVERIFY2(id > last, qPrintable(last + u' ' + id));
            QCOMPARE(id.size(), 30);
            QVERIFY(QRegularExpression(QStringLiteral("^std_[0-9a-z]{26}$")).match(id).hasMatch());
            last = id;
        }
    }

    void tokensDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(randomToken(24));
        QCOMPARE(seen.size(), 1000);
    }

    void backoffDoublesToItsCap()
    {
        Backoff backoff({1000, 15000, 0.1});
        QCOMPARE(backoff.nextMs(0.5), 1000);
        QCOMPARE(backoff.nextMs(0.5), 2000);
        QCOMPARE(backoff.nextMs(0.5), 4000);
        QCOMPARE(backoff.nextMs(0.0), 7200);
        QCOMPARE(backoff.nextMs(0.999), 15000);
        for (int i = 0; i < 100; ++i)
            QVERIFY(backoff.nextMs(0.999) <= 15000);
        backoff.reset();
        QCOMPARE(backoff.nextMs(0.5), 1000);
    }

    void everyErrorHasARow()
    {
        QSet<QString> wires;
        for (const ErrorRow &row : errorTable()) {
            QVERIFY(row.httpStatus >= 400 && row.httpStatus < 600);
            QVERIFY(!row.advice.empty());
            wires.insert(QString::fromLatin1(row.wire.data(), static_cast<qsizetype>(row.wire.size())));
            QCOMPARE(&errorRow(row.code), &row);
        }
        QCOMPARE(wires.size(), static_cast<qsizetype>(errorTable().size()));
    }

    void secretsAreMasked()
    {
        QCOMPARE(Secret(QStringLiteral("live_123456_abcd")).masked(), QStringLiteral("••••abcd"));
        QCOMPARE(Secret(QStringLiteral("short")).masked(), QStringLiteral("••••"));
        QCOMPARE(Secret().masked(), QString());
        QString logged;
        QDebug(&logged) << Secret(QStringLiteral("live_123456_abcd"));
        QVERIFY(!logged.contains(QStringLiteral("abcd")));
        QVERIFY(equalsConstantTime("abc", "abc"));
        QVERIFY(!equalsConstantTime("abc", "abd"));
        QVERIFY(!equalsConstantTime("abc", "ab"));
    }

    void boundedQueueRefusesWhenFullAndWakesOnClose()
    {
        BoundedQueue<int> queue(2);
        QVERIFY(queue.tryPush(1));
        QVERIFY(queue.tryPush(2));
        QVERIFY(!queue.tryPush(3));
        QCOMPARE(queue.pop(std::chrono::milliseconds(0)), std::optional(1));
        QCOMPARE(queue.clear(), std::size_t(1));
        std::jthread closer([&] { queue.close(); });
        QCOMPARE(queue.pop(std::chrono::seconds(5)), std::optional<int>());
        QVERIFY(!queue.tryPush(4));
    }

    void whenDoneDropsTheCallbackOfADeadReceiver()
    {
        QPromise<int> promise;
        promise.start();
        int calls = 0;
        auto receiver = std::make_unique<QObject>();
        whenDone(promise.future(), receiver.get(), [&](int) { ++calls; });
        receiver.reset();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);

        QPromise<int> second;
        second.start();
        QObject alive;
        int value = 0;
        whenDone(second.future(), &alive, [&](int result) { value = result; });
        second.addResult(42);
        second.finish();
        QTRY_COMPARE(value, 42);
    }
};

CW_TEST(BaseValuesTest)
#include "BaseValuesTest.moc"
