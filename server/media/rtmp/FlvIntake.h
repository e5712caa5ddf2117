// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/rtmp/Amf0.h"
#include "media/rtmp/FlvBody.h"
#include "media/rtmp/FlvClock.h"

#include <deque>
#include <map>

namespace castwright::media {

/// Makes tracks and packets of the FLV tags that a publisher sends. Waits at most half a second for the second of picture and sound, then
/// goes on with one. Of several pictures the first is taken, of sounds the first six as long as they are coded alike. Bodies are kept, not
/// copied. Safe on any input. Thread: one at a time.
class FlvIntake {
public:
    class Host {
    public:
        virtual ~Host() = default;
        /// Before the first packet, and again after tracksChanged().
        virtual void tracksKnown(std::shared_ptr<const StreamInfo> info) = 0;
        virtual void packet(const PacketPtr &packet) = 0;
        /// What comes now is coded otherwise, or a track has come that was not there: times begin at zero again.
        virtual void tracksChanged() = 0;
    };

    explicit FlvIntake(Host &host) : m_host(host) {}

    /// False when the body is malformed, which a few times is no reason to end. `nowUs`: monotonic.
    bool video(quint32 timestampMs, const QByteArray &body, qint64 nowUs) { return take(TrackKind::Video, timestampMs, body, nowUs); }
    bool audio(quint32 timestampMs, const QByteArray &body, qint64 nowUs) { return take(TrackKind::Audio, timestampMs, body, nowUs); }
    /// The object of onMetaData: sizes and rates that the tracks do not tell.
    void metaData(const AmfValue &values);
    /// Call it now and then: decides when waiting is over.
    void tick(qint64 nowUs);

    /// A codec came that we cannot carry; empty when none did.
    const QByteArray &unknownCodec() const { return m_unknownCodec; }
    bool hasTracks() const { return m_info != nullptr; }

private:
    /// A track whose decoder can be told of.
    struct Known {
        TrackInfo info;
        QByteArray config; ///< as it came
        int nalLengthBytes = 4;
        int samplesPerFrame = 1024;
    };

    bool take(TrackKind kind, quint32 timestampMs, const QByteArray &body, qint64 nowUs);
    void configure(const FlvPart &part);
    void learnMp3(const FlvPart &part);
    void rememberSound(int track, Known known);
    std::shared_ptr<Packet> makePacket(const FlvPart &part, const std::shared_ptr<const QByteArray> &body, quint32 timestampMs,
                                       qint64 nowUs);
    std::shared_ptr<const uchar> pictureData(const FlvPart &part, const std::shared_ptr<const QByteArray> &body, qsizetype &size) const;
    void give(PacketPtr packet, quint32 timestampMs, qint64 nowUs);
    bool isComplete(qint64 nowUs) const;
    void decide();
    void restart();

    Host &m_host;
    std::optional<Known> m_video;
    std::map<int, Known> m_audio; ///< by the publisher's number
    std::optional<int> m_videoTrack;
    std::optional<int> m_mainAudio;           ///< which becomes track 1
    std::shared_ptr<const StreamInfo> m_info; ///< null while waiting
    std::deque<PacketPtr> m_waiting;
    qint64 m_waitingBytes = 0;
    qint64 m_waitingSinceUs = 0;
    FlvClock m_clock;
    qint64 m_frameUs = 0; ///< between the last two pictures
    qint64 m_lastPictureUs = -1;
    AmfValue m_metaData;
    QByteArray m_unknownCodec;
};

} // namespace castwright::media
