// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace castwright {

class SceneEditor;
class StudioMirror;

/// Play, pause and a seek bar for the media file that is chosen; not seen otherwise. Thread: main.
class MediaControls : public QWidget {
    Q_OBJECT

public:
    MediaControls(StudioMirror &mirror, SceneEditor &editor, QWidget *parent = nullptr);

public Q_SLOTS:
    void togglePlaying();
    void restart();

private:
    void showState();
    QString chosen() const;
    void seek(qint64 positionMs);

    StudioMirror &m_mirror;
    SceneEditor &m_editor;
    QToolButton *m_play;
    QToolButton *m_restart;
    QSlider *m_bar;
    QLabel *m_name;
    QLabel *m_time;
    QString m_sourceId;
    bool m_isPaused = false;
};

} // namespace castwright
