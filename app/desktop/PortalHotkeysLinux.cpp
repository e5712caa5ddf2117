// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/PortalHotkeysLinux.h"

#include "base/Id.h"
#include "base/Log.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString object = u"/org/freedesktop/portal/desktop"_s;
const QString shortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;
const QString requestInterface = u"org.freedesktop.portal.Request"_s;
constexpr int settleMs = 50;

bool portalHasAnswered = false; // of the one session bus that this process has

/// One row of a(sa{sv}).
struct Shortcut {
    QString id;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &out, const Shortcut &row)
{
    out.beginStructure();
    out << row.id << row.properties;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Shortcut &row)
{
    in.beginStructure();
    in >> row.id >> row.properties;
    in.endStructure();
    return in;
}

QString token()
{
    return u"castwright_"_s + randomToken(9).remove(u'-').remove(u'_');
}

/// The X keysym name that the specification wants.
QString nameOf(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return QString(QChar(u'a' + (key - Qt::Key_A)));
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return QString(QChar(u'0' + (key - Qt::Key_0)));
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return u"F%1"_s.arg(1 + key - Qt::Key_F1);
    static const QHash<Qt::Key, QString> names{{Qt::Key_Space, u"space"_s},
                                               {Qt::Key_Return, u"Return"_s},
                                               {Qt::Key_Enter, u"KP_Enter"_s},
                                               {Qt::Key_Escape, u"Escape"_s},
                                               {Qt::Key_Tab, u"Tab"_s},
                                               {Qt::Key_Backspace, u"BackSpace"_s},
                                               {Qt::Key_Delete, u"Delete"_s},
                                               {Qt::Key_Insert, u"Insert"_s},
                                               {Qt::Key_Home, u"Home"_s},
                                               {Qt::Key_End, u"End"_s},
                                               {Qt::Key_PageUp, u"Page_Up"_s},
                                               {Qt::Key_PageDown, u"Page_Down"_s},
                                               {Qt::Key_Left, u"Left"_s},
                                               {Qt::Key_Right, u"Right"_s},
                                               {Qt::Key_Up, u"Up"_s},
                                               {Qt::Key_Down, u"Down"_s},
                                               {Qt::Key_Comma, u"comma"_s},
                                               {Qt::Key_Period, u"period"_s},
                                               {Qt::Key_Minus, u"minus"_s},
                                               {Qt::Key_Plus, u"plus"_s},
                                               {Qt::Key_Equal, u"equal"_s},
                                               {Qt::Key_Slash, u"slash"_s},
                                               {Qt::Key_Backslash, u"backslash"_s},
                                               {Qt::Key_Semicolon, u"semicolon"_s},
                                               {Qt::Key_BracketLeft, u"bracketleft"_s},
                                               {Qt::Key_BracketRight, u"bracketright"_s},
                                               {Qt::Key_Apostrophe, u"apostrophe"_s},
                                               {Qt::Key_Print, u"Print"_s},
                                               {Qt::Key_Pause, u"Pause"_s}};
    return names.value(key);
}
} // namespace

} // namespace castwright

Q_DECLARE_METATYPE(castwright::Shortcut)

namespace castwright {

PortalHotkeys::PortalHotkeys(const QDBusConnection &bus, Pressed pressed) : m_bus(bus), m_pressed(std::move(pressed))
{
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleMs);
    connect(&m_settling, &QTimer::timeout, this, &PortalHotkeys::begin);
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(service);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { // a portal that was started again knows of nothing
        m_session.clear();
        m_request.clear();
        askVersion();
    });
    qRegisterMetaType<QDBusObjectPath>(); // connecting looks the slot's types up by their names, and QtDBus itself does not register this
                                          // one
    if (!m_bus.connect(service, object, shortcuts, u"Activated"_s, this,
                       SLOT(activated(QDBusObjectPath, QString, qulonglong, QVariantMap))))
        qCWarning(logApp) << "keys that answer everywhere cannot be listened to:" << m_bus.lastError().message();
    askVersion();
}

PortalHotkeys::~PortalHotkeys()
{
    closeSession();
}

bool PortalHotkeys::isThere()
{
    return portalHasAnswered;
}

QString PortalHotkeys::trigger(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination combination = keys[0];
    const QString name = nameOf(combination.key());
    if (name.isEmpty())
        return {};
    QStringList parts;
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    for (const auto &[modifier, text] : {std::pair{Qt::ControlModifier, u"CTRL"_s},
                                         {Qt::AltModifier, u"ALT"_s},
                                         {Qt::ShiftModifier, u"SHIFT"_s},
                                         {Qt::MetaModifier, u"LOGO"_s}})
        if (modifiers & modifier)
            parts += text;
    parts += name;
    return parts.join(u'+');
}

void PortalHotkeys::askVersion()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({shortcuts, u"version"_s});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        m_isThere = portalHasAnswered = !reply.isError() && reply.value().variant().toUInt() >= 1;
        if (m_isThere && !m_wishes.isEmpty())
            m_settling.start();
    });
}

QStringList PortalHotkeys::set(const QList<Wish> &wishes)
{
    const bool isSame = std::ranges::equal(wishes, m_wishes, [](const Wish &left, const Wish &right) {
        return left.id == right.id && left.text == right.text && left.keys == right.keys;
    });
    m_wishes = wishes;
    if (m_isThere && !isSame)
        m_settling.start();
    return {};
}

void PortalHotkeys::closeSession()
{
    if (m_session.isEmpty())
        return;
    m_bus.call(QDBusMessage::createMethodCall(service, m_session, u"org.freedesktop.portal.Session"_s, u"Close"_s), QDBus::NoBlock);
    m_session.clear();
}

/// The path at which the portal will answer, listened to before it is asked.
QString PortalHotkeys::expectAnswer(const char *slot)
{
    const QString handle = token();
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    if (!m_request.isEmpty()) // whatever comes of the old one is of the past
        m_bus.disconnect(service, m_request, requestInterface, u"Response"_s, this, m_slot);
    m_request = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, handle);
    m_slot = slot;
    m_bus.connect(service, m_request, requestInterface, u"Response"_s, this, slot);
    return handle;
}

void PortalHotkeys::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, shortcuts, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, method] {
        watcher->deleteLater();
        if (watcher->isError())
            qCWarning(logApp).noquote() << "the desktop refuses" << method << "of global shortcuts:" << watcher->error().message();
    });
}

void PortalHotkeys::begin()
{
    closeSession();
    if (m_wishes.isEmpty())
        return;
    const QString handle = expectAnswer(SLOT(sessionAnswered(uint, QVariantMap)));
    call(u"CreateSession"_s, {QVariantMap{{u"handle_token"_s, handle}, {u"session_handle_token"_s, token()}}});
}

void PortalHotkeys::sessionAnswered(uint code, const QVariantMap &results)
{
    m_session = results.value(u"session_handle"_s).toString();
    if (code != 0 || m_session.isEmpty()) {
        qCWarning(logApp) << "the desktop gives no session for global shortcuts; answer" << code;
        return m_session.clear();
    }
    QList<Shortcut> rows;
    for (const Wish &wish : std::as_const(m_wishes)) {
        QVariantMap properties{{u"description"_s, wish.text}};
        if (const QString keys = trigger(wish.keys); !keys.isEmpty())
            properties.insert(u"preferred_trigger"_s, keys);
        rows.append({wish.id, properties});
    }
    const QString handle = expectAnswer(SLOT(shortcutsAnswered(uint, QVariantMap)));
    call(u"BindShortcuts"_s,
         {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(rows), QString(), QVariantMap{{u"handle_token"_s, handle}}});
}

void PortalHotkeys::shortcutsAnswered(uint code, const QVariantMap &results)
{
    QStringList ids;
    if (code == 0)
        for (const Shortcut &row : qdbus_cast<QList<Shortcut>>(results.value(u"shortcuts"_s)))
            ids += row.id;
    else
        qCWarning(logApp) << "the desktop took over no global shortcuts; answer" << code; // 1: the person said no
    Q_EMIT bound(ids);
}

void PortalHotkeys::activated(const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &)
{
    if (session.path() == m_session)
        m_pressed(id);
}

std::unique_ptr<GlobalHotkeysPlatform> makePortalHotkeys(const GlobalHotkeysPlatform::Pressed &pressed)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<PortalHotkeys>(bus, pressed) : nullptr;
}

} // namespace castwright
