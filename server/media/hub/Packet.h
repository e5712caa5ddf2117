// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <memory>

namespace castwright::media {

enum class TrackKind { Video = 1, Audio };
enum class TrackCodec { H264 = 1, Hevc, Av1, Aac, Opus, Vp9, Mp3 };

/// What a decoder must know of one track before its first packet.
struct TrackInfo {
    TrackKind kind = TrackKind::Video;
    TrackCodec codec = TrackCodec::H264;
    QByteArray extradata; ///< avcC, hvcC, av1C, vpcC or AudioSpecificConfig, as ISO base media files carry it; dOps for Opus, none for MP3
    int width = 0;
    int height = 0;
    int fps = 0;
    int sampleRate = 0;
    int channels = 0;
    int bitrateBps = 0;
};

/// The tracks of one encode, fixed for its life. Video first.
struct StreamInfo {
    TrackInfo video;
    TrackInfo audio;
    QString videoEncoder; ///< name of the encoder in use, for people
    bool hasVideo = true; ///< what others send may be sound alone, or pictures alone
    bool hasAudio = true;
};

/// One encoded frame; immutable and shared by all who send it. Video is length-prefixed (4 bytes) NAL units, AV1 OBUs or VP9 frames,
/// audio is raw AAC, Opus or MP3 frames. Times are microseconds from the start of the program, or of the session of what others send.
struct Packet {
    TrackKind kind = TrackKind::Video;
    int audioTrack = 1;      ///< of audio: 1 to 6
    bool isKeyframe = false; ///< audio packets are all keyframes
    qint64 ptsUs = 0;
    qint64 dtsUs = 0;
    qint64 durationUs = 0;
    std::shared_ptr<const uchar> data; ///< owns the memory, for example by an AVPacket reference
    qsizetype size = 0;
    qint64 createdUs = 0; ///< monotonicUs() when the encoder gave it out
};

using PacketPtr = std::shared_ptr<const Packet>;

} // namespace castwright::media
