// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/compose/NestedScenes.h"
#include "media/filters/PictureWorker.h"
#include "media/hub/MediaSource.h"

#include <QSet>

#include <map>
#include <memory>

namespace castwright::media {

class Disposer;

/// The pictures of nested scenes that have filters. Each is painted and filtered on a thread of its own, so that it costs the program
/// nothing but the newest finished picture; nested scenes without filters have none. Thread: the program's.
class FilteredScenes {
public:
    using LayersOf = std::function<std::vector<Layer>(const QString &sceneId, CanvasKind canvas)>;

    explicit FilteredScenes(Disposer &disposer) : m_disposer(disposer) {}
    ~FilteredScenes();

    /// Follows the spec: takes over changed filters, lets go of what is not shown any more. `old` is what was shown before, null at first.
    void update(const ProgramSpec *old, const ProgramSpec &spec, const QSet<QString> &wanted);
    /// The picture at this tick, null while there is none yet; nothing when the scene has no filters and is taken apart.
    std::optional<VideoFramePtr> pictureOf(const Source &scene, CanvasKind canvas, QSize size, const Tick &tick, const LayersOf &layersOf);
    /// Why its filters cannot be applied; empty when they can.
    QString message(const QString &sourceId) const;

private:
    struct Entry {
        QString sourceId;
        std::unique_ptr<PictureWorker> worker;
        VideoFramePtr picture;
        qint64 frameNumber = -1;
        bool wasPlain = false; ///< shown without filters before: it stays so until the first filtered picture is there
    };
    void release(Entry &entry);

    Disposer &m_disposer;
    std::map<std::pair<QString, CanvasKind>, Entry> m_entries;
    QSet<QString> m_plain; ///< nested scenes that were shown without filters when the spec changed
};

} // namespace castwright::media
