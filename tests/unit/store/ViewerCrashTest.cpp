// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "store/ViewerLog.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// kill -9 while figures of viewers are written: no acknowledged round is lost, and sessions, hours and days agree to the byte.
class ViewerCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAgreeAfterEveryKill()
    {
        QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CASTWRIGHT_CRASH_FOLDER"_s, folder.path());
        qint64 kept = 0;
        for (int round = 0; round < 6; ++round) {
            QProcess child;
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), {u"ViewerCrashWriter"_s});
            QVERIFY(child.waitForStarted());
            qint64 acknowledged = 0;
            QByteArray output;
            const auto read = [&] {
                output += child.readAllStandardOutput();
                for (qsizetype end; (end = output.indexOf('\n')) >= 0; output.remove(0, end + 1))
                    if (output.startsWith("ACK "))
                        acknowledged = output.mid(4, end - 4).toLongLong();
            };
            QTRY_VERIFY2_WITH_TIMEOUT((read(), acknowledged > kept), child.readAllStandardError().constData(), 10'000);
            QTest::qWait(QRandomGenerator::global()->bounded(1, 80));
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            read();
            const auto database = *Database::open(folder.path());
            const auto number = [&](const char *sql) {
                qint64 value = -1;
                (void)database->query(QString::fromLatin1(sql), {}, [&](const SqlRow &row) { value = row.integer(0); });
                return value;
            };
            kept = number("SELECT max(bytes) FROM viewer_sessions");
            QVERIFY2(kept >= acknowledged, qPrintable(u"acknowledged %1, kept %2"_s.arg(acknowledged).arg(kept)));
            for (const char *table : {"viewer_hourly", "stream_hourly", "stream_daily", "account_daily"}) {
                const QByteArray bytes = QByteArray("SELECT sum(bytes) FROM ") + table;
                const QByteArray unique = QByteArray("SELECT sum(unique_viewers) FROM ") + table;
                QVERIFY2(number(bytes.constData()) == 5 * kept, table);
                QVERIFY2(number(unique.constData()) == 5, table);
            }
            QCOMPARE(number("SELECT unique_countries FROM stream_daily"), 1);
        }
        qInfo("%lld rounds over 6 kills", static_cast<long long>(kept));
    }
};

} // namespace castwright::tests

using castwright::tests::ViewerCrashTest;
CW_TEST(ViewerCrashTest)
#include "ViewerCrashTest.moc"
