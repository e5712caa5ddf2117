// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/NetAddress.h"

#include <optional>

namespace castwright::media {

/// What the system knows of the other end of a TCP connection.
struct TcpFigures {
    std::optional<qint64> unackedBytes; ///< written by us, not yet acknowledged by the peer's system
    std::optional<double> rttMs;
};

/// A TCP connection that never blocks: every call returns at once, except connectTo() and wait(), which keep their limits.
/// Written on the system's sockets and not on QTcpSocket, because stall detection needs the descriptor's own figures and because a
/// thread per destination without an event loop costs fewer wake-ups. Thread: one at a time.
class TcpSocket {
public:
    TcpSocket() = default;
    ~TcpSocket() { close(); }
    Q_DISABLE_COPY_MOVE(TcpSocket)

    /// Tries the addresses one after the other. Reasons: Refused, Unreachable, Timeout.
    OutputResult<> connectTo(const QList<NetAddress> &addresses, const WaitLimit &limit);
    /// Bytes taken, 0 when the system takes none now. Reason: Reset.
    OutputResult<qint64> send(const char *data, qint64 size);
    /// Bytes read, 0 when there are none now. Reason: Reset, also at the end of the stream.
    OutputResult<qint64> receive(char *data, qint64 size);
    /// True when ready, or broken, within `ms`.
    bool wait(bool forWriting, int ms) const;
    /// Lets the system queue at most this much beyond what is on the wire, so that queued media stays fresh.
    void limitUnsentBytes(int bytes);
    TcpFigures figures() const;
    int descriptor() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    void close();

private:
    OutputResult<> connectOne(const NetAddress &address, const WaitLimit &limit);

    int m_descriptor = -1;
};

/// The words for an error number of connect, send or receive. Defined per platform.
OutputFailure socketFailure(int error, const QString &peer);
/// Lets a write to a closed connection fail instead of ending the process, for this thread. Defined per platform.
void blockBrokenPipeSignal();
/// Defined per platform; empty where the system does not tell.
TcpFigures tcpFigures(int descriptor);

} // namespace castwright::media
