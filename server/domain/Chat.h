// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

struct ChatMessage {
    QString id;
    QString studioId;
    QString platform = QStringLiteral("local");
    QString author;
    QString text;
    QDateTime createdAt;
};

template <>
struct Describe<ChatMessage> {
    static constexpr const char *name = "ChatMessage";
    static constexpr auto fields()
    {
        return Fields{field("id", &ChatMessage::id, "Opaque, sortable by creation.").readOnly(),
                      field("studioId", &ChatMessage::studioId, "The studio's room.").readOnly(),
                      field("platform", &ChatMessage::platform, "Where it was written; local is this server's own room."),
                      field("author", &ChatMessage::author, "Who wrote it."),
                      field("text", &ChatMessage::text, "What was written."),
                      field("createdAt", &ChatMessage::createdAt, "UTC.").readOnly()};
    }
};

/// A linked account of a platform.
struct Connection {
    QString id;
    QString accountId;
    QString platform;
    QString displayName;
    QString status = QStringLiteral("linked");
    QDateTime createdAt;
};

template <>
struct Describe<Connection> {
    static constexpr const char *name = "Connection";
    static constexpr auto fields()
    {
        return Fields{field("id", &Connection::id, "Opaque, sortable by creation.").readOnly(),
                      field("platform", &Connection::platform, "For example twitch."),
                      field("displayName", &Connection::displayName, "The account's name there."),
                      field("status", &Connection::status, "linked or expired."),
                      field("createdAt", &Connection::createdAt, "UTC.").readOnly()};
    }
};

} // namespace castwright
