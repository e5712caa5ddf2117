// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/PeerProcess.h"

#ifdef CASTWRIGHT_DBUS
#include "desktop/PortalHotkeysLinux.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#endif

#include "TestRegistry.h"

#include <QProcess>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

#ifdef CASTWRIGHT_DBUS
namespace {
const QString portalName = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString shortcutsInterface = u"org.freedesktop.portal.GlobalShortcuts"_s;

/// A stand-in for a desktop's portal, with as much of GlobalShortcuts as an application talks to. It is no desktop: nobody is asked, and
/// keys are pressed by the test.
class FakeShortcutsPortal final : public QDBusVirtualObject {
public:
    struct Bound {
        QString id;
        QString description;
        QString trigger;
    };
    QList<Bound> bound;
    QStringList sessions; ///< open ones
    int closed = 0;
    bool refuses = false;

    bool start(const QString &address)
    {
        m_bus = QDBusConnection::connectToBus(address, u"fake-portal"_s);
        return m_bus.registerVirtualObject(portalPath, this, QDBusConnection::SubPath) && m_bus.registerService(portalName);
    }
    void stop()
    {
        m_bus.unregisterService(portalName);
        m_bus.unregisterObject(portalPath, QDBusConnection::UnregisterTree);
        sessions.clear();
        bound.clear();
    }
    void press(const QString &id, const QString &session)
    {
        QDBusMessage signal = QDBusMessage::createSignal(portalPath, shortcutsInterface, u"Activated"_s);
        signal.setArguments({QVariant::fromValue(QDBusObjectPath(session)), id, qulonglong(1), QVariantMap()});
        m_bus.send(signal);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == u"Get") {
            m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(1U))));
        } else if (message.member() == u"Close") {
            sessions.removeAll(message.path());
            ++closed;
            m_bus.send(message.createReply());
        } else if (message.member() == u"CreateSession") {
            const auto options = qdbus_cast<QVariantMap>(arguments[0]);
            const QString session = u"/org/freedesktop/portal/desktop/session/x/"_s + options.value(u"session_handle_token"_s).toString();
            sessions += session;
            answer(message, options, refuses ? 1 : 0, {{u"session_handle"_s, session}});
        } else if (message.member() == u"BindShortcuts") {
            bound.clear();
            const auto rows = arguments[1].value<QDBusArgument>();
            rows.beginArray();
            while (!rows.atEnd()) {
                Bound row;
                QVariantMap properties;
                rows.beginStructure();
                rows >> row.id >> properties;
                rows.endStructure();
                row.description = properties.value(u"description"_s).toString();
                row.trigger = properties.value(u"preferred_trigger"_s).toString();
                bound.append(row);
            }
            rows.endArray();
            answer(message, qdbus_cast<QVariantMap>(arguments[3]), 0, {{u"shortcuts"_s, arguments[1]}});
        } else {
            return false;
        }
        return true;
    }

private:
    /// The call is answered with the request's path, and that path says what came of it.
    void answer(const QDBusMessage &message, const QVariantMap &options, uint code, const QVariantMap &results)
    {
        const QString sender = message.service().mid(1).replace(u'.', u'_');
        const QString request = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, options.value(u"handle_token"_s).toString());
        m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        QDBusMessage signal =
            QDBusMessage::createTargetedSignal(message.service(), request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal.setArguments({code, results});
        m_bus.send(signal);
    }

    QDBusConnection m_bus{QString()};
};
} // namespace
#endif

/// Keys that answer everywhere under Wayland, against a stand-in for the desktop's portal on a session bus of the test's own.
class PortalHotkeysTest : public QObject {
    Q_OBJECT

#ifdef CASTWRIGHT_DBUS
    QProcess m_daemon;
    QString m_address;
    static GlobalHotkeysPlatform::Wish wish(const QString &id, const QString &text, const QKeySequence &keys) { return {id, text, keys}; }
#endif

private Q_SLOTS:
    void initTestCase()
    {
#ifndef CASTWRIGHT_DBUS
        QSKIP("built without D-Bus");
#else
        if (findProgram(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(findProgram(u"dbus-daemon"_s), {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), 5000);
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
#endif
    }
    void cleanupTestCase()
    {
#ifdef CASTWRIGHT_DBUS
        m_daemon.terminate();
        m_daemon.waitForFinished(3000);
#endif
    }

#ifdef CASTWRIGHT_DBUS
    void keysAreWrittenAsTheSpecificationSays()
    {
        QCOMPARE(PortalHotkeys::trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)), u"CTRL+SHIFT+l"_s);
        QCOMPARE(PortalHotkeys::trigger(QKeySequence(Qt::META | Qt::ALT | Qt::Key_F11)), u"ALT+LOGO+F11"_s);
        QCOMPARE(PortalHotkeys::trigger(QKeySequence(Qt::CTRL | Qt::Key_PageDown)), u"CTRL+Page_Down"_s);
        QCOMPARE(PortalHotkeys::trigger(QKeySequence(Qt::CTRL | Qt::Key_Comma)), u"CTRL+comma"_s);
        QCOMPARE(PortalHotkeys::trigger(QKeySequence(Qt::Key_VolumeMute)), QString());
        QCOMPARE(PortalHotkeys::trigger({}), QString());
    }

    void whatIsWishedIsBoundAndAnswers()
    {
        FakeShortcutsPortal portal;
        QVERIFY(portal.start(m_address));
        QStringList pressed;
        {
            PortalHotkeys keys(QDBusConnection::connectToBus(m_address, u"window"_s), [&](const QString &id) { pressed += id; });
            QSignalSpy bound(&keys, &PortalHotkeys::bound);
            keys.set({wish(u"live.go"_s, u"Go live"_s, QKeySequence(Qt::CTRL | Qt::Key_L)),
                      wish(u"live.saveReplay"_s, u"Save the replay"_s, QKeySequence(Qt::Key_F9))});
            QTRY_COMPARE(bound.size(), 1);
            QVERIFY(PortalHotkeys::isThere());
            QCOMPARE(bound[0][0].toStringList(), (QStringList{u"live.go"_s, u"live.saveReplay"_s}));
            QCOMPARE(portal.bound.size(), 2);
            QCOMPARE(portal.bound[0].description, u"Go live"_s);
            QCOMPARE(portal.bound[0].trigger, u"CTRL+l"_s);
            QCOMPARE(portal.bound[1].trigger, u"F9"_s);
            portal.press(u"live.saveReplay"_s, portal.sessions.first());
            QTRY_COMPARE(pressed, QStringList{u"live.saveReplay"_s});
            portal.press(u"live.go"_s, u"/org/freedesktop/portal/desktop/session/other/1"_s); // somebody else's
            // Other wishes: the old session ends, a new one is bound once, however often they change in a row.
            keys.set({});
            keys.set({wish(u"live.end"_s, u"End"_s, QKeySequence(Qt::CTRL | Qt::Key_E))});
            QTRY_COMPARE(bound.size(), 2);
            QCOMPARE(bound[1][0].toStringList(), QStringList{u"live.end"_s});
            QCOMPARE(portal.closed, 1);
            QCOMPARE(portal.sessions.size(), 1);
            QTest::qWait(200);
            QCOMPARE(bound.size(), 2);
            QCOMPARE(pressed, QStringList{u"live.saveReplay"_s});
        }
        QTRY_COMPARE(portal.sessions.size(), 0); // closed with the window
        portal.stop();
        QDBusConnection::disconnectFromBus(u"window"_s);
        QDBusConnection::disconnectFromBus(u"fake-portal"_s);
    }

    void aPortalThatComesLaterIsTold()
    {
        PortalHotkeys keys(QDBusConnection::connectToBus(m_address, u"window2"_s), [](const QString &){});
        QSignalSpy bound(&keys, &PortalHotkeys::bound);
        keys.set({wish(u"live.go"_s, u"Go live"_s, QKeySequence(Qt::CTRL | Qt::Key_L))});
        QTest::qWait(200);
        QCOMPARE(bound.size(), 0);
        QVERIFY(!PortalHotkeys::isThere());
        FakeShortcutsPortal portal;
        QVERIFY(portal.start(m_address));
        QTRY_COMPARE(bound.size(), 1);
        QVERIFY(PortalHotkeys::isThere());
        portal.stop();
        QVERIFY(portal.start(m_address)); // it crashed and was started again
        QTRY_COMPARE(bound.size(), 2);
        portal.refuses = true;
        keys.set({wish(u"live.end"_s, u"End"_s, QKeySequence(Qt::Key_F8))});
        QTest::qWait(300);
        QCOMPARE(bound.size(), 2);
        portal.stop();
        QDBusConnection::disconnectFromBus(u"fake-portal"_s);
    }
#endif
};

CW_TEST(PortalHotkeysTest)
#include "PortalHotkeysTest.moc"
