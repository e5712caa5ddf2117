// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/compose/Compositor.h"
#include "media/hub/MediaSource.h"
#include "media/program/MonitorFeed.h"

#include <map>

namespace castwright::media {

/// Small pictures of scenes for those who look at them (scene tiles, multiview, screenshots), each composed in the size and as often as it
/// is looked at. Thread: the program's.
class SceneViews {
public:
    using LayersOf = std::function<std::vector<Layer>(const QString &sceneId, CanvasKind canvas)>;

    explicit SceneViews(std::shared_ptr<MonitorFeed> monitor) : m_monitor(std::move(monitor)) {}

    /// Reads what is wanted now; the scenes whose sources must run.
    QStringList update();
    void offer(const ProgramSpec &spec, const Tick &tick, const LayersOf &layersOf);

private:
    std::shared_ptr<MonitorFeed> m_monitor;
    std::vector<MonitorFeed::SceneWish> m_wishes;
    std::map<QString, std::unique_ptr<Compositor>> m_compositors; ///< by canvas and scene
};

} // namespace castwright::media
