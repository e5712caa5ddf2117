// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/PackagerThread.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/ThreadName.h"

#include <utility>
#include <vector>

namespace castwright::media {

namespace {
/// What a publisher sent since his last keyframe comes at once, however long ago that was.
constexpr PacketReader::Limits limits{.packets = 6000, .bytes = 96 * 1024 * 1024, .durationUs = 60'000'000, .trackMask = 0x3f};

/// When the time 0 of sessions was, by the clock on the wall. Worked out once for each session, because packets come unevenly and all
/// packers of a session have to mean the same moment: renditions find each other's segments by it. Thread: any.
class SessionClocks {
public:
    qint64 zeroOf(const std::shared_ptr<LiveSession> &session, const Packet &packet)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_known, [](const auto &row) { return row.first.expired(); });
        for (const auto &[known, zeroMs] : m_known)
            if (known.lock() == session)
                return zeroMs;
        const qint64 zeroMs =
            packet.createdUs > 0 ? SystemClock().nowMs() - (monotonicUs() - packet.createdUs + packet.ptsUs) / 1000 : session->startedMs();
        m_known.emplace_back(session, zeroMs);
        return zeroMs;
    }

private:
    std::mutex m_mutex;
    std::vector<std::pair<std::weak_ptr<LiveSession>, qint64>> m_known;
};
} // namespace

PackagerThread::PackagerThread(QString kind, std::shared_ptr<LiveSession> session, Make make, std::function<void()> failed)
    : m_session(std::move(session))
    , m_make(std::move(make))
    , m_failed(std::move(failed))
    , m_reader(std::make_shared<PacketReader>(limits))
    , m_thread([this, kind](const std::stop_token &stop) { run(kind, stop); })
{}

PackagerThread::~PackagerThread()
{
    m_thread.request_stop();
    m_reader->close();
    m_thread.join();
    m_session->hub()->removeReader(m_reader);
}

std::optional<Error> PackagerThread::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

std::shared_ptr<const StreamInfo> PackagerThread::waitForTracks(const std::stop_token &stop) const
{
    while (!stop.stop_requested() && !m_session->isEnded()) {
        if (auto info = m_session->hub()->info())
            return info;
        (void)m_reader->pop(std::chrono::milliseconds(20)); // not added yet: waits, and can be woken
    }
    return nullptr;
}

qint64 PackagerThread::wallOf(const Packet &first) const
{
    static SessionClocks clocks;
    return clocks.zeroOf(m_session, first);
}

void PackagerThread::run(const QString &kind, const std::stop_token &stop)
{
    setThreadName(QByteArray("pack-" + kind.toLatin1()).constData());
    const auto info = waitForTracks(stop);
    if (!info)
        return;
    auto made = m_make(*info);
    if (!made) {
        qCWarning(logMedia).noquote() << "stream" << m_session->streamId() << "as" << kind << "cannot be packed:" << made.error().message;
        {
            const std::scoped_lock lock(m_mutex);
            m_failure = made.error();
        }
        return m_failed();
    }
    m_session->hub()->addReader(m_reader);
    std::optional<qint64> wallMs;
    while (!stop.stop_requested()) {
        const PacketPtr packet = m_reader->pop(std::chrono::milliseconds(500));
        if (!packet) {
            if (m_reader->isClosed())
                break;
            continue;
        }
        if (!wallMs)
            wallMs = wallOf(*packet);
        (*made)->write(packet, *wallMs);
    }
    (*made)->finish();
}

} // namespace castwright::media
