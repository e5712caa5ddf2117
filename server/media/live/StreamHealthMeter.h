// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Stream.h"
#include "media/hub/Packet.h"

#include <array>
#include <deque>
#include <mutex>

namespace castwright::media {

class LiveSession;

/// Figures and a score of what comes in, over the last ten seconds.
///
/// score = 100 - sum of penalties, not below 0; each penalty grows in a straight line from nothing at `from` to `most` at `to`:
///
///   factor     looks at                                                             from     to       most
///   stall      longest time without any packet                                      0.7 s    5 s      50
///   loss       share of packets that the transport lost in ten seconds              0.1 %    5 %      30
///   fps        pictures a second, by the rate the publisher names or had before     95 %     45 %     25
///   bitrate    bits a second, by the mean of the session                            50 %     0 %      20
///   drift      sound against pictures, since the session began                      60 ms    500 ms   20
///   keyframes  mean time from keyframe to keyframe                                  4.5 s    10.5 s   15
///   jitter     how unevenly packets arrive, as RFC 3550 (6.4.1) smooths it          50 ms    300 ms   15
///
/// Drift is the lead of sound over pictures where they arrive, less the lead of the session's first five seconds: a constant lead is how
/// the encoder works, a growing one is two clocks that disagree. Thread: take() the publisher's, the rest any.
class StreamHealthMeter {
public:
    /// `nowUs` is when it came, monotonic.
    void take(const Packet &packet, qint64 nowUs);
    /// Called once a second: it also remembers what the transport has lost so far.
    StreamHealth health(qint64 nowUs, const LiveSession &session);
    /// The same with the totals given; `declaredFps` 0 when the publisher does not say.
    StreamHealth health(qint64 nowUs, double declaredFps, qint64 received, qint64 lost, qint64 retransmitted, double rttMs);
    /// The tracks of the session with what was measured; none while they are not known.
    QList<StreamTrack> tracks(const StreamInfo *info);

    static StreamGrade gradeOf(double score);

private:
    struct Second {
        qint64 number = -1; ///< which second since the first packet
        qint64 videoBytes = 0;
        qint64 soundBytes = 0;
        int pictures = 0;
        qint64 longestGapUs = 0;
        double leadSumUs = 0; ///< of sound over pictures
        int leads = 0;
    };
    struct Sum {
        qint64 videoBytes = 0;
        qint64 soundBytes = 0;
        int pictures = 0;
        qint64 gapUs = 0;
        double leadUs = 0;
        bool hasLead = false;
        double spanSec = 0;
    };
    struct Loss {
        qint64 received = 0;
        qint64 lost = 0;
    };

    Second &second(qint64 nowUs);
    Sum sum(qint64 nowUs) const;
    void noteArrival(const Packet &packet, qint64 nowUs);
    void notePicture(const Packet &packet, Second &second);
    double lossShare(qint64 received, qint64 lost);
    void judge(StreamHealth &health, const Sum &sum, double declaredFps, double lossShare);

    static constexpr int windowSec = 10;
    mutable std::mutex m_mutex;
    std::array<Second, windowSec + 1> m_seconds; ///< the eleventh is under way
    qint64 m_firstUs = 0;
    qint64 m_lastUs = 0;
    qint64 m_lastDtsUs = 0; ///< of the track whose jitter is measured
    qint64 m_lastTrackUs = 0;
    double m_jitterUs = 0;
    bool m_hasVideo = false;
    qint64 m_lastSoundPtsUs = -1;
    qint64 m_lastKeyframeUs = -1;
    std::deque<qint64> m_keyframeGapsUs;
    double m_baseLeadSumUs = 0;
    int m_baseLeads = 0;
    qint64 m_totalBytes = 0;
    double m_bestFps = 0;
    std::deque<Loss> m_losses;
};

} // namespace castwright::media
