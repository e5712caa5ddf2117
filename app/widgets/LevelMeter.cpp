// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LevelMeter.h"

#include "theme/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace castwright {

namespace {
double share(double decibel)
{
    return std::clamp((decibel + 60.0) / 60.0, 0.0, 1.0);
}
} // namespace

LevelMeter::LevelMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(14);
    setAccessibleName(tr("Level"));
}

void LevelMeter::setLevels(double peakLeft, double peakRight, double rmsLeft, double rmsRight)
{
    m_peak[0] = peakLeft;
    m_peak[1] = peakRight;
    m_rms[0] = rmsLeft;
    m_rms[1] = rmsRight;
    const double loudest = std::max(peakLeft, peakRight);
    setAccessibleDescription(loudest <= -100 ? tr("Silence") : tr("%1 dBFS").arg(QLocale().toString(loudest, 'f', 1)));
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = theme::colors();
    const int barHeight = (height() - 2) / 2;
    for (int channel = 0; channel < 2; ++channel) {
        const QRect bar(0, channel * (barHeight + 2), width(), barHeight);
        painter.fillRect(bar, c.line);
        const int rms = static_cast<int>(share(m_rms[channel]) * width());
        const int peak = static_cast<int>(share(m_peak[channel]) * width());
        const int loud = static_cast<int>(share(-9) * width());
        painter.fillRect(QRect(bar.left(), bar.top(), std::min(peak, loud), barHeight), c.good.darker(130));
        if (peak > loud)
            painter.fillRect(QRect(loud, bar.top(), peak - loud, barHeight), c.warning);
        painter.fillRect(QRect(bar.left(), bar.top(), std::min(rms, loud), barHeight), c.good);
        if (m_peak[channel] >= -1.2)
            painter.fillRect(QRect(width() - 4, bar.top(), 4, barHeight), c.trouble);
    }
}

} // namespace castwright
