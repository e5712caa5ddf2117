// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/AnalyticsChoice.h"
#include "link/ServerLink.h"

#include <QDialog>
#include <QJsonArray>

class QComboBox;
class QDateEdit;
class QLabel;

namespace castwright {

class OverviewTab;
class RowsTab;

/// Who watched, when, from where and how: of one stream or of all, in a time that is chosen. A window of its own. Thread: main.
class AnalyticsPage : public QDialog {
    Q_OBJECT

public:
    explicit AnalyticsPage(ServerLink &link, QWidget *parent = nullptr);
    /// Empty: all streams.
    void choose(const QString &streamId);

private:
    QWidget *makeTop();
    void showStreams(const QJsonArray &streams);
    void showChoice();
    void tell(const QString &message);

    QString m_wanted;
    QComboBox *m_stream;
    QComboBox *m_range;
    QDateEdit *m_from;
    QDateEdit *m_to;
    OverviewTab *m_overview;
    RowsTab *m_rows;
    QLabel *m_note;
};

} // namespace castwright
