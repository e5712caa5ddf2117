// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ElidedCheckBox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace castwright {

namespace {
constexpr int fewestShown = 8;
}

ElidedCheckBox::ElidedCheckBox(QWidget *parent) : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ElidedCheckBox::minimumSizeHint() const
{
    const QSize whole = QCheckBox::sizeHint();
    return {std::min(whole.width(), style()->pixelMetric(QStyle::PM_IndicatorWidth) + fontMetrics().averageCharWidth() * fewestShown),
            whole.height()};
}

void ElidedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, words.width());
    painter.drawControl(QStyle::CE_CheckBox, option);
}

} // namespace castwright
