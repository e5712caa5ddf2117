// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/AnalyticsChoice.h"
#include "link/ServerLink.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace castwright {

/// The rows behind the charts, list by list, a page at a time, and as a file for other programs. Thread: main.
class RowsTab : public QWidget {
    Q_OBJECT

public:
    explicit RowsTab(ServerLink &link, QWidget *parent = nullptr);
    void setChoice(const AnalyticsChoice &choice);
    /// Names of streams, for the column that has their ids.
    void setStreamNames(const QHash<QString, QString> &names) { m_names = names; }
    /// The rows as comma-separated values: names and numbers as the API has them, so that no program stumbles over a locale.
    QByteArray csv() const;

Q_SIGNALS:
    void failed(const QString &message);

private:
    void ask(const QString &cursor);
    void show();
    void saveCsv();
    QString textOf(const QString &field, const QJsonValue &value) const;

    ServerLink &m_link;
    AnalyticsChoice m_choice;
    QHash<QString, QString> m_names;
    int m_round = 0;
    QJsonArray m_rows;
    QString m_next;
    QComboBox *m_list;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_more;
    QPushButton *m_save;
};

} // namespace castwright
