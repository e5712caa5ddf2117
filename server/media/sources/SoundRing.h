// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <vector>

namespace castwright::media {

/// Stereo sound on an absolute timeline of samples, holes allowed. Bounded: what is older than maxSamples before the newest is dropped.
/// Pure; thread: one at a time.
class SoundRing {
public:
    static constexpr qint64 maxSamples = 48000LL * 24; ///< the longest sync delay and some more
    static constexpr qint64 snapSamples = 960;         ///< 20 ms: time stamps this close to the end of what is there continue it

    /// Places `stereo` (L, R interleaved) at `at`. What lies there already is replaced from there on, unless it is within snapSamples.
    /// `isExact`: never snap, as at the seam of a loop.
    void write(qint64 at, std::vector<float> stereo, bool isExact = false);
    /// Copies `count` samples from `from` on, zero where there is nothing; false when there is nothing at all.
    bool read(qint64 from, float *stereo, int count) const;
    /// Forgets what lies before `before`.
    void trim(qint64 before);
    void clear();
    bool isEmpty() const { return m_chunks.empty(); }
    qint64 begin() const { return m_chunks.empty() ? 0 : m_chunks.front().at; }
    qint64 end() const { return m_chunks.empty() ? 0 : m_chunks.back().end(); } ///< one past the newest sample

private:
    struct Chunk {
        qint64 at = 0;
        std::vector<float> stereo;
        qint64 size() const { return qint64(stereo.size() / 2); }
        qint64 end() const { return at + size(); }
    };
    void cutFrom(qint64 at);

    std::deque<Chunk> m_chunks;
};

} // namespace castwright::media
