// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"
#include "services/FailureLimiter.h"

namespace castwright {

class PlaybackGate;
struct ServiceContext;
struct StoredStream;

/// Lets publishers and players of the listeners (RTMP, SRT, HTTP) in: which stream a key opens, whether it is free, whether one may watch.
/// Wrong keys are slowed down by address: ten a minute. Thread: server.
class IngestGate {
public:
    IngestGate(const ServiceContext &context, PlaybackGate &playback);

    Result<StreamGrant> authorize(const StreamAttempt &attempt);

private:
    Result<StreamGrant> publish(const StreamAttempt &attempt);
    Result<StreamGrant> play(const StreamAttempt &attempt);
    Result<StoredStream> streamOf(const QString &key, QString &keyId);
    Result<StreamGrant> admit(const StoredStream &stream, const QString &keyId) const;

    const ServiceContext &m_context;
    PlaybackGate &m_playback;
    FailureLimiter m_failures;
};

} // namespace castwright
