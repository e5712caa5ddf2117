// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace castwright {

class ActionCatalog;
class AnalyticsPage;
class EditHistory;
class StreamsPage;
class StudioMirror;

/// Opens the window's pages about streams; each is there once and comes to the front when it is asked for again. Thread: main.
class StreamPages : public QObject {
    Q_OBJECT

public:
    StreamPages(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *window);
    void addActions(ActionCatalog &catalog);

private:
    void openStreams();
    void openAnalytics(const QString &streamId);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QString m_server;
    QWidget *m_window;
    QPointer<StreamsPage> m_streams;
    QPointer<AnalyticsPage> m_analytics;
};

} // namespace castwright
