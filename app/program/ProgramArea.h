// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace castwright {

class ActionCatalog;
class CanvasView;
class EditHistory;
class ProgramMonitor;
class SceneEditor;
class StudioMirror;
class TransitionBar;

/// The middle of the window: the canvas that is worked on and, in studio mode, the program beside it. A red frame means on air. Thread:
/// main.
class ProgramArea : public QWidget {
    Q_OBJECT

public:
    ProgramArea(StudioMirror &mirror, EditHistory &history, SceneEditor &editor, QWidget *parent = nullptr);
    void addActions(ActionCatalog &catalog);
    CanvasView &canvas() { return *m_canvas; }

Q_SIGNALS:
    void editWanted(const QString &sourceId);
    void saved(const QString &message);

private:
    void showStudio();
    void showTally();
    void showMenu(QPoint at);
    void saveScreenshot();
    void toggleStudioMode();
    void toggleVertical();
    void openProjector();
    void openMultiview();
    void addCanvasActions(ActionCatalog &catalog);
    void addPlacingActions(ActionCatalog &catalog);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    SceneEditor &m_editor;
    CanvasView *m_canvas;
    ProgramMonitor *m_program;
    TransitionBar *m_transition;
    QFrame *m_canvasFrame;
    QFrame *m_programFrame;
    QWidget *m_programSide;
    QLabel *m_canvasTitle;
    QLabel *m_programTitle;
    QMenu *m_menu;
    QAction *m_safeAreas = nullptr;
};

} // namespace castwright
