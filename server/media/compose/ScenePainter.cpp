// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/ScenePainter.h"

#include <QPainter>

namespace castwright::media {

namespace {
/// The visible part of a frame, in the size it is shown in where it has to be converted anyway.
QImage imageOf(const VideoFrame &frame, const LayerGeometry &geometry, ScalePicture &scaler, QRect &crop)
{
    crop = geometry.crop;
    if (frame.layout == PixelLayout::Bgra)
        return {frame.planes[0], frame.width, frame.height, frame.strides[0],
                frame.isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied};
    QImage image(geometry.target.size(), QImage::Format_ARGB32_Premultiplied);
    if (!scaler.toBgra(frame, crop, image.bits(), static_cast<int>(image.bytesPerLine()), image.width(), image.height()))
        return {};
    crop = image.rect();
    return image;
}
} // namespace

VideoFramePtr ScenePainter::paint(const std::vector<Layer> &layers, QSize size)
{
    if (size.isEmpty() || layers.empty())
        return nullptr;
    if (coveringLayer(layers, size)) {
        m_lastPicture.reset();
        if (!m_solid || QSize(m_solid->width(), m_solid->height()) != size)
            m_solid = std::make_unique<Compositor>(size.width(), size.height());
        return m_solid->compose(layers);
    }
    m_solid.reset();
    if (m_lastPicture && size == m_size && showSame(layers, m_last))
        return m_lastPicture;
    m_lastPicture = paintTransparent(layers, size);
    m_last = layers;
    m_size = size;
    return m_lastPicture;
}

VideoFramePtr ScenePainter::paintTransparent(const std::vector<Layer> &layers, QSize size)
{
    auto picture = std::make_shared<QImage>(size, QImage::Format_ARGB32_Premultiplied);
    picture->fill(Qt::transparent);
    QPainter painter(picture.get());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QHash<QString, std::shared_ptr<ScalePicture>> used;
    for (const Layer &layer : layers) {
        if (!layer.frame || layer.item.opacity <= 0)
            continue;
        const LayerGeometry geometry =
            layerGeometry(layer.item, {layer.frame->width, layer.frame->height}, layer.frame->sampleAspect, size);
        if (geometry.isEmpty() || geometry.target.isEmpty())
            continue;
        auto scaler = m_scalers.value(layer.item.id);
        if (!scaler)
            scaler = std::make_shared<ScalePicture>();
        used.insert(layer.item.id, scaler);
        QRect crop;
        const QImage image = imageOf(*layer.frame, geometry, *scaler, crop);
        if (image.isNull())
            continue;
        QTransform turn;
        turn.translate(geometry.centre.x(), geometry.centre.y());
        turn.rotate(geometry.rotationDeg);
        turn.translate(-geometry.centre.x(), -geometry.centre.y());
        painter.setTransform(turn);
        painter.setRenderHint(QPainter::Antialiasing, geometry.rotationDeg != 0);
        painter.setOpacity(layer.item.opacity);
        painter.drawImage(geometry.target, image, crop);
    }
    painter.end();
    m_scalers = std::move(used);
    auto out = std::make_shared<VideoFrame>();
    out->layout = PixelLayout::Bgra;
    out->isOpaque = false;
    out->width = size.width();
    out->height = size.height();
    out->planes[0] = picture->constBits();
    out->strides[0] = static_cast<int>(picture->bytesPerLine());
    out->owner = std::move(picture);
    return out;
}

} // namespace castwright::media
