// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/ProgramSpec.h"
#include "media/hub/PacketHub.h"
#include "media/outputs/OutputSeams.h"

#include <functional>
#include <memory>

namespace castwright::media {

/// Keeps one output alive on a thread of its own ("dest-<id>"): opens its sink, writes packets of the hub, notices stalls, retries with
/// backoff, counts. All functions are callable from the server thread and return at once.
///
/// What the states mean here: Connecting from the start until the peer takes bytes, and during every further attempt; an SRT listener
/// stays in it until somebody calls. Live while bytes advance at the peer. Stalled when it took nothing for 3 s, or when the encoder gave
/// nothing for 3 s (reason Encoder); after 8 s the connection is given up. Reconnecting while waiting for the next attempt (nextRetryAt).
/// Failed when trying again changes nothing (a wrong key 5 times, maxAttempts, settings, codec, full disk); the thread then waits for
/// retryNow() or the end. Finished at the end, also when the hub was closed.
///
/// The reader is added to the hub at the first successful connection, so `framesDropped` counts what a viewer missed since then.
/// PacketHub::info() is waited for in state Connecting. A recording's clean end gives a plain MP4 file: inside requestStop()'s 2 s when the file is
/// small, else by OutputSeams::finisher, which the engine owns and shares among all outputs.
class OutputRunner {
public:
    /// Called on the output's thread: a state change at once, figures at most once a second.
    using Listener = std::function<void(const DestinationStatus &)>;

    OutputRunner(OutputSpec spec, std::shared_ptr<PacketHub> hub, Listener listener, OutputSeams seams = {});
    /// Stops and joins; at most 2 s in any state.
    ~OutputRunner();
    OutputRunner(const OutputRunner &) = delete;
    OutputRunner &operator=(const OutputRunner &) = delete;

    /// Ends the output; the listener's last call says Finished. Returns at once.
    void requestStop();
    bool hasFinished() const;
    /// Skips the waiting time of a retry; restarts a failed output.
    void retryNow();
    DestinationStatus status() const;
    const OutputSpec &spec() const;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace castwright::media
