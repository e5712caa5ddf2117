// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> chatRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/studios/{id:studioId}/chat/messages", "chat.list", 200},
        {"POST", "/v1/studios/{id:studioId}/chat/messages", "chat.send", 201},
    };
    return rows;
}

} // namespace castwright
