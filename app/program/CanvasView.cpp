// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/CanvasView.h"

#include "link/StudioMirror.h"
#include "program/SceneEditor.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr double reachPx = 8;     ///< of a handle and of snapping, in pixels of the screen
constexpr double handlePx = 9;    ///< side of a handle
constexpr double rotationPx = 26; ///< from the top edge
constexpr double dragStartPx = 3;
const QString assetMimeType = u"application/x-castwright-asset"_s;
constexpr std::array handles{canvas::Handle{-1, -1}, canvas::Handle{0, -1}, canvas::Handle{1, -1}, canvas::Handle{1, 0},
                             canvas::Handle{1, 1},   canvas::Handle{0, 1},  canvas::Handle{-1, 1}, canvas::Handle{-1, 0}};
} // namespace

CanvasView::CanvasView(StudioMirror &mirror, SceneEditor &editor, QWidget *parent)
    : ProgramMonitor(mirror, Feed::Program, parent)
    , m_editor(editor)
{
    setObjectName(u"canvasView"_s);
    setAccessibleName(tr("Canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    connect(&editor, &SceneEditor::itemsChanged, this, qOverload<>(&QWidget::update));
    connect(&editor, &SceneEditor::selectionChanged, this, &CanvasView::say);
}

void CanvasView::say()
{
    QStringList names;
    const QList<SceneItem> chosen = m_editor.selectedItems();
    for (const SceneItem &item : chosen)
        names += m_editor.sourceName(item.sourceId);
    setAccessibleDescription(names.isEmpty() ? tr("Nothing is selected") : tr("Selected: %1").arg(names.join(u", "_s)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CanvasView::setSafeAreas(bool isShown)
{
    m_showsSafeAreas = isShown;
    update();
}

double CanvasView::scale() const
{
    return place().width() / std::max(1.0, m_editor.canvasSize().width());
}

QPointF CanvasView::toCanvas(QPointF point) const
{
    return (point - place().topLeft()) / scale();
}

QPointF CanvasView::toView(QPointF point) const
{
    return place().topLeft() + point * scale();
}

const SceneItem *CanvasView::itemAt(QPointF canvasPoint) const
{
    const QList<SceneItem> &items = m_editor.items();
    for (qsizetype i = items.size(); i-- > 0;) {
        const SceneItem &item = items[i];
        if (!item.visible || item.locked)
            continue;
        const QRectF picture = canvas::pictureOf(item, m_editor.canvasSize(), m_editor.sourceSize(item.sourceId));
        if (picture.contains(canvas::intoItem(canvasPoint, item, m_editor.canvasSize())))
            return &item;
    }
    return nullptr;
}

const SceneItem *CanvasView::single() const
{
    if (m_editor.selection().size() != 1)
        return nullptr;
    for (const SceneItem &item : m_editor.items())
        if (m_editor.selection().contains(item.id))
            return &item;
    return nullptr;
}

QPointF CanvasView::handlePoint(const SceneItem &item, canvas::Handle handle) const
{
    const QRectF box = canvas::boxOf(item, m_editor.canvasSize());
    const QPolygonF corners = canvas::turned(box, item, m_editor.canvasSize());
    const double across = (handle.horizontal + 1) / 2.0;
    const double down = (handle.vertical + 1) / 2.0;
    const QPointF top = corners[0] + (corners[1] - corners[0]) * across;
    const QPointF bottom = corners[3] + (corners[2] - corners[3]) * across;
    return toView(top + (bottom - top) * down);
}

QPointF CanvasView::rotationPoint(const SceneItem &item) const
{
    const QLineF up(handlePoint(item, {0, 0}), handlePoint(item, {0, -1}));
    QLineF longer = up;
    longer.setLength(up.length() + rotationPx);
    // A box as high as the window has its turning point inside, or nobody could catch it.
    if (!QRectF(rect()).adjusted(4, 4, -4, -4).contains(longer.p2()))
        longer.setLength(std::max(rotationPx, up.length() - rotationPx));
    return longer.p2();
}

std::optional<canvas::Handle> CanvasView::handleAt(QPointF viewPoint) const
{
    const SceneItem *item = single();
    if (!item || item->locked)
        return std::nullopt;
    for (const canvas::Handle handle : handles)
        if (QLineF(handlePoint(*item, handle), viewPoint).length() <= reachPx)
            return handle;
    return std::nullopt;
}

void CanvasView::paintItem(QPainter &painter, const SceneItem &item, bool isSelected)
{
    const auto &c = theme::colors();
    const QSizeF canvasSize = m_editor.canvasSize();
    QPolygonF outline;
    for (const QPointF &corner : canvas::turned(canvas::boxOf(item, canvasSize), item, canvasSize))
        outline += toView(corner);
    // A dark line below the light one: it is seen on any picture.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), isSelected ? 4 : 3));
    painter.drawPolygon(outline);
    painter.setPen(QPen(isSelected ? QColor(0x5b, 0xa3, 0xff) : QColor(255, 255, 255, 170), isSelected ? 2 : 1,
                        item.locked ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolygon(outline);
    if (!isSelected || item.locked || m_editor.selection().size() != 1)
        return;
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1));
    painter.setBrush(QColor(0x5b, 0xa3, 0xff));
    const QPointF half(handlePx / 2, handlePx / 2);
    for (const canvas::Handle handle : handles) {
        const QPointF point = handlePoint(item, handle);
        painter.drawRect(QRectF(point - half, point + half));
    }
    painter.drawEllipse(rotationPoint(item), handlePx / 2, handlePx / 2);
    Q_UNUSED(c)
}

QString CanvasView::emptyText() const
{
    return m_editor.items().isEmpty() ? tr("Nothing is in this scene yet. Add a source, or drop something from the library here.")
                                      : QString();
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    ProgramMonitor::paintEvent(event);
    if (m_editor.sceneId().isEmpty() || !hasPicture())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_showsSafeAreas) {
        const QRectF whole(place());
        painter.setPen(QPen(QColor(255, 255, 255, 140), 1, Qt::DashLine));
        for (const double share : {0.035, 0.05}) // EBU R 95: action 3.5 %, graphics 5 %
            painter.drawRect(
                whole.adjusted(whole.width() * share, whole.height() * share, -whole.width() * share, -whole.height() * share));
        painter.drawLine(QPointF(whole.center().x() - 8, whole.center().y()), QPointF(whole.center().x() + 8, whole.center().y()));
        painter.drawLine(QPointF(whole.center().x(), whole.center().y() - 8), QPointF(whole.center().x(), whole.center().y() + 8));
    }
    for (const SceneItem &item : m_editor.items()) {
        const bool isSelected = m_editor.selection().contains(item.id);
        if (isSelected || (item.id == m_hovered && m_drag == Drag::None))
            paintItem(painter, item, isSelected);
    }
    painter.setPen(QPen(QColor(0xff, 0x5c, 0xd6), 1));
    for (const QLineF &guide : std::as_const(m_guides))
        painter.drawLine(toView(guide.p1()), toView(guide.p2()));
    if (m_drag == Drag::Band) {
        painter.setPen(QPen(QColor(0x5b, 0xa3, 0xff), 1, Qt::DashLine));
        painter.setBrush(QColor(0x5b, 0xa3, 0xff, 40));
        painter.drawRect(QRectF(toView(m_band.topLeft()), toView(m_band.bottomRight())));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colors().accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_pressedView = event->position();
    m_pressed = toCanvas(event->position());
    m_hasMoved = false;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const SceneItem *one = single();
    if (event->button() == Qt::LeftButton && one && !one->locked && QLineF(rotationPoint(*one), event->position()).length() <= reachPx) {
        m_drag = Drag::Rotate;
        m_grabbed = {*one};
        return;
    }
    if (const auto handle = handleAt(event->position()); handle && event->button() == Qt::LeftButton) {
        m_drag = event->modifiers() & Qt::AltModifier ? Drag::Crop : Drag::Resize;
        m_handle = *handle;
        m_grabbed = {*one};
        return;
    }
    const SceneItem *hit = itemAt(m_pressed);
    QSet<QString> chosen = m_editor.selection();
    if (!hit) {
        if (!(event->modifiers() & Qt::ShiftModifier))
            m_editor.select({});
        if (event->button() == Qt::LeftButton) {
            m_drag = Drag::Band;
            m_band = QRectF(m_pressed, QSizeF());
        }
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        if (!chosen.remove(hit->id))
            chosen += hit->id;
    } else if (!chosen.contains(hit->id)) {
        chosen = {hit->id};
    }
    m_editor.select(chosen);
    if (event->button() == Qt::LeftButton && !chosen.isEmpty()) {
        m_drag = Drag::Move;
        m_grabbed = m_editor.selectedItems();
        m_grabbed.removeIf([](const SceneItem &item) { return item.locked; });
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        updateCursor(event->position(), event->modifiers());
        return;
    }
    if (!m_hasMoved && QLineF(event->position(), m_pressedView).length() < dragStartPx)
        return;
    m_hasMoved = true;
    const QPointF to = toCanvas(event->position());
    const bool isFree = event->modifiers() & Qt::ControlModifier;
    const QSizeF canvasSize = m_editor.canvasSize();
    switch (m_drag) {
    case Drag::Move: dragMove(to, isFree); break;
    case Drag::Resize: {
        QPointF target = to;
        m_guides.clear();
        if (!isFree && std::fmod(m_grabbed.first().rotationDeg, 90) == 0) {
            const canvas::Snap snap = canvas::snap(QRectF(to, QSizeF(0, 0)), {}, canvasSize, reachPx / scale());
            target += snap.shift;
            m_guides = snap.guides;
        }
        m_editor.preview({canvas::resized(m_grabbed.first(), canvasSize, m_handle, target, !(event->modifiers() & Qt::ShiftModifier))});
        break;
    }
    case Drag::Crop:
        m_editor.preview({canvas::cropped(m_grabbed.first(), canvasSize, m_editor.sourceSize(m_grabbed.first().sourceId), m_handle, to)});
        break;
    case Drag::Rotate:
        m_editor.preview({canvas::rotatedTo(m_grabbed.first(), canvasSize, to, event->modifiers() & Qt::ShiftModifier)});
        break;
    case Drag::Band: dragBand(to); break;
    case Drag::Pan:
        panBy(event->position() - m_pressedView);
        m_pressedView = event->position();
        break;
    case Drag::None: break;
    }
    update();
}

void CanvasView::dragMove(QPointF to, bool isFree)
{
    const QPointF by = to - m_pressed;
    QRectF moving;
    for (const SceneItem &item : std::as_const(m_grabbed))
        moving = moving.united(canvas::turned(canvas::boxOf(item, m_editor.canvasSize()), item, m_editor.canvasSize()).boundingRect());
    moving.translate(by);
    QList<QRectF> others;
    for (const SceneItem &item : m_editor.items())
        if (item.visible && !m_editor.selection().contains(item.id))
            others += canvas::turned(canvas::boxOf(item, m_editor.canvasSize()), item, m_editor.canvasSize()).boundingRect();
    const canvas::Snap snap = isFree ? canvas::Snap{} : canvas::snap(moving, others, m_editor.canvasSize(), reachPx / scale());
    m_guides = snap.guides;
    QList<SceneItem> moved = m_grabbed;
    for (SceneItem &item : moved) {
        item.x = std::round((item.x + by.x() + snap.shift.x()) * 10) / 10;
        item.y = std::round((item.y + by.y() + snap.shift.y()) * 10) / 10;
    }
    m_editor.preview(moved);
}

void CanvasView::dragBand(QPointF to)
{
    m_band = QRectF(m_pressed, to).normalized();
    QSet<QString> inside;
    for (const SceneItem &item : m_editor.items())
        if (item.visible && !item.locked
            && m_band.contains(canvas::turned(canvas::boxOf(item, m_editor.canvasSize()), item, m_editor.canvasSize()).boundingRect()))
            inside += item.id;
    m_editor.select(inside);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag ended = std::exchange(m_drag, Drag::None);
    m_guides.clear();
    if (m_hasMoved) {
        switch (ended) {
        case Drag::Move: m_editor.commit(tr("Move")); break;
        case Drag::Resize: m_editor.commit(tr("Resize")); break;
        case Drag::Crop: m_editor.commit(tr("Crop")); break;
        case Drag::Rotate: m_editor.commit(tr("Rotate")); break;
        default: break;
        }
    }
    updateCursor(event->position(), event->modifiers());
    update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const SceneItem *hit = itemAt(toCanvas(event->position())))
        Q_EMIT editWanted(hit->sourceId);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    else
        event->ignore();
}

void CanvasView::zoomBy(double factor, QPointF about)
{
    setZoom(zoom() * factor, about);
}

void CanvasView::zoomToFit()
{
    setZoom(1, rect().center());
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(assetMimeType))
        event->acceptProposedAction();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    Q_EMIT assetDropped(QString::fromUtf8(event->mimeData()->data(assetMimeType)), toCanvas(event->position()));
    event->acceptProposedAction();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: m_editor.nudge({-step, 0}); return;
    case Qt::Key_Right: m_editor.nudge({step, 0}); return;
    case Qt::Key_Up: m_editor.nudge({0, -step}); return;
    case Qt::Key_Down: m_editor.nudge({0, step}); return;
    case Qt::Key_Space: m_isSpaceDown = true; return;
    case Qt::Key_BracketRight: selectByKey(1); return;
    case Qt::Key_BracketLeft: selectByKey(-1); return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None) {
            m_editor.cancel();
            m_drag = Drag::None;
            m_guides.clear();
        } else {
            m_editor.select({});
        }
        update();
        return;
    default: ProgramMonitor::keyPressEvent(event);
    }
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        m_isSpaceDown = false;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Leave && !m_hovered.isEmpty()) {
        m_hovered.clear();
        update();
    }
    return ProgramMonitor::event(event);
}

void CanvasView::selectByKey(int step)
{
    const QList<SceneItem> &items = m_editor.items();
    if (items.isEmpty())
        return;
    qsizetype at = step > 0 ? -1 : items.size();
    for (qsizetype i = 0; i < items.size(); ++i)
        if (m_editor.selection().contains(items[i].id))
            at = i;
    m_editor.select({items[(at + step + items.size()) % items.size()].id});
}

void CanvasView::updateCursor(QPointF viewPoint, Qt::KeyboardModifiers modifiers)
{
    const SceneItem *one = single();
    const SceneItem *hit = itemAt(toCanvas(viewPoint));
    const QString hovered = hit ? hit->id : QString();
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    if (one && !one->locked && QLineF(rotationPoint(*one), viewPoint).length() <= reachPx)
        return setCursor(Qt::PointingHandCursor);
    if (const auto handle = handleAt(viewPoint)) {
        if (modifiers & Qt::AltModifier)
            return setCursor(Qt::CrossCursor);
        const int product = handle->horizontal * handle->vertical;
        return setCursor(product > 0              ? Qt::SizeFDiagCursor
                             : product < 0        ? Qt::SizeBDiagCursor
                             : handle->horizontal ? Qt::SizeHorCursor
                                                  : Qt::SizeVerCursor);
    }
    setCursor(hit ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

} // namespace castwright
