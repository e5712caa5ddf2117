// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ThemeStyle.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace castwright::theme {

namespace {
constexpr double corner = 6;
constexpr double boxCorner = 4;
constexpr double ringWidth = 2;

bool hasRing(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}
bool isOff(const QStyleOption &option)
{
    return !option.state.testFlag(QStyle::State_Enabled);
}
/// A box to tick whose label is not its own.
bool isWordless(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->text.isEmpty();
}
QRectF inset(const QRectF &rect, double width)
{
    const double half = width / 2;
    return rect.adjusted(half, half, -half, -half);
}

/// A field that something is chosen or typed in.
void drawField(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors();
    const double width = hasRing(option) ? ringWidth : 1;
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver) && !isOff(option);
    painter.setPen(QPen(hasRing(option) || isUnder ? c.accent : c.line, width));
    painter.setBrush(isOff(option) ? c.panel : c.field);
    painter.drawRoundedRect(inset(option.rect, width), corner, corner);
}

enum class Points { Up, Down };
void drawChevron(QPainter &painter, const QRectF &place, Points points, bool isEnabled)
{
    const Colors &c = colors();
    const QPointF middle = place.center();
    const double wide = 4;
    const double high = points == Points::Down ? 2 : -2;
    painter.setPen(QPen(isEnabled ? c.text : c.dimText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({middle + QPointF(-wide, -high), middle + QPointF(0, high), middle + QPointF(wide, -high)}));
}

void drawTick(QPainter &painter, const QRectF &box, const QStyleOption &option)
{
    const Colors &c = colors();
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isOn = option.state.testFlag(QStyle::State_On) || isPartly;
    const QColor full = isOff(option) ? c.line : c.accent;
    painter.setPen(QPen(isOn ? full : option.state.testFlag(QStyle::State_MouseOver) ? c.accent : c.dimText, 1.2));
    painter.setBrush(isOn ? full : c.field);
    painter.drawRoundedRect(inset(box, 1.2), boxCorner, boxCorner);
    if (hasRing(option) && isWordless(option)) {
        painter.setPen(QPen(isOn ? c.text : c.accent, ringWidth));
        painter.drawRoundedRect(inset(box, ringWidth), boxCorner, boxCorner);
    }
    if (!isOn)
        return;
    painter.setPen(QPen(isOff(option) ? c.dimText : c.accentText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    if (isPartly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.27, 0.52), at(0.43, 0.68), at(0.74, 0.33)}));
}

void drawRadio(QPainter &painter, const QRectF &box, const QStyleOption &option)
{
    const Colors &c = colors();
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QColor full = isOff(option) ? c.line : c.accent;
    painter.setPen(QPen(isOn ? full : option.state.testFlag(QStyle::State_MouseOver) ? c.accent : c.dimText, 1.2));
    painter.setBrush(c.field);
    painter.drawEllipse(inset(box, 1.2));
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(full);
    painter.drawEllipse(box.center(), box.width() * 0.26, box.height() * 0.26);
}

/// The largest square in the middle, on whole pixels.
QRectF squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}
} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawTick(*painter, squareIn(option->rect), *option); break;
    case PE_IndicatorRadioButton: drawRadio(*painter, squareIn(option->rect), *option); break;
    case PE_IndicatorMenuCheckMark: {
        const QRectF box = squareIn(option->rect);
        const auto at = [&box](double x, double y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
        const bool isChosen = option->state.testFlag(State_Selected);
        painter->setPen(QPen(isChosen ? c.accentText : c.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({at(0.2, 0.52), at(0.42, 0.74), at(0.82, 0.28)}));
        break;
    }
    case PE_FrameFocusRect: {
        if (option->rect.isEmpty())
            break;
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool isOnAccent = focus && focus->backgroundColor == c.accent;
        painter->setPen(QPen(isOnAccent ? c.text : c.accent, ringWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inset(option->rect, ringWidth), boxCorner, boxCorner);
        break;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !box || box->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    constexpr int margins = 4;
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + margins;
    QStyleOptionComboBox shown(*box);
    shown.currentText = box->fontMetrics.elidedText(
        box->currentText, Qt::ElideRight, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - margins);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && box) {
        drawField(*painter, *box);
        drawChevron(*painter, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), Points::Down, !isOff(*box));
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        drawField(*painter, *spin);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const auto can = [&](QAbstractSpinBox::StepEnabledFlag step) { return !isOff(*spin) && spin->stepEnabled.testFlag(step); };
            drawChevron(*painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), Points::Up, can(QAbstractSpinBox::StepUpEnabled));
            drawChevron(*painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), Points::Down,
                        can(QAbstractSpinBox::StepDownEnabled));
        }
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_Slider && slider) {
        QStyleOptionSlider own(*slider);
        own.state &= ~State_HasFocus; // the ring is ours
        QProxyStyle::drawComplexControl(control, &own, painter, widget);
        if (hasRing(*slider)) {
            painter->setPen(QPen(colors().accent, ringWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(inset(slider->rect, ringWidth), boxCorner, boxCorner);
        }
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    painter->restore();
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_CheckBoxFocusRect && element != SE_RadioButtonFocusRect)
        return rect;
    if (isWordless(*option)) // its label stands elsewhere: the box itself has the ring
        return {};
    return rect.adjusted(-3, -2, 3, 2).intersected(option->rect); // the ring leaves the words alone
}

QIcon ThemeStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxQuestion:
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return icon(QStringLiteral("warning"));
    case SP_LineEditClearButton: return icon(QStringLiteral("close"));
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace castwright::theme
