// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSlider;
class QSpinBox;
class QToolButton;

namespace castwright {

class EditHistory;
class StudioMirror;

/// Between preview and program in studio mode: how the preview takes the program's place, how long it lasts, the button that does it, and
/// the lever that does it by hand. Thread: main.
class TransitionBar : public QWidget {
    Q_OBJECT

public:
    TransitionBar(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);

public Q_SLOTS:
    void take();
    void cut();
    /// Everything about the transition, with the chosen kind; empty is the studio's.
    void openDialog(const QString &kind = {});

private:
    void showStudio();
    void remember();
    void kindChosen();
    void moveByHand();

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QComboBox *m_kind;
    QSpinBox *m_duration;
    QToolButton *m_more;
    QPushButton *m_take;
    QPushButton *m_cut;
    QSlider *m_lever;
    QTimer m_moving; ///< so that a fast hand sends 30 places a second at most
};

} // namespace castwright
