// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSecretStore.h"
#include "store/Repositories.h"
#include "store/ScopedTransaction.h"
#include "TestRegistry.h"

#include <QtTest>

#include <cstdio>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// The child process of CrashTest: writes without end and says on stdout what was acknowledged. Each round is one transaction over two tables.
class CrashWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writeUntilKilled()
    {
        const QString folder = qEnvironmentVariable("CASTWRIGHT_CRASH_FOLDER");
        if (folder.isEmpty())
            QSKIP("the child of CrashTest");
        const auto database = *Database::open(folder);
        const auto secrets = *FileSecretStore::openIn(folder);
        Repositories store(*database, *secrets);
        if (store.accounts.all()->isEmpty()) {
            Studio studio;
            studio.id = u"std_1"_s;
            studio.accountId = u"acc_1"_s;
            QVERIFY(store.accounts.insert({u"acc_1"_s, u"Owner"_s, QDateTime::currentDateTimeUtc()}));
            QVERIFY(store.studios.insert(studio));
        }
        Studio studio = *store.studios.find(u"acc_1"_s, u"std_1"_s);
        for (;;) {
            ++studio.revision;
            ScopedTransaction transaction(*database);
            QVERIFY(store.studios.update(studio));
            for (const char *half : {"a", "b"})
                QVERIFY(store.chatMessages.insert({u"msg_%1_%2"_s.arg(studio.revision, 8, 10, QLatin1Char('0')).arg(QLatin1String(half)), studio.id, u"local"_s, u"A"_s,
                                                   QString(300, u'x'), QDateTime::currentDateTimeUtc()}));
            QVERIFY(transaction.commit());
            std::printf("ACK %d\n", studio.revision);
            std::fflush(stdout);
        }
    }
};

} // namespace castwright::tests

using castwright::tests::CrashWriter;
CW_TEST(CrashWriter)
#include "CrashWriter.moc"
