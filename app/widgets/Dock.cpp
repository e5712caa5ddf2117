// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Dock.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

Dock::Dock(const QString &name, const QString &title, QWidget *parent) : QDockWidget(title, parent), m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    auto *bar = new QFrame;
    bar->setObjectName(QStringLiteral("dockTitle"));
    m_title = new QLabel(title);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(theme::margins(theme::space::medium, theme::space::small, theme::space::small, theme::space::tiny));
    line->setSpacing(theme::space::tiny);
    line->addWidget(m_title);
    line->addStretch();
    m_buttons->setSpacing(theme::space::tiny);
    line->addLayout(m_buttons);
    setTitleBarWidget(bar);
    auto *body = new QFrame;
    body->setObjectName(QStringLiteral("dockBody"));
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(theme::space::medium, theme::space::tiny, theme::space::medium, theme::space::medium);
    m_content->setSpacing(theme::space::small);
    setWidget(body);
}

void Dock::showTitle()
{
    // In a stack of docks the tab says it.
    const auto *window = qobject_cast<const QMainWindow *>(parentWidget());
    m_title->setVisible(isFloating() || !window || window->tabifiedDockWidgets(this).isEmpty());
}

void Dock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    showTitle();
}

void Dock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    showTitle();
}

QToolButton *Dock::addButton(const QString &icon, const QString &accessibleName, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    button->setToolTip(accessibleName);
    button->setAccessibleName(accessibleName);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
    return button;
}

} // namespace castwright
