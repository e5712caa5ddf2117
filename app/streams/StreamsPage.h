// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"
#include "streams/StreamsModel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace castwright {

class EditHistory;
class StreamDetail;
class StudioMirror;

/// The streams that other people publish here or that are fetched from elsewhere: a list with what each is doing, and everything about the
/// chosen one beside it. A window of its own that stays open beside the show. Thread: main.
class StreamsPage : public QDialog {
    Q_OBJECT

public:
    StreamsPage(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *parent = nullptr);

    void createStream();

Q_SIGNALS:
    void analyticsWanted(const QString &streamId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeEmpty();
    void keepChoice();
    void choose(const QString &streamId);
    void showChosen();
    void tell(const QString &message);

    ServerLink &m_link;
    StreamsModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_search;
    QLabel *m_count;
    QListView *m_list;
    StreamDetail *m_detail;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QString m_chosen;
    QString m_wanted; ///< just made: chosen once the list has it
};

} // namespace castwright
