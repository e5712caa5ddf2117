// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>
#include <QJsonArray>

class QLabel;
class QLineEdit;
class QPushButton;

namespace castwright {

class DeliveryLog;
class RowTable;

/// The webhooks: list, add, change, pause, delete, test, and the log of what was sent to each. Of one area, it shows those that are told of
/// its events. Thread: main.
class WebhooksDialog : public QDialog {
    Q_OBJECT

public:
    explicit WebhooksDialog(ServerLink &link, QWidget *parent = nullptr) : WebhooksDialog(link, QString(), parent) {}
    /// `area` is what the types of its events begin with ("proxy."); empty is all.
    WebhooksDialog(ServerLink &link, const QString &area, QWidget *parent);

private:
    QWidget *makeSecretRow();
    void reload();
    void show(const QJsonArray &webhooks);
    void showChosen();
    void edit(const QJsonObject &webhook);
    void pauseOrResume();
    void askToDelete();
    void test();
    QJsonObject chosen() const;
    void tell(const Result<QJsonObject> &result, const QString &whenDone);

    ServerLink &m_link;
    QString m_area;
    QJsonArray m_webhooks;
    RowTable *m_table;
    QPushButton *m_change;
    QPushButton *m_pause;
    QPushButton *m_test;
    QPushButton *m_delete;
    QLineEdit *m_secret;
    QWidget *m_secretRow;
    QLabel *m_note;
    DeliveryLog *m_log;
};

} // namespace castwright
