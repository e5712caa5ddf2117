// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/compose/Compositor.h"

#include <QSet>

#include <functional>
#include <optional>

namespace castwright::media {

/// The layers of a scene with every nested scene taken apart into the items it shows: each keeps its place, scaled, turned and faded with
/// the item that shows the nested scene, and cut where that ends. Nothing is composed twice, and a nested scene stays transparent where it
/// shows nothing. `frameOf` gives a source's picture at this tick. Pure but for that; thread: the program's.
///
/// `pictureOf` may give a nested scene a picture of its own, which is then shown like any source's; where it gives none, the scene is taken
/// apart. It may be empty.
using NestedPictureOf = std::function<std::optional<VideoFramePtr>(const Source &scene, CanvasKind canvas)>;
std::vector<Layer> layersOf(const ProgramSpec &spec, const QString &sceneId, CanvasKind canvas, QSize size,
                            const std::function<VideoFramePtr(const QString &sourceId)> &frameOf, const NestedPictureOf &pictureOf = {});

/// The same layers on a canvas of another size, for small pictures of a scene.
std::vector<Layer> scaledLayers(const std::vector<Layer> &layers, QSize from, QSize to);

/// The sources that are visible in a scene, those of nested scenes included.
QSet<QString> sourcesShown(const ProgramSpec &spec, const QString &sceneId, CanvasKind canvas);

/// How deep scenes may be nested; deeper ones are not shown.
inline constexpr int deepestNesting = 8;

} // namespace castwright::media
