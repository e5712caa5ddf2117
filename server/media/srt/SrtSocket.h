// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/NetAddress.h"

#include <optional>

namespace castwright::media {

/// Keeps libsrt started while anybody needs it.
class SrtLibrary {
public:
    SrtLibrary();
    ~SrtLibrary();
    Q_DISABLE_COPY_MOVE(SrtLibrary)
};

struct SrtOptions {
    int latencyMs = 200;
    QString streamId;   ///< a caller's
    QString passphrase; ///< empty: not encrypted
};

struct SrtFigures {
    qint64 bytesUnacked = 0;
    qint64 acknowledgements = 0;
    double rttMs = 0;
    qint64 packetsLost = 0;
};

/// One SRT connection in live mode that never blocks, except where a limit is given. Thread: one at a time.
class SrtSocket {
public:
    static constexpr int payloadBytes = 1316; // seven MPEG-TS packets

    SrtSocket() = default;
    explicit SrtSocket(int handle) : m_handle(handle) {}
    SrtSocket(SrtSocket &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    SrtSocket &operator=(SrtSocket &&other) noexcept;
    ~SrtSocket() { close(); }

    /// Reasons: Timeout, WrongKey, InUse, Rejected, Unreachable.
    OutputResult<> connectTo(const QList<NetAddress> &addresses, const SrtOptions &options, const WaitLimit &limit);
    /// Reasons: Configuration, InUse (the port).
    OutputResult<> listenOn(const NetAddress &address, const SrtOptions &options);
    /// The next caller.
    OutputResult<SrtSocket> accept(const WaitLimit &limit);
    /// Takes one payload; false when libsrt's buffer is full. Reason: Reset.
    OutputResult<bool> send(const char *data, int size);
    /// Empty unless connected.
    std::optional<SrtFigures> figures() const;
    /// True when the connection broke within `ms`.
    bool waitForTrouble(int ms) const;
    bool isOpen() const { return m_handle >= 0; }
    /// libsrt's own name of it, for what this class does not offer.
    int handle() const { return m_handle; }
    void close();

private:
    OutputResult<> prepare(const SrtOptions &options, bool isCaller);
    OutputFailure rejection() const;
    bool waitFor(int events, const WaitLimit &limit) const;

    int m_handle = -1;
};

} // namespace castwright::media
