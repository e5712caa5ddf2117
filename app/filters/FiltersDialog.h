// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace castwright {

class EditHistory;
class ErrorLabel;
class FieldForm;

/// The filters of one source, in order: add, switch, move, delete, and the settings of the chosen one from its field table. Everything is
/// seen and heard at once; Cancel takes it all back, Save makes it one step of the history. Thread: main.
class FiltersDialog : public QDialog {
    Q_OBJECT

public:
    FiltersDialog(StudioMirror &mirror, EditHistory &history, const QString &sourceId, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeList();
    void add(const QString &kind);
    void removeCurrent();
    void moveCurrent(int by);
    void fillList(int current);
    void showCurrent();
    void takeForm();
    void send();
    void save();

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QString m_sourceId;
    QString m_sourceKind;
    QJsonArray m_before;
    QJsonArray m_filters;
    QListWidget *m_list;
    QVBoxLayout *m_place;
    QLabel *m_empty;
    ErrorLabel *m_error;
    FieldForm *m_form = nullptr;
    QTimer m_settling;
    bool m_isFilling = false;
    bool m_wasSent = false;
};

} // namespace castwright
