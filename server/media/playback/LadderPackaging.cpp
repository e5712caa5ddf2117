// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/LadderPackaging.h"

#include "base/Log.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace castwright::media {

int LadderPackaging::widthFor(int height, const TrackInfo &original)
{
    const double aspect = original.height > 0 ? static_cast<double>(original.width) / original.height : 16.0 / 9;
    return std::max(2, static_cast<int>(std::lround(height * aspect / 2)) * 2);
}

int LadderPackaging::bitrateKbpsFor(int height, int fps)
{
    // About a tenth of a bit for each pixel, a little more for small pictures, half as much again above 40 frames a second.
    const double pixels = height * height * 16.0 / 9 * 30;
    const double kbps = std::clamp(pixels * 0.1 / 1000 * (height < 500 ? 1.3 : 1.0), 300.0, 8000.0);
    return static_cast<int>(fps > 40 ? kbps * 1.5 : kbps);
}

Result<std::unique_ptr<LadderPackaging>> LadderPackaging::make(const StreamInfo &info, const QList<Step> &steps,
                                                               const CmafPackager::Settings &settings, const Boundary &boundary,
                                                               const Known &known)
{
    auto made = std::unique_ptr<LadderPackaging>(new LadderPackaging(info));
    made->m_fps = info.video.fps > 0 ? info.video.fps : 30;
    made->m_decoder = info.hasVideo ? DecodeHub::open(info.video) : nullptr;
    if (!made->m_decoder)
        return fail(ErrorCode::NotImplemented, u"The stream's pictures cannot be decoded here, so there are no smaller ones of them."_s);
    for (const Step &step : steps) {
        if (step.height >= info.video.height)
            continue; // the original is that already
        auto rung = std::make_unique<Rung>();
        rung->step = step;
        rung->width = widthFor(step.height, info.video);
        Encoding encoding;
        encoding.device = EncoderDevice::Auto;
        encoding.rateControl = RateControl::Vbr;
        encoding.videoBitrateKbps = bitrateKbpsFor(step.height, made->m_fps);
        encoding.keyframeIntervalSec = 20; // keyframes come where the original has them
        QString note;
        CW_CHECK(rung->encoder.open(encoding, rung->width, step.height, made->m_fps, note));
        rung->pool = std::make_unique<CanvasPool>(rung->width, step.height);
        StreamInfo encoded = info;
        encoded.video = rung->encoder.info();
        encoded.videoEncoder = rung->encoder.encoderName();
        known(step.height, encoded);
        rung->packager = std::make_unique<CmafPackager>(settings, encoded, step.window, CmafPackager::TrackWindow());
        rung->packager->follow(boundary);
        made->m_rungs.push_back(std::move(rung));
    }
    return made;
}

void LadderPackaging::write(const PacketPtr &packet, qint64 wallMs)
{
    if (m_isBroken)
        return;
    if (packet->kind == TrackKind::Audio) {
        for (const auto &rung : m_rungs)
            if (packet->audioTrack == 1)
                rung->packager->write(packet, wallMs);
        return;
    }
    if (packet->isKeyframe)
        m_keyframes.insert(packet->ptsUs);
    std::vector<DecodedPicture> pictures;
    if (!m_decoder->decode(*packet, pictures)) {
        m_isBroken = true;
        qCWarning(logMedia) << "the decoder of the smaller renditions is beyond repair; they end";
        return;
    }
    for (const DecodedPicture &picture : pictures)
        show(picture, wallMs);
}

void LadderPackaging::show(const DecodedPicture &picture, qint64 wallMs)
{
    const qint64 number = (picture.atUs * m_fps + 500'000) / 1'000'000;
    const auto key = m_keyframes.upper_bound(picture.atUs + 500);
    const bool isKeyframe = key != m_keyframes.begin();
    if (number <= m_lastFrame && !isKeyframe)
        return; // more pictures than the rate has room for
    m_lastFrame = std::max(number, m_lastFrame + 1);
    if (isKeyframe)
        m_keyframes.erase(m_keyframes.begin(), key);
    for (const auto &rung : m_rungs) {
        const CanvasPool::Canvas canvas = rung->pool->take();
        if (!rung->scaler.toI420(*picture.frame, QRect(0, 0, picture.frame->width, picture.frame->height), canvas.planes))
            continue;
        const auto encoded = rung->encoder.encode(canvas.share(), m_lastFrame, isKeyframe,
                                                  [&](const PacketPtr &packet) { rung->packager->write(packet, wallMs); });
        if (!encoded) {
            m_isBroken = true;
            qCWarning(logMedia).noquote() << "a smaller rendition ends:" << encoded.error().message;
            return;
        }
    }
}

void LadderPackaging::finish()
{
    for (const auto &rung : m_rungs)
        rung->packager->finish();
}

} // namespace castwright::media
