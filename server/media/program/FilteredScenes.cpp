// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/FilteredScenes.h"

#include "media/filters/FilterText.h"
#include "media/program/Disposer.h"

#include <algorithm>

namespace castwright::media {

FilteredScenes::~FilteredScenes()
{
    for (auto &[key, entry] : m_entries)
        release(entry);
}

void FilteredScenes::release(Entry &entry)
{
    m_disposer.dispose(std::move(entry.worker));
}

void FilteredScenes::update(const ProgramSpec *old, const ProgramSpec &spec, const QSet<QString> &wanted)
{
    m_plain.clear();
    if (old)
        for (const Source &source : old->sources)
            if (source.kind == SourceKind::Scene && !hasPictureFilters(source.filters))
                m_plain.insert(source.id);
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto found = std::ranges::find(spec.sources, it->second.sourceId, &Source::id);
        const bool isKept = found != spec.sources.end() && wanted.contains(found->id) && hasPictureFilters(found->filters);
        if (isKept) {
            it->second.worker->setFilters(found->filters);
            ++it;
            continue;
        }
        release(it->second);
        it = m_entries.erase(it);
    }
}

std::optional<VideoFramePtr> FilteredScenes::pictureOf(const Source &scene, CanvasKind canvas, QSize size, const Tick &tick,
                                                       const LayersOf &layersOf)
{
    if (!scene.scene || !hasPictureFilters(scene.filters))
        return std::nullopt;
    Entry &entry = m_entries[{scene.id, canvas}];
    if (!entry.worker) {
        entry.sourceId = scene.id;
        entry.worker = std::make_unique<PictureWorker>(scene.id, scene.filters);
        entry.wasPlain = m_plain.contains(scene.id);
    }
    if (entry.frameNumber != tick.frameNumber) {
        entry.frameNumber = tick.frameNumber; // first, so that a scene that showed itself would come to an end
        entry.picture = entry.worker->exchange(layersOf(scene.scene->sceneId, canvas), size);
        entry.wasPlain = entry.wasPlain && !entry.picture;
    }
    if (entry.wasPlain)
        return std::nullopt;
    return entry.picture;
}

QString FilteredScenes::message(const QString &sourceId) const
{
    for (const auto &[key, entry] : m_entries)
        if (entry.sourceId == sourceId)
            if (QString message = entry.worker->message(); !message.isEmpty())
                return message;
    return {};
}

} // namespace castwright::media
