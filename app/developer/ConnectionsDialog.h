// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace castwright {

/// The accounts of platforms that are linked: what they are, and letting go of one. Thread: main.
class ConnectionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectionsDialog(ServerLink &link, QWidget *parent = nullptr);

private:
    void reload();
    void askToUnlink();

    ServerLink &m_link;
    QTableWidget *m_table;
    QPushButton *m_unlink;
    QLabel *m_note;
};

} // namespace castwright
