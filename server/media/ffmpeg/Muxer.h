// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/ffmpeg/IoBuffer.h"
#include "media/hub/Packet.h"

#include <QList>

#include <memory>
#include <vector>

struct AVFormatContext;
struct AVPacket;

namespace castwright::media {

/// Packs the tracks of an encode into a container by libavformat, without any encoding. Packets must come with rising times per track,
/// from 0 on. Thread: one at a time.
class Muxer {
public:
    enum class Format {
        MpegTs,
        FragmentedMp4, ///< fragments end where flush() is called
        Matroska,
    };

    /// The target must outlive the muxer.
    Muxer(Format format, MuxerTarget &target);
    ~Muxer();
    Q_DISABLE_COPY_MOVE(Muxer)

    /// Writes the header. Unprocessable: the container does not carry the codecs.
    /// `audioTracks` names the audio tracks of the encode that the container holds, in order; none of them when there is no sound.
    Result<> open(const StreamInfo &info, const QList<int> &audioTracks = {1});
    /// The data is referenced, not copied, and released when the muxer has written it.
    Result<> write(const Packet &packet);
    /// Everything written so far goes to the target: ends the fragment, cluster or PES packet.
    Result<> flush();
    /// What libavformat has written goes to the target, without ending anything.
    void drain();
    /// MPEG-TS only: the tables are written again before the next packet, where a segment begins.
    void repeatTables();
    /// Writes the container's end.
    Result<> finish();

private:
    Result<> addTrack(const TrackInfo &track, int index);
    Result<> check(int result, const char *what) const;

    Format m_format;
    IoBuffer m_io;
    AVFormatContext *m_context = nullptr;
    AVPacket *m_packet = nullptr;
    bool m_isOpen = false;
    bool m_hasVideo = true;
    QByteArray m_annexBSets; ///< MPEG-TS with H.264: what keyframes begin with
    QList<int> m_audioTracks;
    std::vector<qint64> m_lastDts; ///< in each track's own time base
};

} // namespace castwright::media
