// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <optional>

namespace castwright::media {

/// What decoder configurations and frame headers say of sound. Pure; safe on any input; thread: any.

struct SoundShape {
    int sampleRate = 0;
    int channels = 0;
    int samplesPerFrame = 0;
    friend bool operator==(const SoundShape &, const SoundShape &) = default;
};

/// From an AudioSpecificConfig (ISO 14496-3, 1.6.2.1).
std::optional<SoundShape> aacShape(QByteArrayView audioSpecificConfig);
/// From the header of an MPEG audio frame (ISO 11172-3, 2.4.1.3), layer III.
std::optional<SoundShape> mp3Shape(QByteArrayView frame);
/// Samples at 48 kHz in an Opus packet (RFC 6716, 3.1); 960 when it makes no sense.
int opusSamples(QByteArrayView packet);

/// Enhanced RTMP carries Opus' identification header (RFC 7845, 5.1), ISO files carry dOps: the same fields, written differently. Empty
/// when it is none.
QByteArray dopsFromOpusHead(QByteArrayView opusHead);
QByteArray opusHeadFromDops(QByteArrayView dops);

} // namespace castwright::media
