// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/GlobalHotkeysPlatform.h"

#ifdef CASTWRIGHT_XCB

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <xcb/xcb.h>
#include <xcb/xcb_keysyms.h>

#include <array>
#include <cstdlib>

namespace castwright {

namespace {
xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

/// X's name of a key; 0 when it has none that we know.
xcb_keysym_t symbolOf(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return static_cast<xcb_keysym_t>('a' + (key - Qt::Key_A));
    if (key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde)
        return static_cast<xcb_keysym_t>(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return static_cast<xcb_keysym_t>(0xffbe + (key - Qt::Key_F1));
    switch (key) {
    case Qt::Key_Return: return 0xff0d;
    case Qt::Key_Escape: return 0xff1b;
    case Qt::Key_Tab: return 0xff09;
    case Qt::Key_Backspace: return 0xff08;
    case Qt::Key_Delete: return 0xffff;
    case Qt::Key_Insert: return 0xff63;
    case Qt::Key_Home: return 0xff50;
    case Qt::Key_Left: return 0xff51;
    case Qt::Key_Up: return 0xff52;
    case Qt::Key_Right: return 0xff53;
    case Qt::Key_Down: return 0xff54;
    case Qt::Key_PageUp: return 0xff55;
    case Qt::Key_PageDown: return 0xff56;
    case Qt::Key_End: return 0xff57;
    default: return 0;
    }
}

std::uint16_t maskOf(Qt::KeyboardModifiers modifiers)
{
    return static_cast<std::uint16_t>(
        (modifiers & Qt::ShiftModifier ? XCB_MOD_MASK_SHIFT : 0) | (modifiers & Qt::ControlModifier ? XCB_MOD_MASK_CONTROL : 0)
        | (modifiers & Qt::AltModifier ? XCB_MOD_MASK_1 : 0) | (modifiers & Qt::MetaModifier ? XCB_MOD_MASK_4 : 0));
}

/// Caps Lock and Num Lock do not make other keys of these.
constexpr std::array<std::uint16_t, 4> locks{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
constexpr std::uint16_t meant = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
/// Keys grabbed from the X server's root window.
class X11Hotkeys final : public GlobalHotkeysPlatform, public QAbstractNativeEventFilter {
public:
    explicit X11Hotkeys(Pressed pressed) : m_pressed(std::move(pressed))
    {
        if (xcb_connection_t *display = connection()) {
            m_symbols = xcb_key_symbols_alloc(display);
            m_root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
            qGuiApp->installNativeEventFilter(this);
        }
    }
    ~X11Hotkeys() override
    {
        clear();
        if (!m_symbols)
            return;
        qGuiApp->removeNativeEventFilter(this);
        xcb_key_symbols_free(m_symbols);
    }

    QStringList set(const QList<Wish> &wishes) override
    {
        clear();
        QStringList refused;
        for (const Wish &wish : wishes)
            if (!add(wish.id, wish.keys))
                refused += wish.id;
        return refused;
    }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *) override
    {
        if (type != "xcb_generic_event_t")
            return false;
        const auto *event = static_cast<const xcb_generic_event_t *>(message);
        if ((event->response_type & 0x7f) != XCB_KEY_PRESS)
            return false;
        const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
        if (press->event != m_root)
            return false;
        for (const Grab &grab : std::as_const(m_grabs))
            if (grab.code == press->detail && grab.mask == (press->state & meant))
                m_pressed(QString(grab.id));
        return false;
    }

private:
    bool add(const QString &id, const QKeySequence &keys)
    {
        if (!m_symbols)
            return false;
        const QKeyCombination combination = keys[0];
        const xcb_keysym_t symbol = symbolOf(combination.key());
        std::unique_ptr<xcb_keycode_t, decltype(&std::free)> codes(symbol ? xcb_key_symbols_get_keycode(m_symbols, symbol) : nullptr,
                                                                   &std::free);
        if (!codes || *codes == XCB_NO_SYMBOL)
            return false;
        const Grab grab{id, *codes, maskOf(combination.keyboardModifiers())};
        bool isHad = true;
        for (const std::uint16_t lock : locks) {
            const auto cookie =
                xcb_grab_key_checked(connection(), 1, m_root, grab.mask | lock, grab.code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
            if (xcb_generic_error_t *error = xcb_request_check(connection(), cookie)) {
                std::free(error);
                isHad = false;
            }
        }
        m_grabs += grab;
        return isHad;
    }

    void clear()
    {
        for (const Grab &grab : std::as_const(m_grabs))
            for (const std::uint16_t lock : locks)
                xcb_ungrab_key(connection(), grab.code, m_root, grab.mask | lock);
        if (m_symbols && !m_grabs.isEmpty())
            xcb_flush(connection());
        m_grabs.clear();
    }

    struct Grab {
        QString id;
        xcb_keycode_t code;
        std::uint16_t mask;
    };
    Pressed m_pressed;
    xcb_key_symbols_t *m_symbols = nullptr;
    xcb_window_t m_root = 0;
    QList<Grab> m_grabs;
};

} // namespace

std::unique_ptr<GlobalHotkeysPlatform> makeX11Hotkeys(const GlobalHotkeysPlatform::Pressed &pressed)
{
    return connection() ? std::make_unique<X11Hotkeys>(pressed) : nullptr;
}

} // namespace castwright

#endif
