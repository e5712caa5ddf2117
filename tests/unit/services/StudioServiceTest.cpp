// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

class StudioServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newStudioHasAScene();
    void patchKeepsTheRest();
    void refusals_data();
    void refusals();
    void revisions();
    void limit();
    void pagesAreStableUnderInserts();
    void cursors();
    void deleteRemovesAll();
    void scenes();
    void studioMode();
};

void StudioServiceTest::newStudioHasAScene()
{
    ServiceFixture f;
    const QJsonObject studio = f.ok("studio.create", {{u"name"_s, u"Friday"_s}});
    const QJsonArray scenes = f.ok("scene.list", {{u"studioId"_s, studio[u"id"]}})[u"data"].toArray();
    QCOMPARE(scenes.size(), 1);
    QCOMPARE(scenes[0][u"name"].toString(), u"Scene 1"_s);
    QCOMPARE(studio[u"programSceneId"], scenes[0][u"id"]);
    QCOMPARE(f.eventTypes().mid(1), (QStringList{u"studio.created"_s, u"scene.created"_s}));
    QCOMPARE(f.published[1]->data, studio);
    QCOMPARE(f.engine.programs.value(studio[u"id"].toString())->scenes.size(), 1);
    QVERIFY(!studio.contains(u"accountId"));
}

void StudioServiceTest::patchKeepsTheRest()
{
    ServiceFixture f;
    const QString id = f.makeStudio();
    f.ok("studio.update", {{u"studioId"_s, id}, {u"verticalCanvas"_s, QJsonObject{{u"width"_s, 720}, {u"height"_s, 1280}}}});
    QJsonObject studio = f.ok("studio.update", {{u"studioId"_s, id}, {u"canvas"_s, QJsonObject{{u"fps"_s, 60}}}, {u"autoGoLive"_s, true}});
    QCOMPARE(studio[u"canvas"].toObject(), (QJsonObject{{u"width"_s, 1280}, {u"height"_s, 720}, {u"fps"_s, 60}}));
    QCOMPARE(studio[u"name"].toString(), u"Show"_s);
    QCOMPARE(studio[u"verticalCanvas"][u"width"].toInt(), 720);
    QCOMPARE(studio[u"revision"].toInt(), 3);
    studio = f.ok("studio.update", {{u"studioId"_s, id}, {u"verticalCanvas"_s, QJsonValue::Null}});
    QVERIFY(!studio.contains(u"verticalCanvas"));
    QCOMPARE(studio, f.ok("studio.get", {{u"studioId"_s, id}}));
    QCOMPARE(f.engine.programs.value(id)->studio.canvas.fps, 60);
}

void StudioServiceTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("blank name") << QJsonObject{{u"name"_s, u"  "_s}} << u"unprocessable name"_s;
    QTest::newRow("empty name") << QJsonObject{{u"name"_s, u""_s}} << u"unprocessable name"_s;
    QTest::newRow("odd width") << QJsonObject{{u"canvas"_s, QJsonObject{{u"width"_s, 1281}}}} << u"unprocessable canvas.width"_s;
    QTest::newRow("fps") << QJsonObject{{u"canvas"_s, QJsonObject{{u"fps"_s, 10}}}} << u"unprocessable canvas.fps"_s;
    QTest::newRow("inner unknown") << QJsonObject{{u"canvas"_s, QJsonObject{{u"depth"_s, 10}}}} << u"unprocessable canvas.depth"_s;
    QTest::newRow("not an object") << QJsonObject{{u"canvas"_s, 1}} << u"unprocessable canvas"_s;
    QTest::newRow("read-only") << QJsonObject{{u"revision"_s, 1}} << u"unprocessable revision"_s;
    QTest::newRow("encoding") << QJsonObject{{u"encoding"_s, QJsonObject{{u"preset"_s, u"Very fast"_s}}}} << u"unprocessable encoding.preset"_s;
}

void StudioServiceTest::refusals()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, refusal);
    ServiceFixture f;
    const QString id = f.makeStudio();
    const QJsonObject before = f.ok("studio.get", {{u"studioId"_s, id}});
    change[u"studioId"_s] = id;
    QCOMPARE(f.refusal("studio.update", change), refusal);
    QCOMPARE(f.ok("studio.get", {{u"studioId"_s, id}}), before);
}

void StudioServiceTest::revisions()
{
    ServiceFixture f;
    const QString id = f.makeStudio();
    const QJsonObject change{{u"studioId"_s, id}, {u"name"_s, u"Two"_s}};
    f.ok("studio.update", change, 1);
    QCOMPARE(f.refusal("studio.update", change, 1), u"precondition_failed"_s);
    QCOMPARE(f.refusal("studio.delete", {{u"studioId"_s, id}}, 1), u"precondition_failed"_s);
    f.ok("studio.update", change, 2);
    f.ok("studio.update", change);
}

void StudioServiceTest::limit()
{
    ServiceFixture f;
    for (int i = 0; i < 100; ++i)
        f.makeStudio();
    QCOMPARE(f.refusal("studio.create", {{u"name"_s, u"One too many"_s}}), u"conflict"_s);
}

void StudioServiceTest::pagesAreStableUnderInserts()
{
    ServiceFixture f;
    QStringList made;
    for (int i = 0; i < 7; ++i)
        made += f.makeStudio();
    QStringList seen;
    QString cursor;
    int pages = 0;
    do {
        QJsonObject input{{u"limit"_s, 3}};
        if (!cursor.isEmpty())
            input[u"cursor"_s] = cursor;
        const QJsonObject page = f.ok("studio.list", input);
        for (const auto &row : page[u"data"].toArray())
            seen += row[u"id"].toString();
        cursor = page[u"nextCursor"].toString();
        QCOMPARE(page.contains(u"nextCursor"), !cursor.isEmpty());
        if (++pages == 1) { // what is deleted or made in between moves nobody else
            f.ok("studio.delete", {{u"studioId"_s, made.at(2)}});
            made += f.makeStudio();
        }
    } while (!cursor.isEmpty());
    QCOMPARE(seen, made);
    QCOMPARE(pages, 3);
}

void StudioServiceTest::cursors()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    f.makeStudio();
    const QString cursor = f.ok("studio.list", {{u"limit"_s, 1}})[u"nextCursor"].toString();
    QCOMPARE(f.refusal("studio.list", {{u"cursor"_s, u"nonsense!"_s}}), u"invalid_request cursor"_s);
    QString changed = cursor;
    changed[changed.size() - 2] = changed.at(changed.size() - 2) == u'A' ? u'B' : u'A';
    QCOMPARE(f.refusal("studio.list", {{u"cursor"_s, changed}}), u"invalid_request cursor"_s);
    QCOMPARE(f.refusal("source.list", {{u"studioId"_s, studio}, {u"cursor"_s, cursor}}), u"invalid_request cursor"_s);
    QCOMPARE(f.refusal("studio.list", {{u"limit"_s, 0}}), u"invalid_request limit"_s);
    QCOMPARE(f.ok("studio.list", {{u"limit"_s, 5000}})[u"data"].toArray().size(), 2);
    QCOMPARE(f.ok("studio.list", {{u"cursor"_s, cursor}})[u"data"].toArray().size(), 1);
}

void StudioServiceTest::deleteRemovesAll()
{
    ServiceFixture f;
    const QString id = f.makeStudio();
    f.makeDestination(id);
    f.ok("studio.delete", {{u"studioId"_s, id}});
    QCOMPARE(f.refusal("studio.get", {{u"studioId"_s, id}}), u"not_found"_s);
    int rows = -1;
    QVERIFY(f.database->query(u"SELECT (SELECT count(*) FROM scenes)+(SELECT count(*) FROM destinations)"_s, {}, [&](const SqlRow &row) { rows = int(row.integer(0)); }));
    QCOMPARE(rows, 0);
    QCOMPARE(f.published.last()->type, u"studio.deleted"_s);
    QCOMPARE(f.published.last()->data, (QJsonObject{{u"id"_s, id}}));
}

void StudioServiceTest::scenes()
{
    ServiceFixture f;
    const QString id = f.makeStudio();
    const QString first = f.ok("scene.list", {{u"studioId"_s, id}})[u"data"][0][u"id"].toString();
    const QString second = f.ok("scene.create", {{u"studioId"_s, id}, {u"name"_s, u"Two"_s}})[u"id"].toString();
    QCOMPARE(f.refusal("scene.delete", {{u"studioId"_s, id}, {u"sceneId"_s, first}}), u"conflict"_s);
    const QJsonObject fade{{u"kind"_s, u"fade"_s}, {u"durationMs"_s, 700}};
    QCOMPARE(f.ok("scene.show", {{u"studioId"_s, id}, {u"sceneId"_s, second}, {u"transition"_s, fade}})[u"programSceneId"].toString(), second);
    QCOMPARE(f.engine.transitions.last().durationMs, 700);
    QCOMPARE(f.engine.programs.value(id)->studio.programSceneId, second);
    // Moving one scene counts the other through.
    f.ok("scene.update", {{u"studioId"_s, id}, {u"sceneId"_s, second}, {u"position"_s, 0}});
    QCOMPARE(f.ok("scene.get", {{u"studioId"_s, id}, {u"sceneId"_s, first}})[u"position"].toInt(), 1);
    f.ok("scene.delete", {{u"studioId"_s, id}, {u"sceneId"_s, first}});
    QCOMPARE(f.refusal("scene.delete", {{u"studioId"_s, id}, {u"sceneId"_s, second}}), u"conflict"_s);
    const QJsonArray items{QJsonObject{{u"sourceId"_s, u"src_none"_s}}};
    QCOMPARE(f.refusal("scene.update", {{u"studioId"_s, id}, {u"sceneId"_s, second}, {u"items"_s, items}}), u"unprocessable items[0].sourceId"_s);
    const QJsonArray bad{QJsonObject{{u"sourceId"_s, u"x"_s}, {u"opacity"_s, 2}}};
    QCOMPARE(f.refusal("scene.update", {{u"studioId"_s, id}, {u"sceneId"_s, second}, {u"items"_s, bad}}), u"unprocessable items[0].opacity"_s);
}

void StudioServiceTest::studioMode()
{
    ServiceFixture f;
    const QString id = f.ok("studio.create", {{u"name"_s, u"S"_s}, {u"studioMode"_s, true}})[u"id"].toString();
    const QString first = f.ok("studio.get", {{u"studioId"_s, id}})[u"programSceneId"].toString();
    const QString second = f.ok("scene.create", {{u"studioId"_s, id}, {u"name"_s, u"Two"_s}})[u"id"].toString();
    QJsonObject studio = f.ok("scene.show", {{u"studioId"_s, id}, {u"sceneId"_s, second}});
    QCOMPARE(studio[u"programSceneId"].toString(), first);
    QCOMPARE(studio[u"previewSceneId"].toString(), second);
    f.ok("source.create", {{u"studioId"_s, id}, {u"name"_s, u"Bars"_s}, {u"kind"_s, u"testPattern"_s}});
    QCOMPARE(f.ok("scene.get", {{u"studioId"_s, id}, {u"sceneId"_s, second}})[u"items"].toArray().size(), 1);
    studio = f.ok("scene.take", {{u"studioId"_s, id}});
    QCOMPARE(studio[u"programSceneId"].toString(), second);
    QCOMPARE(studio[u"previewSceneId"].toString(), first);
    // Deleting the scene in preview leaves preview on program.
    f.ok("scene.delete", {{u"studioId"_s, id}, {u"sceneId"_s, first}});
    QCOMPARE(f.ok("studio.get", {{u"studioId"_s, id}})[u"previewSceneId"].toString(), second);
}

} // namespace castwright::tests

using castwright::tests::StudioServiceTest;
CW_TEST(StudioServiceTest)
#include "StudioServiceTest.moc"
