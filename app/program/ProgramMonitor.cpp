// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ProgramMonitor.h"

#include "link/StudioMirror.h"
#include "theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace castwright {

namespace {
}

ProgramMonitor::ProgramMonitor(StudioMirror &mirror, Feed feed, QWidget *parent) : QWidget(parent), m_mirror(mirror), m_feed(feed)
{
    setObjectName(QStringLiteral("programMonitor"));
    setAccessibleName(tr("Program"));
    setMinimumSize(240, 135);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&mirror, &StudioMirror::studioChanged, this, &ProgramMonitor::watch);
}

void ProgramMonitor::setFeed(Feed feed)
{
    m_feed = feed;
    watch();
}

void ProgramMonitor::setCanvas(CanvasKind canvas)
{
    m_canvas = canvas;
    watch();
}

void ProgramMonitor::watch()
{
    if (!isVisible() || m_mirror.studioId().isEmpty()) {
        m_watch.reset();
        m_watched.clear();
        m_frame = {};
        update();
        return;
    }
    const QSize wanted = (QSizeF(size()) * devicePixelRatioF() * std::min(m_zoom, 2.0)).toSize();
    const QString watched = QStringLiteral("%1 %2 %3 %4x%5")
                                .arg(m_mirror.studioId())
                                .arg(static_cast<int>(m_feed))
                                .arg(static_cast<int>(m_canvas))
                                .arg(wanted.width())
                                .arg(wanted.height());
    // A studio that was just chosen is known to the engine once it has been read.
    if (m_mirror.studio().isEmpty() || m_watched == watched)
        return;
    if (m_watched.section(u' ', 0, 2) != watched.section(u' ', 0, 2))
        m_frame = {};
    m_watched = watched;
    m_watch = m_mirror.link().watchProgram(
        {m_mirror.studioId(), {m_canvas, m_feed == Feed::Preview ? ProgramView::Kind::Preview : ProgramView::Kind::Program, {}}, wanted},
        this, [this, watched](const MonitorFrame &frame) {
            if (watched != m_watched)
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

QRectF ProgramMonitor::fitted() const
{
    const QSizeF picture = m_frame.pixels ? QSizeF(m_frame.width, m_frame.height) : QSizeF(16, 9);
    const QSizeF fit = picture.scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - fit.width()) / 2, (height() - fit.height()) / 2), fit};
}

QRectF ProgramMonitor::place() const
{
    const QRectF base = fitted();
    const QSizeF zoomed = base.size() * m_zoom;
    return {base.center() + m_pan - QPointF(zoomed.width() / 2, zoomed.height() / 2), zoomed};
}

void ProgramMonitor::setZoom(double zoom, QPointF about)
{
    const double wanted = std::clamp(zoom, 0.25, 8.0);
    const QPointF centre = fitted().center() + m_pan;
    m_pan += (about - centre) * (1 - wanted / m_zoom);
    m_zoom = wanted;
    if (m_zoom == 1)
        m_pan = {};
    watch();
    update();
}

void ProgramMonitor::panBy(QPointF by)
{
    m_pan += by;
    update();
}

QString ProgramMonitor::emptyText() const
{
    return m_mirror.sources().isEmpty() ? tr("The program shows nothing yet.") : QString();
}

void ProgramMonitor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = theme::colors();
    painter.fillRect(rect(), c.monitor);
    if (!m_frame.pixels) {
        painter.setPen(theme::monitorWords);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_mirror.studioId().isEmpty() ? tr("Make a studio to begin.") : tr("The program starts …"));
        return;
    }
    const QImage picture(m_frame.pixels.get(), m_frame.width, m_frame.height, m_frame.strideBytes, QImage::Format_RGB32);
    const QRectF to = place();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, to.size().toSize() * devicePixelRatioF() != picture.size());
    painter.drawImage(to, picture);
    if (const QString words = emptyText(); !words.isEmpty()) {
        const int space = theme::space::large;
        painter.setPen(theme::monitorWords);
        painter.drawText(rect().adjusted(space, space, -space, -space), Qt::AlignCenter | Qt::TextWordWrap, words);
    }
}

} // namespace castwright
