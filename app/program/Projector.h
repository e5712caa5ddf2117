// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/ProgramMonitor.h"

namespace castwright {

/// The program alone, full screen, on another screen where there is one. Escape or a double click ends it. Thread: main.
class Projector : public ProgramMonitor {
    Q_OBJECT

public:
    explicit Projector(StudioMirror &mirror);
    /// The screen that `window` is not on, else its own.
    void showOnOtherScreen(const QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace castwright
