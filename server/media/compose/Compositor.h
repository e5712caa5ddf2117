// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scene.h"
#include "media/compose/CanvasFrame.h"
#include "media/compose/LayerGeometry.h"
#include "media/compose/Overlay.h"
#include "media/ffmpeg/ScalePicture.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace castwright::media {

/// One item with the picture its source shows at this tick.
struct Layer {
    SceneItem item;
    VideoFramePtr frame;
};

/// The same frames at the same places: nothing has to be painted anew.
bool showSame(const std::vector<Layer> &left, const std::vector<Layer> &right);

/// The topmost solid layer that covers a canvas of this size; those below it are not seen.
std::optional<std::size_t> coveringLayer(const std::vector<Layer> &layers, QSize size);

/// Composes layers on an I420 bt709 canvas. Solid pictures are scaled straight into it; pictures with transparency and turned ones are
/// prepared once and blended; when nothing changed the last canvas is handed out again. Thread: the program's.
class Compositor {
public:
    Compositor(int width, int height);
    ~Compositor();

    /// The layers from the bottom up. The same pointer as last time when they show the same.
    VideoFramePtr compose(const std::vector<Layer> &layers);
    /// How often a canvas was really painted.
    qint64 paintCount() const { return m_paintCount; }
    int width() const { return m_width; }
    int height() const { return m_height; }

private:
    struct Prepared;

    void paint(const Layer &layer, const CanvasPlanes &canvas);
    void paintSolid(Prepared &prepared, const Layer &layer, const LayerGeometry &geometry, const CanvasPlanes &canvas);
    void prepareOverlay(Prepared &prepared, const Layer &layer, const LayerGeometry &geometry);
    QSize canvasSize() const { return {m_width, m_height}; }

    int m_width;
    int m_height;
    CanvasPool m_pool;
    std::vector<Layer> m_last;
    VideoFramePtr m_lastCanvas;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared; ///< by item
    qint64 m_paintCount = 0;
};

} // namespace castwright::media
