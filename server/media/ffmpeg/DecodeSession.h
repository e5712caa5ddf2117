// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/DecodeSound.h"
#include "media/ffmpeg/DecodeVideo.h"
#include "media/ffmpeg/DemuxInput.h"

namespace castwright::media {

/// An input with its decoders and, between them, packets that are read but not yet decoded: sound and picture lie apart in files, and
/// whichever is wanted must not wait for the other. Times are from the beginning of the input. Thread: one at a time.
class DecodeSession {
public:
    static Result<std::unique_ptr<DecodeSession>> open(DemuxRequest request);
    ~DecodeSession();

    bool hasVideo() const;
    bool hasSound() const;
    double fps() const;
    qint64 durationUs() const; ///< 0 when unknown

    enum class Read { Packet = 1, End, Failed };
    /// Reads one packet and queues it. Live inputs drop the oldest group of pictures when 64 MB wait.
    Read read();
    /// Read on would take more than 64 MB.
    bool isFull() const;
    bool isAtEnd() const;
    bool hasPendingVideo() const; ///< also true once at the end, until drained
    bool hasPendingSound() const;
    int pendingVideo() const; ///< packets
    /// Decodes one queued packet (drains at the end). False when the decoder has failed for good.
    bool decodeVideo(std::vector<DecodedPicture> &out);
    bool decodeSound(std::vector<DecodedSound> &out);
    bool seek(qint64 us);
    const Error &error() const;

private:
    struct Private;
    explicit DecodeSession(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
