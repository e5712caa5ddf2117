// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace castwright {

class RowTable;

/// The accounts of platforms that are linked: what they are, and letting go of one. Thread: main.
class ConnectionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectionsDialog(ServerLink &link, QWidget *parent = nullptr);

private:
    void reload();
    void askToUnlink();

    ServerLink &m_link;
    RowTable *m_table;
    QPushButton *m_unlink;
    QLabel *m_note;
};

} // namespace castwright
