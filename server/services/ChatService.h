// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ChatInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

/// The chat of a studio. Messages are kept and fanned out to the studio's own room as events chat.message. Thread: server.
class ChatService {
public:
    explicit ChatService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<ChatMessage>> list(const CallContext &call, const ChatListInput &input);
    Result<ChatMessage> send(const CallContext &call, const ChatSend &input);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
