// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimePlot.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace castwright {

namespace {
/// The next of 1, 2, 5 times a power of ten: a scale that reads well.
double niceCeiling(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (value <= step * power)
            return step * power;
    return value;
}
constexpr qint64 gapMs = 5000; ///< longer without a value: the line is interrupted
} // namespace

TimePlot::TimePlot(const QString &title, std::function<QString(double)> words, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_words(std::move(words))
{
    setAccessibleName(title);
    setToolTip(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TimePlot::trim(qint64 now)
{
    while (!m_samples.isEmpty() && m_samples.first().atMs < now - m_spanMs)
        m_samples.removeFirst();
}

void TimePlot::add(qint64 atMs, double value)
{
    m_samples += {atMs, value};
    trim(atMs);
    setAccessibleDescription(m_words(value));
    update();
}

void TimePlot::setSamples(QList<Sample> samples)
{
    m_samples = std::move(samples);
    if (!m_samples.isEmpty())
        setAccessibleDescription(m_words(m_samples.last().value));
    update();
}

void TimePlot::setSpanMs(qint64 spanMs)
{
    m_spanMs = spanMs;
    update();
}

void TimePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = theme::colors();
    painter.setFont(theme::font(theme::Type::Small));
    const QFontMetrics metrics(painter.font());
    const int line = metrics.height();
    const QString value = m_samples.isEmpty() ? QStringLiteral("–") : m_words(m_samples.last().value);
    const int room = width() - metrics.horizontalAdvance(value) - line / 2;
    painter.setPen(c.dimText);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeading | Qt::AlignVCenter, metrics.elidedText(m_title, Qt::ElideRight, room));
    painter.setPen(c.text);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignTrailing | Qt::AlignVCenter, value);
    const QRectF area(0.5, line + 3, width() - 1, height() - 2 * line - 6);
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(c.dimText);
    const QRect axis(0, static_cast<int>(area.bottom()) + 2, width(), line);
    // Time goes to the right in every language, as the curve does.
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter,
                     tr("%n min ago", nullptr, static_cast<int>(m_spanMs / 60000)));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, tr("now"));
    if (m_samples.isEmpty())
        return;
    const double highest = std::ranges::max_element(m_samples, {}, &Sample::value)->value;
    const double ceiling = niceCeiling(std::max(highest, m_atLeast));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop,
                     m_words(ceiling));
    const qint64 now = m_samples.last().atMs;
    QPainterPath path;
    qint64 before = 0;
    for (const Sample &sample : std::as_const(m_samples)) {
        const QPointF point(area.right() - area.width() * static_cast<double>(now - sample.atMs) / static_cast<double>(m_spanMs),
                            area.bottom() - area.height() * std::clamp(sample.value / ceiling, 0.0, 1.0));
        if (before && sample.atMs - before <= gapMs)
            path.lineTo(point);
        else
            path.moveTo(point);
        before = sample.atMs;
    }
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(c.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace castwright
