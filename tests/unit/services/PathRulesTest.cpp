// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/services/ServiceFixture.h"

#include "TestRegistry.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// Files of this machine, named by a key from another one.
class PathRulesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_outside;
    QTemporaryDir m_allowed;

    ServiceOptions options(bool isReachable)
    {
        ServiceOptions made;
        made.isReachable = isReachable;
        made.allowedFolders = {m_allowed.path()};
        return made;
    }
    static Caller key(const ServiceFixture &f)
    {
        Caller caller = f.caller;
        caller.keyId = u"key_1"_s;
        caller.door = Door::Rest;
        return caller;
    }
    static QJsonObject image(const QString &studio, const QString &path)
    {
        return {{u"studioId"_s, studio}, {u"name"_s, u"Logo"_s}, {u"kind"_s, u"image"_s}, {u"image"_s, QJsonObject{{u"path"_s, path}}}};
    }
    static QString refused(ServiceFixture &f, const char *useCase, const QJsonObject &input)
    {
        const auto answer = f.callAs(key(f), useCase, input);
        if (!answer && !answer.error().message.contains(u"--allow-path"))
            return u"names no remedy: "_s + answer.error().message;
        return ServiceFixture::describe(answer);
    }

private Q_SLOTS:
    void onLoopbackEverythingIsAllowed()
    {
        ServiceFixture f(options(false));
        QCOMPARE(ServiceFixture::describe(f.callAs(key(f), "source.create", image(f.makeStudio(), m_outside.filePath(u"a.png"_s)))),
                 u"succeeded"_s);
    }

    void theOwnerIsNotRestricted()
    {
        ServiceFixture f(options(true));
        f.ok("source.create", image(f.makeStudio(), m_outside.filePath(u"a.png"_s)));
    }

    void everyFieldThatNamesAFile()
    {
        ServiceFixture f(options(true));
        const QString studio = f.makeStudio();
        const QString outside = m_outside.filePath(u"a.bin"_s);
        QCOMPARE(refused(f, "source.create", image(studio, outside)), u"forbidden image.path"_s);
        const QJsonObject media{{u"studioId"_s, studio}, {u"name"_s, u"M"_s}, {u"kind"_s, u"media"_s}};
        QJsonObject one = media;
        one.insert(u"media"_s, QJsonObject{{u"path"_s, outside}});
        QCOMPARE(refused(f, "source.create", one), u"forbidden media.path"_s);
        one.insert(u"media"_s, QJsonObject{{u"playlist"_s, QJsonArray{f.folder.filePath(u"media/ok.mp4"_s), outside}}});
        QCOMPARE(refused(f, "source.create", one), u"forbidden media.playlist[1]"_s);
        const QJsonObject file{{u"studioId"_s, studio},
                               {u"name"_s, u"Rec"_s},
                               {u"kind"_s, u"file"_s},
                               {u"file"_s, QJsonObject{{u"folder"_s, m_outside.path()}}}};
        QCOMPARE(refused(f, "destination.create", file), u"forbidden file.folder"_s);
        const QJsonObject tls{
            {u"studioId"_s, studio}, {u"name"_s, u"Tls"_s}, {u"url"_s, u"rtmps://127.0.0.1/live"_s}, {u"caFile"_s, outside}};
        QCOMPARE(refused(f, "destination.create", tls), u"forbidden caFile"_s);
    }

    void foldersThatAreAllowed()
    {
        ServiceFixture f(options(true));
        const QString studio = f.makeStudio();
        for (const QString &path : QStringList{m_allowed.filePath(u"deep/er/a.png"_s), f.folder.filePath(u"media/med_1/file.png"_s),
                                               f.folder.filePath(u"recordings/a.png"_s)})
            QCOMPARE(ServiceFixture::describe(f.callAs(key(f), "source.create", image(studio, path))), u"succeeded"_s);
    }

    void waysAround()
    {
        ServiceFixture f(options(true));
        const QString studio = f.makeStudio();
        QVERIFY(QFile::link(m_outside.path(), m_allowed.filePath(u"link"_s)));
        QVERIFY(QFile::link(m_outside.filePath(u"nothing-yet"_s), m_allowed.filePath(u"dangling"_s)));
        for (const QString &path :
             QStringList{m_allowed.filePath(u"../x.png"_s), QString(m_allowed.path() + u"-other/x.png"_s),
                         m_allowed.filePath(u"link/x.png"_s), m_allowed.filePath(u"dangling"_s), f.folder.filePath(u"castwright.sqlite"_s),
                         f.folder.filePath(u"media/../castwright.sqlite"_s), u"/etc/passwd"_s, u"/"_s})
            QCOMPARE(refused(f, "source.create", image(studio, path)), u"forbidden image.path"_s);
    }

    void whatTheOwnerSetMayStay()
    {
        ServiceFixture f(options(true));
        const QString studio = f.makeStudio();
        const QString outside = m_outside.filePath(u"a.png"_s);
        const QString source = f.ok("source.create", image(studio, outside))[u"id"].toString();
        const QJsonObject rename{{u"studioId"_s, studio}, {u"sourceId"_s, source}, {u"name"_s, u"New"_s}};
        QCOMPARE(ServiceFixture::describe(f.callAs(key(f), "source.update", rename)), u"succeeded"_s);
        QJsonObject move = rename;
        move.insert(u"image"_s, QJsonObject{{u"path"_s, m_outside.filePath(u"b.png"_s)}});
        QCOMPARE(refused(f, "source.update", move), u"forbidden image.path"_s);
    }
};

} // namespace castwright::tests

using castwright::tests::PathRulesTest;
CW_TEST(PathRulesTest)
#include "PathRulesTest.moc"
