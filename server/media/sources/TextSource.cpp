// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/TextSource.h"

#include "media/sources/TextPainter.h"
#include "media/sources/TextTokens.h"
#include "media/sources/TickTime.h"

#include <QPainter>

namespace castwright::media {

namespace {

/// Always Bgra: a window may begin at any pixel.
VideoFramePtr heldFrame(QImage image)
{
    const auto held = std::make_shared<const QImage>(std::move(image));
    auto frame = std::make_shared<VideoFrame>();
    frame->layout = PixelLayout::Bgra;
    frame->isOpaque = false;
    frame->width = held->width();
    frame->height = held->height();
    frame->planes = {held->constBits(), nullptr, nullptr};
    frame->strides = {int(held->bytesPerLine()), 0, 0};
    frame->owner = held;
    return frame;
}

} // namespace

TextSource::TextSource(const Source &source, const SourceContext &context)
    : m_id(source.id), m_settings(source.text.value_or(TextSettings{})), m_clock(context.wallClock)
{
    if (!m_clock)
        m_clock = std::make_shared<SystemClock>();
}

QString TextSource::wordsAt(const Tick &tick)
{
    if (!m_settings.text.contains(QLatin1Char('{')))
        return m_settings.text;
    const qint64 nowMs = m_clock->nowMs();
    const bool countsFrames = m_settings.text.contains(QLatin1String("{frame}"));
    if (m_expandedSecond != nowMs / 1000 || (countsFrames && m_expandedFrame != tick.frameNumber)) {
        m_expanded = expandTokens(m_settings.text, m_clock->now(), m_settings.countdownTo, tick.frameNumber);
        m_expandedSecond = nowMs / 1000;
        m_expandedFrame = tick.frameNumber;
    }
    return m_expanded;
}

void TextSource::paint(const QString &words, int canvasWidth)
{
    m_words = words;
    m_canvasWidth = canvasWidth;
    m_window.reset();
    ++m_paintCount;
    QImage image = paintText(words, m_settings);
    if (m_settings.scrollPxPerSec != 0) {
        QImage wide(image.width() + 2 * canvasWidth, image.height(), QImage::Format_ARGB32_Premultiplied);
        wide.fill(image.pixelColor(0, 0));
        QPainter painter(&wide);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(canvasWidth, 0, image);
        painter.end();
        image = std::move(wide);
    }
    m_picture = heldFrame(std::move(image));
}

VideoFramePtr TextSource::frameAt(const Tick &tick)
{
    const QString words = wordsAt(tick);
    const bool isScrolling = m_settings.scrollPxPerSec != 0;
    if (!m_picture || words != m_words || (isScrolling && m_canvasWidth != tick.canvasWidth))
        paint(words, tick.canvasWidth);
    return isScrolling ? scrolled(tick) : m_picture;
}

VideoFramePtr TextSource::scrolled(const Tick &tick)
{
    const qint64 period = m_picture->width - m_canvasWidth;
    const qint64 moved = tick.frameNumber * m_settings.scrollPxPerSec / tick.fps % period;
    const qint64 offset = moved < 0 ? moved + period : moved;
    if (m_window && m_windowOffset == offset)
        return m_window;
    auto window = std::make_shared<VideoFrame>(*m_picture);
    window->width = m_canvasWidth;
    window->planes[0] += 4 * offset;
    m_window = std::move(window);
    m_windowOffset = offset;
    return m_window;
}

bool TextSource::apply(const Source &settings)
{
    const auto wanted = settings.text.value_or(TextSettings{});
    if (wanted == m_settings)
        return true;
    m_settings = wanted;
    m_picture.reset();
    m_expandedSecond = -1;
    return true;
}

SourceStatus TextSource::status() const
{
    const int width = !m_picture ? 0 : m_settings.scrollPxPerSec != 0 ? m_canvasWidth : m_picture->width;
    return {m_id, SourceState::Running, {}, width, m_picture ? m_picture->height : 0, 0, 0};
}

} // namespace castwright::media
