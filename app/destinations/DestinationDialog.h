// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace castwright {

/// Adds a destination or changes one: a platform's preset fills the address, the key stays hidden. Thread: main.
class DestinationDialog : public QDialog {
    Q_OBJECT

public:
    /// `destination` is empty for a new one.
    DestinationDialog(StudioMirror &mirror, const QJsonObject &destination, QWidget *parent = nullptr);

private:
    void presetChosen(int index);
    void save();

    StudioMirror &m_mirror;
    QString m_id;
    QString m_kind;
    QComboBox *m_preset;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QCheckBox *m_enabled;
    QLabel *m_hint;
    QLabel *m_error;
};

} // namespace castwright
