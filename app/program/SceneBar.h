// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace castwright {

class StudioMirror;

/// The scenes of the studio as buttons; the one on air is marked by a sign and colour. Thread: main.
class SceneBar : public QWidget {
    Q_OBJECT

public:
    explicit SceneBar(StudioMirror &mirror, QWidget *parent = nullptr);

private:
    void rebuild();
    void addScene();
    void showMenu(const QString &sceneId, const QString &name, QWidget *at);

    StudioMirror &m_mirror;
    QHBoxLayout *m_layout;
};

} // namespace castwright
