// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/VideoFrame.h"
#include "media/sources/SoundRing.h"

#include <QString>

#include <deque>
#include <mutex>
#include <optional>

namespace castwright::media {

/// What a source's thread has decoded and the program has not yet taken, on one timeline of 48 kHz samples that goes on over loops and files.
/// A seek begins a new epoch: what still comes from the old one is ignored. Bounded; never blocks beyond the copy of a pointer or of one
/// tick's sound. Thread: any.
class PlaybackBuffer {
public:
    struct Picture {
        VideoFramePtr frame;
        qint64 at = 0;    ///< samples on the timeline
        qint64 until = 0; ///< end of the picture
        qint64 mediaMs = 0; ///< position in its file
    };
    /// What the program needs to decide once per tick.
    struct Levels {
        int epoch = 0;
        bool isBegun = false; ///< the epoch's startAt is known
        qint64 startAt = 0;
        bool hasVideo = false;
        bool hasSound = false;
        bool isFinished = false;
        qint64 finishedAt = 0;
        int pictures = 0;
        qint64 firstPictureAt = 0; ///< with pictures > 0
        qint64 videoEnd = -1;      ///< of the newest ever pushed in this epoch; -1 is none
        qint64 pendingVideo = 0;   ///< samples of pictures received and not yet decoded
        qint64 soundBegin = 0;
        qint64 soundEnd = -1;
    };

    explicit PlaybackBuffer(int maxPictures) : m_maxPictures(maxPictures) {}

    // The source's thread.
    /// The timeline of `epoch` begins at `startAt`.
    void begin(int epoch, qint64 startAt, bool hasVideo, bool hasSound);
    void setTracks(bool hasVideo, bool hasSound);
    /// When full, `mayDrop` drops the oldest; else the caller asks wantsPicture() first.
    void pushPicture(int epoch, Picture picture, bool mayDrop);
    void pushSound(int epoch, qint64 at, std::vector<float> stereo, bool isExact);
    void finish(int epoch, qint64 at);
    bool wantsPicture() const;
    /// Less than half a second, or what a sync offset wants more, lies ahead of the program.
    bool wantsSound() const;
    void setMaxPictures(int count);
    void setPendingVideo(qint64 samples);

    // The program thread.
    Levels levels() const;
    /// Drops everything and names the next epoch.
    int nextEpoch();
    int epoch() const;
    /// Takes pictures up to `until` and returns the last of them; none when there is no newer one.
    std::optional<Picture> takePicture(qint64 until);
    /// Reads at `from`; sound before `keepFrom` is not needed any more.
    bool readSound(qint64 from, float *stereo, int count, qint64 keepFrom);
    /// Where the program plays, and how far beyond that it may read.
    void setPosition(qint64 position, qint64 readAhead);

private:
    mutable std::mutex m_mutex;
    std::deque<Picture> m_pictures;
    SoundRing m_sound;
    Levels m_levels;
    int m_maxPictures;
    qint64 m_position = 0;
    qint64 m_readAhead = 0;
};

} // namespace castwright::media
