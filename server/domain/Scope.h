// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Describe.h"

namespace castwright {

/// What an API key may do; the wire names are the contract's. Admin covers what only the owner of the machine does.
enum class Scope {
    None = 1, ///< no key needed
    StudiosRead,
    StudiosWrite,
    SourcesRead,
    SourcesWrite,
    DestinationsRead,
    DestinationsWrite,
    StreamRead,
    StreamGoLive,
    ConnectionsRead,
    ConnectionsWrite,
    ChatRead,
    ChatSend,
    MediaRead,
    MediaWrite,
    WebhooksManage,
    KeysManage,
    StreamsRead,
    StreamsWrite,
    AnalyticsRead,
    Admin,
};

template <>
struct EnumNames<Scope> {
    static constexpr std::array values{
        std::pair{Scope::None, std::string_view("none")},
        std::pair{Scope::StudiosRead, std::string_view("studios:read")},
        std::pair{Scope::StudiosWrite, std::string_view("studios:write")},
        std::pair{Scope::SourcesRead, std::string_view("sources:read")},
        std::pair{Scope::SourcesWrite, std::string_view("sources:write")},
        std::pair{Scope::DestinationsRead, std::string_view("destinations:read")},
        std::pair{Scope::DestinationsWrite, std::string_view("destinations:write")},
        std::pair{Scope::StreamRead, std::string_view("stream:read")},
        std::pair{Scope::StreamGoLive, std::string_view("stream:golive")},
        std::pair{Scope::ConnectionsRead, std::string_view("connections:read")},
        std::pair{Scope::ConnectionsWrite, std::string_view("connections:write")},
        std::pair{Scope::ChatRead, std::string_view("chat:read")},
        std::pair{Scope::ChatSend, std::string_view("chat:send")},
        std::pair{Scope::MediaRead, std::string_view("media:read")},
        std::pair{Scope::MediaWrite, std::string_view("media:write")},
        std::pair{Scope::WebhooksManage, std::string_view("webhooks:manage")},
        std::pair{Scope::KeysManage, std::string_view("keys:manage")},
        std::pair{Scope::StreamsRead, std::string_view("streams:read")},
        std::pair{Scope::StreamsWrite, std::string_view("streams:write")},
        std::pair{Scope::AnalyticsRead, std::string_view("analytics:read")},
        std::pair{Scope::Admin, std::string_view("admin")},
    };
};

} // namespace castwright
