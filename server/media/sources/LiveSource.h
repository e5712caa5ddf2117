// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/sources/LiveWorker.h"
#include "media/sources/MediaPlayhead.h"

namespace castwright::media {

/// A network stream, a stream that passes here, screen, camera or audio input: shows what arrives, follows its clock, reports stalls and comes back by itself.
/// Thread: the program's; receiving runs on the source's own.
class LiveSource final : public MediaSource {
public:
    /// `liveHub` is asked by sources of kind stream.
    explicit LiveSource(const Source &source, const LiveHubs &liveHub = {});

    VideoFramePtr frameAt(const Tick &tick) override;
    bool readAudio(const Tick &tick, float *stereo, int samples, int offsetMs) override
    {
        return m_playhead.readAudio(tick, stereo, samples, offsetMs);
    }
    bool hasAudio() const override;
    /// Any change of the address or device needs a new source.
    bool apply(const Source &settings) override;
    SourceStatus status() const override;

private:
    Source m_source;
    std::shared_ptr<LiveWorker> m_worker;
    MediaPlayhead m_playhead;
    double m_policyFps = 0;
    SourceThread m_thread;
};

} // namespace castwright::media
