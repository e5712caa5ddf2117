// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace castwright {

class ErrorLabel;
class FilmFrame;

/// A clip of a chosen part of what is kept of a stream: title, from and to in the time of this machine, and the pictures there. Thread:
/// main.
class ClipDialog : public QDialog {
    Q_OBJECT

public:
    ClipDialog(ServerLink &link, const QJsonObject &stream, const QJsonObject &live, QWidget *parent = nullptr);

Q_SIGNALS:
    void created();

private:
    QLayout *makeViews();
    void showLength();
    void showPictures();
    void save();

    ServerLink &m_link;
    QString m_streamId;
    QLineEdit *m_title;
    QLineEdit *m_description;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    FilmFrame *m_first = nullptr; ///< these two only where something is kept
    FilmFrame *m_last = nullptr;
    QLabel *m_length;
    ErrorLabel *m_error;
};

} // namespace castwright
