// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chat.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>

namespace castwright {

/// The messages of one room in the order they came, the oldest forgotten beyond a limit. Rows cost only what is kept of them. Thread: main.
class ChatModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { AuthorRole = Qt::UserRole + 1, TextRole, TimeRole };

    explicit ChatModel(int limit = 100'000, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Takes each message once, however often it is told.
    void append(const QList<ChatMessage> &messages);
    void clear();

private:
    int m_limit;
    std::deque<ChatMessage> m_messages;
    QSet<QString> m_known;
};

} // namespace castwright
