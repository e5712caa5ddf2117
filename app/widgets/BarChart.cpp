// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BarChart.h"

#include "theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace castwright {

namespace {
constexpr double widestBar = 64;
constexpr int mostLying = 12; ///< rows that are painted; the description has all
} // namespace

BarChart::BarChart(const QString &title, Layout layout, QWidget *parent) : QWidget(parent), m_title(title), m_layout(layout)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString BarChart::textOf(const Bar &bar) const
{
    //: A bar of a chart, then what it shows: "Germany: 12"
    return tr("%1: %2").arg(bar.label, m_words(bar.value));
}

QString BarChart::markedText() const
{
    return m_marked >= 0 && m_marked < m_bars.size() ? textOf(m_bars[m_marked]) : QString();
}

void BarChart::setBars(QList<Bar> bars, std::function<QString(double)> words, const QString &empty)
{
    m_bars = std::move(bars);
    m_words = std::move(words);
    m_empty = empty;
    m_marked = -1;
    m_most = 0;
    QStringList all;
    for (const Bar &bar : std::as_const(m_bars)) {
        m_most = std::max(m_most, bar.value);
        if (bar.value > 0)
            all += textOf(bar);
    }
    setAccessibleDescription(all.isEmpty() ? empty : all.join(QStringLiteral("; ")));
    update();
}

QRect BarChart::area() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(theme::space::small, line + theme::space::small, -theme::space::small, -theme::space::tiny);
}

void BarChart::mark(int bar)
{
    if (bar == m_marked)
        return;
    m_marked = bar;
    setToolTip(markedText());
    if (hasFocus() && bar >= 0) { // who hears the window hears the bar
        setAccessibleName(m_title + QStringLiteral(", ") + markedText());
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    } else {
        setAccessibleName(m_title);
    }
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (last < 0 || (!isBack && !isOn && event->key() != Qt::Key_Home && event->key() != Qt::Key_End))
        return QWidget::keyPressEvent(event);
    const bool isTurned = layoutDirection() == Qt::RightToLeft && m_layout == Layout::Upright
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    const int by = (isOn ? 1 : -1) * (isTurned ? -1 : 1);
    mark(event->key() == Qt::Key_Home      ? 0
             : event->key() == Qt::Key_End ? last
                                           : std::clamp(m_marked < 0 ? (by > 0 ? 0 : last) : m_marked + by, 0, last));
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRect inside = area();
    const auto count = static_cast<int>(m_bars.size());
    if (count == 0 || !inside.contains(event->pos()))
        return mark(-1);
    if (m_layout == Layout::Lying)
        return mark(std::min(count - 1, (event->pos().y() - inside.top()) / std::max(1, fontMetrics().height() + theme::space::tiny)));
    const int from = layoutDirection() == Qt::RightToLeft ? inside.right() - event->pos().x() : event->pos().x() - inside.left();
    mark(std::clamp(from * count / std::max(1, inside.width()), 0, count - 1));
}

void BarChart::leaveEvent(QEvent *)
{
    mark(-1);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = theme::colors();
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int line = fontMetrics().height();
    const QRect head(theme::space::small, theme::space::tiny, width() - 2 * theme::space::small, line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(c.text);
    painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter, m_title);
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(c.dimText);
    const QRect inside = area();
    if (m_most <= 0) {
        painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return;
    }
    painter.drawText(head, Qt::AlignTrailing | Qt::AlignVCenter,
                     m_marked >= 0                     ? markedText()
                         : m_layout == Layout::Upright ? tr("at most %1").arg(m_words(m_most))
                                                       : QString());
    if (m_layout == Layout::Upright)
        paintUpright(painter, inside);
    else
        paintLying(painter, inside);
}

void BarChart::paintUpright(QPainter &painter, const QRect &area) const
{
    const auto &c = theme::colors();
    const QFontMetrics metrics(painter.font());
    const QRectF place(area.left(), area.top(), area.width(), area.height() - metrics.height() - theme::space::tiny);
    const double step = place.width() / static_cast<double>(m_bars.size());
    const double wide = std::clamp(step - std::min(6.0, step * 0.3), 1.0, widestBar);
    const bool isTurned = layoutDirection() == Qt::RightToLeft;
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    int labelWidth = 1;
    for (const Bar &bar : m_bars)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.label) + theme::space::small);
    const int every = std::max(1, static_cast<int>(std::ceil(labelWidth / step)));
    for (int at = 0; at < m_bars.size(); ++at) {
        const double x = isTurned ? place.right() - step * (at + 1) : place.left() + step * at;
        const double high = m_bars[at].value <= 0 ? 0 : std::max(2.0, place.height() * m_bars[at].value / m_most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(at == m_marked ? c.text : c.accent);
        if (high > 0)
            painter.drawRoundedRect(QRectF(x + (step - wide) / 2, place.bottom() - high, wide, high), 1.5, 1.5);
        if (at % every != 0)
            continue;
        painter.setPen(c.dimText);
        QRectF label(x + step / 2 - labelWidth / 2.0, place.bottom() + 2, labelWidth, metrics.height());
        label.moveLeft(std::clamp(label.left(), place.left(), std::max(place.left(), place.right() - labelWidth)));
        painter.drawText(label, Qt::AlignCenter, m_bars[at].label);
    }
}

void BarChart::paintLying(QPainter &painter, const QRect &area) const
{
    const auto &c = theme::colors();
    const QFontMetrics metrics(painter.font());
    const int high = fontMetrics().height() + theme::space::tiny;
    const int rows = std::min({static_cast<int>(m_bars.size()), mostLying, area.height() / std::max(1, high)});
    int names = 0;
    int values = 0;
    for (int at = 0; at < rows; ++at) {
        names = std::max(names, metrics.horizontalAdvance(m_bars[at].label));
        values = std::max(values, metrics.horizontalAdvance(m_words(m_bars[at].value)));
    }
    names = std::min(names, area.width() * 2 / 5);
    for (int at = 0; at < rows; ++at) {
        const QRect row(area.left(), area.top() + at * high, area.width(), high - theme::space::tiny);
        const QRect name(row.left(), row.top(), names, row.height());
        const QRect value(row.right() - values, row.top(), values + 1, row.height());
        const int room = std::max(4, value.left() - name.right() - 2 * theme::space::small);
        QRect bar(name.right() + theme::space::small, row.top() + 3, std::max(2, static_cast<int>(room * m_bars[at].value / m_most)),
                  row.height() - 6);
        const auto placed = [this, &area](const QRect &rect) { return QStyle::visualRect(layoutDirection(), area, rect); };
        painter.setPen(c.text);
        painter.drawText(placed(name), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(m_bars[at].label, Qt::ElideRight, names));
        painter.drawText(placed(value), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                         m_words(m_bars[at].value));
        painter.setPen(Qt::NoPen);
        painter.setBrush(at == m_marked ? c.text : c.accent);
        painter.drawRoundedRect(placed(bar), 2, 2);
    }
}

} // namespace castwright
