// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/ChatModel.h"
#include "widgets/Dock.h"

#include <QTimer>

class QJsonObject;
class QLineEdit;
class QListView;
class QToolButton;

namespace castwright {

class StudioMirror;

/// The studio's chat: follows the newest message while the reader is at the end, stays where the reader is otherwise. Thread: main.
class ChatPanel : public Dock {
    Q_OBJECT

public:
    explicit ChatPanel(StudioMirror &mirror, QWidget *parent = nullptr);
    ChatModel &model() { return m_model; }

private:
    void reload();
    void take(const QJsonObject &message);
    void flush();
    void send();
    void jumpToEnd();

    StudioMirror &m_mirror;
    ChatModel m_model;
    QListView *m_list;
    QLineEdit *m_text;
    QToolButton *m_newer;
    QList<ChatMessage> m_arrived;
    QTimer m_flushing; ///< a busy chat is shown in batches
};

} // namespace castwright
