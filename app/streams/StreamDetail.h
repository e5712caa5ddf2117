// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace castwright {

class EditHistory;
class PlayTab;
class StreamTab;
class StudioMirror;
class WatchTab;

/// Everything about one stream: its name and state, what can be done with it, and pages. Thread: main.
class StreamDetail : public QWidget {
    Q_OBJECT

public:
    StreamDetail(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *parent = nullptr);

    void setStream(const QJsonObject &stream);
    void setLive(const QJsonObject &live);
    QString streamId() const { return m_stream.value(u"id").toString(); }

Q_SIGNALS:
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(StreamTab *tab, const QString &title, const QString &name);
    void makeButtons();
    void edit();
    void useInStudio();
    void askToDelete();
    void showHead();

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QJsonObject m_stream;
    QJsonObject m_live;
    QLabel *m_name;
    QLabel *m_state;
    QTabWidget *m_tabs;
    QList<StreamTab *> m_pages;
    WatchTab *m_watch = nullptr; ///< none until it is made: the palette may change before
    PlayTab *m_play;
    QList<QPushButton *> m_buttons;
    QPushButton *m_use = nullptr;
};

} // namespace castwright
