// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColorButton.h"

#include <QColorDialog>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>

namespace castwright {

QColor chosenColor(const QString &value)
{
    QColor color(value.left(7));
    if (value.size() == 9)
        color.setAlpha(value.mid(7).toInt(nullptr, 16));
    return color;
}

QString valueOf(const QColor &color)
{
    return color.name() + (color.alpha() < 255 ? QStringLiteral("%1").arg(color.alpha(), 2, 16, QLatin1Char('0')) : QString());
}

ColorButton::ColorButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &ColorButton::choose);
}

void ColorButton::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    setAccessibleDescription(value);
    update();
    Q_EMIT changed();
}

void ColorButton::choose()
{
    auto *dialog = new QColorDialog(chosenColor(m_value), this);
    dialog->setObjectName(QStringLiteral("colorDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::ShowAlphaChannel);
    const QString before = m_value;
    connect(dialog, &QColorDialog::currentColorChanged, this, [this](const QColor &color) { setValue(valueOf(color)); });
    connect(dialog, &QDialog::rejected, this, [this, before] { setValue(before); });
    dialog->open();
}

void ColorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const QRect swatch = QStyle::visualRect(layoutDirection(), rect(), {8, 7, height() - 8, height() - 14});
    painter.setRenderHint(QPainter::Antialiasing);
    // Squares under it, so that one sees how much shines through.
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 2; ++j)
            painter.fillRect(
                QRect(swatch.x() + i * swatch.width() / 2, swatch.y() + j * swatch.height() / 2, swatch.width() / 2, swatch.height() / 2),
                (i + j) % 2 ? Qt::lightGray : Qt::white);
    painter.fillRect(swatch, chosenColor(m_value));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(swatch);
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(Qt::LeftToRight); // a value with its sign in front, in every language
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(height() + 8, 0, -8, 0)),
                     Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), m_value);
}

} // namespace castwright
