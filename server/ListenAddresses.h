// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace castwright {

/// Where to listen.
struct ListenAddresses {
    QList<QHostAddress> addresses; ///< each once, in the order they were named
    QStringList names;             ///< of them, those given as names: under these the server may be addressed

    /// From texts such as "127.0.0.1", "::1", "[::1]", "0.0.0.0", "localhost" or several with commas between. localhost is the loopback
    /// address of both families, where the machine has them; other names are looked up, which may take seconds. Unprocessable with field
    /// "listen" for what is none. Thread: any.
    static Result<ListenAddresses> parse(const QStringList &texts);
};

} // namespace castwright
