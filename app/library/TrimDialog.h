// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QSlider;
class QTimeEdit;
class QVBoxLayout;

namespace castwright {

class ErrorLabel;
class FilmFrame;

/// Cuts a part out of a film or sound of the library: from when to when, and what it is called. A slider goes through the film, and its
/// pictures where the part begins and ends are seen. The old one stays. Thread: main.
class TrimDialog : public QDialog {
    Q_OBJECT

public:
    TrimDialog(StudioMirror &mirror, const QJsonObject &asset, QWidget *parent = nullptr);

private:
    void makeViews(QVBoxLayout &layout);
    void makePlaces(QVBoxLayout &layout);
    QTimeEdit *timeField(const QString &name, qint64 ms);
    void goTo(qint64 ms);
    void showPlace();
    void showLength();
    void cut();

    StudioMirror &m_mirror;
    QString m_assetId;
    qint64 m_length;
    bool m_isFilm;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_name;
    QSlider *m_slider;
    QLabel *m_place;
    FilmFrame *m_view = nullptr; ///< where the slider is; these three only of films
    FilmFrame *m_first = nullptr;
    FilmFrame *m_last = nullptr;
    QLabel *m_lengthText;
    ErrorLabel *m_error;
};

} // namespace castwright
