// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace castwright {

class RowTable;

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
    RowTable *m_table;
    QPushButton *m_create;
    QLabel *m_note;
};

} // namespace castwright
