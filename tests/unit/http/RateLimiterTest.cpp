// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RateLimiter.h"
#include "TestRegistry.h"

#include <QtTest>

namespace castwright::tests {

/// The token bucket, on a clock that only moves when told to.
class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void burstThenRate();
    void keysAreApart();
    void neverAboveTheBurst();
    void clockThatGoesBack();
    void headers();
    void manyKeysAreForgotten();
};

void RateLimiterTest::burstThenRate()
{
    MockClock clock;
    RateLimiter limiter(clock, {10, 5});
    for (int left = 4; left >= 0; --left) {
        const auto verdict = limiter.take(QStringLiteral("k"));
        QVERIFY(verdict.isAllowed);
        QCOMPARE(verdict.remaining, left);
        QCOMPARE(verdict.limit, 5);
    }
    const auto refused = limiter.take(QStringLiteral("k"));
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.retryAfterMs, 100);
    QCOMPARE(refused.resetSec, 1);
    clock.advanceMs(99);
    QVERIFY(!limiter.take(QStringLiteral("k")).isAllowed); // asking in vain costs nothing
    clock.advanceMs(1);
    QVERIFY(limiter.take(QStringLiteral("k")).isAllowed);
    QVERIFY(!limiter.take(QStringLiteral("k")).isAllowed);
}

void RateLimiterTest::keysAreApart()
{
    MockClock clock;
    RateLimiter limiter(clock, {1, 1});
    QVERIFY(limiter.take(QStringLiteral("a")).isAllowed);
    QVERIFY(!limiter.take(QStringLiteral("a")).isAllowed);
    QVERIFY(limiter.take(QStringLiteral("b")).isAllowed);
}

void RateLimiterTest::neverAboveTheBurst()
{
    MockClock clock;
    RateLimiter limiter(clock, {10, 3});
    limiter.take(QStringLiteral("k"));
    clock.advanceMs(3'600'000);
    int allowed = 0;
    while (limiter.take(QStringLiteral("k")).isAllowed)
        ++allowed;
    QCOMPARE(allowed, 3);
}

void RateLimiterTest::clockThatGoesBack()
{
    MockClock clock;
    RateLimiter limiter(clock, {10, 2});
    limiter.take(QStringLiteral("k"));
    clock.advanceMs(-10'000);
    QVERIFY(limiter.take(QStringLiteral("k")).isAllowed);
    QVERIFY(!limiter.take(QStringLiteral("k")).isAllowed);
    clock.advanceMs(100); // counted from the clock as it is now
    QVERIFY(limiter.take(QStringLiteral("k")).isAllowed);
}

void RateLimiterTest::headers()
{
    MockClock clock;
    RateLimiter limiter(clock, {10, 20});
    HttpAnswer answer;
    limiter.describe(limiter.take(QStringLiteral("k")), answer);
    const auto value = [&](const char *name) {
        for (const auto &[key, text] : answer.headers)
            if (key == name)
                return text;
        return QByteArray();
    };
    QCOMPARE(value("RateLimit-Limit"), "20");
    QCOMPARE(value("RateLimit-Remaining"), "19");
    QCOMPARE(value("RateLimit-Reset"), "1");
    QCOMPARE(value("RateLimit-Policy"), "\"default\";q=20;w=2");
    QCOMPARE(value("RateLimit"), "\"default\";r=19;t=1");
    QCOMPARE(value("X-RateLimit-Remaining"), "19");
}

void RateLimiterTest::manyKeysAreForgotten()
{
    MockClock clock;
    RateLimiter limiter(clock, {1, 1000});
    for (int i = 0; i < 500; ++i)
        limiter.take(QStringLiteral("busy"));
    for (int i = 0; i < 9'999; ++i)
        limiter.take(QString::number(i));
    // The 10,001st key makes room among those that lost least, not by pardoning the busiest one.
    limiter.take(QStringLiteral("one more"));
    const int remaining = limiter.take(QStringLiteral("busy")).remaining;
    QVERIFY2(remaining <= 500, qPrintable(QString::number(remaining)));
}

} // namespace castwright::tests

using castwright::tests::RateLimiterTest;
CW_TEST(RateLimiterTest)
#include "RateLimiterTest.moc"
