// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChatMessageRepository.h"

namespace castwright {

namespace {
ChatMessage messageOf(const SqlRow &row, const QString &studioId)
{
    return {row.text(0), studioId, row.text(1), row.text(2), row.text(3), QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC)};
}
} // namespace

Result<> ChatMessageRepository::insert(const ChatMessage &message)
{
    return m_database.execute(QStringLiteral("INSERT INTO chat_messages(id,studio_id,platform,author,text,created_at) VALUES(?,?,?,?,?,?)"),
                              {message.id, message.studioId, message.platform, message.author, message.text, message.createdAt.toMSecsSinceEpoch()});
}

Result<Page<ChatMessage>> ChatMessageRepository::page(const QString &studioId, const QString &afterId, int limit)
{
    Page<ChatMessage> page;
    // One row more than asked for tells whether there is a next page.
    CW_CHECK(m_database.query(
        QStringLiteral("SELECT id,platform,author,text,created_at FROM chat_messages WHERE studio_id=? AND id>? ORDER BY id LIMIT ?"),
        {studioId, afterId.isNull() ? QStringLiteral("") : afterId, limit + 1}, [&](const SqlRow &row) { page.items.append(messageOf(row, studioId)); }));
    page.hasMore = page.items.size() > limit;
    if (page.hasMore)
        page.items.removeLast();
    return page;
}

Result<Page<ChatMessage>> ChatMessageRepository::newest(const QString &studioId, int limit)
{
    Page<ChatMessage> page;
    CW_CHECK(m_database.query(QStringLiteral("SELECT id,platform,author,text,created_at FROM chat_messages WHERE studio_id=? ORDER BY id DESC LIMIT ?"),
                              {studioId, limit}, [&](const SqlRow &row) { page.items.prepend(messageOf(row, studioId)); }));
    return page;
}

// Ids ascend with time, so the oldest stand first in the index of the studio.
Result<int> ChatMessageRepository::removeBefore(const QString &studioId, qint64 timeMs, int most)
{
    CW_CHECK(m_database.execute(QStringLiteral("DELETE FROM chat_messages WHERE id IN (SELECT id FROM (SELECT id,created_at FROM chat_messages WHERE studio_id=? "
                                               "ORDER BY id LIMIT ?) WHERE created_at<?)"),
                                {studioId, most, timeMs}));
    return m_database.changedRows();
}

Result<int> ChatMessageRepository::removeAllBut(const QString &studioId, int keep, int most)
{
    CW_CHECK(m_database.execute(
        QStringLiteral("DELETE FROM chat_messages WHERE id IN (SELECT id FROM chat_messages WHERE studio_id=? AND id<=(SELECT id FROM chat_messages "
                       "WHERE studio_id=? ORDER BY id DESC LIMIT 1 OFFSET ?) ORDER BY id LIMIT ?)"),
        {studioId, studioId, keep, most}));
    return m_database.changedRows();
}

} // namespace castwright
