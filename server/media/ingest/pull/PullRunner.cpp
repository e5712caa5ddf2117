// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/pull/PullRunner.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/ThreadName.h"
#include "media/ffmpeg/DemuxPackets.h"
#include "media/net/AddressGuard.h"
#include "media/sources/RedactUrl.h"

#include <QRandomGenerator>
#include <QUrl>

#include <chrono>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 steadyAfterUs = 10'000'000; ///< who delivered for so long was no failure
constexpr qint64 soonUs = 60'000'000;        ///< a primary that fails within this time after a return does not hold
constexpr qint64 mostAheadUs = 30'000'000;

std::shared_ptr<AddressGuard> guardFor(AddressGuard::Reach reach, const QStringList &urls)
{
    return urls.isEmpty() ? nullptr : std::make_shared<AddressGuard>(reach, urls);
}

QStringList without(QStringList urls, const QStringList &others)
{
    urls.removeIf([&others](const QString &url) { return others.contains(url); });
    return urls;
}

bool isSame(const TrackInfo &left, const TrackInfo &right)
{
    // Where there is a configuration, it says all; FLV's own words beside it (44100 Hz, always) may have been corrected on one connection
    // and not yet on the other.
    const bool isConfigured = !left.extradata.isEmpty();
    return left.codec == right.codec && left.extradata == right.extradata
        && (isConfigured
            || (left.width == right.width && left.height == right.height && left.sampleRate == right.sampleRate
                && left.channels == right.channels));
}

bool isSame(const StreamInfo &left, const StreamInfo &right)
{
    return left.hasVideo == right.hasVideo && left.hasAudio == right.hasAudio && (!left.hasVideo || isSame(left.video, right.video))
        && (!left.hasAudio || isSame(left.audio, right.audio));
}
} // namespace

/// Looks at the primary now and then while a backup is in use. Thread: one of its own ("pull-probe").
class PullRunner::Probe {
public:
    Probe(QString url, std::shared_ptr<AddressGuard> guard, int everyMs, const Policy &policy)
        : m_url(std::move(url))
        , m_guard(std::move(guard))
        , m_everyMs(everyMs)
        , m_policy(policy)
    {
        m_thread = std::jthread([this] { run(); });
    }
    ~Probe()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopping = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    bool isBack() const { return m_isBack; }

private:
    void run()
    {
        setThreadName("pull-probe");
        while (!m_isStopping && !m_isBack) {
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait_for(lock, std::chrono::milliseconds(m_everyMs), [this] { return m_isStopping.load(); });
            }
            if (!m_isStopping)
                m_isBack = isSteady();
        }
    }
    bool isSteady()
    {
        const auto input = DemuxPackets::open(
            DemuxRequest::liveOf(m_url, m_guard, m_policy.openMs, m_policy.silentMs, [this] { return m_isStopping.load(); }));
        if (!input)
            return false;
        const qint64 untilUs = monotonicUs() + m_policy.steadyMs * 1000LL;
        int packets = 0;
        while (!m_isStopping && monotonicUs() < untilUs) {
            const auto packet = (*input)->read();
            if (!packet)
                return false;
            packets += *packet ? 1 : 0;
        }
        return packets > 0;
    }

    const QString m_url;
    const std::shared_ptr<AddressGuard> m_guard;
    const int m_everyMs;
    const Policy m_policy;
    std::atomic<bool> m_isBack = false;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::jthread m_thread;
};

PullRunner::PullRunner(LiveRegistry &registry, QString streamId, QStringList urls, Listener listener)
    : PullRunner(registry, std::move(streamId), std::move(urls), std::move(listener), Policy())
{}

PullRunner::PullRunner(LiveRegistry &registry, QString streamId, QStringList urls, Listener listener, Policy policy)
    : m_registry(registry)
    , m_streamId(std::move(streamId))
    , m_urls(std::move(urls))
    , m_listener(std::move(listener))
    , m_policy(policy)
    , m_guard(guardFor(AddressGuard::Reach::Everywhere, without(m_urls, policy.publicUrls)))
    , m_publicGuard(guardFor(AddressGuard::Reach::PublicOnly, policy.publicUrls))
    , m_primaryEveryMs(policy.primaryEveryMs)
    , m_thread([this] { run(); })
{}

PullRunner::~PullRunner()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void PullRunner::failOver()
{
    {
        const std::scoped_lock lock(m_mutex);
        *m_isSkipped = true;
    }
    m_wake.notify_all();
}

const std::shared_ptr<AddressGuard> &PullRunner::guardOf(const QString &url) const
{
    return m_policy.publicUrls.contains(url) ? m_publicGuard : m_guard;
}

/// False when it was stopped; true early when the next address is wanted.
bool PullRunner::waitMs(int ms)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_isStopping || *m_isSkipped; });
    return !m_isStopping;
}

void PullRunner::run()
{
    setThreadName("pull");
    Backoff backoff(m_policy.retries);
    int index = 0;
    int failures = 0;
    while (!isStopping() && !m_urls.isEmpty()) {
        *m_isSkipped = false;
        Error error;
        const qint64 sinceUs = monotonicUs();
        const Left left = pullFrom(index, error);
        const qint64 lastedUs = monotonicUs() - sinceUs;
        if (left == Left::Stopped)
            break;
        notePrimary(index, left, lastedUs);
        if (left == Left::PrimaryIsBack) {
            index = 0;
            continue;
        }
        if (left == Left::Failed) {
            failures = lastedUs > steadyAfterUs ? 1 : failures + 1;
            if (lastedUs > steadyAfterUs)
                backoff.reset();
            qCInfo(logMedia).noquote() << "stream" << m_streamId << "from" << redactedUrl(m_urls[index]) << "failed:" << error.message;
            m_listener({false, redactedUrl(m_urls[index]), error.message});
        }
        index = (index + 1) % static_cast<int>(m_urls.size());
        // The same address once more at once, or each of the others; then with growing pauses.
        if (failures > m_urls.size()) {
            endSession();
            if (!waitMs(backoff.nextMs(QRandomGenerator::global()->generateDouble())))
                break;
        }
    }
    m_probe.reset();
    endSession();
}

void PullRunner::notePrimary(int index, Left left, qint64 lastedUs)
{
    if (index != 0)
        return;
    if (left == Left::Failed && lastedUs < soonUs)
        m_primaryEveryMs = std::min(m_primaryEveryMs * 2, m_policy.primaryAtMostMs);
    else if (lastedUs >= soonUs)
        m_primaryEveryMs = m_policy.primaryEveryMs;
}

PullRunner::Left PullRunner::pullFrom(int index, Error &error)
{
    if (index == 0)
        m_probe.reset();
    else if (!m_probe)
        m_probe = std::make_unique<Probe>(m_urls[0], guardOf(m_urls[0]), m_primaryEveryMs, m_policy);
    m_isPaced = QUrl(m_urls[index]).path().endsWith(QLatin1String(".m3u8"));
    m_paceBaseUs = 0;
    m_hasOffset = false;
    const auto isAborted = [this] { return m_isStopping || *m_isSkipped; };
    const auto guard = guardOf(m_urls[index]);
    guard->takeProblem();
    auto input = DemuxPackets::open(DemuxRequest::liveOf(m_urls[index], guard, m_policy.openMs, m_policy.silentMs, isAborted));
    if (isStopping())
        return Left::Stopped;
    if (*m_isSkipped)
        return Left::Skipped;
    if (!input) {
        error = guard->takeProblem().value_or(input.error()); // libav knows only that it was refused
        return Left::Failed;
    }
    return copyPackets(**input, index, error);
}

PullRunner::Left PullRunner::copyPackets(DemuxPackets &input, int index, Error &error)
{
    std::shared_ptr<const StreamInfo> known;
    bool needsKeyframe = true;
    qint64 tracksUntilUs = 0; // counted from the first packet: a server may send nothing before its next keyframe
    while (!isStopping()) {
        if (*m_isSkipped)
            return Left::Skipped;
        if (m_probe && m_probe->isBack())
            return Left::PrimaryIsBack;
        const auto packet = input.read();
        if (!packet) {
            error = packet.error();
            return isStopping() ? Left::Stopped : *m_isSkipped ? Left::Skipped : Left::Failed;
        }
        if (!*packet)
            continue;
        if (input.info() != known) {
            if (tracksUntilUs == 0)
                tracksUntilUs = monotonicUs() + (continuesSession() ? m_policy.sessionTracksMs : m_policy.tracksMs) * 1000LL;
            if (lacksTracks(*input.info()) && monotonicUs() < tracksUntilUs)
                continue;
            known = input.info();
            if (!takeInfo(known, index)) {
                error = {ErrorCode::Conflict, u"Somebody else is publishing to this stream."_s};
                return Left::Failed;
            }
        }
        if (needsKeyframe && known->hasVideo && ((*packet)->kind != TrackKind::Video || !(*packet)->isKeyframe))
            continue;
        needsKeyframe = false;
        if (!paceUntilDue(**packet))
            continue;
        publish(*packet);
    }
    return Left::Stopped;
}

/// What a connection tells of a track may become complete, and so the same as the session's, with the track's first packets.
bool PullRunner::continuesSession() const
{
    return m_session && !m_session->isEnded() && !m_session->isKicked() && m_info;
}

/// Sound may come before the pictures and pictures before the sound; a session that begins with one of them would end when the other comes.
bool PullRunner::lacksTracks(const StreamInfo &info) const
{
    const bool wantsVideo = !m_info || m_info->hasVideo;
    const bool wantsAudio = !m_info || m_info->hasAudio;
    return (wantsVideo && !info.hasVideo) || (wantsAudio && !info.hasAudio) || (continuesSession() && !isSame(*m_info, info));
}

bool PullRunner::takeInfo(const std::shared_ptr<const StreamInfo> &info, int index)
{
    const QString address = redactedUrl(m_urls[index]);
    if (continuesSession() && isSame(*m_info, *info)) {
        m_listener({true, address, {}}); // the same tracks: players go on
        return true;
    }
    endSession();
    const auto session =
        m_registry.begin(m_streamId, PublisherInfo{u"pull"_s, address, {}, {}}, false, [isSkipped = m_isSkipped] { *isSkipped = true; });
    if (!session)
        return false;
    m_session = *session;
    m_info = info;
    m_lastUs = 0;
    m_hasPublished = m_hasOffset = false;
    m_session->hub()->setInfo(info);
    m_listener({true, address, {}});
    return true;
}

/// Segments are fetched faster than they play; they are handed on in their own time. False when it was stopped.
bool PullRunner::paceUntilDue(const Packet &packet)
{
    if (!m_isPaced)
        return true;
    const qint64 nowUs = monotonicUs();
    if (m_paceBaseUs == 0 || m_paceBaseUs + packet.dtsUs < nowUs - mostAheadUs)
        m_paceBaseUs = nowUs - packet.dtsUs;
    const qint64 dueUs = std::min(m_paceBaseUs + packet.dtsUs, nowUs + mostAheadUs);
    return dueUs - nowUs < 5'000 || waitMs(static_cast<int>((dueUs - nowUs) / 1000));
}

void PullRunner::publish(const PacketPtr &packet)
{
    // Each connection's times begin at 0; the session's go on.
    if (!m_hasOffset) {
        constexpr qint64 stepUs = 40'000;
        m_offsetUs = m_hasPublished ? m_lastUs + stepUs - packet->dtsUs : -packet->dtsUs;
        m_hasOffset = true;
    }
    auto moved = std::make_shared<Packet>(*packet);
    moved->dtsUs += m_offsetUs;
    moved->ptsUs += m_offsetUs;
    m_lastUs = std::max(m_lastUs, moved->dtsUs);
    m_hasPublished = true;
    m_session->countBytes(moved->size);
    m_session->publish(moved);
}

void PullRunner::endSession()
{
    if (m_session)
        m_registry.end(m_session);
    m_session.reset();
    m_info.reset();
}

} // namespace castwright::media
