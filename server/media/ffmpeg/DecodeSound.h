// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

struct AVPacket;
struct AVStream;

namespace castwright::media {

/// Sound at 48 kHz, L and R interleaved, on its stream's own clock.
struct DecodedSound {
    std::vector<float> stereo;
    qint64 at = 0; ///< time stamp of the stream in samples of 48 kHz
};

/// Decodes one sound stream, resampled and mixed down to stereo. Thread: one at a time.
class DecodeSound {
public:
    /// Null when no decoder opens.
    static std::unique_ptr<DecodeSound> open(AVStream *stream);
    ~DecodeSound();

    /// As DecodeVideo::decode.
    bool decode(const AVPacket *packet, std::vector<DecodedSound> &out);
    void flush();

private:
    struct Private;
    explicit DecodeSound(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
