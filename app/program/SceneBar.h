// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace castwright {

class EditHistory;
class StudioMirror;

/// The scenes of the studio as tiles; the one on program and, in studio mode, the one in preview are marked by frame, sign and word.
/// Thread: main.
class SceneBar : public QWidget {
    Q_OBJECT

public:
    SceneBar(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);

public Q_SLOTS:
    void addScene();
    /// The scene at that place, from 0; nothing when there are fewer.
    void choose(int place);

private:
    void rebuild();
    QToolButton *makeTile(const QString &sceneId, const QString &name);
    void showMenu(const QString &sceneId, const QString &name, QWidget *at);
    void move(const QString &sceneId, int steps);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QHBoxLayout *m_layout;
};

} // namespace castwright
