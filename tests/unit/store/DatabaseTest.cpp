// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"
#include "store/DatabaseFile.h"
#include "store/FileSecretStore.h"
#include "store/Migrations.h"
#include "store/Repositories.h"
#include "store/ScopedTransaction.h"
#include "TestRegistry.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// The database as a file: made, migrated, refused, backed up.
class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshFile();
    void oldFixtureMigrates();
    void newerIsRefusedUntouched();
    void damagedIsRefusedUntouched_data();
    void damagedIsRefusedUntouched();
    void failedMigrationLeavesTheVersionBefore();
    void dailyBackups();
    void transactions();
    void errorsKeepTheConnectionUsable();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void runRaw(const QString &path, const QStringList &statements)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    static qint64 number(Database &database, const QString &sql)
    {
        qint64 value = -1;
        [[maybe_unused]] const auto done = database.query(sql, {}, [&](const SqlRow &row) { value = row.integer(0); });
        return value;
    }
};

void DatabaseTest::freshFile()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"deep/data"_s));
    QVERIFY(database);
    QCOMPARE(number(**database, u"PRAGMA user_version"_s), newestSchemaVersion());
    QCOMPARE(number(**database, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(number(**database, u"PRAGMA synchronous"_s), 2);
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(folder.filePath(u"deep/data/castwright.sqlite"_s)) & others, QFile::Permissions());
}

void DatabaseTest::oldFixtureMigrates()
{
    // One file of every released schema is kept for ever; see tests/fixtures/db.
    const QDir fixtures(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fixtures/db"));
    const QStringList names = fixtures.entryList({u"v*.sqlite"_s}, QDir::Files);
    QVERIFY(names.contains(u"v1.sqlite"_s));
    for (const QString &name : names) {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(fixtures.filePath(name), folder.filePath(u"castwright.sqlite"_s)));
        QFile::setPermissions(folder.filePath(u"castwright.sqlite"_s), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::copy(fixtures.filePath(u"secret.key"_s), folder.filePath(u"secret.key"_s)));
        const auto database = Database::open(folder.path());
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        const auto secrets = *FileSecretStore::openIn(folder.path());
        Repositories store(**database, *secrets);
        const auto accounts = *store.accounts.all();
        QCOMPARE(accounts.size(), 1);
        const auto studios = *store.studios.all(accounts[0].id);
        QCOMPARE(studios.size(), 1);
        QCOMPARE(studios[0].name, u"Fixture show"_s);
        QCOMPARE(studios[0].encoding.videoBitrateKbps, 3210);
        QCOMPARE(store.sources.all(studios[0].id)->first().text->text, u"Words"_s);
        QCOMPARE(store.destinations.all(studios[0].id)->first().streamKey.reveal(), u"fixture_key_0001"_s);
        QCOMPARE(store.scenes.all(studios[0].id)->first().items.size(), 1);
        QCOMPARE(number(**database, u"PRAGMA user_version"_s), newestSchemaVersion());
    }
}

void DatabaseTest::newerIsRefusedUntouched()
{
    QTemporaryDir folder;
    QVERIFY(Database::open(folder.path()));
    const QString path = folder.filePath(u"castwright.sqlite"_s);
    runRaw(path, {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA user_version=9999"_s});
    const QByteArray before = bytesOf(path);
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"newer"));
    QVERIFY(refused.error().message.contains(u"9999"));
    QCOMPARE(bytesOf(path), before);
}

void DatabaseTest::damagedIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("no database") << u"text"_s;
    QTest::newRow("header") << u"header"_s;
    QTest::newRow("pages") << u"pages"_s;
    QTest::newRow("cut off") << u"cut"_s;
}

void DatabaseTest::damagedIsRefusedUntouched()
{
    QFETCH(QString, how);
    QTemporaryDir folder;
    {
        const auto database = *Database::open(folder.path());
        ScopedTransaction transaction(*database);
        for (int i = 0; i < 500; ++i)
            QVERIFY(SettingRepository(*database).setValue(u"key %1"_s.arg(i), QString(200, u'x')));
        QVERIFY(transaction.commit());
    }
    const QString path = folder.filePath(u"castwright.sqlite"_s);
    QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.size() > 100'000);
    if (how == u"text")
        bytes = "This is a letter, not a database. " + bytes;
    else if (how == u"header")
        bytes.replace(0, 4, "\0\0\0\0");
    else if (how == u"pages")
        for (qsizetype page = 1; page * 4096 + 4096 <= bytes.size(); ++page)
            bytes.replace(page * 4096, 200, QByteArray(200, '\x7f'));
    else
        bytes.truncate(bytes.size() / 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"damaged"), qPrintable(refused.error().message));
    // The first start made a backup; the words name it.
    QVERIFY2(refused.error().message.contains(u"backups/daily-"), qPrintable(refused.error().message));
    QCOMPARE(bytesOf(path), bytes);
}

void DatabaseTest::failedMigrationLeavesTheVersionBefore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"castwright.sqlite"_s);
    runRaw(path, {u"CREATE TABLE destinations(mine TEXT)"_s, u"INSERT INTO destinations VALUES('kept')"_s});
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    runRaw(path, {u"SELECT mine FROM destinations"_s});
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
    raw.setDatabaseName(path);
    QVERIFY(raw.open());
    QCOMPARE(raw.tables(), QStringList{u"destinations"_s});
    QSqlQuery query(raw);
    QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
    query.finish();
    raw.close();
    raw = QSqlDatabase();
    query = QSqlQuery();
    QSqlDatabase::removeDatabase(u"look"_s);
    QCOMPARE(QDir(folder.filePath(u"backups"_s)).entryList({u"before-migration-*.sqlite"_s}).size(), 1);
}

void DatabaseTest::dailyBackups()
{
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"backups"_s));
    for (int day = 1; day <= 7; ++day) {
        QFile old(folder.filePath(u"backups/daily-2020-01-0%1.sqlite"_s.arg(day)));
        QVERIFY(old.open(QIODevice::WriteOnly));
    }
    {
        const auto database = *Database::open(folder.path());
        QVERIFY(SettingRepository(*database).setValue(u"a"_s, u"b"_s));
        QVERIFY(database->backUpDaily()); // today's is there: nothing happens
    }
    const QStringList kept = QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(kept.size(), 5);
    QCOMPARE(kept.first(), u"daily-2020-01-04.sqlite"_s);
    // It is a whole database that opens.
    QTemporaryDir restored;
    QVERIFY(QFile::copy(folder.filePath(u"backups/"_s + kept.last()), restored.filePath(u"castwright.sqlite"_s)));
    QVERIFY(Database::open(restored.path()));
}

void DatabaseTest::transactions()
{
    const auto database = *Database::openInMemory();
    SettingRepository settings(*database);
    int forgotten = 0;
    database->onRollback([&] { ++forgotten; });
    {
        ScopedTransaction transaction(*database);
        QVERIFY(settings.setValue(u"a"_s, u"1"_s));
    }
    QCOMPARE(forgotten, 1);
    QVERIFY(!*settings.value(u"a"_s));
    {
        ScopedTransaction outer(*database);
        QVERIFY(settings.setValue(u"a"_s, u"2"_s));
        {
            ScopedTransaction inner(*database);
            QVERIFY(inner.commit());
        }
        QVERIFY(outer.commit());
    }
    QCOMPARE(**settings.value(u"a"_s), u"2"_s);
    {
        ScopedTransaction outer(*database);
        QVERIFY(settings.setValue(u"a"_s, u"3"_s));
        {
            ScopedTransaction inner(*database);
        }
        QVERIFY(!outer.commit()); // a part of it was given up
    }
    QCOMPARE(**settings.value(u"a"_s), u"2"_s);
    ScopedTransaction after(*database);
    QVERIFY(settings.setValue(u"a"_s, u"4"_s));
    QVERIFY(after.commit());
    QCOMPARE(**settings.value(u"a"_s), u"4"_s);
}

void DatabaseTest::errorsKeepTheConnectionUsable()
{
    const auto database = *Database::openInMemory();
    const auto wrong = database->execute(u"INSERT INTO nowhere VALUES(?)"_s, {u"sk_live_secret"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::InternalError);
    QVERIFY(!wrong.error().detail.contains(u"sk_live_secret"));
    // A row without its parent is refused: foreign keys are on.
    QVERIFY(!database->execute(u"INSERT INTO connections VALUES('c','acc_none','p','n','linked',0)"_s));
    QVERIFY(SettingRepository(*database).setValue(u"a"_s, u"1"_s));
}

} // namespace castwright::tests

using castwright::tests::DatabaseTest;
CW_TEST(DatabaseTest)
#include "DatabaseTest.moc"
