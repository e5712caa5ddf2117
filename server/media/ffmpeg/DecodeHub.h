// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/DecodeVideo.h"
#include "media/hub/Packet.h"

#include <memory>
#include <vector>

namespace castwright::media {

/// Decodes the pictures of a hub. Thread: one at a time.
class DecodeHub {
public:
    /// Null when no decoder opens.
    static std::unique_ptr<DecodeHub> open(const TrackInfo &track);
    ~DecodeHub();

    /// Appends the pictures that the packet completes, with the packets' own times. False when the decoder is beyond repair.
    bool decode(const Packet &packet, std::vector<DecodedPicture> &out);

private:
    struct Private;
    explicit DecodeHub(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
