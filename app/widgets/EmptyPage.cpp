// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyPage.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

namespace {
constexpr int readableWidth = 560;
}

EmptyPage::EmptyPage(const QString &title, const QString &about, QPushButton *first, QWidget *parent) : QWidget(parent)
{
    // A column of one width: the height of a wrapped text that is aligned by its layout would be reckoned for another width than it gets.
    auto *middle = new QWidget;
    middle->setFixedWidth(readableWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::large);
    auto *heading = new QLabel(title);
    heading->setFont(theme::font(theme::Type::Display));
    auto *text = new QLabel(about);
    text->setProperty("dim", true);
    for (QLabel *label : {heading, text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    if (first)
        column->addWidget(first, 0, Qt::AlignHCenter);
    auto *rows = new QVBoxLayout(this);
    rows->addStretch(2);
    rows->addWidget(middle, 0, Qt::AlignHCenter);
    rows->addStretch(3);
}

} // namespace castwright
