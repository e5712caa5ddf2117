// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <QByteArrayView>

namespace castwright::media {

struct PictureFacts {
    int width = 0; ///< 0: could not be told
    int height = 0;
    double fps = 0; ///< 0: the stream does not say
};

/// What a keyframe with its parameter sets says of itself, by libavcodec's parser: nothing is decoded. H.264 and HEVC in Annex B, AV1 and
/// VP9 as they are. Thread: any.
PictureFacts pictureFacts(TrackCodec codec, QByteArrayView keyframe);

} // namespace castwright::media
