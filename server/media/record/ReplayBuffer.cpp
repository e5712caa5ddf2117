// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/record/ReplayBuffer.h"

#include "base/ThreadName.h"
#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerRemux.h"
#include "media/record/RecordingFile.h"

#include <QFile>

#include <algorithm>

namespace castwright::media {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 fragmentUs = 1'000'000;

/// Lets a DiskFile be a muxer's target.
Result<> writeFragments(const std::deque<PacketPtr> &packets, const StreamInfo &info, RecordingFile &file)
{
    Muxer muxer(Muxer::Format::FragmentedMp4, file);
    CW_CHECK(muxer.open(info));
    const qint64 startUs = packets.front()->dtsUs;
    qint64 flushedUs = startUs;
    for (const PacketPtr &packet : packets) {
        if (packet->ptsUs < startUs)
            continue;
        Packet moved = *packet;
        moved.ptsUs -= startUs;
        moved.dtsUs = std::max<qint64>(0, moved.dtsUs - startUs);
        if (packet->dtsUs - flushedUs >= fragmentUs && packet->kind == TrackKind::Video) {
            CW_CHECK(muxer.flush());
            flushedUs = packet->dtsUs;
        }
        CW_CHECK(muxer.write(moved));
    }
    return muxer.finish();
}
} // namespace

ReplayBuffer::ReplayBuffer(std::shared_ptr<PacketHub> hub, int seconds) : m_hub(std::move(hub)), m_seconds(seconds)
{
    m_hub->addReader(m_reader);
    m_thread = std::jthread([this] { run(); });
}

ReplayBuffer::~ReplayBuffer()
{
    m_isStopping = true;
    m_hub->removeReader(m_reader);
    m_reader->close();
    m_thread.join();
}

void ReplayBuffer::run()
{
    setThreadName("replay");
    while (!m_isStopping) {
        const PacketPtr packet = m_reader->pop(200ms);
        if (packet)
            keep(packet);
        else if (m_reader->isClosed())
            return;
    }
}

void ReplayBuffer::keep(const PacketPtr &packet)
{
    const std::scoped_lock lock(m_mutex);
    m_packets.push_back(packet);
    m_bytes += packet->size;
    // Whole groups go: the second keyframe must itself lie far enough back.
    const qint64 limitUs = packet->dtsUs - static_cast<qint64>(m_seconds) * 1'000'000;
    const auto isKeyframe = [](const PacketPtr &row) { return row->kind == TrackKind::Video && row->isKeyframe; };
    for (;;) {
        const auto second = std::find_if(std::next(m_packets.begin()), m_packets.end(), isKeyframe);
        if (second == m_packets.end() || (*second)->dtsUs > limitUs)
            return;
        for (auto gone = m_packets.begin(); gone != second; ++gone)
            m_bytes -= (*gone)->size;
        m_packets.erase(m_packets.begin(), second);
    }
}

qint64 ReplayBuffer::keptMs() const
{
    const std::scoped_lock lock(m_mutex);
    return m_packets.empty() ? 0 : (m_packets.back()->dtsUs - m_packets.front()->dtsUs) / 1000;
}

Result<qint64> ReplayBuffer::save(const QString &path, const std::atomic<bool> &isAborted) const
{
    std::deque<PacketPtr> packets;
    {
        const std::scoped_lock lock(m_mutex);
        packets = m_packets;
    }
    const auto info = m_hub->info();
    if (packets.empty() || !info)
        return fail(ErrorCode::Conflict, u"Nothing is kept yet. Wait a moment after starting the replay buffer."_s);
    const QString raw = path + u".part"_s;
    QFile::remove(raw);
    const auto file = DiskFile::create(raw);
    if (!file)
        return fail(ErrorCode::InternalError, u"The replay cannot be written to %1. Check the folder's rights and room."_s.arg(path));
    auto written = writeFragments(packets, *info, *file);
    if (written)
        written = remuxToPlainMp4(raw, path, isAborted);
    QFile::remove(raw);
    if (!written)
        return std::unexpected(written.error());
    return (packets.back()->dtsUs - packets.front()->dtsUs) / 1000;
}

} // namespace castwright::media
