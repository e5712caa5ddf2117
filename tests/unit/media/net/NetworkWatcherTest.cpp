// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/NetworkWatcher.h"

#include "TestRegistry.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <sched.h>
#include <thread>

using namespace castwright::media;

/// The watcher in a network of its own, where a link comes up: nothing of this machine's network is touched.
class NetworkWatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfANewLinkOnce()
    {
        QString skipped;
        qsizetype told = -1;
        std::jthread inOwnNetwork([&] {
            if (::unshare(CLONE_NEWNET) != 0) {
                skipped = QStringLiteral("needs the right to make a network namespace");
                return;
            }
            QEventLoop loop; // this thread's own
            NetworkWatcher watcher;
            if (!watcher.isWatching()) {
                skipped = QStringLiteral("the system does not tell of changes");
                return;
            }
            QSignalSpy spy(&watcher, &NetworkWatcher::changed);
            // A child belongs to the network of the thread that started it.
            if (QProcess::execute(QStringLiteral("ip"),
                                  {QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up")})
                != 0) {
                skipped = QStringLiteral("needs ip(8)");
                return;
            }
            spy.wait(3000);
            QTimer::singleShot(1200, &loop, &QEventLoop::quit);
            loop.exec();
            told = spy.size();
        });
        inOwnNetwork.join();
        if (!skipped.isEmpty())
            QSKIP(qPrintable(skipped));
        QCOMPARE(told, 1);
    }
};

CW_TEST(NetworkWatcherTest)
#include "NetworkWatcherTest.moc"
