// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ProgramMonitor.h"

#include "link/StudioMirror.h"
#include "theme/Theme.h"

#include <QPainter>

namespace castwright {

ProgramMonitor::ProgramMonitor(StudioMirror &mirror, QWidget *parent) : QWidget(parent), m_mirror(mirror)
{
    setObjectName(QStringLiteral("programMonitor"));
    setAccessibleName(tr("Program"));
    setMinimumSize(320, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&mirror, &StudioMirror::studioChanged, this, &ProgramMonitor::watch);
}

void ProgramMonitor::watch()
{
    const QSize wanted = size() * devicePixelRatioF();
    if (!isVisible() || m_mirror.studioId().isEmpty()) {
        m_watch.reset();
        m_watchedStudio.clear();
        m_frame = {};
        update();
        return;
    }
    // A studio that was just chosen is known to the engine once it has been read.
    if (m_mirror.studio().isEmpty() || (m_watchedStudio == m_mirror.studioId() && m_watchedSize == wanted))
        return;
    m_watchedStudio = m_mirror.studioId();
    m_watchedSize = wanted;
    m_watch = m_mirror.link().watchProgram(m_watchedStudio, false, wanted, this, [this, studio = m_watchedStudio](const MonitorFrame &frame) {
        if (studio != m_watchedStudio)
            return;
        m_frame = frame;
        update();
    });
}

void ProgramMonitor::resizeEvent(QResizeEvent *)
{
    watch();
}

void ProgramMonitor::showEvent(QShowEvent *)
{
    watch();
}

void ProgramMonitor::hideEvent(QHideEvent *)
{
    watch();
}

void ProgramMonitor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = theme::colors();
    painter.fillRect(rect(), c.window);
    if (!m_frame.pixels) {
        painter.fillRect(rect(), c.field);
        painter.setPen(c.dimText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_mirror.studioId().isEmpty() ? tr("Make a studio to begin.") : tr("The program starts …"));
        return;
    }
    const QImage picture(m_frame.pixels.get(), m_frame.width, m_frame.height, m_frame.strideBytes, QImage::Format_RGB32);
    const QSize fitted = picture.size().scaled(size(), Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, fitted * devicePixelRatioF() != picture.size());
    painter.drawImage(place, picture);
}

} // namespace castwright
