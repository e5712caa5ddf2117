// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QImage>
#include <QWidget>

namespace castwright {

class StudioMirror;

/// The composed program as it is sent. Thread: main.
class ProgramMonitor : public QWidget {
    Q_OBJECT

public:
    explicit ProgramMonitor(StudioMirror &mirror, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {960, 540}; }
    /// For tests: the number of the picture shown, -1 before the first.
    qint64 shownFrame() const { return m_frame.pixels ? m_frame.frameNumber : -1; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void watch();
    StudioMirror &m_mirror;
    std::shared_ptr<void> m_watch;
    QString m_watchedStudio;
    QSize m_watchedSize;
    MonitorFrame m_frame;
};

} // namespace castwright
