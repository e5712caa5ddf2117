// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace castwright {

/// The API keys: list, make, revoke; a new key's secret is shown once. Thread: main.
class ApiKeysDialog : public QDialog {
    Q_OBJECT

public:
    ApiKeysDialog(ServerLink &link, const QString &serverAddress, QWidget *parent = nullptr);

private:
    void reload();
    void create();
    void revokeSelected();

    ServerLink &m_link;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QLineEdit *m_secret;
    QWidget *m_secretRow;
    QLabel *m_note;
    QList<QCheckBox *> m_scopes;
};

} // namespace castwright
