// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

void ChatService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("chat.list", Scope::ChatRead, Effect::Read, "List chat messages", "A page of the studio's messages in ascending order of id.", this,
                            &ChatService::list));
    catalog.add(bindUseCase("chat.send", Scope::ChatSend, Effect::Write, "Send a chat message",
                            "Keeps the message and sends it to the studio's own room and to every follower of its events.", this, &ChatService::send));
}

Result<PageOf<ChatMessage>> ChatService::list(const CallContext &call, const ChatListInput &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    if (input.newest && !input.cursor.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"newest and cursor cannot be given together."_s, u"newest"_s);
    return listPage<ChatMessage>(m_context.cursors, u"chat/"_s + studio.id, input.limit, input.cursor, [&](const QString &after, int limit) {
        return input.newest ? m_context.store.chatMessages.newest(studio.id, limit) : m_context.store.chatMessages.page(studio.id, after, limit);
    });
}

Result<ChatMessage> ChatService::send(const CallContext &call, const ChatSend &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    if (input.text.trimmed().isEmpty())
        return std::unexpected(fieldError(u"text"_s, u"must not be blank"_s));
    ChatMessage message;
    message.id = m_context.ids.next("msg"_L1);
    message.studioId = studio.id;
    message.author = input.author;
    message.text = input.text;
    message.createdAt = m_context.clock.now();
    CW_CHECK(m_context.store.chatMessages.insert(message));
    m_context.publish("chat.message", studio.accountId, studio.id, toJson(message));
    return message;
}

} // namespace castwright
