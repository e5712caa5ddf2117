// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace castwright {

class FieldForm;

/// Adds a source or changes one. Its fields are those of the kind's field table; a refusal is shown at the field it names. Thread: main.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` is empty for a new one of `kind`.
    SourceDialog(StudioMirror &mirror, const QString &kind, const QJsonObject &source, QWidget *parent = nullptr);

private:
    void save();
    void showFailure(const Error &error);

    StudioMirror &m_mirror;
    QString m_kind;
    QString m_sourceId;
    QLineEdit *m_name;
    FieldForm *m_form;
    QLabel *m_error;
};

/// Names of the kinds for people, with the wire name.
QList<std::pair<QString, QString>> sourceKinds();

} // namespace castwright
