// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/GlobalHotkeysPlatform.h"

#ifdef CASTWRIGHT_DBUS
#include "desktop/PortalHotkeysLinux.h"
#endif

#include <QGuiApplication>

namespace castwright {

std::unique_ptr<GlobalHotkeysPlatform> GlobalHotkeysPlatform::make(const Pressed &pressed)
{
#if defined(Q_OS_WIN)
    return makeWindowsHotkeys(pressed);
#elif defined(Q_OS_MACOS)
    return makeMacHotkeys(pressed);
#else
#ifdef CASTWRIGHT_XCB
    if (auto x11 = makeX11Hotkeys(pressed))
        return x11;
#endif
#ifdef CASTWRIGHT_DBUS
    return makePortalHotkeys(pressed);
#else
    return nullptr;
#endif
#endif
}

GlobalHotkeysPlatform::Support GlobalHotkeysPlatform::support()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QStringLiteral("windows") || platform == QStringLiteral("cocoa"))
        return Support::Here;
#ifdef CASTWRIGHT_XCB
    if (platform == QStringLiteral("xcb"))
        return Support::Here;
#endif
#ifdef CASTWRIGHT_DBUS
    if (PortalHotkeys::isThere())
        return Support::ByDesktop;
#endif
    return Support::None;
}

} // namespace castwright
