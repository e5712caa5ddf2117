// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/Mp4Splitter.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace castwright::relay {

namespace {
constexpr quint64 maxBox = 64ULL * 1024 * 1024;
constexpr quint64 maxHead = 64ULL * 1024; ///< of what is looked at to know a body
constexpr qsizetype maxBefore = 256 * 1024;

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
}

quint64 longAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 8 <= bytes.size() ? qFromBigEndian<quint64>(bytes.data() + at) : 0;
}

struct Box {
    QByteArrayView type;
    quint64 size = 0;
    qsizetype headBytes = 8;
};

/// Nothing when there is too little; a size of 0 is none.
std::optional<Box> headOf(QByteArrayView bytes)
{
    if (bytes.size() < 8)
        return std::nullopt;
    Box box{bytes.sliced(4, 4), wordAt(bytes, 0), 8};
    if (box.size == 1) {
        if (bytes.size() < 16)
            return std::nullopt;
        box.size = longAt(bytes, 8);
        box.headBytes = 16;
    }
    if (box.size < static_cast<quint64>(box.headBytes) || box.size > maxBox)
        box.size = 0;
    return box;
}

/// Calls `each(type, content)` for the boxes in the content of another.
template <class Each>
void forBoxes(QByteArrayView bytes, const Each &each)
{
    while (const auto box = headOf(bytes)) {
        const auto size = static_cast<qsizetype>(box->size);
        if (size == 0 || size > bytes.size())
            return;
        each(box->type, bytes.sliced(box->headBytes, size - box->headBytes));
        bytes = bytes.sliced(size);
    }
}

QByteArrayView boxIn(QByteArrayView bytes, QByteArrayView wanted)
{
    QByteArrayView found;
    forBoxes(bytes, [&](QByteArrayView type, QByteArrayView content) {
        if (type == wanted && found.isNull())
            found = content;
    });
    return found;
}

QByteArrayView contentOf(QByteArrayView box)
{
    const auto head = headOf(box);
    return head ? box.sliced(head->headBytes) : QByteArrayView();
}

bool isSync(quint32 sampleFlags)
{
    return (sampleFlags & 0x10000U) == 0;
}

/// Do its samples' places count from the fragment itself? Else they count from the beginning of a body that late players have not got.
bool standsForItself(QByteArrayView moof)
{
    bool isSo = true;
    forBoxes(moof, [&](QByteArrayView type, QByteArrayView traf) {
        if (type == "traf")
            isSo = isSo && (wordAt(boxIn(traf, "tfhd"), 0) & 1U) == 0;
    });
    return isSo;
}
} // namespace

int Mp4Splitter::looksLikeMp4(QByteArrayView bytes)
{
    if (bytes.size() >= 8 && bytes.sliced(4, 4) != "ftyp")
        return 0;
    bool hasTracks = false;
    while (const auto box = headOf(bytes)) {
        const bool isFragment = box->type == "moof";
        if (box->size == 0 || box->size > maxHead || box->type == "mdat" || (isFragment && !hasTracks))
            return 0;
        if (box->size > static_cast<quint64>(bytes.size()))
            return -1;
        if (isFragment)
            return standsForItself(contentOf(bytes.first(static_cast<qsizetype>(box->size)))) ? 1 : 0;
        hasTracks = hasTracks || box->type == "moov";
        bytes = bytes.sliced(static_cast<qsizetype>(box->size));
    }
    return -1;
}

void Mp4Splitter::beginSource()
{
    m_buffer.clear();
    m_before.clear();
    m_pending.clear();
    m_needsTracks = m_needsStart = true;
    m_mustRebase = m_end > 0;
}

bool Mp4Splitter::take(const QByteArray &bytes, std::vector<TsChunk> &out)
{
    m_buffer += bytes;
    qsizetype at = 0;
    while (const auto box = headOf(QByteArrayView(m_buffer).sliced(at))) {
        if (box->size == 0)
            return false;
        const auto size = static_cast<qsizetype>(box->size);
        if (m_buffer.size() - at < size)
            break;
        if (!takeBox(m_buffer.sliced(at, size), out))
            return false;
        at += size;
    }
    m_buffer.remove(0, at);
    return true;
}

bool Mp4Splitter::takeBox(const QByteArray &box, std::vector<TsChunk> &out)
{
    const QByteArrayView type = QByteArrayView(box).sliced(4, 4);
    if (type == "ftyp") {
        m_brands = box;
    } else if (type == "moov") {
        Tracks tracks = tracksIn(contentOf(box));
        if (tracks.empty() || (!m_head.isEmpty() && tracks != m_tracks))
            return false; // players have been told of others
        if (m_head.isEmpty())
            m_head = m_brands + box;
        m_tracks = std::move(tracks);
        m_needsTracks = false;
    } else if (type == "moof") {
        return !m_needsTracks && takeFragment(box);
    } else if (type == "mdat") {
        if (m_needsTracks)
            return false;
        if (!m_pending.isEmpty()) // else its fragment was left out
            out.push_back({std::exchange(m_pending, {}) + box, m_isPendingStart});
    } else if (type != "sidx" && type != "mfra" && type != "free" && m_before.size() + box.size() <= maxBefore) {
        m_before += box;
    }
    return true;
}

bool Mp4Splitter::takeFragment(QByteArray moof)
{
    const QByteArray before = std::exchange(m_before, {});
    m_pending.clear();
    std::vector<Part> parts;
    bool isSound = standsForItself(contentOf(moof));
    forBoxes(contentOf(moof), [&](QByteArrayView type, QByteArrayView traf) {
        if (type != "traf")
            return;
        const auto part = partIn(moof, traf);
        isSound = isSound && part;
        if (part)
            parts.push_back(*part);
    });
    if (!isSound || parts.empty())
        return false;
    const bool hasVideo = std::ranges::any_of(m_tracks, [](const auto &row) { return row.second.isVideo; });
    const bool isStart = std::ranges::any_of(parts, [&](const Part &part) {
        const Track &track = m_tracks.at(part.track);
        return hasVideo ? track.isVideo && part.beginsWithKeyframe : true;
    });
    if (m_needsStart && !isStart)
        return true;
    m_needsStart = false;
    const auto seconds = [this](const Part &part, quint64 ticks) { return static_cast<double>(ticks) / m_tracks.at(part.track).timescale; };
    double first = std::numeric_limits<double>::max();
    for (const Part &part : parts)
        first = std::min(first, seconds(part, part.time));
    if (std::exchange(m_mustRebase, false))
        m_offset = m_end - first;
    for (const Part &part : parts) {
        const double moved = std::max(0.0, seconds(part, part.time) + m_offset);
        m_end = std::max(m_end, moved + seconds(part, part.duration));
        if (part.timeAt < 0)
            continue;
        const auto ticks = static_cast<quint64>(std::llround(moved * m_tracks.at(part.track).timescale));
        if (part.isWide)
            qToBigEndian<quint64>(ticks, moof.data() + part.timeAt);
        else
            qToBigEndian<quint32>(static_cast<quint32>(ticks), moof.data() + part.timeAt);
    }
    m_pending = before + moof;
    m_isPendingStart = isStart;
    return true;
}

/// `traf` lies in `moof`.
std::optional<Mp4Splitter::Part> Mp4Splitter::partIn(QByteArrayView moof, QByteArrayView traf) const
{
    const QByteArrayView header = boxIn(traf, "tfhd");
    const quint32 has = wordAt(header, 0);
    Part part;
    part.track = wordAt(header, 4);
    const auto track = m_tracks.find(part.track);
    if (track == m_tracks.end())
        return std::nullopt;
    qsizetype at = 8 + (has & 0x1 ? 8 : 0) + (has & 0x2 ? 4 : 0);
    const quint32 usualDuration = has & 0x8 ? wordAt(header, at) : track->second.sampleDuration;
    at += (has & 0x8 ? 4 : 0) + (has & 0x10 ? 4 : 0);
    const quint32 usualFlags = has & 0x20 ? wordAt(header, at) : track->second.sampleFlags;
    if (const QByteArrayView time = boxIn(traf, "tfdt"); time.size() >= 8) {
        part.isWide = time[0] == 1 && time.size() >= 12;
        part.timeAt = time.data() + 4 - moof.data();
        part.time = part.isWide ? longAt(time, 4) : wordAt(time, 4);
    }
    bool isFirst = true;
    forBoxes(traf, [&](QByteArrayView type, QByteArrayView run) {
        if (type != "trun")
            return;
        const quint32 tells = wordAt(run, 0);
        const quint32 count = wordAt(run, 4);
        qsizetype place = 8 + (tells & 0x1 ? 4 : 0);
        const quint32 firstFlags = tells & 0x4 ? wordAt(run, place) : usualFlags;
        place += tells & 0x4 ? 4 : 0;
        const qsizetype row = (tells & 0x100 ? 4 : 0) + (tells & 0x200 ? 4 : 0) + (tells & 0x400 ? 4 : 0) + (tells & 0x800 ? 4 : 0);
        const qsizetype flagsAt = place + (tells & 0x100 ? 4 : 0) + (tells & 0x200 ? 4 : 0);
        if (isFirst && count > 0)
            part.beginsWithKeyframe = isSync(tells & 0x400 && !(tells & 0x4) ? wordAt(run, flagsAt) : firstFlags);
        isFirst = isFirst && count == 0;
        if (!(tells & 0x100))
            part.duration += quint64(count) * usualDuration;
        else
            for (quint32 i = 0; i < count && place + 4 <= run.size(); ++i, place += row)
                part.duration += wordAt(run, place);
    });
    return part;
}

std::optional<Mp4Splitter::Track> Mp4Splitter::trackIn(QByteArrayView trak, quint32 &id)
{
    const auto wide = [](QByteArrayView box) { return !box.isEmpty() && box[0] == 1; };
    const QByteArrayView header = boxIn(trak, "tkhd");
    const QByteArrayView media = boxIn(trak, "mdia");
    const QByteArrayView times = boxIn(media, "mdhd");
    id = wordAt(header, wide(header) ? 20 : 12);
    Track track;
    track.timescale = wordAt(times, wide(times) ? 20 : 12);
    const QByteArrayView handler = boxIn(media, "hdlr");
    track.isVideo = handler.size() >= 12 && handler.sliced(8, 4) == "vide";
    track.description = boxIn(boxIn(boxIn(media, "minf"), "stbl"), "stsd").toByteArray();
    return id == 0 || track.timescale == 0 ? std::nullopt : std::optional(std::move(track));
}

Mp4Splitter::Tracks Mp4Splitter::tracksIn(QByteArrayView moov)
{
    Tracks out;
    forBoxes(moov, [&](QByteArrayView type, QByteArrayView trak) {
        quint32 id = 0;
        if (type != "trak")
            return;
        if (auto track = trackIn(trak, id))
            out.emplace(id, std::move(*track));
    });
    forBoxes(boxIn(moov, "mvex"), [&](QByteArrayView type, QByteArrayView usual) {
        const auto track = out.find(wordAt(usual, 4));
        if (type != "trex" || track == out.end())
            return;
        track->second.sampleDuration = wordAt(usual, 12);
        track->second.sampleFlags = wordAt(usual, 20);
    });
    return out;
}

} // namespace castwright::relay
