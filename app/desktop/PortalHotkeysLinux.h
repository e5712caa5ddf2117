// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/GlobalHotkeysPlatform.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace castwright {

/// Keys by the desktop portal's GlobalShortcuts, as Wayland has it: the desktop is told what there is to do and which keys are proposed,
/// asks the person, and tells when one was pressed. A session can be bound once, so changed wishes begin a new one. Thread: main.
class PortalHotkeys final : public QObject, public GlobalHotkeysPlatform {
    Q_OBJECT

public:
    PortalHotkeys(const QDBusConnection &bus, Pressed pressed);
    ~PortalHotkeys() override;

    /// Whether a portal that knows GlobalShortcuts has answered.
    static bool isThere();
    /// "CTRL+SHIFT+a", as the freedesktop.org shortcuts specification writes keys; empty for keys it has no name for.
    static QString trigger(const QKeySequence &keys);

    QStringList set(const QList<Wish> &wishes) override;

Q_SIGNALS:
    /// The desktop has said which it took over.
    void bound(const QStringList &ids);

private Q_SLOTS:
    void sessionAnswered(uint code, const QVariantMap &results);
    void shortcutsAnswered(uint code, const QVariantMap &results);
    void activated(const QDBusObjectPath &session, const QString &id, qulonglong timestamp, const QVariantMap &options);

private:
    void askVersion();
    void begin();
    void closeSession();
    QString expectAnswer(const char *slot);
    void call(const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    Pressed m_pressed;
    QDBusServiceWatcher m_watcher;
    QList<Wish> m_wishes;
    QString m_session;
    QString m_request;            ///< that an answer is awaited for
    const char *m_slot = nullptr; ///< by which
    QTimer m_settling;            ///< many changes in a row are one
    bool m_isThere = false;
};

} // namespace castwright
