// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/SceneTile.h"

#include "link/StudioMirror.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int picturesPerSec = 2;
constexpr int frameWidth = 2;
constexpr double radius = 6;
} // namespace

SceneTile::SceneTile(StudioMirror &mirror, const QString &sceneId, QWidget *parent)
    : QToolButton(parent)
    , m_mirror(mirror)
    , m_sceneId(sceneId)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SceneTile::show(const QString &name, Tally tally, bool hasPicture)
{
    m_name = name;
    m_tally = tally;
    const bool isOn = tally == Tally::Program || tally == Tally::OnAir;
    setToolTip(isOn ? tr("%1 – on program").arg(name) : tally == Tally::Preview ? tr("%1 – in preview").arg(name) : name);
    setAccessibleName(isOn                          ? tr("%1, on program").arg(name)
                          : tally == Tally::Preview ? tr("%1, in preview").arg(name)
                                                    : tr("Show %1").arg(name));
    setObjectName(u"scene-"_s + name);
    if (m_wantsPicture != hasPicture) {
        m_wantsPicture = hasPicture;
        m_picture = {};
        updateGeometry();
        watch();
    }
    update();
}

QSize SceneTile::pictureSize() const
{
    return m_wantsPicture ? QSize(112, 63) : QSize(0, 0);
}

QSize SceneTile::sizeHint() const
{
    const int text = fontMetrics().height() + theme::space::small;
    const int width = m_wantsPicture ? pictureSize().width() : std::clamp(fontMetrics().horizontalAdvance(m_name) + 36, 96, 200);
    return {width + 2 * theme::space::tiny, pictureSize().height() + text + 2 * theme::space::tiny};
}

void SceneTile::watch()
{
    m_watch.reset();
    if (!m_wantsPicture || !isVisible())
        return;
    const QSize size = pictureSize() * devicePixelRatioF();
    m_watch = m_mirror.link().watchProgram(
        {m_mirror.studioId(), {CanvasKind::Main, ProgramView::Kind::Scene, m_sceneId}, size, picturesPerSec}, this,
        [this](const MonitorFrame &frame) {
            m_picture = QImage(frame.pixels.get(), frame.width, frame.height, frame.strideBytes, QImage::Format_RGB32).copy();
            update();
        });
}

void SceneTile::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    watch();
}

void SceneTile::hideEvent(QHideEvent *event)
{
    QToolButton::hideEvent(event);
    m_watch.reset();
}

void SceneTile::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor frame = m_tally == Tally::OnAir ? c.onAir
        : m_tally == Tally::Program              ? c.text
        : m_tally == Tally::Preview              ? c.preview
                                                 : c.line;
    painter.setPen(QPen(frame, m_tally == Tally::None ? 1 : frameWidth));
    painter.setBrush(isDown() || underMouse() ? c.field.lighter(theme::isDark() ? 125 : 97) : c.field);
    painter.drawRoundedRect(outline, radius, radius);
    QRect inside = rect().adjusted(theme::space::tiny, theme::space::tiny, -theme::space::tiny, -theme::space::tiny);
    if (m_wantsPicture) {
        const QRect place(inside.topLeft(), QSize(inside.width(), pictureSize().height()));
        painter.fillRect(place, c.monitor);
        if (!m_picture.isNull()) {
            QRect fitted(QPoint(), m_picture.size().scaled(place.size(), Qt::KeepAspectRatio));
            fitted.moveCenter(place.center());
            painter.drawImage(fitted, m_picture);
        }
        inside.setTop(place.bottom() + 1);
    }
    QFont bold = font();
    bold.setWeight(m_tally == Tally::None ? QFont::Normal : QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(c.text);
    const QString sign = m_tally == Tally::Preview ? u"◐ "_s : m_tally == Tally::None ? QString() : u"● "_s;
    const QString text = QFontMetrics(bold).elidedText(sign + m_name, Qt::ElideRight, inside.width() - theme::space::tiny);
    painter.drawText(inside, Qt::AlignCenter, text);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
}

} // namespace castwright
