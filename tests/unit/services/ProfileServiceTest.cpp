// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A studio's settings under a name, put on again.
class ProfileServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptCanBePutOnAnotherStudio()
    {
        ServiceFixture f;
        const QString home = f.makeStudio(u"Home"_s);
        const QString hall = f.makeStudio(u"Hall"_s);
        f.ok("studio.update",
             {{u"studioId"_s, home},
              {u"canvas"_s, QJsonObject{{u"width"_s, 1920}, {u"height"_s, 1080}, {u"fps"_s, 60}}},
              {u"encoding"_s, QJsonObject{{u"videoBitrateKbps"_s, 6100}}},
              {u"transition"_s, QJsonObject{{u"kind"_s, u"fade"_s}, {u"durationMs"_s, 750}}},
              {u"masterVolumeDb"_s, -4.5}});
        f.ok("studio.update", {{u"studioId"_s, hall}, {u"verticalCanvas"_s, QJsonObject{{u"width"_s, 720}, {u"height"_s, 1280}}}});
        const QJsonObject made = f.ok("profile.create", {{u"studioId"_s, home}, {u"name"_s, u"  Big  "_s}});
        QCOMPARE(made[u"name"].toString(), u"Big"_s);
        QCOMPARE(made[u"settings"][u"encoding"][u"videoBitrateKbps"].toInt(), 6100);
        f.ok("studio.update", {{u"studioId"_s, home}, {u"encoding"_s, QJsonObject{{u"videoBitrateKbps"_s, 1000}}}}); // the profile stays
        const QJsonObject put{{u"studioId"_s, hall}, {u"profileId"_s, made[u"id"]}};
        const QJsonObject changed = f.ok("profile.apply", put);
        QCOMPARE(changed[u"name"].toString(), u"Hall"_s);
        QCOMPARE(changed[u"canvas"][u"fps"].toInt(), 60);
        QCOMPARE(changed[u"encoding"][u"videoBitrateKbps"].toInt(), 6100);
        QCOMPARE(changed[u"transition"][u"durationMs"].toInt(), 750);
        QCOMPARE(changed[u"masterVolumeDb"].toDouble(), -4.5);
        QVERIFY(!changed[u"verticalCanvas"].isObject());
        QVERIFY(f.eventTypes().contains(u"studio.updated"_s));
        QCOMPARE(f.engine.programs.value(hall)->studio.canvas.width, 1920); // the engine knows
    }
    void lifeOfAProfile()
    {
        ServiceFixture f;
        const QString studio = f.makeStudio();
        QCOMPARE(f.refusal("profile.create", {{u"studioId"_s, studio}, {u"name"_s, u" "_s}}), u"unprocessable name"_s);
        QCOMPARE(f.refusal("profile.create", {{u"studioId"_s, u"std_none"_s}, {u"name"_s, u"x"_s}}), u"not_found"_s);
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids += f.ok("profile.create", {{u"studioId"_s, studio}, {u"name"_s, u"P%1"_s.arg(i)}})[u"id"].toString();
        const QJsonObject page = f.ok("profile.list", {{u"limit"_s, 2}});
        QCOMPARE(page[u"data"].toArray().size(), 2);
        QCOMPARE(f.ok("profile.list", {{u"cursor"_s, page[u"nextCursor"]}})[u"data"][0][u"id"].toString(), ids[2]);
        QCOMPARE(f.ok("profile.update", {{u"profileId"_s, ids[0]}, {u"name"_s, u"New"_s}}, 1)[u"revision"].toInt(), 2);
        QCOMPARE(f.refusal("profile.update", {{u"profileId"_s, ids[0]}, {u"name"_s, u"New"_s}}, 1), u"precondition_failed"_s);
        Caller other = f.caller;
        other.accountId = u"acc_other"_s;
        QCOMPARE(ServiceFixture::describe(f.callAs(other, "profile.delete", {{u"profileId"_s, ids[0]}})), u"not_found"_s);
        f.ok("profile.delete", {{u"profileId"_s, ids[0]}});
        QCOMPARE(f.refusal("profile.apply", {{u"studioId"_s, studio}, {u"profileId"_s, ids[0]}}), u"not_found"_s);
        QCOMPARE(f.ok("profile.list")[u"data"].toArray().size(), 2);
        QVERIFY(f.eventTypes().contains(u"profile.deleted"_s));
    }
};

CW_TEST(ProfileServiceTest)
#include "ProfileServiceTest.moc"
