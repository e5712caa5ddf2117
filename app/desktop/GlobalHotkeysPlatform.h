// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace castwright {

/// What a platform does so that commands answer to their keys while another program has the keyboard. Thread: main.
class GlobalHotkeysPlatform {
public:
    using Pressed = std::function<void(const QString &id)>;
    struct Wish {
        QString id;
        QString text; ///< what it does, for a desktop that asks the person
        QKeySequence keys;
    };
    /// How this desktop deals with such keys.
    enum class Support {
        None = 1,  ///< it has no way for them
        Here,      ///< the keys are taken as they are
        ByDesktop, ///< the desktop asks the person and may choose other keys
    };

    GlobalHotkeysPlatform() = default;
    virtual ~GlobalHotkeysPlatform() = default;
    Q_DISABLE_COPY_MOVE(GlobalHotkeysPlatform)

    /// All that are wanted from now on. The ids of those that cannot be had, for example because another program has the keys; empty where
    /// the desktop decides later.
    virtual QStringList set(const QList<Wish> &wishes) = 0;

    /// Null where there is no way.
    static std::unique_ptr<GlobalHotkeysPlatform> make(const Pressed &pressed);
    static Support support();
};

/// The ways of the single platforms, each in the file that is named for it; null where it is not the platform at hand.
std::unique_ptr<GlobalHotkeysPlatform> makeX11Hotkeys(const GlobalHotkeysPlatform::Pressed &pressed);
std::unique_ptr<GlobalHotkeysPlatform> makePortalHotkeys(const GlobalHotkeysPlatform::Pressed &pressed);
std::unique_ptr<GlobalHotkeysPlatform> makeWindowsHotkeys(const GlobalHotkeysPlatform::Pressed &pressed);
std::unique_ptr<GlobalHotkeysPlatform> makeMacHotkeys(const GlobalHotkeysPlatform::Pressed &pressed);

} // namespace castwright
