// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSecretStore.h"
#include "store/Repositories.h"
#include "store/ScopedTransaction.h"
#include "TestRegistry.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// What repositories keep comes back the same, from memory and from the file.
class RepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void rollbackDropsWhatIsInMemory();
    void parentsAreSeparate();
    void pagesAreStable();
    void secretsAreSealedOnDisk();
    void chatPages();
    void deliveries();
};

namespace {
const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);

Studio studioOf(const QString &id)
{
    Studio studio;
    studio.id = id;
    studio.accountId = u"acc_1"_s;
    studio.name = u"N\u00e4me \U0001F3A5 'quoted' \"twice\"; DROP TABLE studios"_s;
    studio.verticalCanvas = Canvas{720, 1280, 60};
    studio.transition = {TransitionKind::WipeLeft, 1234};
    studio.slate.text = u"Back soon \u2764"_s;
    studio.encoding.videoBitrateKbps = 3210;
    studio.masterVolumeDb = -3.25;
    studio.createdAt = studio.updatedAt = moment;
    return studio;
}

Destination destinationOf(const QString &id)
{
    Destination destination;
    destination.id = id;
    destination.studioId = u"std_1"_s;
    destination.name = u"D"_s;
    destination.url = u"rtmp://127.0.0.1/live"_s;
    destination.streamKey = Secret(u"live_SECRETKEY_0001"_s);
    destination.streamKeyMasked = destination.streamKey.masked();
    destination.srt = SrtSettings{SrtMode::Listener, 300, u"id"_s, Secret(u"PASSPHRASE-0002"_s)};
    destination.encoding = Encoding{};
    destination.createdAt = destination.updatedAt = moment;
    return destination;
}

/// A folder with an account and a studio.
struct Place {
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<FileSecretStore> secrets;
    std::unique_ptr<Repositories> store;

    Place()
    {
        open();
        [[maybe_unused]] const bool isMade = store->accounts.insert({u"acc_1"_s, u"Owner"_s, moment}) && store->studios.insert(studioOf(u"std_1"_s));
    }
    void open()
    {
        store.reset();
        database.reset();
        database = std::move(*Database::open(folder.path()));
        secrets = std::move(*FileSecretStore::openIn(folder.path()));
        store = std::make_unique<Repositories>(*database, *secrets);
    }
};
} // namespace

void RepositoryTest::roundTrips()
{
    Place place;
    Scene scene;
    scene.id = u"scn_1"_s;
    scene.studioId = u"std_1"_s;
    scene.name = u"S"_s;
    scene.items = {SceneItem{u"itm_1"_s, u"src_1"_s, -10.5, 3, 640, 360, FitMode::Cover, {1, 2, 3, 4}, 45.5, 0.25, false, true}};
    scene.createdAt = scene.updatedAt = moment;
    QVERIFY(place.store->scenes.insert(scene));
    QVERIFY(place.store->destinations.insert(destinationOf(u"dst_1"_s)));
    StoredApiKey key;
    key.id = u"key_1"_s;
    key.accountId = u"acc_1"_s;
    key.secretHash = u"abc"_s;
    key.scopes = {Scope::StudiosRead, Scope::Admin};
    key.createdAt = moment;
    key.expiresAt = moment.addDays(1);
    QVERIFY(place.store->apiKeys.insert(key));
    Webhook webhook;
    webhook.id = u"whk_1"_s;
    webhook.accountId = u"acc_1"_s;
    webhook.url = u"https://example.com"_s;
    webhook.events = {u"stream.live"_s};
    webhook.secret = Secret(u"whsec_WEBHOOK"_s);
    webhook.createdAt = webhook.updatedAt = moment;
    QVERIFY(place.store->webhooks.insert(webhook));
    place.open();
    QCOMPARE(toJson(*place.store->studios.find(u"acc_1"_s, u"std_1"_s)), toJson(studioOf(u"std_1"_s)));
    QCOMPARE(toJson(*place.store->scenes.find(u"std_1"_s, u"scn_1"_s)), toJson(scene));
    const auto destination = *place.store->destinations.find(u"std_1"_s, u"dst_1"_s);
    QCOMPARE(toJson(destination), toJson(destinationOf(u"dst_1"_s)));
    QCOMPARE(destination.streamKey.reveal(), u"live_SECRETKEY_0001"_s);
    QCOMPARE(destination.srt->passphrase.reveal(), u"PASSPHRASE-0002"_s);
    QCOMPARE(toJson<ApiKey>(*place.store->apiKeys.findByHash(u"abc"_s)), toJson<ApiKey>(key));
    QCOMPARE(place.store->webhooks.find(u"acc_1"_s, u"whk_1"_s)->secret.reveal(), u"whsec_WEBHOOK"_s);
    QCOMPARE(place.store->webhooks.find(u"acc_1"_s, u"whk_1"_s)->events, QStringList{u"stream.live"_s});
}

void RepositoryTest::rollbackDropsWhatIsInMemory()
{
    Place place;
    {
        ScopedTransaction transaction(*place.database);
        Studio studio = studioOf(u"std_1"_s);
        studio.name = u"Changed"_s;
        QVERIFY(place.store->studios.update(studio));
        QCOMPARE(place.store->studios.find(u"acc_1"_s, u"std_1"_s)->name, u"Changed"_s);
        QVERIFY(place.store->studios.insert(studioOf(u"std_2"_s)));
    }
    QCOMPARE(place.store->studios.find(u"acc_1"_s, u"std_1"_s)->name, studioOf(u"x"_s).name);
    QCOMPARE(*place.store->studios.count(u"acc_1"_s), 1);
}

void RepositoryTest::parentsAreSeparate()
{
    Place place;
    QVERIFY(place.store->accounts.insert({u"acc_2"_s, u"Other"_s, moment}));
    QCOMPARE(place.store->studios.find(u"acc_2"_s, u"std_1"_s).error().code, ErrorCode::NotFound);
    Studio stolen = studioOf(u"std_1"_s);
    stolen.accountId = u"acc_2"_s;
    QCOMPARE(place.store->studios.update(stolen).error().code, ErrorCode::NotFound);
    QCOMPARE(place.store->studios.remove(u"acc_2"_s, u"std_1"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(*place.store->studios.count(u"acc_1"_s), 1);
    // The same id twice is refused and leaves the first.
    QVERIFY(!place.store->studios.insert(stolen));
    QCOMPARE(*place.store->studios.count(u"acc_2"_s), 0);
}

void RepositoryTest::pagesAreStable()
{
    Place place;
    for (const char *id : {"std_3", "std_5", "std_7"})
        QVERIFY(place.store->studios.insert(studioOf(QString::fromLatin1(id))));
    auto page = *place.store->studios.page(u"acc_1"_s, {}, 2);
    QVERIFY(page.hasMore);
    QCOMPARE(page.items.last().id, u"std_3"_s);
    QVERIFY(place.store->studios.insert(studioOf(u"std_2"_s)));
    QVERIFY(place.store->studios.remove(u"acc_1"_s, u"std_3"_s)); // the row the cursor stands on
    page = *place.store->studios.page(u"acc_1"_s, u"std_3"_s, 2);
    QVERIFY(!page.hasMore);
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.items[0].id, u"std_5"_s);
    QCOMPARE(page.items[1].id, u"std_7"_s);
}

void RepositoryTest::secretsAreSealedOnDisk()
{
    Place place;
    QVERIFY(place.store->destinations.insert(destinationOf(u"dst_1"_s)));
    Destination changed = destinationOf(u"dst_1"_s);
    changed.name = u"VISIBLE-NAME"_s;
    QVERIFY(place.store->destinations.update(changed));
    QByteArray all;
    QDirIterator files(place.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    QVERIFY(all.contains("VISIBLE-NAME")); // the search finds what is there
    for (const char *secret : {"live_SECRETKEY_0001", "PASSPHRASE-0002"}) {
        QVERIFY2(!all.contains(secret), secret);
        QVERIFY2(!all.contains(QByteArray(secret).toBase64().left(16)), secret);
    }
}

void RepositoryTest::chatPages()
{
    Place place;
    for (int i = 0; i < 5; ++i)
        QVERIFY(place.store->chatMessages.insert({u"msg_%1"_s.arg(i), u"std_1"_s, u"local"_s, u"A"_s, u"text %1"_s.arg(i), moment}));
    auto page = *place.store->chatMessages.page(u"std_1"_s, {}, 3);
    QVERIFY(page.hasMore);
    QCOMPARE(page.items.size(), 3);
    page = *place.store->chatMessages.page(u"std_1"_s, page.items.last().id, 3);
    QVERIFY(!page.hasMore);
    QCOMPARE(page.items.first().text, u"text 3"_s);
    page = *place.store->chatMessages.newest(u"std_1"_s, 2);
    QCOMPARE(page.items.first().text, u"text 3"_s);
    QCOMPARE(page.items.last().text, u"text 4"_s);
}

void RepositoryTest::deliveries()
{
    Place place;
    Webhook webhook;
    webhook.id = u"whk_1"_s;
    webhook.accountId = u"acc_1"_s;
    webhook.createdAt = webhook.updatedAt = moment;
    QVERIFY(place.store->webhooks.insert(webhook));
    WebhookDelivery delivery{u"dlv_1"_s, u"acc_1"_s, u"whk_1"_s, u"stream.live"_s, "{}", false, 2, 17, 500, u"no"_s, 1};
    QVERIFY(place.store->webhookDeliveries.put(delivery));
    delivery.attempts = 3;
    QVERIFY(place.store->webhookDeliveries.put(delivery));
    auto dead = delivery;
    dead.id = u"dlv_2"_s;
    dead.isDead = true;
    QVERIFY(place.store->webhookDeliveries.put(dead));
    place.open();
    const auto pending = *place.store->webhookDeliveries.pending();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending[0].attempts, 3);
    QCOMPARE(pending[0].body, QByteArray("{}"));
    QCOMPARE(pending[0].lastStatus, 500);
    QVERIFY(place.store->webhooks.remove(u"acc_1"_s, u"whk_1"_s));
    QVERIFY(place.store->webhookDeliveries.pending()->isEmpty());
}

} // namespace castwright::tests

using castwright::tests::RepositoryTest;
CW_TEST(RepositoryTest)
#include "RepositoryTest.moc"
