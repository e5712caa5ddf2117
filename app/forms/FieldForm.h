// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCase.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QFormLayout;

namespace castwright {

class ErrorLabel;

/// Editors made from a field table: text, number, switch, choice, colour and file. The limits of the table are the limits of the editors.
/// Knows no domain. Thread: main.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    /// `only` names the fields to show, in order; empty is all that may be written.
    explicit FieldForm(const TypeInfo &type, const QStringList &only = {}, QWidget *parent = nullptr);

    void setValues(const QJsonObject &values);
    QJsonObject values() const;
    /// Shows the words at the field and puts the cursor there; true when there is such a field.
    bool showError(const QString &field, const QString &message);
    void clearErrors();
    /// What is no field of the type, above those that are and in line with them. `label` may have a letter for Alt.
    void putFirst(const QString &label, QWidget *editor);
    /// Values to choose from in a text field, which still takes others.
    void suggest(const QString &field, const QStringList &values);
    /// Makes a text field a choice among values, each with a name for people; `label` is what it is called then, when that is not an id.
    void choose(const QString &field, const QList<std::pair<QString, QString>> &choices, const QString &label = {});

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *editorFor(const QString &name, const QJsonObject &schema);

    QFormLayout *m_layout;
    QMap<QString, QWidget *> m_editors;
    QMap<QString, ErrorLabel *> m_errors;
};

} // namespace castwright
