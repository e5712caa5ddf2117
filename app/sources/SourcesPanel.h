// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dock.h"

class QLabel;
class QListWidget;

namespace castwright {

class EditHistory;
class SceneEditor;
class StudioMirror;

/// The sources of the studio in the scene that is worked on: shown or hidden, locked, in order, the topmost first. Choosing one chooses it
/// on the canvas too. Thread: main.
class SourcesPanel : public Dock {
    Q_OBJECT

public:
    SourcesPanel(StudioMirror &mirror, EditHistory &history, SceneEditor &editor, QWidget *parent = nullptr);

public Q_SLOTS:
    void add(const QString &kind);
    void edit(const QString &sourceId);
    void openFilters();
    void editSelected();
    void deleteSelected();

private:
    void rebuild();
    void makeButtons();
    void showSelection();
    void showMenu(QPoint at);
    void moveSelected(int steps);
    void setShown(const QString &sourceId, bool isShown);
    QString selectedId() const;

    StudioMirror &m_mirror;
    EditHistory &m_history;
    SceneEditor &m_editor;
    QListWidget *m_list;
    QLabel *m_empty;
    bool m_isFilling = false;
};

} // namespace castwright
