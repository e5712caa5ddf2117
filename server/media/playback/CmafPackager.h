// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/package/CmafWriter.h"
#include "media/playback/Packaging.h"
#include "media/playback/SegmentWindow.h"
#include "media/playback/TrackClock.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace castwright::media {

/// Cuts the packets of one publisher's session into segments and low-latency parts of fragmented MP4: pictures with the first sound track
/// in the main window, every further sound track in one of its own with the same segment numbers. Nothing is encoded. A frame is held back
/// until the next one shows how long it is. Thread: one at a time.
class CmafPackager final : public Packaging {
public:
    struct Settings {
        int segmentMs = 2000;
        int partMs = 200;
    };
    /// Gives the window of a sound track (2 to 6) that has been heard for the first time.
    using TrackWindow = std::function<std::shared_ptr<SegmentWindow>(int track, qint64 firstNumber)>;

    /// Tells whether another rendition begins a segment at that wall-clock time (epoch milliseconds), and its number.
    using Boundary = std::function<std::optional<qint64>(qint64 wallMs)>;

    CmafPackager(Settings settings, const StreamInfo &info, std::shared_ptr<SegmentWindow> main, TrackWindow trackWindow);

    /// Segments begin where the other's do, with its numbers, instead of by length. Before the first packet.
    void follow(Boundary boundary) { m_boundary = std::move(boundary); }

    void write(const PacketPtr &packet, qint64 wallMs) override;
    /// What is held back makes a last segment.
    void finish() override;

private:
    struct Line {                        ///< one track of one window
        std::vector<CmafSample> samples; ///< of the open part
        std::optional<CmafSample> held;
    };
    struct Output {
        std::shared_ptr<SegmentWindow> window;
        CmafWriter writer;
        SoundClock clock;
        Line sound;
        qint64 segmentUs = 0; ///< of sound in the open segment
    };

    void writePicture(const PacketPtr &packet);
    void writeSound(const PacketPtr &packet);
    Output *outputOf(const Packet &packet);
    /// The frame that was held back gets its length and joins the part; `sample` is held back in its place. Returns that length, 0 when
    /// none was held.
    static qint64 take(Line &line, CmafSample sample, qint64 nominal);
    void leadCame(const CmafSample &sample, qint64 heldDuration);
    void begin(qint64 frameUs);
    bool isBoundary(const CmafSample &sample);
    void openSegment(const CmafSample &first);
    void closePart();
    void closeSegment();
    Line &lead() { return m_info.hasVideo ? m_pictures : m_outputs[0]->sound; }
    qint64 leadUs(qint64 time) const { return time * 1'000'000 / m_leadScale; }

    const Settings m_settings;
    const StreamInfo m_info;
    const TrackWindow m_trackWindow;
    Boundary m_boundary;
    int m_leadScale;
    qint64 m_partUs = 0;
    qint64 m_wallMs = 0;
    Line m_pictures;
    std::array<std::unique_ptr<Output>, 6> m_outputs; ///< the first is main
    bool m_hasBegun = false;
    qint64 m_frameTime = 0;   ///< length of the newest frame of the lead: pictures, or sound where there are none
    qint64 m_partTime = 0;    ///< of the lead in the open part
    qint64 m_segmentTime = 0; ///< of the lead in the open segment
    qint64 m_sinceKey = 0;    ///< of the lead since its last keyframe
    qint64 m_keyGap = 0;      ///< between the last two keyframes
    int m_frames = 0;
    int m_segments = 0;
    std::optional<qint64> m_nextNumber; ///< of one that follows another
};

} // namespace castwright::media
