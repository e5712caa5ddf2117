// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "store/ScopedTransaction.h"
#include "store/ViewerLog.h"

#include <QtTest>

#include <cstdio>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// The child process of ViewerCrashTest: rounds of figures of viewers without end, each said on stdout once it was committed.
class ViewerCrashWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writeUntilKilled()
    {
        const QString folder = qEnvironmentVariable("CASTWRIGHT_CRASH_FOLDER");
        if (folder.isEmpty())
            QSKIP("the child of ViewerCrashTest");
        const auto database = *Database::open(folder);
        ViewerLog log(*database);
        qint64 round = 0;
        QVERIFY(database->query(u"SELECT coalesce(max(bytes),0) FROM viewer_sessions"_s, {},
                                [&](const SqlRow &row) { round = row.integer(0); }));
        for (;;) {
            ++round;
            ScopedTransaction transaction(*database);
            for (int viewer = 0; viewer < 5; ++viewer) {
                ViewerRow row;
                row.sessionId = u"s%1"_s.arg(viewer);
                row.streamId = u"str_1"_s;
                row.accountId = u"acc_1"_s;
                row.protocol = u"hls"_s;
                row.connectedAt = row.lastSeenAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + round, Qt::UTC);
                row.bytes = round;
                QVERIFY(log.keep(row));
                QVERIFY(log.add({1'699'999'200'000,
                                 row.streamId,
                                 row.accountId,
                                 row.protocol,
                                 u"DE"_s,
                                 {},
                                 row.sessionId,
                                 round == 1 ? 1 : 0,
                                 1,
                                 0.5}));
            }
            QVERIFY(transaction.commit());
            std::printf("ACK %lld\n", static_cast<long long>(round));
            std::fflush(stdout);
        }
    }
};

} // namespace castwright::tests

using castwright::tests::ViewerCrashWriter;
CW_TEST(ViewerCrashWriter)
#include "ViewerCrashWriter.moc"
