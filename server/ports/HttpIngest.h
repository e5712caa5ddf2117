// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace castwright {

/// A publisher whose bytes (MPEG-TS) come as the body of a request. His leaving is the end of this object. Thread: server.
class IngestFeed {
public:
    virtual ~IngestFeed() = default;
    /// Takes one piece, in order. Errors: Conflict when he has to leave: another took over, or he was sent away.
    virtual Result<> take(const QByteArray &piece) = 0;
    /// False while what was taken has not been worked off: nothing more should be read.
    virtual bool isReady() const = 0;
    /// `resume` is called, on the server thread, each time isReady() has become true again.
    virtual void onReady(std::function<void()> resume) = 0;
};

/// Lets publishers in who come over HTTP. Thread: server.
class HttpIngest {
public:
    virtual ~HttpIngest() = default;
    /// Asks for leave and begins a session. Errors: those of StreamEngine::Authorize; Conflict when somebody is publishing.
    virtual Result<std::unique_ptr<IngestFeed>> openFeed(const StreamAttempt &attempt) = 0;
};

} // namespace castwright
