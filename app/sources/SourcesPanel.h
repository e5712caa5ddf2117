// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dock.h"

class QAction;
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

    /// A stream of the account becomes a source of the studio, wherever it was chosen; a name that is too long for one is cut.
    static void addStream(EditHistory &history, const QString &streamId, const QString &name);
    /// What needs a chosen source can be done only while there is one.
    void setActionsOfOne(const QList<QAction *> &actions);

public Q_SLOTS:
    void add(const QString &kind);
    void edit(const QString &sourceId);
    void openFilters();
    void editSelected();
    void deleteSelected();

private:
    /// One line of the list, as it is shown.
    struct Line {
        QString id;
        QString text;
        QString icon;
        bool isShown = false;
        bool isTrouble = false;
        friend bool operator==(const Line &, const Line &) = default;
    };
    QList<Line> lines() const;
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
    QList<Line> m_lines; ///< that the list shows
    bool m_wasDark = false;
    bool m_isFilling = false;
};

} // namespace castwright
