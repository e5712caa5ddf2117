// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QJsonArray>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace castwright {

class RowTable;

/// What was sent to one webhook and what became of it, the newest first, read again while it is looked at. A delivery can be sent again.
/// Thread: main.
class DeliveryLog : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryLog(ServerLink &link, QWidget *parent = nullptr);

    /// Empty: none.
    void setWebhook(const QString &webhookId);
    void reload();

private:
    void show(const QJsonObject &page);
    void showChosen();
    void sendAgain();
    QJsonObject chosen() const;
    QString emptyText() const;

    ServerLink &m_link;
    QString m_webhookId;
    QJsonArray m_rows;
    QComboBox *m_state;
    RowTable *m_table;
    QPushButton *m_again;
    QLabel *m_detail;
    QPlainTextEdit *m_body;
    QTimer m_polling;
    bool m_isAsking = false;
};

} // namespace castwright
