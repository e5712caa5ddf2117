// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/PlaybackBuffer.h"

#include <algorithm>

namespace castwright::media {

namespace {
constexpr qint64 soundAhead = 24000;
}

void PlaybackBuffer::begin(int epoch, qint64 startAt, bool hasVideo, bool hasSound)
{
    const std::scoped_lock lock(m_mutex);
    if (epoch != m_levels.epoch)
        return;
    m_levels.isBegun = true;
    m_levels.startAt = m_position = startAt;
    m_levels.hasVideo = hasVideo;
    m_levels.hasSound = hasSound;
}

void PlaybackBuffer::setTracks(bool hasVideo, bool hasSound)
{
    const std::scoped_lock lock(m_mutex);
    m_levels.hasVideo = hasVideo;
    m_levels.hasSound = hasSound;
}

void PlaybackBuffer::pushPicture(int epoch, Picture picture, bool mayDrop)
{
    VideoFramePtr dropped; // freed outside the lock
    const std::scoped_lock lock(m_mutex);
    if (epoch != m_levels.epoch)
        return;
    if (mayDrop && int(m_pictures.size()) >= m_maxPictures) {
        dropped = std::move(m_pictures.front().frame);
        m_pictures.pop_front();
    }
    m_levels.videoEnd = picture.until;
    m_pictures.push_back(std::move(picture));
}

void PlaybackBuffer::pushSound(int epoch, qint64 at, std::vector<float> stereo, bool isExact)
{
    const std::scoped_lock lock(m_mutex);
    if (epoch != m_levels.epoch)
        return;
    m_sound.write(at, std::move(stereo), isExact);
    m_levels.soundEnd = m_sound.end();
}

void PlaybackBuffer::finish(int epoch, qint64 at)
{
    const std::scoped_lock lock(m_mutex);
    if (epoch != m_levels.epoch)
        return;
    m_levels.isFinished = true;
    m_levels.finishedAt = at;
}

bool PlaybackBuffer::wantsPicture() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_pictures.size()) < m_maxPictures;
}

bool PlaybackBuffer::wantsSound() const
{
    const std::scoped_lock lock(m_mutex);
    return m_sound.isEmpty() || m_sound.end() < m_position + soundAhead + m_readAhead;
}

void PlaybackBuffer::setMaxPictures(int count)
{
    const std::scoped_lock lock(m_mutex);
    m_maxPictures = count;
}

void PlaybackBuffer::setPendingVideo(qint64 samples)
{
    const std::scoped_lock lock(m_mutex);
    m_levels.pendingVideo = samples;
}

PlaybackBuffer::Levels PlaybackBuffer::levels() const
{
    const std::scoped_lock lock(m_mutex);
    Levels levels = m_levels;
    levels.pictures = int(m_pictures.size());
    levels.firstPictureAt = m_pictures.empty() ? 0 : m_pictures.front().at;
    levels.soundBegin = m_sound.begin();
    return levels;
}

int PlaybackBuffer::nextEpoch()
{
    std::deque<Picture> dropped;
    const std::scoped_lock lock(m_mutex);
    dropped.swap(m_pictures);
    m_sound.clear();
    const Levels old = m_levels;
    m_levels = {};
    m_levels.epoch = old.epoch + 1;
    m_levels.hasVideo = old.hasVideo;
    m_levels.hasSound = old.hasSound;
    return m_levels.epoch;
}

int PlaybackBuffer::epoch() const
{
    const std::scoped_lock lock(m_mutex);
    return m_levels.epoch;
}

std::optional<PlaybackBuffer::Picture> PlaybackBuffer::takePicture(qint64 until)
{
    std::vector<Picture> taken; // freed outside the lock
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_pictures.empty() && m_pictures.front().at <= until) {
            taken.push_back(std::move(m_pictures.front()));
            m_pictures.pop_front();
        }
    }
    if (taken.empty())
        return std::nullopt;
    return std::move(taken.back());
}

bool PlaybackBuffer::readSound(qint64 from, float *stereo, int count, qint64 keepFrom)
{
    const std::scoped_lock lock(m_mutex);
    const bool isAny = m_sound.read(from, stereo, count);
    m_sound.trim(keepFrom);
    return isAny;
}

void PlaybackBuffer::setPosition(qint64 position, qint64 readAhead)
{
    const std::scoped_lock lock(m_mutex);
    m_position = position;
    m_readAhead = readAhead;
}

} // namespace castwright::media
