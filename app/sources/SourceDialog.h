// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace castwright {

class EditHistory;
class ErrorLabel;
class FieldForm;
class PreviewBox;

/// Adds a source or changes one. Its fields are those of the kind's field table; a refusal is shown at the field it names. What is changed
/// is seen on the program at once; Cancel takes it back. A new source is shown in the dialog before it is added. Thread: main.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` is empty for a new one of `kind`.
    SourceDialog(StudioMirror &mirror, EditHistory &history, const QString &kind, const QJsonObject &source, QWidget *parent = nullptr);

    void reject() override;

private:
    void save();
    void tryOut();
    void listStreams();
    void listLibrary();
    QJsonObject input() const;
    void showFailure(const Error &error);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QString m_kind;
    QJsonObject m_before; ///< what Cancel goes back to; empty for a new source
    bool m_isTriedOut = false;
    QString m_sourceId;
    QLineEdit *m_name;
    FieldForm *m_form;
    ErrorLabel *m_error;
    PreviewBox *m_preview = nullptr; ///< of a new source
    QTimer m_settling;
    QList<std::pair<QString, QString>> m_streams; ///< of kind stream: name and id, as they were found
};

/// Names of the kinds for people, with the wire name.
QList<std::pair<QString, QString>> sourceKinds();
/// What a kind is, in a sentence.
QString sourceKindHelp(const QString &kind);

} // namespace castwright
