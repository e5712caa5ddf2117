// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSecretStore.h"
#include "store/Repositories.h"
#include "TestRegistry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// kill -9 at random points of a write load: what was acknowledged is there, and no transaction is there by half.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void CrashTest::nothingAcknowledgedIsLost()
{
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CASTWRIGHT_CRASH_FOLDER"_s, folder.path());
    int total = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"CrashWriter"_s});
        QVERIFY(child.waitForStarted());
        int acknowledged = 0;
        QByteArray output;
        const auto read = [&] {
            output += child.readAllStandardOutput();
            for (qsizetype end; (end = output.indexOf('\n')) >= 0; output.remove(0, end + 1))
                if (output.startsWith("ACK "))
                    acknowledged = output.mid(4, end - 4).toInt();
        };
        QTRY_VERIFY2_WITH_TIMEOUT((read(), acknowledged > 0), child.readAllStandardError().constData(), 10'000);
        QTest::qWait(QRandomGenerator::global()->bounded(1, 120));
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        read();

        const auto database = Database::open(folder.path());
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        const auto secrets = *FileSecretStore::openIn(folder.path());
        Repositories store(**database, *secrets);
        const int kept = store.studios.find(u"acc_1"_s, u"std_1"_s)->revision;
        QVERIFY2(kept >= acknowledged, qPrintable(u"round %1: acknowledged %2, kept %3"_s.arg(round).arg(acknowledged).arg(kept)));
        qint64 messages = -1;
        QVERIFY((*database)->query(u"SELECT count(*) FROM chat_messages"_s, {}, [&](const SqlRow &row) { messages = row.integer(0); }));
        QCOMPARE(messages, 2LL * (kept - 1));
        QString verdict;
        QVERIFY((*database)->query(u"PRAGMA integrity_check"_s, {}, [&](const SqlRow &row) { verdict = row.text(0); }));
        QCOMPARE(verdict, u"ok"_s);
        total = kept;
    }
    QVERIFY(total > 12);
    qInfo("%d transactions over 12 kills", total);
}

} // namespace castwright::tests

using castwright::tests::CrashTest;
CW_TEST(CrashTest)
#include "CrashTest.moc"
