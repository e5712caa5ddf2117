// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSecretStore.h"
#include "TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

class FileSecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void nonceIsFresh();
    void everyChangedByteIsFound();
    void anotherKeyDoesNotOpen();
    void keyFileIsPrivate();
    void damagedKeyFileIsNotReplaced();
};

void FileSecretStoreTest::opensWhatItSealed()
{
    QTemporaryDir folder;
    QString sealed;
    const Secret secret(u"schl\u00fcssel \U0001F511 live_123"_s);
    {
        const auto store = *FileSecretStore::openIn(folder.path());
        sealed = store->seal(secret);
        QVERIFY(!sealed.contains(u"live_123"));
        QCOMPARE(store->open(store->seal(Secret()))->reveal(), QString());
    }
    QCOMPARE((*FileSecretStore::openIn(folder.path()))->open(sealed)->reveal(), secret.reveal());
}

void FileSecretStoreTest::nonceIsFresh()
{
    QTemporaryDir folder;
    const auto store = *FileSecretStore::openIn(folder.path());
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(store->seal(Secret(u"same"_s)));
    QCOMPARE(seen.size(), 1000);
}

void FileSecretStoreTest::everyChangedByteIsFound()
{
    QTemporaryDir folder;
    const auto store = *FileSecretStore::openIn(folder.path());
    const QByteArray raw = QByteArray::fromBase64(store->seal(Secret(u"stream key"_s)).mid(3).toLatin1());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        QByteArray changed = raw;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto opened = store->open(u"v1:"_s + QString::fromLatin1(changed.toBase64()));
        QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(i)));
        QVERIFY(!opened.error().message.contains(u"stream key"));
    }
    QVERIFY(!store->open(u"v1:"_s));
    QVERIFY(!store->open(u"plain"_s));
}

void FileSecretStoreTest::anotherKeyDoesNotOpen()
{
    QTemporaryDir one;
    QTemporaryDir two;
    const QString sealed = (*FileSecretStore::openIn(one.path()))->seal(Secret(u"x"_s));
    QVERIFY(!(*FileSecretStore::openIn(two.path()))->open(sealed));
}

void FileSecretStoreTest::keyFileIsPrivate()
{
    QTemporaryDir folder;
    QVERIFY(FileSecretStore::openIn(folder.path()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder.filePath(u"secret.key"_s)) & others, QFile::Permissions());
}

void FileSecretStoreTest::damagedKeyFileIsNotReplaced()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secret.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("short");
    file.close();
    const auto store = FileSecretStore::openIn(folder.path());
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("short"));
}

} // namespace castwright::tests

using castwright::tests::FileSecretStoreTest;
CW_TEST(FileSecretStoreTest)
#include "FileSecretStoreTest.moc"
