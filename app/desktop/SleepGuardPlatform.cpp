// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SleepGuard.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#elif defined(CASTWRIGHT_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace castwright {

using namespace Qt::StringLiterals;

/// What was taken, to be given back.
struct SleepGuard::Platform {
#if defined(Q_OS_MACOS)
    IOPMAssertionID assertion = kIOPMNullAssertionID;
#elif defined(CASTWRIGHT_DBUS)
    QObject asking; ///< receives the answers; the desktop may take its time
    quint32 screenSaverCookie = 0;
    QDBusUnixFileDescriptor sleepLock; ///< of logind; closing it lets go
#endif
};

SleepGuard::SleepGuard() : m_platform(std::make_unique<Platform>()) {}

SleepGuard::~SleepGuard()
{
    release();
}

#ifdef CASTWRIGHT_DBUS
namespace {
QDBusMessage screenSaver(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                                       u"org.freedesktop.ScreenSaver"_s, method);
    call.setArguments(arguments);
    return call;
}
} // namespace
#endif

void SleepGuard::hold(const QString &reason)
{
    if (std::exchange(m_isHeld, true))
        return;
#if defined(Q_OS_WIN)
    Q_UNUSED(reason)
    SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED);
#elif defined(Q_OS_MACOS)
    IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, reason.toCFString(),
                                &m_platform->assertion);
#elif defined(CASTWRIGHT_DBUS)
    Platform *platform = m_platform.get();
    const auto whenAnswered = [platform](const QDBusPendingCall &call, auto take) {
        auto *watcher = new QDBusPendingCallWatcher(call, &platform->asking);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &platform->asking, [watcher, take] {
            take(*watcher);
            watcher->deleteLater();
        });
    };
    whenAnswered(QDBusConnection::sessionBus().asyncCall(screenSaver(u"Inhibit"_s, {u"Castwright"_s, reason})),
                 [this](const QDBusPendingReply<quint32> &cookie) {
                     if (cookie.isError())
                         return;
                     m_platform->screenSaverCookie = cookie.value();
                     if (!m_isHeld) // let go meanwhile
                         QDBusConnection::sessionBus().call(screenSaver(u"UnInhibit"_s, {std::exchange(m_platform->screenSaverCookie, 0)}),
                                                            QDBus::NoBlock);
                 });
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({u"sleep:idle"_s, u"Castwright"_s, reason, u"block"_s});
    whenAnswered(QDBusConnection::systemBus().asyncCall(call), [this](const QDBusPendingReply<QDBusUnixFileDescriptor> &lock) {
        if (!lock.isError() && m_isHeld)
            m_platform->sleepLock = lock.value();
    });
#else
    Q_UNUSED(reason)
#endif
}

void SleepGuard::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
#if defined(Q_OS_WIN)
    SetThreadExecutionState(ES_CONTINUOUS);
#elif defined(Q_OS_MACOS)
    IOPMAssertionRelease(std::exchange(m_platform->assertion, kIOPMNullAssertionID));
#elif defined(CASTWRIGHT_DBUS)
    if (const quint32 cookie = std::exchange(m_platform->screenSaverCookie, 0))
        QDBusConnection::sessionBus().call(screenSaver(u"UnInhibit"_s, {cookie}), QDBus::NoBlock);
    m_platform->sleepLock = {};
#endif
}

} // namespace castwright
