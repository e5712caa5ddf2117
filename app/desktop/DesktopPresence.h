// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/SleepGuard.h"
#include "link/StudioMirror.h"

#include <QHash>
#include <QObject>

class QSystemTrayIcon;
class QMenu;

namespace castwright {

class ActionCatalog;

/// What of the show the desktop sees while the window is away: a tray icon with the state and the main acts, notifications of what a
/// producer must know, and no sleep while live. Thread: main.
class DesktopPresence : public QObject {
    Q_OBJECT

public:
    DesktopPresence(StudioMirror &mirror, ActionCatalog &actions, QWidget *window);
    ~DesktopPresence() override;

    bool hasTray() const { return m_tray != nullptr; }
    const SleepGuard &sleepGuard() const { return m_guard; }

    static bool notificationsWanted();
    static void setNotificationsWanted(bool isWanted);
    static bool startsMinimised();
    static void setStartsMinimised(bool isMinimised);

Q_SIGNALS:
    /// A notification, also where there is no tray to show it.
    void notified(const QString &title, const QString &text);

private:
    void makeTray(ActionCatalog &actions);
    void showState();
    void watchDestinations();
    void toggleWindow();
    void notify(const QString &title, const QString &text, bool isTrouble);

    StudioMirror &m_mirror;
    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr;
    std::unique_ptr<QMenu> m_menu;
    SleepGuard m_guard;
    bool m_wasLive = false;
    QHash<QString, QString> m_states; ///< of destinations, to tell changes
};

} // namespace castwright
