// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chat.h"
#include "store/Database.h"
#include "store/Page.h"

namespace castwright {

/// The messages of each studio's room. Not kept in memory: a room may hold very many. Thread: server.
class ChatMessageRepository {
public:
    explicit ChatMessageRepository(Database &database) : m_database(database) {}

    Result<> insert(const ChatMessage &message);
    Result<Page<ChatMessage>> page(const QString &studioId, const QString &afterId, int limit);
    /// The last `limit` messages, in ascending order.
    Result<Page<ChatMessage>> newest(const QString &studioId, int limit);
    /// Removes the oldest of a studio that are older than this, at most so many; returns how many.
    Result<int> removeBefore(const QString &studioId, qint64 timeMs, int most);
    /// Removes the oldest until `keep` are left, at most so many; returns how many.
    Result<int> removeAllBut(const QString &studioId, int keep, int most);

private:
    Database &m_database;
};

} // namespace castwright
