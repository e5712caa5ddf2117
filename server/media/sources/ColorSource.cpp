// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/ColorSource.h"

#include "media/sources/ColorText.h"
#include "media/sources/PictureBuffer.h"

namespace castwright::media {

namespace {

VideoFramePtr fill(const QColor &color, int width, int height)
{
    if (color.alpha() == 255) {
        const WritablePicture picture = PicturePool().i420(width, height);
        fillI420(picture, yuvOf(color.red(), color.green(), color.blue()));
        return picture.frame;
    }
    const WritablePicture picture = PicturePool().bgra(width, height, false);
    const QRgb pixel = qPremultiply(color.rgba());
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.planes[0] + std::ptrdiff_t(y) * picture.frame->strides[0]);
        std::fill(line, line + width, pixel);
    }
    return picture.frame;
}

} // namespace

ColorSource::ColorSource(const Source &source) : m_id(source.id), m_color(source.color.value_or(ColorSettings{}).color) {}

VideoFramePtr ColorSource::frameAt(const Tick &tick)
{
    if (!m_frame || m_frame->width != tick.canvasWidth || m_frame->height != tick.canvasHeight)
        m_frame = fill(colorOfText(m_color), tick.canvasWidth, tick.canvasHeight);
    return m_frame;
}

bool ColorSource::apply(const Source &settings)
{
    const QString wanted = settings.color.value_or(ColorSettings{}).color;
    if (wanted != m_color)
        m_frame.reset();
    m_color = wanted;
    return true;
}

SourceStatus ColorSource::status() const
{
    return {m_id, SourceState::Running, {}, m_frame ? m_frame->width : 0, m_frame ? m_frame->height : 0, 0, 0};
}

} // namespace castwright::media
