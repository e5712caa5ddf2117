// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/SoundRing.h"

#include <algorithm>
#include <cstdlib>

namespace castwright::media {

void SoundRing::write(qint64 at, std::vector<float> stereo, bool isExact)
{
    if (stereo.empty())
        return;
    if (!m_chunks.empty() && !isExact && std::abs(at - end()) <= snapSamples)
        at = end();
    if (!m_chunks.empty() && at < end())
        cutFrom(at);
    m_chunks.push_back({at, std::move(stereo)});
    trim(end() - maxSamples);
}

void SoundRing::cutFrom(qint64 at)
{
    while (!m_chunks.empty() && m_chunks.back().at >= at)
        m_chunks.pop_back();
    if (!m_chunks.empty() && m_chunks.back().end() > at)
        m_chunks.back().stereo.resize(std::size_t(2 * (at - m_chunks.back().at)));
}

bool SoundRing::read(qint64 from, float *stereo, int count) const
{
    std::fill_n(stereo, 2 * count, 0.0F);
    bool isAny = false;
    const auto first = std::partition_point(m_chunks.begin(), m_chunks.end(), [from](const Chunk &chunk) { return chunk.end() <= from; });
    for (auto chunk = first; chunk != m_chunks.end() && chunk->at < from + count; ++chunk) {
        const qint64 begin = std::max(from, chunk->at);
        const qint64 last = std::min(from + count, chunk->end());
        std::copy_n(chunk->stereo.begin() + 2 * (begin - chunk->at), 2 * (last - begin), stereo + 2 * (begin - from));
        isAny = true;
    }
    return isAny;
}

void SoundRing::trim(qint64 before)
{
    while (!m_chunks.empty() && m_chunks.front().end() <= before)
        m_chunks.pop_front();
}

void SoundRing::clear()
{
    m_chunks.clear();
}

} // namespace castwright::media
