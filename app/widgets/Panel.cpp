// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Panel.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

Panel::Panel(const QString &title, QWidget *parent) : QFrame(parent), m_header(new QHBoxLayout), m_content(new QVBoxLayout)
{
    setObjectName(QStringLiteral("panel"));
    setAccessibleName(title);
    auto *label = new QLabel(title);
    label->setObjectName(QStringLiteral("panelTitle"));
    m_header->addWidget(label);
    m_header->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::medium, theme::space::medium, theme::space::medium, theme::space::medium);
    layout->setSpacing(theme::space::small);
    layout->addLayout(m_header);
    layout->addLayout(m_content, 1);
    m_content->setSpacing(theme::space::small);
}

QToolButton *Panel::addButton(const QString &text, const QString &accessibleName, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(accessibleName);
    button->setAccessibleName(accessibleName);
    button->setObjectName(objectName);
    m_header->addWidget(button);
    return button;
}

} // namespace castwright
