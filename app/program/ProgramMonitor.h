// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QImage>
#include <QWidget>

namespace castwright {

class StudioMirror;

/// The composed picture as it is sent, or the scene in preview. Thread: main.
class ProgramMonitor : public QWidget {
    Q_OBJECT

public:
    enum class Feed { Program, Preview };

    explicit ProgramMonitor(StudioMirror &mirror, Feed feed = Feed::Program, QWidget *parent = nullptr);
    void setFeed(Feed feed);
    void setCanvas(CanvasKind canvas);
    QSize sizeHint() const override { return {960, 540}; }
    /// For tests: the number of the picture shown, -1 before the first.
    qint64 shownFrame() const { return m_frame.pixels ? m_frame.frameNumber : -1; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// What is said where the program is empty; nothing when it is not.
    virtual QString emptyText() const;
    bool hasPicture() const { return m_frame.pixels != nullptr; }
    /// Where the picture stands in the widget.
    QRectF place() const;
    double zoom() const { return m_zoom; }
    /// 1 fits the picture into the widget; the point `about` stays where it is.
    void setZoom(double zoom, QPointF about);
    void panBy(QPointF by);

private:
    void watch();
    QRectF fitted() const;

    StudioMirror &m_mirror;
    Feed m_feed;
    CanvasKind m_canvas = CanvasKind::Main;
    std::shared_ptr<void> m_watch;
    QString m_watched; ///< what the running watch shows
    MonitorFrame m_frame;
    double m_zoom = 1;
    QPointF m_pan;
};

} // namespace castwright
