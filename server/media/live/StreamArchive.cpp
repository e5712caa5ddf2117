// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/StreamArchive.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/ThreadName.h"
#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerCut.h"
#include "media/record/RecordingFile.h"

#include <QDir>

#include <algorithm>
#include <limits>

namespace castwright::media {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 chunkUs = 6'000'000;
constexpr qint64 mostChunkUs = 60'000'000; ///< without keyframes

/// The packets of a part as a file that can be cut.
Result<> writeFile(RecordingFile &file, const StreamInfo &info, const std::function<Result<bool>(Packet &)> &next)
{
    Muxer muxer(Muxer::Format::FragmentedMp4, file);
    CW_CHECK(muxer.open(info));
    for (;;) {
        Packet packet;
        CW_TRY(const bool isThere, next(packet));
        if (!isThere)
            return muxer.finish();
        if (packet.kind == TrackKind::Video ? packet.isKeyframe : !info.hasVideo)
            CW_CHECK(muxer.flush());
        CW_CHECK(muxer.write(packet));
    }
}
} // namespace

StreamArchive::StreamArchive(QString folder, int seconds) : m_folder(std::move(folder)), m_seconds(seconds)
{
    QDir(m_folder).removeRecursively();
}

StreamArchive::~StreamArchive()
{
    end();
    m_chunks.clear();
    QDir().rmdir(m_folder);
}

void StreamArchive::begin(const std::shared_ptr<LiveSession> &session)
{
    end();
    {
        const std::scoped_lock lock(m_mutex);
        m_current.reset();
        m_trouble.clear();
    }
    m_session = session;
    m_reader = std::make_shared<PacketReader>();
    m_isStopping = false;
    m_thread = std::jthread([this, session, reader = m_reader] { run(session, reader); });
}

void StreamArchive::end()
{
    if (!m_thread.joinable())
        return;
    m_isStopping = true;
    m_reader->close();
    m_thread.join();
    m_session->hub()->removeReader(m_reader);
    m_session.reset();
}

void StreamArchive::run(const std::shared_ptr<LiveSession> &session, const std::shared_ptr<PacketReader> &reader)
{
    setThreadName("dvr");
    while (!m_isStopping && !session->isEnded() && !session->hub()->info())
        reader->pop(20ms); // not added yet: only waits
    session->hub()->addReader(reader);
    while (!m_isStopping) {
        const PacketPtr packet = reader->pop(200ms);
        if (packet)
            take(*packet, *session);
        else if (reader->isClosed())
            return;
    }
}

bool StreamArchive::beginChunk(const Packet &packet, const LiveSession &session)
{
    if (!m_current) {
        auto made = std::make_shared<Session>();
        made->info = session.hub()->info();
        made->wallMs = SystemClock().nowMs() - (monotonicUs() - packet.createdUs) / 1000 - packet.ptsUs / 1000;
        m_current = made;
    }
    if (!QDir().mkpath(m_folder))
        return false;
    auto chunk = std::make_shared<Chunk>(u"%1/%2.packets"_s.arg(m_folder).arg(++m_number));
    if (!chunk->file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return false;
    chunk->session = m_current;
    chunk->startUs = chunk->endUs = packet.ptsUs;
    m_chunks.push_back(std::move(chunk));
    return true;
}

void StreamArchive::giveUp(const QString &why)
{
    m_trouble = why;
    qCWarning(logMedia).noquote() << why << m_folder;
}

void StreamArchive::take(const Packet &packet, const LiveSession &session)
{
    std::unique_lock lock(m_mutex);
    if (!m_trouble.isEmpty())
        return;
    const bool isVideo = packet.kind == TrackKind::Video;
    const bool isOwn = !m_chunks.empty() && m_current && m_chunks.back()->session == m_current;
    const qint64 spanUs = isOwn ? packet.dtsUs - m_chunks.back()->startUs : 0;
    const auto info = session.hub()->info();
    const bool mayBegin = isVideo ? packet.isKeyframe : !info->hasVideo;
    if (!isOwn || (mayBegin && spanUs >= chunkUs) || spanUs >= mostChunkUs) {
        if (!mayBegin && !isOwn)
            return;
        if (!beginChunk(packet, session))
            return giveUp(u"What is to be kept of the stream cannot be written. Check the disk."_s);
        dropOld();
    }
    const ChunkPtr kept = m_chunks.back(); // whatever dropOld() does meanwhile
    Chunk &chunk = *kept;
    // A disk that hangs must not hold up the server thread, which asks for the state each second; nobody else writes.
    lock.unlock();
    const bool isWritten = chunk.file.write(reinterpret_cast<const char *>(packet.data.get()), packet.size) == packet.size;
    lock.lock();
    if (!isWritten)
        return giveUp(u"The disk is full: nothing of the stream is kept any more."_s);
    chunk.entries.push_back({packet.ptsUs, packet.dtsUs, chunk.bytes, static_cast<int>(packet.durationUs), static_cast<int>(packet.size),
                             static_cast<quint8>(isVideo ? 0 : packet.audioTrack), packet.isKeyframe});
    chunk.bytes += packet.size;
    chunk.endUs = std::max(chunk.endUs, packet.ptsUs + packet.durationUs);
}

void StreamArchive::dropOld()
{
    const auto wallOf = [](const Chunk &chunk, qint64 us) { return chunk.session->wallMs + us / 1000; };
    const qint64 limitMs = wallOf(*m_chunks.back(), m_chunks.back()->endUs) - m_seconds * 1000LL;
    while (m_chunks.size() > 1 && wallOf(*m_chunks.front(), m_chunks.front()->endUs) < limitMs)
        m_chunks.pop_front();
}

std::pair<qint64, qint64> StreamArchive::range() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_chunks.empty())
        return {0, 0};
    const Chunk &first = *m_chunks.front();
    const Chunk &last = *m_chunks.back();
    return {first.session->wallMs + first.startUs / 1000, last.session->wallMs + last.endUs / 1000};
}

qint64 StreamArchive::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    qint64 total = 0;
    for (const ChunkPtr &chunk : m_chunks)
        total += chunk->bytes;
    return total;
}

QString StreamArchive::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}

Result<StreamArchive::Part> StreamArchive::find(qint64 startMs, qint64 endMs) const
{
    const std::scoped_lock lock(m_mutex);
    const auto touches = [&](const ChunkPtr &chunk) {
        return chunk->session->wallMs + chunk->endUs / 1000 > startMs && chunk->session->wallMs + chunk->startUs / 1000 < endMs;
    };
    const auto first = std::ranges::find_if(m_chunks, touches);
    if (first == m_chunks.end())
        return fail(ErrorCode::NotFound, u"Nothing is kept of this time."_s);
    Part part;
    part.session = (*first)->session;
    part.startUs = std::max((startMs - part.session->wallMs) * 1000, (*first)->startUs);
    part.endUs = (endMs - part.session->wallMs) * 1000;
    std::size_t begin = 0;                               // the last keyframe shown at or before the start
    qint64 shownUs = std::numeric_limits<qint64>::min(); // the last picture that came along because earlier ones refer to it
    for (auto chunk = first; chunk != m_chunks.end() && (*chunk)->session == part.session; ++chunk) {
        for (const Entry &entry : (*chunk)->entries) {
            const bool isShownBefore = entry.audioTrack == 0 && entry.ptsUs < shownUs;
            if (entry.dtsUs >= part.endUs && !isShownBefore)
                continue;
            if (entry.audioTrack == 0)
                shownUs = std::max(shownUs, entry.ptsUs);
            if (entry.audioTrack == 0 && entry.isKeyframe && entry.ptsUs <= part.startUs)
                begin = part.pieces.size();
            if (entry.audioTrack <= 1)
                part.pieces.push_back({entry, *chunk});
        }
    }
    part.pieces.erase(part.pieces.begin(), part.pieces.begin() + static_cast<std::ptrdiff_t>(begin));
    if (part.pieces.empty())
        return fail(ErrorCode::NotFound, u"Nothing is kept of this time."_s);
    return part;
}

Result<qint64> StreamArchive::cut(qint64 startMs, qint64 endMs, const QString &path, const std::atomic<bool> &isAborted) const
{
    CW_TRY(const Part part, find(startMs, endMs));
    const QString raw = path + u".part"_s;
    QFile::remove(raw);
    const auto file = DiskFile::create(raw);
    if (!file)
        return fail(ErrorCode::InternalError, u"The clip cannot be written to %1. Check the folder's rights and room."_s.arg(path));
    const qint64 baseUs = part.pieces.front().entry.dtsUs;
    std::size_t at = 0;
    const auto next = [&](Packet &packet) -> Result<bool> {
        while (at < part.pieces.size() && part.pieces[at].entry.ptsUs < baseUs)
            ++at; // sound that belongs to pictures before
        if (at == part.pieces.size())
            return false;
        const auto &[entry, chunk] = part.pieces[at++];
        QFile reader(chunk->file.fileName());
        const auto data = std::make_shared<QByteArray>();
        if (reader.open(QIODevice::ReadOnly) && reader.seek(entry.offset))
            *data = reader.read(entry.size);
        if (isAborted || data->size() != entry.size)
            return fail(ErrorCode::InternalError, u"What was kept of the stream cannot be read."_s);
        packet.kind = entry.audioTrack == 0 ? TrackKind::Video : TrackKind::Audio;
        packet.isKeyframe = entry.isKeyframe;
        packet.ptsUs = entry.ptsUs - baseUs;
        packet.dtsUs = std::max<qint64>(0, entry.dtsUs - baseUs);
        packet.durationUs = entry.durationUs;
        packet.data = std::shared_ptr<const uchar>(data, reinterpret_cast<const uchar *>(data->constData()));
        packet.size = data->size();
        return true;
    };
    const auto written = writeFile(*file, *part.session->info, next);
    // A file's time begins with its first picture.
    const qint64 firstUs = part.pieces.front().entry.ptsUs;
    const auto length = written ? cutToMp4(raw, path, (part.startUs - firstUs) / 1000, (part.endUs - firstUs) / 1000, isAborted)
                                : Result<qint64>(std::unexpected(written.error()));
    QFile::remove(raw);
    return length;
}

} // namespace castwright::media
