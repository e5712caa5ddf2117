// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "media/playback/SegmentWindow.h"
#include "media/transcode/EncodeLine.h"

#include <atomic>
#include <thread>

namespace castwright::media {

/// One address encoded anew (or only packed anew) by a plan, once for all viewers: as a transport stream and as HLS segments of the same
/// bytes. A thread of its own ("xcode"). Thread: any.
class TranscodeWorker final : public TranscodeRun {
public:
    TranscodeWorker(const Transcoder::Job &job, std::function<void()> changed);
    ~TranscodeWorker() override;

    std::shared_ptr<ChunkRing> ring() const override { return m_ring; }
    bool isReady() const override { return m_isReady; }
    QByteArray playlist() const override;
    std::optional<QByteArray> segment(const QByteArray &name) const override;
    TranscodeFigures figures() const override { return m_line.figures(); }
    bool isOver() const override;
    std::optional<Error> failure() const override;

private:
    void run(const std::stop_token &stop);
    void packed();

    const Transcoder::Job m_job;
    const std::function<void()> m_changed;
    const std::shared_ptr<ChunkRing> m_ring;
    const std::shared_ptr<SegmentWindow> m_window;
    EncodeLine m_line;
    std::atomic<bool> m_isReady = false;
    mutable std::mutex m_mutex;
    std::optional<Error> m_failure;
    bool m_isOver = false;
    std::jthread m_thread;
};

} // namespace castwright::media
