// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/TestPatternSource.h"

#include "media/sources/CounterPattern.h"
#include "media/sources/PatternPainter.h"
#include "media/sources/ToneGenerator.h"

#include <cstring>

namespace castwright::media {

TestPatternSource::TestPatternSource(const Source &source)
    : m_id(source.id), m_settings(source.testPattern.value_or(TestPatternSettings{}))
{
}

void TestPatternSource::prepare(const Tick &tick)
{
    if (m_picture && m_width == tick.canvasWidth && m_height == tick.canvasHeight)
        return;
    m_width = tick.canvasWidth;
    m_height = tick.canvasHeight;
    m_lastNumber = -1;
    switch (m_settings.pattern) {
    case TestPatternKind::Bars: m_picture = patternPainter::bars(m_width, m_height); break;
    case TestPatternKind::Motion: m_picture = patternPainter::wideMotion(m_width, m_height); break;
    case TestPatternKind::Counter: m_picture = patternPainter::plain(m_width, m_height); break;
    }
}

VideoFramePtr TestPatternSource::frameAt(const Tick &tick)
{
    if (tick.canvasWidth <= 0 || tick.canvasHeight <= 0)
        return {};
    prepare(tick);
    if (m_settings.pattern == TestPatternKind::Bars)
        return m_picture;
    if (!m_last || m_lastNumber != tick.frameNumber)
        m_last = m_settings.pattern == TestPatternKind::Motion ? slide(tick) : count(tick);
    m_lastNumber = tick.frameNumber;
    return m_last;
}

VideoFramePtr TestPatternSource::slide(const Tick &tick) const
{
    // A quarter of the width per second, in steps of two pixels so that luma and chroma move together.
    const qint64 moved = tick.frameNumber * m_width / (4 * qint64(tick.fps)) % m_width;
    const auto offset = std::ptrdiff_t(moved & ~qint64(1));
    auto frame = std::make_shared<VideoFrame>(*m_picture);
    frame->width = m_width;
    frame->planes = {m_picture->planes[0] + offset, m_picture->planes[1] + offset / 2, m_picture->planes[2] + offset / 2};
    return frame;
}

VideoFramePtr TestPatternSource::count(const Tick &tick)
{
    const WritablePicture picture = m_pool.i420(m_width, m_height);
    const auto &strides = picture.frame->strides;
    const auto chroma = std::size_t((m_height + 1) / 2);
    std::memcpy(picture.planes[0], m_picture->planes[0], std::size_t(strides[0]) * std::size_t(m_height));
    std::memcpy(picture.planes[1], m_picture->planes[1], std::size_t(strides[1]) * chroma);
    std::memcpy(picture.planes[2], m_picture->planes[2], std::size_t(strides[2]) * chroma);
    const auto number = quint32(tick.frameNumber);
    counterPattern::encode(number, picture.planes[0], strides[0], m_width, m_height);
    counterPattern::drawDigits(number, picture.planes[0], strides[0], m_width, m_height);
    counterPattern::drawFlash(tick.frameNumber % tick.fps == 0, picture.planes[0], strides[0], m_width, m_height);
    return picture.frame;
}

bool TestPatternSource::readAudio(const Tick &tick, float *stereo, int samples, int offsetMs)
{
    if (!m_settings.tone)
        return false;
    const qint64 first = firstSample(tick) - samplesOfMs(offsetMs);
    if (m_settings.pattern == TestPatternKind::Counter)
        toneGenerator::beep(first, stereo, samples);
    else
        toneGenerator::tone(first, stereo, samples);
    return true;
}

bool TestPatternSource::apply(const Source &settings)
{
    const auto wanted = settings.testPattern.value_or(TestPatternSettings{});
    if (wanted.pattern != m_settings.pattern)
        m_picture.reset(), m_last.reset();
    m_settings = wanted;
    return true;
}

SourceStatus TestPatternSource::status() const
{
    return {m_id, SourceState::Running, {}, m_width, m_height, 0, 0};
}

} // namespace castwright::media
