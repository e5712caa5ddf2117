// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsRepair.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace castwright::relay {

/// Cuts a live body of fragmented MP4 (ISO 14496-12) into fragments, and knows with which of them players can begin. Keeps what they need
/// first: brands and tracks. Times are made to go on when a new connection begins again. Thread: any, one at a time.
class Mp4Splitter {
public:
    /// 1 when it is one whose fragments stand for themselves, 0 when it is something else, -1 when there is too little to tell.
    static int looksLikeMp4(QByteArrayView bytes);

    /// A new connection: its header is left out, its times follow the ones before.
    void beginSource();
    /// False when it is no such body any more, or a new connection has other tracks.
    bool take(const QByteArray &bytes, std::vector<TsChunk> &out);
    /// For players that come now.
    QByteArray head() const { return m_head; }

private:
    struct Track {
        quint32 timescale = 0;
        quint32 sampleDuration = 0; ///< where a fragment does not say, as the next
        quint32 sampleFlags = 0;
        bool isVideo = false;
        QByteArray description; ///< what its decoder needs
        friend bool operator==(const Track &, const Track &) = default;
    };
    using Tracks = std::map<quint32, Track>;
    /// Of one track in a fragment.
    struct Part {
        quint32 track = 0;
        qsizetype timeAt = -1; ///< where in the fragment its time stands; -1 when it has none
        bool isWide = false;   ///< of eight bytes
        quint64 time = 0;
        quint64 duration = 0;
        bool beginsWithKeyframe = false;
    };
    static Tracks tracksIn(QByteArrayView moov);
    static std::optional<Track> trackIn(QByteArrayView trak, quint32 &id);
    std::optional<Part> partIn(QByteArrayView moof, QByteArrayView traf) const;
    bool takeBox(const QByteArray &box, std::vector<TsChunk> &out);
    bool takeFragment(QByteArray moof);

    QByteArray m_buffer;
    QByteArray m_brands;
    QByteArray m_head;
    QByteArray m_before; ///< boxes that belong to the next fragment
    QByteArray m_pending;
    Tracks m_tracks;
    bool m_isPendingStart = false;
    bool m_needsTracks = true;
    bool m_needsStart = true;
    bool m_mustRebase = false;
    double m_offset = 0; ///< seconds
    double m_end = 0;    ///< of what was passed on
};

} // namespace castwright::relay
