// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chat.h"
#include "services/Listing.h"

namespace castwright {

struct ChatListInput {
    QString studioId;
    std::optional<int> limit;
    QString cursor;
    bool newest = false;
};
template <>
struct Describe<ChatListInput> {
    using T = ChatListInput;
    static constexpr const char *name = "ChatListInput";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(), limitField(&T::limit), cursorField(&T::cursor),
                      field("newest", &T::newest, "Answers the last messages, still in ascending order, instead of the first.")};
    }
};

struct ChatSend {
    QString studioId;
    QString text;
    QString author = QStringLiteral("Host");
};
template <>
struct Describe<ChatSend> {
    static constexpr const char *name = "ChatSend";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &ChatSend::studioId, "Which studio.").path(),
                      field("text", &ChatSend::text, "What to write.").required().length(1, 2000).example("\"Welcome to the show!\""),
                      field("author", &ChatSend::author, "Who writes it.").length(1, 100)};
    }
};

} // namespace castwright
