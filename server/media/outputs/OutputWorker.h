// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/PacketReader.h"
#include "media/outputs/OutputFigures.h"
#include "media/outputs/OutputRunner.h"
#include "media/outputs/RetryPlan.h"
#include "media/outputs/StallDetector.h"
#include "media/outputs/Timeline.h"

#include <QThread>

#include <condition_variable>
#include <mutex>

namespace castwright::media {

/// The thread behind an OutputRunner. It wakes 25 times a second and sends all that has gathered in one go, because a wake-up per
/// packet is what a destination would cost most.
class OutputRunner::Worker {
public:
    Worker(OutputSpec spec, std::shared_ptr<PacketHub> hub, Listener listener, OutputSeams seams);
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    // Thread: any.
    void requestStop();
    void retryNow();
    bool hasFinished() const { return m_hasFinished; }
    DestinationStatus status() const;
    const OutputSpec &spec() const { return m_spec; }

private:
    enum class Wake { Timeout, Retry, Stop };

    // Thread: the output's.
    void run();
    bool waitForInfo();
    OutputResult<> connectAndSend();
    OutputResult<> sendUntilStopped();
    OutputResult<> sendWaiting();
    OutputResult<> checkProgress(qint64 nowUs);
    void judgeState(qint64 nowUs);
    bool recover(const OutputFailure &failure);
    bool waitForRetry(int waitMs, bool mayProbe);
    Wake waitUntilUs(qint64 wakeUs);
    bool isStopping() const { return m_isStopping->load(std::memory_order_relaxed); }
    void setState(OutputState state, OutputReason reason = OutputReason::None, const QString &message = {});
    void report();
    WaitLimit limit(int ms) const { return WaitLimit::in(ms, m_isStopping); }

    const OutputSpec m_spec;
    const std::shared_ptr<PacketHub> m_hub;
    const Listener m_listener;
    const OutputSeams m_seams;

    const std::shared_ptr<std::atomic<bool>> m_isStopping = std::make_shared<std::atomic<bool>>(false);
    std::atomic<bool> m_hasFinished = false;
    mutable std::mutex m_mutex; ///< guards the two flags below and m_published
    std::condition_variable m_wake;
    bool m_wantsRetry = false;
    DestinationStatus m_published;

    DestinationStatus m_status; ///< the thread's own
    std::unique_ptr<OutputSink> m_sink;
    std::shared_ptr<const StreamInfo> m_info;
    std::shared_ptr<PacketReader> m_reader;
    RetryPlan m_plan;
    StallDetector m_stall;
    OutputFigures m_figures;
    Timeline m_timeline;
    qint64 m_lastPacketUs = 0;
    qint64 m_liveSinceUs = 0; ///< 0: not live
    qint64 m_nextCheckUs = 0;
    qint64 m_nextReportUs = 0;
    bool m_wasEverLive = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace castwright::media
