// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/net/OutputFailure.h"
#include "media/net/WaitLimit.h"

#include <memory>
#include <optional>

namespace castwright::media {

/// How far a connection has come since open(). Bytes include the protocol's own.
struct SinkProgress {
    qint64 bytesSent = 0;               ///< handed to the system
    qint64 bytesTaken = 0;              ///< of these, taken by the peer's system
    std::optional<qint64> bytesRead;    ///< of these, read by the peer's program, when it says so regularly
    qint64 readIntervalBytes = 0;       ///< how often it says so
    qint64 bytesWaiting = 0;            ///< gathered here, not yet handed to the system
    std::optional<double> rttMs;
};

/// Where an output's packets go. open() may wait within its limit; the other calls do not block on the peer. After a failure, close()
/// and then open() again. Thread: the output's.
class OutputSink {
public:
    virtual ~OutputSink() = default;

    virtual OutputResult<> open(const StreamInfo &info, const WaitLimit &limit) = 0;
    /// Takes one packet whose times count from this open(). Called only while isReady().
    virtual OutputResult<> write(const Packet &packet) = 0;
    /// Sends what was gathered as far as the peer takes it, and reads what the peer says.
    virtual OutputResult<> flush() = 0;
    /// False while so much is gathered that packets had better wait in their queue, where they can be dropped.
    virtual bool isReady() const { return true; }
    virtual SinkProgress progress() const = 0;
    /// Ends the stream in order when `isClean`; otherwise drops everything. Within the limit.
    virtual void close(bool isClean, const WaitLimit &limit) = 0;

    /// How long open() may take; 0 is as long as it likes (a listener that waits for its peer).
    virtual int openLimitMs() const { return 10000; }
    /// True when a lost peer is no failure: the next one is waited for at once.
    virtual bool waitsForPeers() const { return false; }
    /// Asks without sending anything whether the peer's port answers again.
    virtual bool answersAgain(const WaitLimit &limit)
    {
        Q_UNUSED(limit)
        return false;
    }
    /// A warning for people while all is well ("the disk is full in 10 minutes"); empty when there is none.
    virtual QString warning() const { return {}; }
    /// The file being written; empty for the network.
    virtual QString place() const { return {}; }
};

} // namespace castwright::media
