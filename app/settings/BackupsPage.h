// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace castwright {

/// The copies of the studio data that are kept, and a button for one more. Thread: main.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    explicit BackupsPage(ServerLink &link, QWidget *parent = nullptr);

private:
    void reload();
    void create();

    ServerLink &m_link;
    QString m_folder;
    QLabel *m_about;
    QTableWidget *m_table;
    QPushButton *m_create;
    QLabel *m_note;
};

} // namespace castwright
