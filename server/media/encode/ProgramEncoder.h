// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Encoding.h"
#include "media/compose/AudioMixer.h"
#include "media/hub/PacketHub.h"
#include "media/hub/VideoFrame.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace castwright::media {

class EncodeAudio;

/// One encode of one canvas, on a thread of its own ("enc-<n>"), published in a hub. The program never waits for it: when it is behind,
/// pictures are skipped and counted, sound is not. Thread: push() the program's, the rest any.
class ProgramEncoder {
public:
    ProgramEncoder(const Encoding &encoding, int width, int height, int fps);
    ~ProgramEncoder();
    ProgramEncoder(const ProgramEncoder &) = delete;
    ProgramEncoder &operator=(const ProgramEncoder &) = delete;

    /// One tick: the picture, and the sound that belongs to it.
    void push(const VideoFramePtr &frame, qint64 frameNumber, const MixedSound &sound);
    /// The audio tracks somebody reads, bit 0 for track 1.
    unsigned trackMask() const { return m_hub->trackMask(); }

    const std::shared_ptr<PacketHub> &hub() const { return m_hub; }
    const Encoding &encoding() const { return m_encoding; }
    qint64 skippedFrames() const { return m_skipped; }
    /// Pictures that wait to be encoded, and how many may.
    int waitingFrames() const;
    static int mostWaitingFrames();
    /// Mean time for a picture over the last second, milliseconds.
    double encodeMs() const { return m_encodeMs; }
    /// For people: a fallback, or why there is no encode at all; empty when all is well.
    QString message() const;

private:
    struct Item {
        VideoFramePtr frame; ///< null when skipped
        qint64 frameNumber = 0;
        MixedSound sound;
    };
    void run();
    Result<> encodeSound(const Item &item, std::array<EncodeAudio, audioTrackCount> &encoders);
    void setMessage(const QString &message);

    Encoding m_encoding;
    int m_width;
    int m_height;
    int m_fps;
    std::shared_ptr<PacketHub> m_hub = std::make_shared<PacketHub>();
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<Item> m_items;
    int m_waitingFrames = 0;
    QString m_message;
    bool m_isStopping = false;
    std::atomic<qint64> m_skipped = 0;
    std::atomic<double> m_encodeMs = 0;
    std::jthread m_thread;
};

} // namespace castwright::media
