// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>

namespace castwright::media {

/// A listening TCP socket that never blocks. Thread: one at a time.
class TcpListener {
public:
    /// Somebody who came; the descriptor is the caller's to close, and does not block.
    struct Caller {
        int descriptor = -1;
        QString address; ///< without the port
        QString peer;    ///< with it, for people
        bool isLoopback = false;
    };

    TcpListener() = default;
    ~TcpListener() { close(); }
    Q_DISABLE_COPY_MOVE(TcpListener)

    /// Port 0 takes a free one. Errors: Conflict when it is in use, InvalidRequest when the address is none of this machine.
    Result<quint16> listen(const QString &address, quint16 port);
    std::optional<Caller> accept();
    int descriptor() const { return m_descriptor; }
    void close();

private:
    int m_descriptor = -1;
};

} // namespace castwright::media
