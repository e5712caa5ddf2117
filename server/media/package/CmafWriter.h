// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

#include <vector>

namespace castwright::media {

/// One frame on its way into a fragment; times in the track's own time scale.
struct CmafSample {
    PacketPtr packet;
    qint64 decodeTime = 0;
    qint64 duration = 0;
    qint64 compositionOffset = 0;
};

/// Fragmented MP4 as CMAF wants it (ISO/IEC 23000-19): an initialisation segment, then chunks of one moof and one mdat each. Our own and
/// not libavformat's, because that begins every track at its own zero, which moves sound against pictures when a packager joins in the
/// middle of a stream. No encoding, one copy. Pure but for the number of the next fragment; thread: one at a time.
class CmafWriter {
public:
    static constexpr int videoScale = 90'000;

    /// Which of the stream's tracks the file has; the same for its life.
    CmafWriter(const StreamInfo &info, bool hasVideo, bool hasAudio);

    QByteArray initSegment() const;
    /// One chunk. A track without samples is left out; empty when both are.
    QByteArray fragment(const std::vector<CmafSample> &video, const std::vector<CmafSample> &audio);

    int audioScale() const { return m_audioScale; }

private:
    struct Track {
        int id = 0;
        const std::vector<CmafSample> *samples = nullptr;
        bool isVideo = false;
        qsizetype offsetAt = 0; ///< where in the moof the place of the track's data is written
    };

    StreamInfo m_info;
    bool m_hasVideo;
    bool m_hasAudio;
    int m_audioScale;
    quint32 m_sequence = 0;
};

} // namespace castwright::media
