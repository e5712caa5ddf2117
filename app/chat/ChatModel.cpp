// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ChatModel.h"

#include <QLocale>

#include <algorithm>

namespace castwright {

ChatModel::ChatModel(int limit, QObject *parent) : QAbstractListModel(parent), m_limit(limit) {}

int ChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChatMessage &message = m_messages[static_cast<std::size_t>(index.row())];
    switch (role) {
    case AuthorRole: return message.author;
    case TextRole: return message.text;
    case TimeRole: return QLocale().toString(message.createdAt.toLocalTime().time(), QLocale::ShortFormat);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(message.author, message.text);
    default: return {};
    }
}

void ChatModel::append(const QList<ChatMessage> &messages)
{
    QList<ChatMessage> fresh;
    for (const ChatMessage &message : messages)
        if (!m_known.contains(message.id)) {
            m_known.insert(message.id);
            fresh += message;
        }
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::ranges::move(fresh, std::back_inserter(m_messages));
    endInsertRows();
    const int tooMany = rowCount() - m_limit;
    if (tooMany <= 0)
        return;
    beginRemoveRows({}, 0, tooMany - 1);
    for (int i = 0; i < tooMany; ++i) {
        m_known.remove(m_messages.front().id);
        m_messages.pop_front();
    }
    endRemoveRows();
}

void ChatModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_known.clear();
    endResetModel();
}

} // namespace castwright
