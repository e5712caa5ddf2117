// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/BroadcastFolder.h"

#include "TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

/// The folder of a broadcast: its playlist, and that neither who asks waits for the disk nor what was deleted comes back.
class BroadcastFolderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    const QDateTime m_at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);

private Q_SLOTS:
    void theListGoesOnAndOldFilesGo()
    {
        BroadcastFolder folder(m_dir.filePath(u"list"_s), 7);
        folder.setShape({2, 3, false});
        for (int i = 0; i < 12; ++i)
            QVERIFY(folder.append("segment", 2, m_at.addSecs(2 * i), i == 4));
        QCOMPARE(folder.nextNumber(), 19);
        QCOMPARE(folder.bytesWritten(), 12 * 7);
        QCOMPARE(folder.secondsWritten(), 24.0);
        QFile list(QDir(folder.path()).filePath(u"live.m3u8"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray text = list.readAll();
        QVERIFY2(text.contains("#EXT-X-MEDIA-SEQUENCE:16\n") && text.contains("#EXT-X-DISCONTINUITY-SEQUENCE:1\n"), text.constData());
        QCOMPARE(text.count("#EXTINF:2.00000"), 3);
        QVERIFY(!QFile::exists(QDir(folder.path()).filePath(u"live000010.ts"_s)));
        QVERIFY(QFile::exists(QDir(folder.path()).filePath(u"live000011.ts"_s))); // a player may be behind
    }

    /// Somebody writes all the while, as a slow disk does.
    void nobodyWaitsForTheDisk()
    {
        BroadcastFolder folder(m_dir.filePath(u"slow"_s), 0);
        const std::scoped_lock writing(*folder.disk());
        folder.setShape({6, 5, true});
        QCOMPARE(folder.nextNumber(), 0);
        QCOMPARE(folder.bytesWritten(), 0);
        QCOMPARE(folder.secondsWritten(), 0.0);
        folder.close();
    }

    void whatWasDeletedStaysAway()
    {
        for (int round = 0; round < 20; ++round) {
            BroadcastFolder folder(m_dir.filePath(u"gone"_s), 0);
            std::atomic<int> written = 0;
            std::jthread writer([&] {
                while (folder.append(QByteArray(20'000, 'x'), 1, m_at, false))
                    ++written;
            });
            QTRY_VERIFY(written > 2);
            folder.close();
            QDir(folder.path()).removeRecursively();
            writer.join(); // it ends by itself
            QVERIFY(!QFile::exists(folder.path()));
        }
    }

    /// The one that takes its place shares the disk with it.
    void itsSuccessorIsNotTouched()
    {
        BroadcastFolder old(m_dir.filePath(u"again"_s), 0);
        BroadcastFolder next(old.path(), 100, old.disk());
        QVERIFY(old.append("old", 1, m_at, false));
        old.close();
        QVERIFY(QDir(old.path()).removeRecursively());
        QVERIFY(next.append("new", 1, m_at, false));
        QVERIFY(!old.append("old", 1, m_at, false));
        QCOMPARE(QDir(old.path()).entryList({u"*.ts"_s}), QStringList{u"live000100.ts"_s});
    }
};

CW_TEST(BroadcastFolderTest)
#include "BroadcastFolderTest.moc"
