// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/Compositor.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace castwright::media {

/// What is kept of one item from frame to frame.
struct Compositor::Prepared {
    ScalePicture scaler;
    VideoFramePtr frame; ///< what the rest was made of
    LayerGeometry geometry;
    CanvasPool::Canvas scaled; ///< a solid picture in its target's size
    std::unique_ptr<CanvasPool> pool;
    Overlay overlay;
    int scaledUses = 0;
};

namespace {
bool isSolid(const VideoFrame &frame)
{
    return frame.layout == PixelLayout::I420 || frame.isOpaque;
}

QImage bgraImage(const VideoFrame &frame)
{
    return QImage(frame.planes[0], frame.width, frame.height, frame.strides[0], QImage::Format_ARGB32_Premultiplied);
}

/// The part of one plane that lies on the canvas.
struct Clip {
    int left, top, right, bottom;
    Clip(const QRect &target, int canvasWidth, int canvasHeight)
        : left(std::max(0, -target.x()))
        , top(std::max(0, -target.y()))
        , right(std::min(target.width(), canvasWidth - target.x()))
        , bottom(std::min(target.height(), canvasHeight - target.y()))
    {}
};

void placePlanes(const CanvasPlanes &picture, const QRect &target, const CanvasPlanes &canvas, int opacity256)
{
    for (std::size_t i = 0; i < 3; ++i) {
        const int shift = i == 0 ? 0 : 1;
        const QRect place(target.x() >> shift, target.y() >> shift, (target.width() + shift) >> shift, (target.height() + shift) >> shift);
        const Clip clip(place, (canvas.width + shift) >> shift, (canvas.height + shift) >> shift);
        if (clip.right <= clip.left || clip.bottom <= clip.top)
            continue;
        uchar *to = canvas.planes[i] + static_cast<std::ptrdiff_t>(place.y() + clip.top) * canvas.strides[i] + place.x() + clip.left;
        const uchar *from = picture.planes[i] + static_cast<std::ptrdiff_t>(clip.top) * picture.strides[i] + clip.left;
        if (opacity256 < 256) {
            mixPlane(to, canvas.strides[i], from, picture.strides[i], clip.right - clip.left, clip.bottom - clip.top, opacity256);
            continue;
        }
        for (int row = clip.top; row < clip.bottom; ++row, to += canvas.strides[i], from += picture.strides[i])
            std::memcpy(to, from, static_cast<std::size_t>(clip.right - clip.left));
    }
}
} // namespace

Compositor::Compositor(int width, int height) : m_width(width), m_height(height), m_pool(width, height) {}
Compositor::~Compositor() = default;

bool showSame(const std::vector<Layer> &left, const std::vector<Layer> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Layer &a, const Layer &b) { return a.frame == b.frame && a.item == b.item; });
}

std::optional<std::size_t> coveringLayer(const std::vector<Layer> &layers, QSize size)
{
    for (std::size_t i = layers.size(); i-- > 0;) {
        const Layer &layer = layers[i];
        if (!layer.frame || !isSolid(*layer.frame) || layer.item.opacity < 1 || layer.item.rotationDeg != 0)
            continue;
        const LayerGeometry geometry =
            layerGeometry(layer.item, {layer.frame->width, layer.frame->height}, layer.frame->sampleAspect, size);
        if (geometry.target.contains(QRect({0, 0}, size)))
            return i;
    }
    return std::nullopt;
}

VideoFramePtr Compositor::compose(const std::vector<Layer> &layers)
{
    if (m_lastCanvas && showSame(layers, m_last))
        return m_lastCanvas;
    ++m_paintCount;
    const CanvasPool::Canvas canvas = m_pool.take();
    const auto covering = coveringLayer(layers, canvasSize());
    const std::size_t first = covering.value_or(0);
    if (!covering)
        fillCanvas(canvas.planes, 16, 128, 128);
    QHash<QString, std::shared_ptr<Prepared>> used;
    for (std::size_t i = first; i < layers.size(); ++i) {
        const Layer &layer = layers[i];
        if (!layer.frame)
            continue;
        auto prepared = m_prepared.value(layer.item.id);
        if (!prepared)
            m_prepared.insert(layer.item.id, prepared = std::make_shared<Prepared>());
        used.insert(layer.item.id, prepared);
        paint(layer, canvas.planes);
    }
    m_prepared = std::move(used);
    m_last = layers;
    m_lastCanvas = canvas.share();
    return m_lastCanvas;
}

void Compositor::paint(const Layer &layer, const CanvasPlanes &canvas)
{
    const LayerGeometry geometry =
        layerGeometry(layer.item, {layer.frame->width, layer.frame->height}, layer.frame->sampleAspect, canvasSize());
    if (geometry.isEmpty() || layer.item.opacity <= 0)
        return;
    Prepared &prepared = *m_prepared[layer.item.id];
    if (isSolid(*layer.frame) && geometry.rotationDeg == 0)
        return paintSolid(prepared, layer, geometry, canvas);
    if (prepared.frame != layer.frame || prepared.geometry != geometry || prepared.overlay.isEmpty()) {
        prepareOverlay(prepared, layer, geometry);
        prepared.frame = layer.frame;
        prepared.geometry = geometry;
    }
    prepared.overlay.blend(canvas, layer.item.opacity);
}

void Compositor::paintSolid(Prepared &prepared, const Layer &layer, const LayerGeometry &geometry, const CanvasPlanes &canvas)
{
    const VideoFrame &frame = *layer.frame;
    const int opacity256 = static_cast<int>(std::lround(layer.item.opacity * 256));
    const bool isPlain = frame.layout == PixelLayout::I420 && frame.matrix == ColorMatrix::Bt709 && !frame.isFullRange;
    const bool isSameSize = geometry.crop.size() == geometry.target.size() && geometry.crop.x() % 2 == 0 && geometry.crop.y() % 2 == 0;
    if (isPlain && isSameSize) { // nothing to scale or convert
        CanvasPlanes view;
        view.width = geometry.crop.width();
        view.height = geometry.crop.height();
        for (std::size_t i = 0; i < 3; ++i) {
            const int shift = i == 0 ? 0 : 1;
            view.strides[i] = frame.strides[i];
            view.planes[i] = const_cast<uchar *>(frame.planes[i]) + // NOLINT(cppcoreguidelines-pro-type-const-cast): read only below
                static_cast<std::ptrdiff_t>(geometry.crop.y() >> shift) * frame.strides[i] + (geometry.crop.x() >> shift);
        }
        return placePlanes(view, geometry.target, canvas, opacity256);
    }
    if (prepared.frame != layer.frame || prepared.geometry != geometry || !prepared.scaled.memory) {
        if (!prepared.pool || prepared.scaled.planes.width != geometry.target.width()
            || prepared.scaled.planes.height != geometry.target.height())
            prepared.pool = std::make_unique<CanvasPool>(geometry.target.width(), geometry.target.height());
        prepared.scaled = prepared.pool->take();
        if (!prepared.scaler.toI420(frame, geometry.crop, prepared.scaled.planes))
            return;
        prepared.frame = layer.frame;
        prepared.geometry = geometry;
    }
    placePlanes(prepared.scaled.planes, geometry.target, canvas, opacity256);
}

void Compositor::prepareOverlay(Prepared &prepared, const Layer &layer, const LayerGeometry &geometry)
{
    QTransform turn;
    turn.translate(geometry.centre.x(), geometry.centre.y());
    turn.rotate(geometry.rotationDeg);
    turn.translate(-geometry.centre.x(), -geometry.centre.y());
    const QRect bounds = turn.mapRect(QRectF(geometry.target)).toAlignedRect().intersected(QRect({0, 0}, canvasSize()));
    if (bounds.isEmpty()) {
        prepared.overlay = {};
        return;
    }
    QImage converted;
    QRect crop = geometry.crop;
    if (layer.frame->layout == PixelLayout::I420) {
        converted = QImage(crop.size(), QImage::Format_ARGB32_Premultiplied);
        if (!prepared.scaler.toBgra(*layer.frame, crop, converted.bits(), static_cast<int>(converted.bytesPerLine()), crop.width(),
                                    crop.height()))
            return;
        crop.moveTo(0, 0);
    } else {
        converted = bgraImage(*layer.frame);
    }
    QImage picture(bounds.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing, geometry.rotationDeg != 0);
    painter.translate(-bounds.topLeft());
    painter.setTransform(turn, true);
    painter.drawImage(geometry.target, converted, crop);
    painter.end();
    prepared.overlay = Overlay(picture, bounds.topLeft());
}

} // namespace castwright::media
