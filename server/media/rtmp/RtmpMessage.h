// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace castwright::media {

/// Message types of the RTMP specification 1.0 (Adobe, 2012), sections 5.4 and 7.1.
enum class RtmpType : quint8 {
    SetChunkSize = 1,
    Abort = 2,
    Acknowledgement = 3,
    UserControl = 4,
    WindowAckSize = 5,
    SetPeerBandwidth = 6,
    Audio = 8,
    Video = 9,
    DataAmf3 = 15,
    SharedObjectAmf3 = 16,
    CommandAmf3 = 17,
    DataAmf0 = 18,
    SharedObjectAmf0 = 19,
    CommandAmf0 = 20,
    Aggregate = 22,
};

/// Chunk streams we send on; any would do, these are what peers are used to.
enum class RtmpLane : quint8 { Control = 2, Command = 3, Audio = 4, Video = 6 };

struct RtmpMessage {
    RtmpType type = RtmpType::CommandAmf0;
    quint32 timestampMs = 0;
    quint32 streamId = 0;
    QByteArray payload;
};

} // namespace castwright::media
