// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/NestedScenes.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
const Scene *sceneOf(const ProgramSpec &spec, const QString &id)
{
    const auto found = std::ranges::find(spec.scenes, id, &Scene::id);
    return found == spec.scenes.end() ? nullptr : &*found;
}

const Source *sourceOf(const ProgramSpec &spec, const QString &id)
{
    const auto found = std::ranges::find(spec.sources, id, &Source::id);
    return found == spec.sources.end() ? nullptr : &*found;
}

const QList<SceneItem> &itemsOf(const Scene &scene, CanvasKind canvas)
{
    return canvas == CanvasKind::Vertical ? scene.verticalItems : scene.items;
}

/// Where a part of one canvas lies on another, and what happens to it on the way.
struct Placing {
    QRectF from;
    QRectF to;
    double rotationDeg = 0;
    QPointF centre; ///< what the rotation is about, on the target canvas
    double opacity = 1;
    QString prefix; ///< of the items' ids
};

/// The layer as Placing shows it; without a picture when nothing of it is left.
Layer placed(const Layer &layer, const Placing &placing, QSize canvas)
{
    Layer out{layer.item, nullptr};
    if (!layer.frame)
        return out;
    LayerGeometry geometry = layerGeometry(layer.item, {layer.frame->width, layer.frame->height}, layer.frame->sampleAspect, canvas);
    if (geometry.isEmpty())
        return out;
    QRectF target = geometry.target;
    QRectF crop = geometry.crop;
    if (geometry.rotationDeg == 0) { // what stands over the edge is cut; a turned one stands over
        const QRectF left = target.intersected(placing.from);
        if (left.isEmpty())
            return out;
        const double across = crop.width() / target.width();
        const double down = crop.height() / target.height();
        crop = QRectF(crop.x() + (left.x() - target.x()) * across, crop.y() + (left.y() - target.y()) * down, left.width() * across,
                      left.height() * down);
        target = left;
    }
    const double across = placing.to.width() / placing.from.width();
    const double down = placing.to.height() / placing.from.height();
    const QSizeF size(target.width() * across, target.height() * down);
    QPointF centre((target.center().x() - placing.from.x()) * across + placing.to.x(),
                   (target.center().y() - placing.from.y()) * down + placing.to.y());
    if (placing.rotationDeg != 0) {
        QTransform turn;
        turn.rotate(placing.rotationDeg);
        centre = turn.map(centre - placing.centre) + placing.centre;
    }
    out.frame = layer.frame;
    SceneItem &item = out.item;
    item.id = placing.prefix + item.id;
    item.x = centre.x() - size.width() / 2;
    item.y = centre.y() - size.height() / 2;
    item.width = size.width();
    item.height = size.height();
    item.fit = FitMode::Stretch;
    item.crop.left = static_cast<int>(std::lround(crop.left()));
    item.crop.top = static_cast<int>(std::lround(crop.top()));
    item.crop.right = layer.frame->width - static_cast<int>(std::lround(crop.right()));
    item.crop.bottom = layer.frame->height - static_cast<int>(std::lround(crop.bottom()));
    item.rotationDeg = std::fmod(geometry.rotationDeg + placing.rotationDeg, 360.0);
    item.opacity = layer.item.opacity * placing.opacity;
    return out;
}

std::vector<Layer> layersAt(const ProgramSpec &spec, const QString &sceneId, CanvasKind canvas, QSize size,
                            const std::function<VideoFramePtr(const QString &)> &frameOf, const NestedPictureOf &pictureOf, int depth)
{
    std::vector<Layer> layers;
    const Scene *scene = sceneOf(spec, sceneId);
    if (!scene || depth > deepestNesting)
        return layers;
    for (const SceneItem &item : itemsOf(*scene, canvas)) {
        if (!item.visible)
            continue;
        const Source *source = sourceOf(spec, item.sourceId);
        if (!source || source->kind != SourceKind::Scene || !source->scene) {
            layers.push_back({item, frameOf(item.sourceId)});
            continue;
        }
        if (const auto picture = pictureOf ? pictureOf(*source, canvas) : std::nullopt) {
            layers.push_back({item, *picture});
            continue;
        }
        const LayerGeometry geometry = layerGeometry(item, size, 1.0, size);
        if (geometry.isEmpty())
            continue;
        const Placing placing{geometry.crop, geometry.target, geometry.rotationDeg, geometry.centre, item.opacity, QString(item.id + u'/')};
        for (const Layer &inner : layersAt(spec, source->scene->sceneId, canvas, size, frameOf, pictureOf, depth + 1))
            if (Layer layer = placed(inner, placing, size); layer.frame)
                layers.push_back(std::move(layer));
    }
    return layers;
}

void collect(const ProgramSpec &spec, const QString &sceneId, CanvasKind canvas, QSet<QString> &shown, int depth)
{
    const Scene *scene = sceneOf(spec, sceneId);
    if (!scene || depth > deepestNesting)
        return;
    for (const SceneItem &item : itemsOf(*scene, canvas)) {
        if (!item.visible)
            continue;
        shown.insert(item.sourceId);
        if (const Source *source = sourceOf(spec, item.sourceId); source && source->scene)
            collect(spec, source->scene->sceneId, canvas, shown, depth + 1);
    }
}
} // namespace

std::vector<Layer> layersOf(const ProgramSpec &spec, const QString &sceneId, CanvasKind canvas, QSize size,
                            const std::function<VideoFramePtr(const QString &)> &frameOf, const NestedPictureOf &pictureOf)
{
    return layersAt(spec, sceneId, canvas, size, frameOf, pictureOf, 0);
}

std::vector<Layer> scaledLayers(const std::vector<Layer> &layers, QSize from, QSize to)
{
    const Placing placing{QRectF({0, 0}, from), QRectF({0, 0}, to), 0, {}, 1, {}};
    std::vector<Layer> out;
    for (const Layer &layer : layers)
        if (Layer scaled = placed(layer, placing, from); scaled.frame)
            out.push_back(std::move(scaled));
    return out;
}

QSet<QString> sourcesShown(const ProgramSpec &spec, const QString &sceneId, CanvasKind canvas)
{
    QSet<QString> shown;
    collect(spec, sceneId, canvas, shown, 0);
    return shown;
}

} // namespace castwright::media
