// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace castwright {

class EditHistory;

/// Settings under a name: keeps those of the chosen studio, puts kept ones on it, renames and forgets. Thread: main.
class ProfilesDialog : public QDialog {
    Q_OBJECT

public:
    ProfilesDialog(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);

private:
    void reload();
    void show(const QJsonArray &profiles);
    void showChosen();
    void keep();
    void putOn();
    void rename();
    void forget();
    QJsonObject chosen() const;
    void call(const QString &useCase, const QJsonObject &input, const QString &whenDone);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QJsonArray m_profiles;
    QListWidget *m_list;
    QLabel *m_detail;
    QLabel *m_note;
    QPushButton *m_apply;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace castwright
