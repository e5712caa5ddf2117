// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scene.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace castwright::canvas {

/// Pure reckoning of the canvas editor, all in canvas pixels. The compositor's rules (media/compose) are the measure.

/// Which edges a handle moves: -1 left or top, 1 right or bottom, 0 neither.
struct Handle {
    int horizontal = 0;
    int vertical = 0;
    friend bool operator==(const Handle &, const Handle &) = default;
};

/// The box with the stand-in sizes (0 is the whole canvas) put in.
QRectF boxOf(const SceneItem &item, QSizeF canvasSize);
/// Where the picture itself stands in an unturned box. `source` empty: unknown, the whole box.
QRectF pictureOf(const SceneItem &item, QSizeF canvasSize, QSizeF source);
/// The four corners of `rect`, turned with the item's box.
QPolygonF turned(const QRectF &rect, const SceneItem &item, QSizeF canvasSize);
/// A point turned back into the item's own upright frame.
QPointF intoItem(QPointF point, const SceneItem &item, QSizeF canvasSize);

/// The item with the handle pulled to `to`; the opposite edge or corner stays where it is on the canvas, turned or not. `keepAspect` holds
/// for corners.
SceneItem resized(const SceneItem &item, QSizeF canvasSize, Handle handle, QPointF to, bool keepAspect);
/// The item with the picture cut at the handle's edges; the rest of the picture stays where it is. Needs the source's size.
SceneItem cropped(const SceneItem &item, QSizeF canvasSize, QSizeF source, Handle handle, QPointF to);
/// Turned so that the top points at `to`; in steps of 15 degrees when `inSteps`.
SceneItem rotatedTo(const SceneItem &item, QSizeF canvasSize, QPointF to, bool inSteps);

/// How far `moving` must be shifted so that an edge or centre meets one of `others` or the canvas, and the guides to draw.
struct Snap {
    QPointF shift;
    QList<QLineF> guides;
};
Snap snap(const QRectF &moving, const QList<QRectF> &others, QSizeF canvasSize, double reach);

enum class Align { Left, Center, Right, Top, Middle, Bottom, DistributeHorizontally, DistributeVertically };
/// The items moved into line: with each other when there are several, with the canvas when there is one.
QList<SceneItem> aligned(QList<SceneItem> items, QSizeF canvasSize, Align align);

} // namespace castwright::canvas
