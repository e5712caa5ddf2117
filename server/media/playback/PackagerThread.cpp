// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/PackagerThread.h"

#include "base/Log.h"
#include "base/ThreadName.h"

#include <chrono>
#include <utility>

namespace castwright::media {

namespace {
/// What a publisher sent since his last keyframe comes at once, however long ago that was.
constexpr PacketReader::Limits limits{.packets = 6000, .bytes = 96 * 1024 * 1024, .durationUs = 60'000'000, .trackMask = 0x3f};
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
            wallMs = m_session->zeroMs(*packet);
        (*made)->write(packet, *wallMs);
    }
    (*made)->finish();
}

} // namespace castwright::media
