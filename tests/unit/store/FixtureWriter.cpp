// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSecretStore.h"
#include "store/Migrations.h"
#include "store/Repositories.h"
#include "TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

/// Writes the fixture of a release: CASTWRIGHT_FIXTURE_FOLDER=tests/fixtures/db unit_store FixtureWriter. The folder's secret.key is used and kept,
/// a fixture that is there is never overwritten.
class FixtureWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write()
    {
        const QString folder = qEnvironmentVariable("CASTWRIGHT_FIXTURE_FOLDER");
        if (folder.isEmpty())
            QSKIP("only by hand, at a release");
        const QString target = u"%1/v%2.sqlite"_s.arg(folder).arg(newestSchemaVersion());
        QVERIFY(!QFile::exists(target));
        QTemporaryDir place;
        {
            const auto database = *Database::open(place.path());
            const auto secrets = *FileSecretStore::openIn(folder);
            Repositories store(*database, *secrets);
            fill(store);
        }
        QVERIFY(QFile::copy(place.filePath(u"castwright.sqlite"_s), target));
    }

private:
    static void fill(Repositories &store)
    {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        QVERIFY(store.accounts.insert({u"acc_1"_s, u"Owner"_s, moment}));
        Studio studio;
        studio.id = u"std_1"_s;
        studio.accountId = u"acc_1"_s;
        studio.name = u"Fixture show"_s;
        studio.programSceneId = studio.previewSceneId = u"scn_1"_s;
        studio.encoding.videoBitrateKbps = 3210;
        studio.createdAt = studio.updatedAt = moment;
        QVERIFY(store.studios.insert(studio));
        Source source;
        source.id = u"src_1"_s;
        source.studioId = studio.id;
        source.name = u"Title"_s;
        source.kind = SourceKind::Text;
        source.text = TextSettings{};
        source.text->text = u"Words"_s;
        source.createdAt = source.updatedAt = moment;
        QVERIFY(store.sources.insert(source));
        Scene scene;
        scene.id = u"scn_1"_s;
        scene.studioId = studio.id;
        scene.name = u"Scene 1"_s;
        SceneItem item;
        item.id = u"itm_1"_s;
        item.sourceId = source.id;
        scene.items = {item};
        scene.createdAt = scene.updatedAt = moment;
        QVERIFY(store.scenes.insert(scene));
        Destination destination;
        destination.id = u"dst_1"_s;
        destination.studioId = studio.id;
        destination.name = u"Server"_s;
        destination.url = u"rtmp://127.0.0.1/live"_s;
        destination.streamKey = Secret(u"fixture_key_0001"_s);
        destination.createdAt = destination.updatedAt = moment;
        QVERIFY(store.destinations.insert(destination));
    }
};

} // namespace castwright::tests

using castwright::tests::FixtureWriter;
CW_TEST(FixtureWriter)
#include "FixtureWriter.moc"
