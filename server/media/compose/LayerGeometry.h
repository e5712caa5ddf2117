// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scene.h"

#include <QRect>
#include <QRectF>
#include <QSize>

namespace castwright::media {

/// Where a scene item's picture lies, in whole pixels.
struct LayerGeometry {
    QRect crop;   ///< of the source's picture: what is shown
    QRect target; ///< on the canvas: where it goes before turning; may reach over the edges
    double rotationDeg = 0;
    QPointF centre; ///< what it turns about
    bool isEmpty() const { return crop.isEmpty() || target.isEmpty(); }
    friend bool operator==(const LayerGeometry &, const LayerGeometry &) = default;
};

/// Pure. `sampleAspect` is the width of a source pixel divided by its height.
LayerGeometry layerGeometry(const SceneItem &item, QSize source, double sampleAspect, QSize canvas);

} // namespace castwright::media
