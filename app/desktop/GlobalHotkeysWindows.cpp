// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/GlobalHotkeysPlatform.h"

#ifdef Q_OS_WIN

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QHash>

#include <windows.h>

namespace castwright {

namespace {
/// Windows' number of a key; 0 when it has none that we know.
UINT virtualKeyOf(Qt::Key key)
{
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return static_cast<UINT>(key); // both count like ASCII capitals
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VK_F1 + static_cast<UINT>(key - Qt::Key_F1);
    static const QHash<Qt::Key, UINT> keys{
        {Qt::Key_Space, VK_SPACE},       {Qt::Key_Return, VK_RETURN},   {Qt::Key_Escape, VK_ESCAPE}, {Qt::Key_Tab, VK_TAB},
        {Qt::Key_Backspace, VK_BACK},    {Qt::Key_Delete, VK_DELETE},   {Qt::Key_Insert, VK_INSERT}, {Qt::Key_Home, VK_HOME},
        {Qt::Key_End, VK_END},           {Qt::Key_PageUp, VK_PRIOR},    {Qt::Key_PageDown, VK_NEXT}, {Qt::Key_Left, VK_LEFT},
        {Qt::Key_Right, VK_RIGHT},       {Qt::Key_Up, VK_UP},           {Qt::Key_Down, VK_DOWN},     {Qt::Key_Comma, VK_OEM_COMMA},
        {Qt::Key_Period, VK_OEM_PERIOD}, {Qt::Key_Minus, VK_OEM_MINUS}, {Qt::Key_Plus, VK_OEM_PLUS}, {Qt::Key_Pause, VK_PAUSE}};
    return keys.value(key);
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & Qt::ShiftModifier ? MOD_SHIFT : 0u) | (modifiers & Qt::ControlModifier ? MOD_CONTROL : 0u)
        | (modifiers & Qt::AltModifier ? MOD_ALT : 0u) | (modifiers & Qt::MetaModifier ? MOD_WIN : 0u) | MOD_NOREPEAT;
}

/// Keys registered with Windows for this thread; they come as WM_HOTKEY.
class WindowsHotkeys final : public GlobalHotkeysPlatform, public QAbstractNativeEventFilter {
public:
    explicit WindowsHotkeys(Pressed pressed) : m_pressed(std::move(pressed))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~WindowsHotkeys() override
    {
        clear();
        if (QCoreApplication::instance())
            QCoreApplication::instance()->removeNativeEventFilter(this);
    }

    QStringList set(const QList<Wish> &wishes) override
    {
        clear();
        QStringList refused;
        for (const Wish &wish : wishes) {
            const QKeyCombination combination = wish.keys[0];
            const UINT key = virtualKeyOf(combination.key());
            const int number = static_cast<int>(m_ids.size()) + 1;
            if (key == 0 || !RegisterHotKey(nullptr, number, modifiersOf(combination.keyboardModifiers()), key))
                refused += wish.id;
            else
                m_ids.append(wish.id);
        }
        return refused;
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const MSG *>(message);
        if (event->message != WM_HOTKEY || event->hwnd)
            return false;
        const auto place = static_cast<qsizetype>(event->wParam) - 1;
        if (place >= 0 && place < m_ids.size())
            m_pressed(QString(m_ids[place]));
        return true;
    }

private:
    void clear()
    {
        for (int number = 1; number <= static_cast<int>(m_ids.size()); ++number)
            UnregisterHotKey(nullptr, number);
        m_ids.clear();
    }

    Pressed m_pressed;
    QStringList m_ids; ///< by the number they are registered under, from 1
};
} // namespace

std::unique_ptr<GlobalHotkeysPlatform> makeWindowsHotkeys(const GlobalHotkeysPlatform::Pressed &pressed)
{
    return std::make_unique<WindowsHotkeys>(pressed);
}

} // namespace castwright

#endif
