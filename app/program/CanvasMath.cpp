// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/CanvasMath.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace castwright::canvas {

namespace {
constexpr double smallest = 8; ///< pixels; a smaller box could not be caught again

QTransform turn(QPointF centre, double degrees)
{
    return QTransform().translate(centre.x(), centre.y()).rotate(degrees).translate(-centre.x(), -centre.y());
}

QSizeF shownSize(const SceneItem &item, QSizeF source)
{
    return {std::max(1.0, source.width() - item.crop.left - item.crop.right),
            std::max(1.0, source.height() - item.crop.top - item.crop.bottom)};
}

void setBox(SceneItem &item, const QRectF &box)
{
    item.x = std::round(box.x() * 10) / 10;
    item.y = std::round(box.y() * 10) / 10;
    item.width = std::round(box.width() * 10) / 10;
    item.height = std::round(box.height() * 10) / 10;
}

/// A box pulled at one corner in its own upright frame turns about another centre afterwards: shift it so that `fixed` stays on the canvas.
QRectF keepingFixed(const QRectF &before, const QRectF &after, QPointF fixed, double degrees)
{
    const QPointF was = turn(before.center(), degrees).map(fixed);
    const QPointF is = turn(after.center(), degrees).map(fixed);
    return after.translated(was - is);
}

QRectF pulled(const QRectF &box, Handle handle, QPointF to)
{
    QRectF out = box;
    if (handle.horizontal < 0)
        out.setLeft(std::min(to.x(), box.right() - smallest));
    if (handle.horizontal > 0)
        out.setRight(std::max(to.x(), box.left() + smallest));
    if (handle.vertical < 0)
        out.setTop(std::min(to.y(), box.bottom() - smallest));
    if (handle.vertical > 0)
        out.setBottom(std::max(to.y(), box.top() + smallest));
    return out;
}

QPointF oppositeOf(const QRectF &box, Handle handle)
{
    return {handle.horizontal < 0       ? box.right()
                : handle.horizontal > 0 ? box.left()
                                        : box.center().x(),
            handle.vertical < 0       ? box.bottom()
                : handle.vertical > 0 ? box.top()
                                      : box.center().y()};
}
} // namespace

QRectF boxOf(const SceneItem &item, QSizeF canvasSize)
{
    return {item.x, item.y, item.width > 0 ? item.width : canvasSize.width(), item.height > 0 ? item.height : canvasSize.height()};
}

QRectF pictureOf(const SceneItem &item, QSizeF canvasSize, QSizeF source)
{
    const QRectF box = boxOf(item, canvasSize);
    if (source.isEmpty() || item.fit == FitMode::Stretch || item.fit == FitMode::Cover)
        return box;
    const QSizeF shown = shownSize(item, source);
    const double scale = item.fit == FitMode::None ? 1 : std::min(box.width() / shown.width(), box.height() / shown.height());
    const QSizeF size = shown * scale;
    const QRectF picture(box.center() - QPointF(size.width() / 2, size.height() / 2), size);
    return item.fit == FitMode::None ? picture.intersected(box) : picture;
}

QPolygonF turned(const QRectF &rect, const SceneItem &item, QSizeF canvasSize)
{
    const QPolygonF corners({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
    return turn(boxOf(item, canvasSize).center(), item.rotationDeg).map(corners);
}

QPointF intoItem(QPointF point, const SceneItem &item, QSizeF canvasSize)
{
    return turn(boxOf(item, canvasSize).center(), -item.rotationDeg).map(point);
}

SceneItem resized(const SceneItem &item, QSizeF canvasSize, Handle handle, QPointF to, bool keepAspect)
{
    const QRectF box = boxOf(item, canvasSize);
    QRectF out = pulled(box, handle, intoItem(to, item, canvasSize));
    if (keepAspect && handle.horizontal && handle.vertical) {
        const double scale = std::max(out.width() / box.width(), out.height() / box.height());
        const QSizeF size = box.size() * scale;
        const QPointF fixed = oppositeOf(box, handle);
        out = QRectF(QPointF(handle.horizontal < 0 ? fixed.x() - size.width() : fixed.x(),
                             handle.vertical < 0 ? fixed.y() - size.height() : fixed.y()),
                     size);
    }
    SceneItem changed = item;
    setBox(changed, keepingFixed(box, out, oppositeOf(box, handle), item.rotationDeg));
    return changed;
}

SceneItem cropped(const SceneItem &item, QSizeF canvasSize, QSizeF source, Handle handle, QPointF to)
{
    if (source.isEmpty())
        return item;
    const QRectF box = boxOf(item, canvasSize);
    const QRectF picture = pictureOf(item, canvasSize, source);
    const QSizeF shown = shownSize(item, source);
    const QSizeF scale(picture.width() / shown.width(), picture.height() / shown.height());
    const QPointF point = intoItem(to, item, canvasSize);
    SceneItem changed = item;
    const auto cut = [](double byPixels, int other, double whole) {
        return std::clamp(static_cast<int>(std::lround(byPixels)), 0, static_cast<int>(whole) - other - 1);
    };
    QRectF out = picture;
    if (handle.horizontal < 0)
        changed.crop.left = cut(item.crop.left + (point.x() - picture.left()) / scale.width(), item.crop.right, source.width());
    if (handle.horizontal > 0)
        changed.crop.right = cut(item.crop.right + (picture.right() - point.x()) / scale.width(), item.crop.left, source.width());
    if (handle.vertical < 0)
        changed.crop.top = cut(item.crop.top + (point.y() - picture.top()) / scale.height(), item.crop.bottom, source.height());
    if (handle.vertical > 0)
        changed.crop.bottom = cut(item.crop.bottom + (picture.bottom() - point.y()) / scale.height(), item.crop.top, source.height());
    out.adjust((changed.crop.left - item.crop.left) * scale.width(), (changed.crop.top - item.crop.top) * scale.height(),
               (item.crop.right - changed.crop.right) * scale.width(), (item.crop.bottom - changed.crop.bottom) * scale.height());
    setBox(changed, keepingFixed(box, out, oppositeOf(picture, handle), item.rotationDeg));
    return changed;
}

SceneItem rotatedTo(const SceneItem &item, QSizeF canvasSize, QPointF to, bool inSteps)
{
    const QPointF centre = boxOf(item, canvasSize).center();
    double degrees = std::atan2(to.y() - centre.y(), to.x() - centre.x()) * 180 / M_PI + 90;
    degrees = inSteps ? std::round(degrees / 15) * 15 : std::round(degrees * 10) / 10;
    SceneItem changed = item;
    changed.rotationDeg = std::fmod(degrees + 360, 360);
    return changed;
}

Snap snap(const QRectF &moving, const QList<QRectF> &others, QSizeF canvasSize, double reach)
{
    Snap out;
    QList<double> xs{0, canvasSize.width() / 2, canvasSize.width()};
    QList<double> ys{0, canvasSize.height() / 2, canvasSize.height()};
    for (const QRectF &other : others) {
        xs += {other.left(), other.center().x(), other.right()};
        ys += {other.top(), other.center().y(), other.bottom()};
    }
    const auto nearest = [reach](const QList<double> &own, const QList<double> &marks) {
        std::optional<std::pair<double, double>> best; // shift, mark
        for (const double edge : own)
            for (const double mark : marks)
                if (const double shift = mark - edge; std::abs(shift) <= reach && (!best || std::abs(shift) < std::abs(best->first)))
                    best = {shift, mark};
        return best;
    };
    if (const auto best = nearest({moving.left(), moving.center().x(), moving.right()}, xs)) {
        out.shift.setX(best->first);
        out.guides += QLineF(best->second, 0, best->second, canvasSize.height());
    }
    if (const auto best = nearest({moving.top(), moving.center().y(), moving.bottom()}, ys)) {
        out.shift.setY(best->first);
        out.guides += QLineF(0, best->second, canvasSize.width(), best->second);
    }
    return out;
}

namespace {
void distribute(QList<SceneItem> &items, QSizeF canvasSize, bool isHorizontal)
{
    if (items.size() < 3)
        return;
    QList<SceneItem *> order;
    for (SceneItem &item : items)
        order += &item;
    const auto middle = [&](const SceneItem *item) {
        return isHorizontal ? boxOf(*item, canvasSize).center().x() : boxOf(*item, canvasSize).center().y();
    };
    std::ranges::sort(order, {}, middle);
    const double first = middle(order.first());
    const double step = (middle(order.last()) - first) / static_cast<double>(order.size() - 1);
    for (qsizetype i = 0; i < order.size(); ++i)
        (isHorizontal ? order[i]->x : order[i]->y) += first + step * static_cast<double>(i) - middle(order[i]);
}
} // namespace

QList<SceneItem> aligned(QList<SceneItem> items, QSizeF canvasSize, Align align)
{
    if (align == Align::DistributeHorizontally || align == Align::DistributeVertically) {
        distribute(items, canvasSize, align == Align::DistributeHorizontally);
        return items;
    }
    QRectF frame(QPointF(), canvasSize);
    if (items.size() > 1) {
        frame = {};
        for (const SceneItem &item : std::as_const(items))
            frame = frame.united(boxOf(item, canvasSize));
    }
    for (SceneItem &item : items) {
        const QRectF box = boxOf(item, canvasSize);
        switch (align) {
        case Align::Left: item.x = frame.left(); break;
        case Align::Center: item.x = frame.center().x() - box.width() / 2; break;
        case Align::Right: item.x = frame.right() - box.width(); break;
        case Align::Top: item.y = frame.top(); break;
        case Align::Middle: item.y = frame.center().y() - box.height() / 2; break;
        case Align::Bottom: item.y = frame.bottom() - box.height(); break;
        default: break;
        }
    }
    return items;
}

} // namespace castwright::canvas
