// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QSlider;
class QSpinBox;

namespace castwright {

class EditHistory;
class ErrorLabel;
class FileField;
class FilmFrame;

/// The transitions by wire name, with what people call them.
QList<std::pair<QString, QString>> transitionKinds();

/// The studio's default transition: how one scene gives way to the next, how long that lasts, and for a stinger the film that is played
/// over it and the moment in it at which the scenes change. Thread: main.
class TransitionDialog : public QDialog {
    Q_OBJECT

public:
    /// `kind` is the one that is chosen at first; empty is the studio's.
    TransitionDialog(StudioMirror &mirror, EditHistory &history, const QString &kind, QWidget *parent = nullptr);

private:
    void makeStinger(QFormLayout &form);
    void showFilms(const QJsonArray &assets);
    void filmChosen();
    void kindChosen();
    void save();
    QJsonObject stinger() const;

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QJsonObject m_before; ///< the stinger as it was
    QComboBox *m_kind;
    QSpinBox *m_duration;
    QWidget *m_stingerPart;
    QComboBox *m_film;
    FileField *m_file;
    QSpinBox *m_cut;
    QSlider *m_slider;
    FilmFrame *m_view;
    QSpinBox *m_volume;
    ErrorLabel *m_error;
};

} // namespace castwright
