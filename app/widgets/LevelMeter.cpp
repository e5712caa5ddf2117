// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LevelMeter.h"

#include "theme/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace castwright {

namespace {
constexpr double clipDb = -1.2; ///< the mixer's limiter holds the peak a little below full scale
constexpr qint64 clipShownMs = 3000;
constexpr int clipWidth = 4;

bool isRecent(const QElapsedTimer &timer)
{
    return timer.isValid() && !timer.hasExpired(clipShownMs);
}

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
    for (int channel = 0; channel < 2; ++channel)
        if (m_peak[channel] >= clipDb)
            m_clipped[channel].start();
    const double loudest = std::max(peakLeft, peakRight);
    const QString level = loudest <= -100 ? tr("Silence") : tr("%1 dBFS").arg(QLocale().toString(loudest, 'f', 1));
    setAccessibleDescription(isClipped() ? tr("%1, too loud").arg(level) : level);
    setToolTip(isClipped() ? tr("Too loud: the sound was cut off within the last seconds. Lower the fader.") : QString());
    update();
}

bool LevelMeter::isClipped() const
{
    return isRecent(m_clipped[0]) || isRecent(m_clipped[1]);
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) { // loud is where the fader is loud
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
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
        if (isRecent(m_clipped[channel])) { // a notch and a block, to be told by their shape too
            painter.fillRect(QRect(width() - clipWidth - 2, bar.top(), 2, barHeight), c.panel);
            painter.fillRect(QRect(width() - clipWidth, bar.top(), clipWidth, barHeight), c.trouble);
        }
    }
}

} // namespace castwright
