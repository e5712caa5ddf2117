// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/transcode/BroadcastFolder.h"
#include "media/transcode/EncodeLine.h"

#include <atomic>
#include <thread>

namespace castwright::media {

/// One programme of a broadcast: reads an address for as long as it was asked to and writes segments; with DVR it goes on after an outage
/// of the source. A thread of its own ("broadcast"). Thread: any.
class BroadcastWorker final : public BroadcastRun {
public:
    BroadcastWorker(BroadcastJob job, std::shared_ptr<BroadcastFolder> folder, std::function<void()> changed);
    ~BroadcastWorker() override;

    BroadcastState state() const override;

private:
    void run(const std::stop_token &stop);
    Result<> once(const std::stop_token &stop, qint64 seekUs, qint64 leftUs, bool breaksOff);
    void packed(const Packet &packet);
    void setPhase(BroadcastState::Phase phase, std::optional<Error> error);
    double secondsSoFar() const { return m_folder->secondsWritten() - m_secondsBefore; }

    const BroadcastJob m_job;
    const std::shared_ptr<BroadcastFolder> m_folder;
    const std::function<void()> m_changed;
    const double m_secondsBefore; ///< of earlier programmes of this broadcast
    std::atomic<qint64> m_lastPackedUs = 0;
    std::atomic<bool> m_hasBegun = false;
    mutable std::mutex m_mutex;
    BroadcastState m_state;
    std::jthread m_thread;
};

} // namespace castwright::media
