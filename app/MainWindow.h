// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace castwright {

class GoLiveBar;
class StudioMirror;
class StudioSwitcher;

/// The window: wires the areas together and knows no feature. Thread: main.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

private:
    void makeMenus();
    void showStatus();

    AppContext m_context;
    std::unique_ptr<StudioMirror> m_mirror;
    StudioSwitcher *m_studios;
    GoLiveBar *m_live;
    QLabel *m_onAir;
    QLabel *m_machine;
};

} // namespace castwright
