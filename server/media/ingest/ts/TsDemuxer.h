// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/ingest/ts/TsClock.h"
#include "media/ingest/ts/TsPackets.h"
#include "media/ingest/ts/TsTables.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace castwright::media {

/// An MPEG transport stream, in pieces of any size as the network brings them, into packets as hubs carry them: H.264 and HEVC with their
/// parameter sets taken out into avcC and hvcC, AAC without ADTS, Opus, MP3; times from 0, without wraps and jumps. Damaged frames are left
/// out and counted. Never waits and never throws; safe on any bytes. Thread: one at a time.
///
/// Why not libavformat: its demuxer pulls, so each publisher would cost a thread that waits, and it looks at seconds of a stream before it
/// gives out the first packet.
class TsDemuxer {
public:
    struct Listener {
        /// Before the first packet, and again when codec, size or parameter sets have changed: what follows is another stream.
        std::function<void(std::shared_ptr<const StreamInfo>)> info;
        std::function<void(const PacketPtr &)> packet;
    };

    explicit TsDemuxer(Listener listener) : m_listener(std::move(listener)) {}
    TsDemuxer(const TsDemuxer &) = delete;
    TsDemuxer &operator=(const TsDemuxer &) = delete;

    void feed(QByteArrayView bytes);
    /// The publisher has ended: gives out what waits for a next frame.
    void finish();

    qint64 packets() const { return m_packets; }         ///< transport packets
    qint64 lostPackets() const { return m_lostPackets; } ///< by their counters
    qint64 damagedFrames() const { return m_damagedFrames; }

private:
    struct Track {
        TsTrack made;
        int number = 1; ///< of sound: 1 to 6
        int continuity = -1;
        QByteArray pes;
        qsizetype pesBytes = 0; ///< as its head says; 0 is until the next
        bool isGathering = false;
        bool isDamaged = false;
        bool isRandomAccess = false;
        TrackInfo info; ///< extradata empty until known
        bool isKnown = false;
        qint64 frameTicks = 0; ///< 0 before the second picture
        bool needsKeyframe = true;
    };

    void onPacket(QByteArrayView bytes);
    void onTrackPacket(Track &track, const TsPacket &packet);
    void setTracks(const QList<TsTrack> &tracks);
    void endPes(Track &track);
    void onFrames(Track &track, QByteArrayView payload, qint64 pts, qint64 dts);
    void onPicture(Track &track, QByteArrayView accessUnit, qint64 pts, qint64 dts);
    void onAac(Track &track, QByteArrayView bytes, qint64 pts);
    void onOpus(Track &track, QByteArrayView bytes, qint64 pts);
    void onMp3(Track &track, QByteArrayView bytes, qint64 pts);
    void give(Track &track, QByteArray data, qint64 pts, qint64 dts, qint64 durationTicks, bool isKeyframe);
    void learn(Track &track, TrackInfo info);
    bool isComplete() const;
    qint64 &lastDts(const Track &track)
    {
        return m_lastDts[track.made.kind == TrackKind::Video ? 0 : static_cast<std::size_t>(track.number)];
    }
    void publishInfo();
    std::shared_ptr<StreamInfo> currentInfo() const;

    Listener m_listener;
    TsSplitter m_splitter;
    TsSection m_pat;
    TsSection m_pmt;
    int m_pmtPid = -1;
    QList<TsTrack> m_known;
    std::map<int, Track> m_tracks; ///< by PID
    TsClock m_clock;
    bool m_isOpen = false; ///< info was given out
    bool m_isInfoStale = false;
    qint64 m_baseTicks = 0; ///< steady time of 0
    /// Steady ticks, of the pictures and of each sound by its number, which readers know it by: another may take its place.
    std::array<qint64, 7> m_lastDts{-1, -1, -1, -1, -1, -1, -1};
    std::vector<std::pair<PacketPtr, int>> m_waiting; ///< until all tracks are known; with their PID
    qsizetype m_waitingBytes = 0;
    qint64 m_packets = 0;
    qint64 m_lostPackets = 0;
    qint64 m_damagedFrames = 0;
};

} // namespace castwright::media
