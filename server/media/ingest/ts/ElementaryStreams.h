// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace castwright::media {

/// One access unit of H.264 or HEVC, as hubs carry it.
struct AccessUnit {
    QByteArray data;          ///< length-prefixed, without delimiters
    QByteArray configuration; ///< avcC or hvcC; empty when it holds no parameter sets
    bool isKeyframe = false;  ///< a decoder can begin here without anything before
    bool hasPicture = false;
};

/// From Annex B. `present` is the configuration in force: parameter sets that are in it are left out of the data. Pure.
AccessUnit readAccessUnit(TrackCodec codec, QByteArrayView annexB, const QByteArray &present);

/// The head of an AAC frame in ADTS (ISO/IEC 14496-3, 1.A.2).
struct AdtsHead {
    QByteArray configuration; ///< AudioSpecificConfig
    int sampleRate = 0;
    int channels = 0;
    int headBytes = 7;
    int frameBytes = 0; ///< with the head

    /// Nothing when `bytes` do not begin with a head that makes sense.
    static std::optional<AdtsHead> read(QByteArrayView bytes);
};

/// The head of an MPEG audio frame (ISO/IEC 11172-3, 2.4.1.3).
struct MpegAudioHead {
    int sampleRate = 0;
    int channels = 0;
    int samples = 0; ///< per frame
    int frameBytes = 0;

    static std::optional<MpegAudioHead> read(QByteArrayView bytes);
};

/// One Opus packet of a transport stream behind its control header (ETSI TS 103 491 style); moves `bytes` past it. Empty at the end or when
/// it makes no sense.
QByteArrayView takeOpusPacket(QByteArrayView &bytes);
/// Length of an Opus packet by its own first bytes (RFC 6716, 3.1), in 48 kHz samples; 0 when it makes no sense.
int opusLength(QByteArrayView packet);
/// dOps box content for these channels ("Encapsulation of Opus in ISO Base Media File Format", 4.3.2).
QByteArray opusConfiguration(int channels);

} // namespace castwright::media
