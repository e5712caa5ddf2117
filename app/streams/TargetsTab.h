// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/StreamTab.h"

#include <QJsonArray>
#include <QTimer>

class QLabel;
class QPushButton;

namespace castwright {

class RowTable;

/// The other servers that a stream is sent on to, as it came, and how each does. Thread: main.
class TargetsTab : public StreamTab {
    Q_OBJECT

public:
    explicit TargetsTab(ServerLink &link, QWidget *parent = nullptr);

protected:
    void showStream(bool isOther) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reload();
    void show(const QJsonArray &targets);
    void showChosen();
    void edit(const QJsonObject &target);
    void switchChosen();
    void askToDelete();
    QJsonObject chosen() const;

    RowTable *m_table;
    QLabel *m_empty;
    QLabel *m_detail;
    QList<QPushButton *> m_buttons;
    QJsonArray m_targets;
    QTimer m_polling;
    bool m_isAsking = false;
};

} // namespace castwright
