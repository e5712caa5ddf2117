// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/LayerGeometry.h"

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
QRect roundedRect(const QRectF &rect)
{
    // Edges are rounded one by one, so that neighbours that touch go on touching.
    const int left = static_cast<int>(std::lround(rect.left()));
    const int top = static_cast<int>(std::lround(rect.top()));
    return {left, top, static_cast<int>(std::lround(rect.right())) - left, static_cast<int>(std::lround(rect.bottom())) - top};
}
} // namespace

LayerGeometry layerGeometry(const SceneItem &item, QSize source, double sampleAspect, QSize canvas)
{
    LayerGeometry out;
    const QRectF box(item.x, item.y, item.width > 0 ? item.width : canvas.width(), item.height > 0 ? item.height : canvas.height());
    out.rotationDeg = std::fmod(item.rotationDeg, 360.0);
    out.centre = box.center();
    const QRect whole({0, 0}, source);
    out.crop = whole.adjusted(item.crop.left, item.crop.top, -item.crop.right, -item.crop.bottom).intersected(whole);
    if (out.crop.isEmpty() || box.isEmpty())
        return {};
    const QSizeF shown(out.crop.width() * sampleAspect, out.crop.height());
    QRectF target = box;
    if (item.fit == FitMode::Contain || item.fit == FitMode::None) {
        const double scale = item.fit == FitMode::None ? 1.0 : std::min(box.width() / shown.width(), box.height() / shown.height());
        const QSizeF size = shown * scale;
        target = QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size);
    } else if (item.fit == FitMode::Cover) {
        const double scale = std::max(box.width() / shown.width(), box.height() / shown.height());
        const QSizeF visible(box.width() / scale / sampleAspect, box.height() / scale);
        const QPointF corner(out.crop.x() + (out.crop.width() - visible.width()) / 2, out.crop.y() + (out.crop.height() - visible.height()) / 2);
        out.crop = roundedRect(QRectF(corner, visible)).intersected(out.crop);
    }
    out.target = roundedRect(target);
    if (item.fit == FitMode::None) { // what stands over the box is cut off
        const QRect boxRect = roundedRect(box);
        const QRect cut = out.target.intersected(boxRect);
        out.crop = QRect(out.crop.x() + static_cast<int>(std::lround((cut.x() - out.target.x()) / sampleAspect)), out.crop.y() + cut.y() - out.target.y(),
                         static_cast<int>(std::lround(cut.width() / sampleAspect)), cut.height());
        out.target = cut;
    }
    return out;
}

} // namespace castwright::media
