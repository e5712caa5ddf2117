// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopPresence.h"

#include "actions/ActionCatalog.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QWidget>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString notificationsKey = u"desktop/notifications"_s;
const QString minimisedKey = u"desktop/startMinimised"_s;

/// A monitor with a lamp: red on air, hollow off air.
QIcon trayIcon(bool isLive)
{
    QIcon icon;
    for (const int size : {22, 32, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const double unit = size / 22.0;
        painter.setPen(QPen(QColor(235, 238, 242), 1.6 * unit));
        painter.setBrush(QColor(38, 45, 56));
        painter.drawRoundedRect(QRectF(2 * unit, 3 * unit, 18 * unit, 13 * unit), 2.5 * unit, 2.5 * unit);
        painter.drawLine(QPointF(7 * unit, 19 * unit), QPointF(15 * unit, 19 * unit));
        painter.setPen(QPen(isLive ? QColor(224, 49, 49) : QColor(235, 238, 242), 1.4 * unit));
        painter.setBrush(isLive ? QBrush(QColor(224, 49, 49)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(11 * unit, 9.5 * unit), 3.4 * unit, 3.4 * unit);
        icon.addPixmap(picture);
    }
    return icon;
}
} // namespace

DesktopPresence::DesktopPresence(StudioMirror &mirror, ActionCatalog &actions, QWidget *window)
    : QObject(window)
    , m_mirror(mirror)
    , m_window(window)
{
    makeTray(actions);
    connect(&mirror, &StudioMirror::statusChanged, this, &DesktopPresence::showState);
    connect(&mirror, &StudioMirror::studioChosen, this, [this] { m_states.clear(); });
    showState();
}

DesktopPresence::~DesktopPresence() = default;

bool DesktopPresence::notificationsWanted()
{
    return QSettings().value(notificationsKey, true).toBool();
}

void DesktopPresence::setNotificationsWanted(bool isWanted)
{
    QSettings().setValue(notificationsKey, isWanted);
}

bool DesktopPresence::startsMinimised()
{
    return QSettings().value(minimisedKey, false).toBool();
}

void DesktopPresence::setStartsMinimised(bool isMinimised)
{
    QSettings().setValue(minimisedKey, isMinimised);
}

void DesktopPresence::makeTray(ActionCatalog &actions)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Show or hide the &window"), this, &DesktopPresence::toggleWindow);
    m_menu->addSeparator();
    for (const auto *id : {"live.go", "live.end", "live.record", "live.saveReplay"})
        if (QAction *action = actions.action(QLatin1String(id)))
            m_menu->addAction(action);
    m_menu->addSeparator();
    if (QAction *quit = actions.action(u"app.quit"_s))
        m_menu->addAction(quit);
    m_tray = new QSystemTrayIcon(this);
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
    m_tray->setIcon(trayIcon(false));
    m_tray->show();
}

void DesktopPresence::toggleWindow()
{
    if (m_window->isVisible() && !m_window->isMinimized()) {
        m_window->hide();
        return;
    }
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopPresence::showState()
{
    const bool isLive = m_mirror.status().value(u"live").toBool();
    const QString name = m_mirror.studio().value(u"name").toString();
    if (m_tray) {
        m_tray->setIcon(trayIcon(isLive));
        m_tray->setToolTip(isLive ? tr("Castwright – on air: %1").arg(name) : tr("Castwright – off air"));
    }
    if (isLive != m_wasLive) {
        m_wasLive = isLive;
        if (isLive)
            m_guard.hold(tr("A show is live"));
        else
            m_guard.release();
        notify(isLive ? tr("On air") : tr("Off air"), name, false);
    }
    watchDestinations();
}

void DesktopPresence::watchDestinations()
{
    for (const auto &row : m_mirror.status().value(u"destinations").toArray()) {
        const QString id = row[u"destinationId"].toString();
        const QString state = row[u"state"].toString();
        const QString before = m_states.value(id);
        m_states.insert(id, state);
        if (before.isEmpty() || before == state)
            continue;
        const QString name = row[u"name"].toString();
        const QString message = row[u"message"].toString();
        if (state == u"failed")
            notify(tr("%1 failed").arg(name), message, true);
        else if (state == u"reconnecting" && (before == u"live" || before == u"stalled"))
            notify(tr("%1 is reconnecting").arg(name), message, true);
        else if (state == u"live" && before == u"reconnecting")
            notify(tr("%1 is on air again").arg(name), {}, false);
    }
}

void DesktopPresence::notify(const QString &title, const QString &text, bool isTrouble)
{
    Q_EMIT notified(title, text);
    if (m_tray && notificationsWanted())
        m_tray->showMessage(title, text, isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information, 6000);
}

} // namespace castwright
