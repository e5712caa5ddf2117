// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/OutputWorker.h"

#include "base/Log.h"
#include "media/net/TcpSocket.h"
#include "media/outputs/OutputTexts.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr qint64 tickUs = 40'000;
constexpr qint64 checkEveryUs = 250'000;
constexpr qint64 reportEveryUs = 1'000'000;
constexpr int cleanCloseMs = 1500;
constexpr int stalledCloseMs = 200; // a peer that takes nothing will not take the goodbye either

OutputSeams withDefaults(OutputSeams seams)
{
    if (!seams.clock)
        seams.clock = std::make_shared<SystemClock>();
    if (!seams.random)
        seams.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return seams;
}
} // namespace

OutputRunner::Worker::Worker(OutputSpec spec, std::shared_ptr<PacketHub> hub, Listener listener, OutputSeams seams)
    : m_spec(std::move(spec))
    , m_hub(std::move(hub))
    , m_listener(std::move(listener))
    , m_seams(withDefaults(std::move(seams)))
    , m_plan(m_spec.destination.maxAttempts)
{
    m_status.destinationId = m_spec.destination.id;
    m_status.name = m_spec.destination.name;
    m_status.maxAttempts = m_spec.destination.maxAttempts;
    m_published = m_status;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"dest-"_s + m_spec.destination.id);
    m_thread->start();
}

OutputRunner::Worker::~Worker()
{
    requestStop();
    m_thread->wait();
}

void OutputRunner::Worker::requestStop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping->store(true);
    }
    m_wake.notify_all();
}

void OutputRunner::Worker::retryNow()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wantsRetry = true;
    }
    m_wake.notify_all();
}

DestinationStatus OutputRunner::Worker::status() const
{
    const std::scoped_lock lock(m_mutex);
    return m_published;
}

void OutputRunner::Worker::run()
{
    blockBrokenPipeSignal();
    setState(OutputState::Connecting);
    while (!isStopping() && waitForInfo()) {
        m_status.attempt = m_plan.begin();
        m_status.nextRetryAt.reset();
        setState(OutputState::Connecting, m_status.reason, m_status.message);
        const auto result = connectAndSend();
        const bool isAtEnd = result.has_value() || isStopping();
        if (m_sink)
            m_sink->close(result.has_value(), WaitLimit::in(!result ? 0 : m_stall.isStalled() ? stalledCloseMs : cleanCloseMs));
        m_figures.connectionLost(monotonicUs());
        m_liveSinceUs = 0;
        if (isAtEnd || !recover(result.error()))
            break;
    }
    if (m_reader)
        m_hub->removeReader(m_reader);
    if (m_sink && !m_sink->place().isEmpty())
        m_status.playbackUrl = m_sink->place();
    m_sink.reset();
    m_status.nextRetryAt.reset();
    m_hasFinished = true;
    setState(OutputState::Finished, m_status.reason, m_status.message);
}

bool OutputRunner::Worker::waitForInfo()
{
    constexpr qint64 askEveryUs = 50'000;
    while (!(m_info = m_hub->info())) {
        if (waitUntilUs(monotonicUs() + askEveryUs) == Wake::Stop)
            return false;
    }
    m_status.encoder = m_info->videoEncoder;
    return true;
}

OutputResult<> OutputRunner::Worker::connectAndSend()
{
    if (!m_sink) {
        CW_OUTPUT_TRY(m_sink,
                      m_seams.makeSink ? OutputResult<std::unique_ptr<OutputSink>>(m_seams.makeSink(m_spec, m_seams))
                                       : makeOutputSink(m_spec, m_seams));
    }
    constexpr int patienceMs = 24 * 3600 * 1000;
    const int openMs = m_sink->openLimitMs();
    CW_OUTPUT_CHECK(m_sink->open(*m_info, limit(openMs > 0 ? openMs : patienceMs)));
    if (!m_reader) {
        PacketReader::Limits limits;
        if (m_spec.destination.kind == DestinationKind::File) {
            // Nobody waits for a recording, and it may have no gap because the disk was busy for some seconds.
            limits.packets = 6000;
            limits.bytes = 128 * 1024 * 1024;
            limits.durationUs = 30'000'000;
            for (const int track : m_spec.destination.file.value_or(FileSettings()).tracks)
                limits.trackMask |= 1U << (track - 1);
        }
        m_reader = std::make_shared<PacketReader>(limits);
        m_hub->addReader(m_reader);
    } else {
        m_reader->skipToKeyframe();
        m_hub->requestKeyframe();
    }
    m_status.playbackUrl = m_sink->place();
    m_timeline.restart(m_info->hasVideo);
    const qint64 nowUs = monotonicUs();
    m_lastPacketUs = nowUs;
    m_figures.connectionOpened(m_sink->progress());
    m_stall.restart(nowUs, m_sink->progress());
    return sendUntilStopped();
}

OutputResult<> OutputRunner::Worker::sendUntilStopped()
{
    qint64 nextTickUs = monotonicUs();
    while (!isStopping()) {
        CW_OUTPUT_CHECK(sendWaiting());
        const qint64 nowUs = monotonicUs();
        if (nowUs >= m_nextCheckUs || m_liveSinceUs == 0) {
            m_nextCheckUs = nowUs + checkEveryUs;
            CW_OUTPUT_CHECK(checkProgress(nowUs));
        }
        if (m_reader->isClosed() && m_reader->queuedPackets() == 0)
            return {};
        nextTickUs = std::max(nextTickUs + tickUs, nowUs);
        if (waitUntilUs(nextTickUs) == Wake::Retry && m_status.state == OutputState::Stalled)
            return std::unexpected(OutputFailure{OutputReason::Stalled, u"the connection was given up to try again"_s, false, true});
    }
    return sendWaiting(); // what is queued belongs to the stream
}

OutputResult<> OutputRunner::Worker::sendWaiting()
{
    using namespace std::chrono_literals;
    qint64 lastUs = 0;
    while (m_sink->isReady() && m_reader->queuedPackets() > 0) {
        const PacketPtr packet = m_reader->pop(0ms);
        if (!packet)
            break;
        lastUs = packet->createdUs;
        const auto placed = m_timeline.place(*packet);
        if (!placed)
            continue;
        CW_OUTPUT_CHECK(m_sink->write(*placed));
        if (packet->kind == TrackKind::Video)
            m_figures.frameSent();
    }
    if (lastUs != 0)
        m_lastPacketUs = monotonicUs();
    return m_sink->flush();
}

OutputResult<> OutputRunner::Worker::checkProgress(qint64 nowUs)
{
    const SinkProgress progress = m_sink->progress();
    m_stall.update(nowUs, progress);
    if (m_stall.isHopeless())
        return outputFailure(OutputReason::Stalled,
                             u"the server took nothing for %1 seconds"_s.arg(StallDetector::hopelessAfterUs / 1'000'000));
    judgeState(nowUs);
    if (m_liveSinceUs != 0)
        m_plan.succeededFor(nowUs - m_liveSinceUs);
    if (nowUs >= m_nextReportUs) {
        m_nextReportUs = nowUs + reportEveryUs;
        m_figures.update(nowUs, progress);
        m_status.uptimeMs = m_liveSinceUs != 0 ? (nowUs - m_liveSinceUs) / 1000 : 0;
        m_status.queueBytes = m_reader->queuedBytes() + progress.bytesWaiting + progress.bytesSent - progress.bytesTaken;
        report();
    }
    return {};
}

void OutputRunner::Worker::judgeState(qint64 nowUs)
{
    const bool isWaiting = m_reader->queuedPackets() > 0;
    const bool isEncoderSilent = !isWaiting && nowUs - m_lastPacketUs >= StallDetector::stalledAfterUs;
    if (m_stall.isStalled()) {
        const OutputFailure failure{OutputReason::Stalled, u"the server takes nothing any more"_s, false, false};
        setState(OutputState::Stalled, failure.reason, failureMessage(failure));
    } else if (isEncoderSilent) {
        const OutputFailure failure{OutputReason::Encoder, u"the encoder gives no pictures"_s, false, false};
        setState(OutputState::Stalled, failure.reason, failureMessage(failure));
    } else if (m_stall.hasAdvanced()) {
        if (m_liveSinceUs == 0) {
            m_liveSinceUs = nowUs;
            m_status.reconnects += m_wasEverLive ? 1 : 0;
            m_wasEverLive = true;
        }
        setState(OutputState::Live, OutputReason::None, m_sink->warning());
    }
}

bool OutputRunner::Worker::recover(const OutputFailure &failure)
{
    const QString message = failureMessage(failure);
    qCInfo(logMedia).noquote() << "output" << m_spec.destination.id << "attempt" << m_status.attempt << "failed:" << failure.text;
    m_status.lastError = message;
    m_status.lastErrorAt = m_seams.clock->now();
    if (m_sink && m_sink->waitsForPeers() && failure.reason == OutputReason::Reset) {
        m_plan.restart();
        setState(OutputState::Connecting, OutputReason::Reset, message);
        return true;
    }
    const RetryPlan::Decision decision = m_plan.failed(failure, m_seams.random());
    if (decision.givesUp) {
        setState(OutputState::Failed, failure.reason, message);
        return waitForRetry(-1, false);
    }
    m_status.nextRetryAt = m_seams.clock->now().addMSecs(decision.waitMs);
    setState(OutputState::Reconnecting, failure.reason, message);
    return waitForRetry(decision.waitMs, failure.isBeforeConnection);
}

bool OutputRunner::Worker::waitForRetry(int waitMs, bool mayProbe)
{
    constexpr qint64 probeEveryUs = 1'500'000;
    constexpr int probeMs = 700;
    constexpr qint64 nextDayUs = 86'400'000'000;
    const qint64 retryUs = monotonicUs() + (waitMs < 0 ? nextDayUs : static_cast<qint64>(waitMs) * 1000);
    while (!isStopping()) {
        const qint64 nowUs = monotonicUs();
        if (waitMs >= 0 && nowUs >= retryUs)
            return true;
        switch (waitUntilUs(std::min(retryUs, mayProbe ? nowUs + probeEveryUs : nowUs + nextDayUs))) {
        case Wake::Retry: m_plan.restart(); return true;
        case Wake::Stop: return false;
        case Wake::Timeout:
            // A server that came back is met at once, without knocking more often at one that is up and refuses.
            if (mayProbe && monotonicUs() < retryUs && m_sink->answersAgain(limit(probeMs)))
                return !isStopping();
        }
    }
    return false;
}

OutputRunner::Worker::Wake OutputRunner::Worker::waitUntilUs(qint64 wakeUs)
{
    std::unique_lock lock(m_mutex);
    const auto left = std::chrono::microseconds(std::max<qint64>(0, wakeUs - monotonicUs()));
    m_wake.wait_for(lock, left, [this] { return isStopping() || m_wantsRetry; });
    if (isStopping())
        return Wake::Stop;
    return std::exchange(m_wantsRetry, false) ? Wake::Retry : Wake::Timeout;
}

void OutputRunner::Worker::setState(OutputState state, OutputReason reason, const QString &message)
{
    const bool isSame = m_status.state == state && m_status.reason == reason && m_status.message == message;
    m_status.state = state;
    m_status.reason = reason;
    m_status.message = message;
    if (!isSame)
        report();
}

void OutputRunner::Worker::report()
{
    m_figures.writeTo(m_status);
    if (m_reader) {
        m_status.framesDropped = m_reader->droppedVideoFrames();
        m_status.queuePackets = static_cast<int>(m_reader->queuedPackets());
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_published = m_status;
    }
    if (m_listener)
        m_listener(m_status);
}

} // namespace castwright::media
