// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/compose/CanvasFrame.h"
#include "media/ffmpeg/DecodeHub.h"
#include "media/ffmpeg/EncodeVideo.h"
#include "media/ffmpeg/ScalePicture.h"
#include "media/playback/CmafPackager.h"

#include <QList>

#include <memory>
#include <set>
#include <vector>

namespace castwright::media {

/// Smaller pictures of a session for players with less bandwidth: decoded once, scaled and encoded for each height, with keyframes where
/// the original has them, and cut into segments with the numbers of the main rendition. Sound is passed on as it is. Thread: one at a time.
class LadderPackaging final : public Packaging {
public:
    struct Step {
        int height = 0;
        std::shared_ptr<SegmentWindow> window;
    };
    /// Tells whether the main rendition begins a segment at that wall-clock time, and its number.
    using Boundary = CmafPackager::Boundary;
    /// The encoder settled on its tracks.
    using Known = std::function<void(int height, const StreamInfo &info)>;

    /// NotImplemented when nothing decodes or encodes the pictures.
    static Result<std::unique_ptr<LadderPackaging>> make(const StreamInfo &info, const QList<Step> &steps,
                                                         const CmafPackager::Settings &settings, const Boundary &boundary,
                                                         const Known &known);

    void write(const PacketPtr &packet, qint64 wallMs) override;
    void finish() override;

    /// Heights that make sense for a picture of this size, largest first, and what they are encoded with.
    static int widthFor(int height, const TrackInfo &original);
    static int bitrateKbpsFor(int height, int fps);

private:
    struct Rung {
        Step step;
        int width = 0;
        EncodeVideo encoder;
        ScalePicture scaler;
        std::unique_ptr<CanvasPool> pool;
        std::unique_ptr<CmafPackager> packager;
    };
    explicit LadderPackaging(const StreamInfo &info) : m_info(info) {}
    void show(const DecodedPicture &picture, qint64 wallMs);

    const StreamInfo m_info;
    int m_fps = 30;
    std::unique_ptr<DecodeHub> m_decoder;
    std::vector<std::unique_ptr<Rung>> m_rungs;
    std::set<qint64> m_keyframes; ///< times of keyframes that were given to the decoder and have not come out
    qint64 m_lastFrame = -1;
    bool m_isBroken = false;
};

} // namespace castwright::media
