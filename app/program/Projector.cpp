// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Projector.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

namespace castwright {

Projector::Projector(StudioMirror &mirror) : ProgramMonitor(mirror)
{
    setObjectName(QStringLiteral("projector"));
    setWindowTitle(tr("Program"));
    setCursor(Qt::BlankCursor);
}

void Projector::showOnOtherScreen(const QWidget *window)
{
    QScreen *chosen = window->screen();
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != window->screen())
            chosen = screen;
    setGeometry(chosen->geometry());
    showFullScreen();
}

void Projector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        ProgramMonitor::keyPressEvent(event);
}

void Projector::mouseDoubleClickEvent(QMouseEvent *)
{
    close();
}

} // namespace castwright
