// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace castwright {

class ActionCatalog;
class EditHistory;
class SceneTile;
class StudioMirror;

/// The scenes of the studio as tiles; the one on program and, in studio mode, the one in preview are marked by frame, sign and word.
/// Thread: main.
class SceneBar : public QWidget {
    Q_OBJECT

public:
    SceneBar(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);
    void addActions(ActionCatalog &catalog);

public Q_SLOTS:
    void addScene();
    /// The scene at that place, from 0; nothing when there are fewer.
    void choose(int place);

private:
    void rebuild();
    void showTile(SceneTile &tile, const QString &name);
    void showMenu(const QString &sceneId, QWidget *at);
    void rename(const QString &sceneId);
    void duplicate(const QString &sceneId);
    void remove(const QString &sceneId);
    void move(const QString &sceneId, int steps);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QHBoxLayout *m_layout;
    QScrollArea *m_scroll = nullptr;
    QToolButton *m_add = nullptr;
    QAction *m_picturesAction = nullptr;
    QList<SceneTile *> m_tiles;
    QStringList m_shown; ///< the scenes that have tiles, in order
    bool m_hasPictures = true;
};

} // namespace castwright
