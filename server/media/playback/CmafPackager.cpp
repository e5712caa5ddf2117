// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/CmafPackager.h"

#include <cmath>

namespace castwright::media {

namespace {
constexpr int quickSegments = 2; ///< the first ones are short, so that a player can begin
constexpr qint64 quickSegmentMs = 1000;
constexpr qint64 toleranceMs = 50; ///< a keyframe that comes a frame early still ends the segment
constexpr qint64 longestFrameMs = 10'000;
constexpr std::size_t mostWaitingSound = 2000; ///< while no picture comes
} // namespace

CmafPackager::CmafPackager(Settings settings, const StreamInfo &info, std::shared_ptr<SegmentWindow> main, TrackWindow trackWindow)
    : m_settings(settings)
    , m_info(info)
    , m_trackWindow(std::move(trackWindow))
{
    CmafWriter writer(info, info.hasVideo, info.hasAudio);
    const int soundScale = writer.audioScale();
    m_leadScale = info.hasVideo ? CmafWriter::videoScale : soundScale;
    m_outputs[0] = std::make_unique<Output>(Output{std::move(main), std::move(writer), SoundClock(info.audio, soundScale), {}, 0});
}

void CmafPackager::write(const PacketPtr &packet, qint64 wallMs)
{
    m_wallMs = wallMs;
    if (packet->kind == TrackKind::Video) {
        if (m_info.hasVideo)
            writePicture(packet);
    } else if (m_info.hasAudio) {
        writeSound(packet);
    }
}

qint64 CmafPackager::take(Line &line, CmafSample sample, qint64 nominal)
{
    qint64 duration = 0;
    if (line.held) {
        duration = sample.decodeTime - line.held->decodeTime;
        if (duration <= 0) { // two frames at one time: the later one a tick on
            sample.decodeTime = line.held->decodeTime + 1;
            sample.compositionOffset = std::max<qint64>(0, sample.compositionOffset + duration - 1);
            duration = 1;
        } else if (nominal > 0 && duration > nominal * 1000) {
            duration = nominal; // a gap, which the next part's time shows
        }
        line.held->duration = duration;
        line.samples.push_back(std::move(*line.held));
    }
    line.held = std::move(sample);
    return duration;
}

void CmafPackager::writePicture(const PacketPtr &packet)
{
    CmafSample sample;
    sample.packet = packet;
    sample.decodeTime = std::max<qint64>(0, toScale(packet->dtsUs + playbackOffsetUs, m_leadScale));
    sample.compositionOffset = toScale(packet->ptsUs + playbackOffsetUs, m_leadScale) - sample.decodeTime;
    const qint64 nominal = m_leadScale * longestFrameMs / 1000 / 1000; // take() allows a thousand of these
    leadCame(sample, take(m_pictures, sample, nominal));
}

void CmafPackager::writeSound(const PacketPtr &packet)
{
    Output *output = outputOf(*packet);
    if (!output)
        return;
    CmafSample sample;
    sample.packet = packet;
    sample.decodeTime = output->clock.timeOf(*packet);
    const qint64 duration = take(output->sound, sample, output->clock.frameOf(*packet));
    output->segmentUs += duration * 1'000'000 / output->writer.audioScale();
    if (!m_info.hasVideo && packet->audioTrack == 1)
        return leadCame(sample, duration);
    if (output->sound.samples.size() > mostWaitingSound)
        output->sound.samples.erase(output->sound.samples.begin());
}

CmafPackager::Output *CmafPackager::outputOf(const Packet &packet)
{
    const int track = packet.audioTrack;
    if (track < 1 || track > static_cast<int>(m_outputs.size()))
        return nullptr;
    auto &output = m_outputs[static_cast<std::size_t>(track) - 1];
    if (!output && m_hasBegun && m_trackWindow) {
        CmafWriter writer(m_info, false, true);
        const int scale = writer.audioScale();
        auto window = m_trackWindow(track, m_outputs[0]->window->nextNumber() - 1);
        output = std::make_unique<Output>(Output{std::move(window), std::move(writer), SoundClock(m_info.audio, scale), {}, 0});
        constexpr qint64 soundFrameUs = 25'000; // parts end at pictures, and sound frames straddle them
        output->window->beginSession(output->writer.initSegment(), m_partUs + soundFrameUs);
        output->window->beginSegment(m_wallMs + packet.ptsUs / 1000);
    }
    return output.get();
}

void CmafPackager::begin(qint64 frameUs)
{
    // A whole number of frames to a part, with room for times that were rounded to milliseconds: no part is longer than the target, and
    // none but a segment's last is shorter than 85 % of it (RFC 8216bis, 4.4.4.9).
    const double frame = static_cast<double>(std::clamp<qint64>(frameUs, 1000, 1'000'000));
    const double count = std::max(1.0, std::round(m_settings.partMs * 1000.0 / frame));
    m_partUs = static_cast<qint64>(std::ceil((count * frame * 1.02 + 1000) / 1000)) * 1000;
    m_outputs[0]->window->beginSession(m_outputs[0]->writer.initSegment(), m_partUs);
    m_hasBegun = true;
}

void CmafPackager::leadCame(const CmafSample &sample, qint64 heldDuration)
{
    if (heldDuration <= 0)
        return; // the very first
    Line &line = lead();
    const CmafSample &placed = line.samples.back();
    if (!m_hasBegun) {
        if (m_boundary && !isBoundary(placed)) { // nothing before the other's next segment
            line.samples.clear();
            m_outputs[0]->sound.samples.clear();
            return;
        }
        begin(m_info.hasVideo && m_info.video.fps > 0 ? 1'000'000 / m_info.video.fps : leadUs(heldDuration));
        openSegment(placed);
    }
    m_frameTime = heldDuration;
    m_partTime += heldDuration;
    m_segmentTime += heldDuration;
    m_sinceKey += heldDuration;
    ++m_frames;
    const bool isKey = !m_info.hasVideo || sample.packet->isKeyframe;
    if (isKey) {
        m_keyGap = m_sinceKey;
        m_sinceKey = 0;
    }
    if (isKey && isBoundary(sample)) {
        closePart();
        closeSegment();
        openSegment(sample);
    } else if (leadUs(m_partTime + m_frameTime) > m_partUs) {
        closePart();
    }
}

bool CmafPackager::isBoundary(const CmafSample &sample)
{
    if (m_boundary) {
        m_nextNumber = sample.packet->isKeyframe ? m_boundary(m_wallMs + sample.packet->ptsUs / 1000) : std::nullopt;
        return m_nextNumber.has_value();
    }
    const bool isQuick = m_segments < quickSegments;
    const qint64 targetUs = (isQuick ? std::min<qint64>(quickSegmentMs, m_settings.segmentMs) : m_settings.segmentMs) * 1000;
    return leadUs(m_segmentTime + m_keyGap) > targetUs + toleranceMs * 1000;
}

void CmafPackager::openSegment(const CmafSample &first)
{
    for (const auto &output : m_outputs)
        if (output)
            output->window->beginSegment(m_wallMs + first.packet->ptsUs / 1000, m_nextNumber.value_or(-1));
}

void CmafPackager::closePart()
{
    static const std::vector<CmafSample> none;
    for (const auto &output : m_outputs) {
        if (!output)
            continue;
        const bool isMain = output == m_outputs[0];
        const auto &pictures = isMain ? m_pictures.samples : none;
        const bool isIndependent = pictures.empty() || pictures.front().packet->isKeyframe;
        qint64 soundTime = 0;
        for (const CmafSample &sample : output->sound.samples)
            soundTime += sample.duration;
        const qint64 us = isMain ? leadUs(m_partTime) : soundTime * 1'000'000 / output->writer.audioScale();
        output->window->addPart(output->writer.fragment(pictures, output->sound.samples), us, isIndependent);
        output->sound.samples.clear();
    }
    m_pictures.samples.clear();
    m_partTime = 0;
}

void CmafPackager::closeSegment()
{
    for (const auto &output : m_outputs) {
        if (!output)
            continue;
        output->window->endSegment(output == m_outputs[0] ? leadUs(m_segmentTime) : output->segmentUs, m_info.hasVideo ? m_frames : 0);
        output->segmentUs = 0;
    }
    m_segmentTime = 0;
    m_frames = 0;
    ++m_segments;
}

void CmafPackager::finish()
{
    if (!m_hasBegun)
        return;
    const auto flush = [](Line &line, qint64 duration) {
        if (!line.held)
            return qint64(0);
        line.held->duration = duration;
        line.samples.push_back(std::move(*line.held));
        line.held.reset();
        return duration;
    };
    if (m_info.hasVideo) {
        const qint64 duration = flush(m_pictures, m_frameTime);
        m_partTime += duration;
        m_segmentTime += duration;
        m_frames += duration > 0 ? 1 : 0;
    }
    for (const auto &output : m_outputs) {
        if (!output || !output->sound.held)
            continue;
        const qint64 duration = flush(output->sound, output->clock.frameOf(*output->sound.held->packet));
        output->segmentUs += duration * 1'000'000 / output->writer.audioScale();
        if (!m_info.hasVideo && output == m_outputs[0]) {
            m_partTime += duration;
            m_segmentTime += duration;
        }
    }
    closePart();
    closeSegment();
    m_hasBegun = false;
}

} // namespace castwright::media
