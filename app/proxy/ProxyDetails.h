// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"
#include "widgets/TimePlot.h"

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace castwright {

class ProxyLog;
class RowTable;

/// What is below the list of relayed streams: throughput of the chosen one over the last ten minutes, who plays it, and what happened.
/// Thread: main.
class ProxyDetails : public QWidget {
    Q_OBJECT

public:
    ProxyDetails(ServerLink &link, const ProxyLog &log, QWidget *parent = nullptr);

    /// Figures of all streams and their clients, as the server tells them.
    void take(const QJsonArray &streams, const QJsonArray &clients);
    /// Empty: none.
    void setStream(const QString &streamId);

Q_SIGNALS:
    /// A client was sent away, or why not.
    void told(const QString &message);

private:
    struct Past {
        QList<TimePlot::Sample> out;
        QList<TimePlot::Sample> in;
    };

    QWidget *makePlots();
    QWidget *makeClients();
    QWidget *makeLog();
    void showClients();
    void showLog();
    void disconnectChosen();

    ServerLink &m_link;
    const ProxyLog &m_log;
    QString m_streamId;
    QHash<QString, Past> m_past; ///< of streams that ran
    QJsonArray m_clients;        ///< of the chosen stream
    QJsonArray m_allClients;
    TimePlot *m_out;
    TimePlot *m_in;
    QLabel *m_clientsTitle;
    RowTable *m_clientTable;
    QPushButton *m_disconnect;
    QCheckBox *m_allEvents;
    RowTable *m_logTable;
};

} // namespace castwright
