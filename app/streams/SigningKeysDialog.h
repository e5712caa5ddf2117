// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>
#include <QJsonArray>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace castwright {

class RowTable;

/// The keys that sign viewers' tokens: list, make, take back. The private half of a new one is shown once. Thread: main.
class SigningKeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit SigningKeysDialog(ServerLink &link, QWidget *parent = nullptr);

private:
    void reload();
    void show(const QJsonArray &keys);
    void create();
    void askToRevoke();

    ServerLink &m_link;
    QJsonArray m_keys;
    RowTable *m_table;
    QPushButton *m_revoke;
    QWidget *m_secretPart;
    QPlainTextEdit *m_secret;
    QLabel *m_note;
};

} // namespace castwright
