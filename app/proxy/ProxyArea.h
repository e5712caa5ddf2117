// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proxy/ProxyLog.h"

#include <QPointer>

class QWidget;

namespace castwright {

class ActionCatalog;
class EditHistory;
class ProxyPage;
class StudioMirror;

/// The stream proxy in the window: its command, its page while it is open, and the log of what happens meanwhile. Thread: main.
class ProxyArea : public QObject {
    Q_OBJECT

public:
    ProxyArea(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *window);
    ~ProxyArea() override; ///< with the page, which looks at the log
    void addActions(ActionCatalog &catalog);
    void open();

private:
    void addSource(const QString &streamId, const QString &name);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QString m_serverAddress;
    QWidget *m_window;
    ProxyLog m_log;
    QPointer<ProxyPage> m_page;
};

} // namespace castwright
