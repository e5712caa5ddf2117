// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace castwright::media {

/// One track's share of the body of an FLV audio or video tag.
struct FlvPart {
    enum class Kind { Config = 1, Frame, End };
    Kind kind = Kind::Frame;
    TrackCodec codec = TrackCodec::H264;
    int track = 0; ///< as the publisher counts, from 0
    bool isKeyframe = false;
    int compositionMs = 0;
    QByteArrayView data; ///< of the body
};

struct FlvBody {
    std::vector<FlvPart> parts;
    QByteArray unknownCodec; ///< names a codec that we do not carry, for people; empty when there was none
};

/// Reads the body of an FLV tag: classic (FLV 10.1, annex E.4; HEVC also under the number 12 that some encoders use) and Enhanced RTMP v1
/// and v2 with several tracks and ModEx. Empty when it is malformed; no parts when there is nothing to show, as in a command frame. Pure;
/// safe on any input; thread: any.
std::optional<FlvBody> readFlvVideo(QByteArrayView body);
std::optional<FlvBody> readFlvAudio(QByteArrayView body);

} // namespace castwright::media
