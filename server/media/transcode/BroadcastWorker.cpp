// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/BroadcastWorker.h"

#include "base/Clock.h"
#include "base/ThreadName.h"
#include "media/transcode/BroadcastPackager.h"

#include <algorithm>
#include <chrono>

namespace castwright::media {

namespace {
constexpr qint64 nearEndUs = 2'000'000; ///< a source that ends so shortly before its time has ended in order

void waitFor(double seconds, const std::stop_token &stop)
{
    if (seconds <= 0)
        return;
    std::mutex mutex; // of the waiting alone
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, std::chrono::duration<double>(seconds), [] { return false; });
}
} // namespace

BroadcastWorker::BroadcastWorker(BroadcastJob job, std::shared_ptr<BroadcastFolder> folder, std::function<void()> changed)
    : m_job(std::move(job))
    , m_folder(std::move(folder))
    , m_changed(std::move(changed))
    , m_secondsBefore(m_folder->secondsWritten())
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

BroadcastWorker::~BroadcastWorker()
{
    m_thread.request_stop();
    m_thread.join();
}

Result<> BroadcastWorker::once(const std::stop_token &stop, qint64 seekUs, qint64 leftUs, bool breaksOff)
{
    BroadcastPackager *packager = nullptr;
    EncodeLine line(
        {m_job.name, m_job.url, m_job.plan, true, seekUs, leftUs},
        [&](const StreamInfo &info) -> Result<std::unique_ptr<Packaging>> {
            CW_TRY(auto made, BroadcastPackager::make(info, m_job.segmentSec, breaksOff, m_folder));
            packager = made.get();
            return std::unique_ptr<Packaging>(std::move(made));
        },
        [this](const Packet &packet) { packed(packet); });
    const Result<> result = line.run(stop);
    if (packager && packager->failure())
        return std::unexpected(*packager->failure());
    return result;
}

void BroadcastWorker::packed(const Packet &)
{
    m_lastPackedUs = monotonicUs();
    if (!m_hasBegun.exchange(true))
        setPhase(BroadcastState::Phase::Running, std::nullopt);
}

void BroadcastWorker::run(const std::stop_token &stop)
{
    setThreadName("broadcast");
    const qint64 wantedUs = static_cast<qint64>(m_job.durationSec * 1e6);
    const qint64 startedUs = monotonicUs();
    qint64 troubleUs = -1; ///< since when nothing more came of it
    Result<> result;
    bool breaksOff = m_job.breaksOff;
    while (!stop.stop_requested()) {
        const double before = secondsSoFar();
        const auto doneUs = static_cast<qint64>(before * 1e6);
        const qint64 seekUs = static_cast<qint64>(m_job.seekSec * 1e6) + (m_job.isLive ? 0 : doneUs);
        result = once(stop, seekUs, wantedUs > 0 ? std::max<qint64>(1, wantedUs - doneUs) : 0, breaksOff);
        const auto nowDoneUs = static_cast<qint64>(secondsSoFar() * 1e6);
        const bool isComplete = result || (wantedUs > 0 && nowDoneUs >= wantedUs - nearEndUs);
        const bool isEndOfFile = !result && !m_job.isLive && m_hasBegun && result.error().code != ErrorCode::StorageFull;
        if (stop.stop_requested())
            return; // nobody is there any more to be told
        if (isComplete || isEndOfFile) {
            waitFor(secondsSoFar() - static_cast<double>(monotonicUs() - startedUs) / 1e6, stop); // a file is read a little ahead
            if (stop.stop_requested())
                return;
            return setPhase(BroadcastState::Phase::Ended, std::nullopt);
        }
        if (!m_job.isDvr || !m_hasBegun)
            break;
        const qint64 now = monotonicUs();
        if (secondsSoFar() > before)
            troubleUs = m_lastPackedUs;
        else if (troubleUs < 0)
            troubleUs = now;
        if (now - troubleUs > static_cast<qint64>(m_job.outageSec * 1e6))
            break;
        breaksOff = true;
        waitFor(0.5, stop);
    }
    if (!stop.stop_requested())
        setPhase(BroadcastState::Phase::Failed, result ? std::nullopt : std::optional(result.error()));
}

void BroadcastWorker::setPhase(BroadcastState::Phase phase, std::optional<Error> error)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state.phase = phase;
        m_state.error = std::move(error);
    }
    m_changed();
}

BroadcastState BroadcastWorker::state() const
{
    BroadcastState out;
    {
        const std::scoped_lock lock(m_mutex);
        out = m_state;
    }
    out.segment = m_folder->nextNumber() - 1;
    out.bytesWritten = m_folder->bytesWritten();
    out.seconds = secondsSoFar();
    return out;
}

} // namespace castwright::media
