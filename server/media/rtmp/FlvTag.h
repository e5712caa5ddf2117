// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/rtmp/Amf0.h"

namespace castwright::media {

/// Bodies of FLV audio and video tags, which RTMP carries as messages: the classic ones for H.264, AAC and MP3 (FLV 10.1, annex E.4) and
/// Enhanced RTMP's for HEVC, AV1, VP9 and Opus (veovera.org, enhanced-rtmp-v2). Pure; thread: any.

/// "hvc1" and the like; empty for codecs the classic format has.
QByteArray enhancedFourCc(TrackCodec codec);
/// True when FLV can carry the tracks at all.
bool flvCarries(const StreamInfo &info);

/// The whole body that announces the decoder configuration; empty for MP3, which has none.
QByteArray flvSequenceHeader(const TrackInfo &track);
/// The bytes that go in front of the packet's data.
QByteArray flvPacketHead(const TrackInfo &track, const Packet &packet);
/// The whole body that says no more video comes.
QByteArray flvVideoEnd(const TrackInfo &track);
/// What onMetaData says of the tracks that there are.
AmfValue flvMetaDataValues(const StreamInfo &info);
/// Payload of "@setDataFrame", "onMetaData".
QByteArray flvMetaData(const StreamInfo &info);

} // namespace castwright::media
