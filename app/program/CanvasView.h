// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/CanvasMath.h"
#include "program/ProgramMonitor.h"

namespace castwright {

class SceneEditor;

/// The picture with its items to be caught, moved, pulled, turned and cut. Keys: arrows move by 1 pixel, with Shift by 10; Alt with a
/// handle cuts, Control holds the snapping back, Shift frees the proportions; Escape takes a drag back. Wheel with Control zooms, the
/// middle button or Space pans. Thread: main.
class CanvasView : public ProgramMonitor {
    Q_OBJECT

public:
    CanvasView(StudioMirror &mirror, SceneEditor &editor, QWidget *parent = nullptr);

    void setSafeAreas(bool isShown);
    void zoomBy(double factor, QPointF about);
    void zoomToFit();
    void showMenuFor(QPoint globalPosition);

Q_SIGNALS:
    void menuWanted(QPoint globalPosition);
    void editWanted(const QString &sourceId);
    /// An asset of the library was let go over the canvas, in canvas pixels.
    void assetDropped(const QString &mediaId, QPointF at);

protected:
    QString emptyText() const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, Move, Resize, Crop, Rotate, Band, Pan };

    QPointF toCanvas(QPointF point) const;
    QPointF toView(QPointF point) const;
    double scale() const;
    const SceneItem *itemAt(QPointF canvasPoint) const;
    const SceneItem *single() const;
    QPointF handlePoint(const SceneItem &item, canvas::Handle handle) const;
    QPointF rotationPoint(const SceneItem &item) const;
    std::optional<canvas::Handle> handleAt(QPointF viewPoint) const;
    void paintItem(QPainter &painter, const SceneItem &item, bool isSelected);
    void dragMove(QPointF to, bool isFree);
    void dragBand(QPointF to);
    void selectByKey(int step);
    void updateCursor(QPointF viewPoint, Qt::KeyboardModifiers modifiers);
    void say();

    SceneEditor &m_editor;
    Drag m_drag = Drag::None;
    canvas::Handle m_handle;
    QPointF m_pressed;     ///< canvas
    QPointF m_pressedView; ///< widget
    QList<SceneItem> m_grabbed;
    QRectF m_band;
    QList<QLineF> m_guides;
    bool m_hasMoved = false;
    bool m_showsSafeAreas = false;
    bool m_isSpaceDown = false;
    QString m_hovered;
};

} // namespace castwright
