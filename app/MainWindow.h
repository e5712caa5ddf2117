// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QDockWidget;
class QLabel;
class QToolButton;

namespace castwright {

class ActionCatalog;
class DestinationsPanel;
class EditHistory;
class ExplorerPage;
class GoLiveBar;
class LibraryPanel;
class MediaControls;
class ProblemList;
class ProgramArea;
class SceneBar;
class SceneEditor;
class SourcesPanel;
class StudioMirror;
class StudioSwitcher;

/// Puts the areas together and passes on what one tells another. Knows no feature. Thread: main.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    ActionCatalog &actions() { return *m_actions; }
    StudioMirror &mirror() { return *m_mirror; }

Q_SIGNALS:
    /// The window is to be made again, in the language remembered now.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeTop();
    void makeDocks();
    void makeActions();
    void makeEditActions();
    void openWelcome();
    void makeViewActions();
    void makeMenus();
    void makeStatusBar();
    void restoreLayout();
    void rememberLayout();
    void resetLayout();
    void showStatus();
    void showProblems();

    AppContext m_context;
    std::unique_ptr<StudioMirror> m_mirror;
    std::unique_ptr<EditHistory> m_history;
    std::unique_ptr<SceneEditor> m_editor;
    std::unique_ptr<ProblemList> m_problems;
    ActionCatalog *m_actions;
    StudioSwitcher *m_studios;
    ProgramArea *m_program;
    SceneBar *m_scenes;
    GoLiveBar *m_live;
    MediaControls *m_media = nullptr;
    SourcesPanel *m_sources = nullptr;
    DestinationsPanel *m_destinations = nullptr;
    LibraryPanel *m_library = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QPointer<ExplorerPage> m_explorer;
    QList<QDockWidget *> m_docks;
    QLabel *m_onAir;
    QLabel *m_machine;
    QToolButton *m_problemsButton;
    QByteArray m_firstLayout;
    QTimer m_remembering;
    bool m_wasPainted = false;
};

} // namespace castwright
