// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/GlobalHotkeysPlatform.h"

#ifdef Q_OS_MACOS

#include <Carbon/Carbon.h>

#include <QHash>

#include <optional>

namespace castwright {

namespace {
constexpr OSType signature = 'cstw';

/// The place of a key on an ANSI keyboard, which is what macOS registers.
std::optional<UInt32> keyCodeOf(Qt::Key key)
{
    static const QHash<int, UInt32> keys{{Qt::Key_A, kVK_ANSI_A},
                                         {Qt::Key_B, kVK_ANSI_B},
                                         {Qt::Key_C, kVK_ANSI_C},
                                         {Qt::Key_D, kVK_ANSI_D},
                                         {Qt::Key_E, kVK_ANSI_E},
                                         {Qt::Key_F, kVK_ANSI_F},
                                         {Qt::Key_G, kVK_ANSI_G},
                                         {Qt::Key_H, kVK_ANSI_H},
                                         {Qt::Key_I, kVK_ANSI_I},
                                         {Qt::Key_J, kVK_ANSI_J},
                                         {Qt::Key_K, kVK_ANSI_K},
                                         {Qt::Key_L, kVK_ANSI_L},
                                         {Qt::Key_M, kVK_ANSI_M},
                                         {Qt::Key_N, kVK_ANSI_N},
                                         {Qt::Key_O, kVK_ANSI_O},
                                         {Qt::Key_P, kVK_ANSI_P},
                                         {Qt::Key_Q, kVK_ANSI_Q},
                                         {Qt::Key_R, kVK_ANSI_R},
                                         {Qt::Key_S, kVK_ANSI_S},
                                         {Qt::Key_T, kVK_ANSI_T},
                                         {Qt::Key_U, kVK_ANSI_U},
                                         {Qt::Key_V, kVK_ANSI_V},
                                         {Qt::Key_W, kVK_ANSI_W},
                                         {Qt::Key_X, kVK_ANSI_X},
                                         {Qt::Key_Y, kVK_ANSI_Y},
                                         {Qt::Key_Z, kVK_ANSI_Z},
                                         {Qt::Key_0, kVK_ANSI_0},
                                         {Qt::Key_1, kVK_ANSI_1},
                                         {Qt::Key_2, kVK_ANSI_2},
                                         {Qt::Key_3, kVK_ANSI_3},
                                         {Qt::Key_4, kVK_ANSI_4},
                                         {Qt::Key_5, kVK_ANSI_5},
                                         {Qt::Key_6, kVK_ANSI_6},
                                         {Qt::Key_7, kVK_ANSI_7},
                                         {Qt::Key_8, kVK_ANSI_8},
                                         {Qt::Key_9, kVK_ANSI_9},
                                         {Qt::Key_F1, kVK_F1},
                                         {Qt::Key_F2, kVK_F2},
                                         {Qt::Key_F3, kVK_F3},
                                         {Qt::Key_F4, kVK_F4},
                                         {Qt::Key_F5, kVK_F5},
                                         {Qt::Key_F6, kVK_F6},
                                         {Qt::Key_F7, kVK_F7},
                                         {Qt::Key_F8, kVK_F8},
                                         {Qt::Key_F9, kVK_F9},
                                         {Qt::Key_F10, kVK_F10},
                                         {Qt::Key_F11, kVK_F11},
                                         {Qt::Key_F12, kVK_F12},
                                         {Qt::Key_Space, kVK_Space},
                                         {Qt::Key_Return, kVK_Return},
                                         {Qt::Key_Escape, kVK_Escape},
                                         {Qt::Key_Tab, kVK_Tab},
                                         {Qt::Key_Left, kVK_LeftArrow},
                                         {Qt::Key_Up, kVK_UpArrow},
                                         {Qt::Key_Right, kVK_RightArrow},
                                         {Qt::Key_Down, kVK_DownArrow},
                                         {Qt::Key_Home, kVK_Home},
                                         {Qt::Key_End, kVK_End},
                                         {Qt::Key_PageUp, kVK_PageUp},
                                         {Qt::Key_PageDown, kVK_PageDown},
                                         {Qt::Key_Backspace, kVK_Delete},
                                         {Qt::Key_Delete, kVK_ForwardDelete}};
    const auto found = keys.constFind(key);
    return found == keys.constEnd() ? std::nullopt : std::optional(*found);
}

/// Qt calls the Command key Control on this platform.
UInt32 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & Qt::ShiftModifier ? shiftKey : 0u) | (modifiers & Qt::ControlModifier ? cmdKey : 0u)
        | (modifiers & Qt::AltModifier ? optionKey : 0u) | (modifiers & Qt::MetaModifier ? controlKey : 0u);
}

/// Keys registered with the Carbon event manager, which needs no permission for it.
class MacHotkeys final : public GlobalHotkeysPlatform {
public:
    explicit MacHotkeys(Pressed pressed) : m_pressed(std::move(pressed))
    {
        const EventTypeSpec kind{kEventClassKeyboard, kEventHotKeyPressed};
        InstallApplicationEventHandler(&MacHotkeys::handle, 1, &kind, this, &m_handler);
    }
    ~MacHotkeys() override
    {
        clear();
        if (m_handler)
            RemoveEventHandler(m_handler);
    }

    QStringList set(const QList<Wish> &wishes) override
    {
        clear();
        QStringList refused;
        for (const Wish &wish : wishes) {
            const QKeyCombination combination = wish.keys[0];
            const auto key = keyCodeOf(combination.key());
            EventHotKeyRef reference = nullptr;
            const EventHotKeyID number{signature, static_cast<UInt32>(m_keys.size()) + 1};
            if (!key
                || RegisterEventHotKey(*key, modifiersOf(combination.keyboardModifiers()), number, GetApplicationEventTarget(), 0,
                                       &reference)
                    != noErr)
                refused += wish.id;
            else
                m_keys.append({wish.id, reference});
        }
        return refused;
    }

private:
    static OSStatus handle(EventHandlerCallRef, EventRef event, void *self)
    {
        EventHotKeyID number{};
        const OSStatus read =
            GetEventParameter(event, kEventParamDirectObject, typeEventHotKeyID, nullptr, sizeof number, nullptr, &number);
        auto *hotkeys = static_cast<MacHotkeys *>(self);
        if (read != noErr || number.signature != signature || number.id < 1 || number.id > hotkeys->m_keys.size())
            return eventNotHandledErr;
        hotkeys->m_pressed(QString(hotkeys->m_keys[static_cast<qsizetype>(number.id) - 1].first));
        return noErr;
    }
    void clear()
    {
        for (const auto &[id, reference] : std::as_const(m_keys))
            UnregisterEventHotKey(reference);
        m_keys.clear();
    }

    Pressed m_pressed;
    EventHandlerRef m_handler = nullptr;
    QList<std::pair<QString, EventHotKeyRef>> m_keys; ///< by number, from 1
};
} // namespace

std::unique_ptr<GlobalHotkeysPlatform> makeMacHotkeys(const GlobalHotkeysPlatform::Pressed &pressed)
{
    return std::make_unique<MacHotkeys>(pressed);
}

} // namespace castwright

#endif
