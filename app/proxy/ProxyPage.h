// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace castwright {

class ProxyDetails;
class ProxyLog;
class ProxyStreamModel;

/// The relayed streams: what there is, how it is, who plays it, and what can be done about it. Stays open beside the show. An M3U file
/// dropped on it is imported, an address that is dropped or pasted is asked about. Thread: main.
class ProxyPage : public QDialog {
    Q_OBJECT

public:
    ProxyPage(ServerLink &link, const QString &serverAddress, const ProxyLog &log, QWidget *parent = nullptr);

    /// An address from anywhere: a list is offered for import, anything else as a stream.
    void takeAddress(const QString &text);
    void importFile(const QString &path);

Q_SIGNALS:
    /// A stream of the account that takes over a relayed one shall be a source of the studio.
    void sourceWanted(const QString &streamId, const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeList();
    QLayout *makeTop();
    QLayout *makeActs();
    QPushButton *act(const QString &name, const QString &text, void (ProxyPage::*run)());
    void poll();
    void showFigures(const QJsonObject &figures);
    void showChosen();
    void add();
    void importList();
    void openWebhooks();
    void openSettings();
    void failOver();
    void copyAddress();
    void copyListAddress();
    void play();
    void useInStudio();
    void editMetadata();
    void editAddresses();
    void askToDelete();
    void remove(const QStringList &ids);
    void paste();
    void openAdd(const QString &url);
    void tell(const QString &message);
    QList<QJsonObject> chosen() const;
    QString addressOf(const QJsonObject &stream) const;

    ServerLink &m_link;
    QString m_serverAddress;
    const ProxyLog &m_log;
    ProxyStreamModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QStackedWidget *m_pages;
    QLineEdit *m_search;
    QTableView *m_table;
    ProxyDetails *m_details;
    QLabel *m_totals;
    QLabel *m_note;
    QList<QPushButton *> m_ofOne; ///< need exactly one stream
    QPushButton *m_failOver = nullptr;
    QPushButton *m_use = nullptr;    ///< needs exactly one that is live
    QPushButton *m_delete = nullptr; ///< needs at least one
    QTimer m_polling;
    bool m_isAsking = false;
    bool m_isStale = false;
    QString m_chosenId;
};

} // namespace castwright
