// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/SceneViews.h"

#include "media/compose/NestedScenes.h"

#include <algorithm>

namespace castwright::media {

namespace {
QString keyOf(const ProgramView &view)
{
    return QString((view.canvas == CanvasKind::Vertical ? u'v' : u'm') + view.sceneId);
}
} // namespace

QStringList SceneViews::update()
{
    m_wishes = m_monitor->scenesWanted();
    QStringList scenes;
    for (const auto &wish : m_wishes)
        scenes += wish.view.sceneId;
    std::erase_if(m_compositors, [this](const auto &row) {
        return std::ranges::none_of(m_wishes, [&row](const auto &wish) { return keyOf(wish.view) == row.first; });
    });
    return scenes;
}

void SceneViews::offer(const ProgramSpec &spec, const Tick &tick, const LayersOf &layersOf)
{
    for (std::size_t i = 0; i < m_wishes.size(); ++i) {
        const auto &wish = m_wishes[i];
        const int step = std::max(1, tick.fps / std::max(1, wish.fps));
        if ((tick.frameNumber + static_cast<qint64>(i)) % step != 0) // not all at the same tick
            continue;
        const Canvas canvas =
            wish.view.canvas == CanvasKind::Vertical ? spec.studio.verticalCanvas.value_or(spec.studio.canvas) : spec.studio.canvas;
        const QSize whole(canvas.width, canvas.height);
        QSize size = wish.size.isEmpty() ? whole : whole.scaled(wish.size, Qt::KeepAspectRatio).boundedTo(whole).expandedTo({16, 16});
        size = QSize(size.width() & ~1, size.height() & ~1);
        auto &compositor = m_compositors[keyOf(wish.view)];
        if (!compositor || QSize(compositor->width(), compositor->height()) != size)
            compositor = std::make_unique<Compositor>(size.width(), size.height());
        const auto layers = layersOf(wish.view.sceneId, wish.view.canvas);
        m_monitor->offer(wish.view, compositor->compose(size == whole ? layers : scaledLayers(layers, whole, size)), tick.frameNumber);
    }
}

} // namespace castwright::media
