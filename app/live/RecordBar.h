// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace castwright {

class ActionCatalog;
class StudioMirror;

/// Recording and replay beside the button that goes live: one press records into the studio's recording destinations (one is made when
/// there is none), one keeps the last seconds, one saves them. Thread: main.
class RecordBar : public QWidget {
    Q_OBJECT

public:
    explicit RecordBar(StudioMirror &mirror, QWidget *parent = nullptr);
    void addActions(ActionCatalog &catalog);

public Q_SLOTS:
    void toggleRecording();
    void toggleReplay();
    void saveReplay();

Q_SIGNALS:
    void saved(const QString &message);

private:
    void showState();
    void readReplay();
    bool isRecording() const;
    QStringList recordings() const;

    StudioMirror &m_mirror;
    QToolButton *m_record;
    QToolButton *m_replay;
    QToolButton *m_save;
    bool m_isReplayOn = false;
    int m_replaySec = 0;
};

} // namespace castwright
