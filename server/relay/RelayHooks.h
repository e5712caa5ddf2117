// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"

#include <functional>

namespace castwright::relay {

/// What the parts of one stream tell about it. All members are set. Thread: the relay's.
struct RelayHooks {
    std::function<void(const QString &type, QJsonObject data)> event;
    std::function<void(qint64 bytes)> received;                           ///< from upstream
    std::function<void(const QString &kind, const QString &message)> error; ///< counted by class
    std::function<void(const QString &oldUrl, const QString &reason, qint64 tookMs)> switched; ///< the plan is at another address now
    std::function<void(bool isRunning)> running;
    std::function<void(const char *what, qint64 tookMs)> timed; ///< "segment", "playlist"
};

} // namespace castwright::relay
