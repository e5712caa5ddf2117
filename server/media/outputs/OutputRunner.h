// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/ProgramSpec.h"
#include "media/hub/PacketHub.h"

#include <functional>
#include <memory>

namespace castwright::media {

/// Keeps one output alive on a thread of its own ("dest-<id>"): opens its sink, writes packets of the hub, notices stalls, retries with
/// backoff, counts. All functions are callable from the server thread and return at once.
class OutputRunner {
public:
    /// Called on the output's thread: a state change at once, figures at most once a second.
    using Listener = std::function<void(const DestinationStatus &)>;

    OutputRunner(OutputSpec spec, std::shared_ptr<PacketHub> hub, Listener listener);
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
