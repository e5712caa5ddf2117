// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Transcoder.h"

#include <thread>

namespace castwright::media {

/// One address of RTMP, SRT or RTSP, packed as a transport stream and not encoded. Begins with a keyframe, where there are pictures; the
/// tables come before every one of them. A thread of its own ("ts-pull"). Thread: any.
class TsPull final : public MediaPull {
public:
    TsPull(PullJob job, PullHandlers handlers);
    ~TsPull() override;

private:
    Result<> run(const std::stop_token &stop);

    const PullJob m_job;
    const PullHandlers m_handlers;
    std::jthread m_thread;
};

} // namespace castwright::media
