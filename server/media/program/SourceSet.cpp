// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/SourceSet.h"

#include "media/compose/NestedScenes.h"
#include "media/program/Disposer.h"
#include "media/sources/SlateRenderer.h"
#include "media/sources/SourceFactory.h"

#include <algorithm>
#include <utility>

namespace castwright::media {

namespace {
bool isSameSettings(const Source &left, const Source &right)
{
    return left.kind == right.kind && left.testPattern == right.testPattern && left.color == right.color && left.image == right.image
        && left.text == right.text && left.media == right.media && left.screen == right.screen && left.camera == right.camera
        && left.audioInput == right.audioInput && left.network == right.network && left.scene == right.scene
        && left.stream == right.stream;
}
} // namespace

SourceSet::~SourceSet()
{
    for (auto &[id, running] : m_running)
        release(running);
}

void SourceSet::release(Running &running)
{
    m_disposer.dispose(std::move(running.source));
}

SourceContext sourceContext(const ProgramSpec &spec)
{
    SourceContext context;
    context.mediaPaths = spec.mediaPaths;
    context.canvasWidth = spec.studio.canvas.width;
    context.canvasHeight = spec.studio.canvas.height;
    context.fps = spec.studio.canvas.fps;
    context.slate = spec.studio.slate;
    return context;
}

void SourceSet::start(const Source &settings, const ProgramSpec &spec)
{
    Running &running = m_running[settings.id];
    running.settings = settings;
    SourceContext context = sourceContext(spec);
    context.liveHub = m_liveHub;
    running.source = std::make_unique<FilteredSource>(makeSource(settings, context), settings);
    running.frame.reset();
    running.frameNumber = -1;
}

void SourceSet::update(const ProgramSpecPtr &wantedSpec, const QSet<QString> &wanted)
{
    const ProgramSpecPtr old = std::exchange(m_spec, wantedSpec);
    const ProgramSpec &spec = *m_spec;
    m_scenes.update(old == m_spec ? nullptr : old.get(), spec, wanted);
    const bool isCanvasNew = m_canvas != spec.studio.canvas;
    if (isCanvasNew || m_slate != spec.studio.slate)
        m_slateFrame.reset();
    m_canvas = spec.studio.canvas;
    m_slate = spec.studio.slate;
    for (const Source &settings : spec.sources) {
        if (!wanted.contains(settings.id))
            continue;
        const auto found = m_running.find(settings.id);
        if (found == m_running.end()) {
            start(settings, spec);
        } else if (isCanvasNew || found->second.settings.kind != settings.kind
                   || (!isSameSettings(found->second.settings, settings) && !found->second.source->apply(settings))) {
            release(found->second);
            start(settings, spec);
        } else {
            found->second.settings = settings;
            found->second.source->setFilters(settings.filters);
        }
    }
    for (auto it = m_running.begin(); it != m_running.end();) {
        const bool isKnown =
            std::any_of(spec.sources.begin(), spec.sources.end(), [&](const Source &source) { return source.id == it->first; });
        if (wanted.contains(it->first) && isKnown) {
            ++it;
            continue;
        }
        release(it->second);
        it = m_running.erase(it);
    }
}

MediaSource *SourceSet::find(const QString &sourceId) const
{
    const auto found = m_running.find(sourceId);
    return found == m_running.end() ? nullptr : found->second.source.get();
}

VideoFramePtr SourceSet::frameOf(const QString &sourceId, const Tick &tick)
{
    const auto found = m_running.find(sourceId);
    if (found == m_running.end())
        return nullptr;
    Running &running = found->second;
    if (running.frameNumber == tick.frameNumber)
        return running.frame;
    running.frameNumber = tick.frameNumber;
    running.frame = running.source->frameAt(tick);
    const SourceState state = running.source->status().state;
    if (state == SourceState::Failed || state == SourceState::Stalled) {
        if (!m_slateFrame)
            m_slateFrame = renderSlate(m_slate, {m_canvas.width, m_canvas.height});
        running.frame = m_slateFrame;
    }
    return running.frame;
}

std::vector<Layer> SourceSet::layersOf(const QString &sceneId, CanvasKind canvas, const Tick &tick)
{
    const Canvas &wanted =
        canvas == CanvasKind::Vertical && m_spec->studio.verticalCanvas ? *m_spec->studio.verticalCanvas : m_spec->studio.canvas;
    const QSize size(wanted.width, wanted.height);
    return media::layersOf(
        *m_spec, sceneId, canvas, size, [&](const QString &sourceId) { return frameOf(sourceId, tick); },
        [&](const Source &scene, CanvasKind kind) {
            return m_scenes.pictureOf(scene, kind, size, tick, [&](const QString &id, CanvasKind on) { return layersOf(id, on, tick); });
        });
}

QList<SourceStatus> SourceSet::statuses() const
{
    QList<SourceStatus> out;
    for (const auto &[id, running] : m_running) {
        SourceStatus status = running.source->status();
        status.sourceId = id;
        if (running.settings.kind == SourceKind::Scene)
            status.message = m_scenes.message(id);
        out.append(std::move(status));
    }
    return out;
}

void SourceSet::seek(const QString &sourceId, qint64 positionMs)
{
    if (MediaSource *source = find(sourceId))
        source->seek(positionMs);
}

QSet<QString> wantedSources(const ProgramSpec &spec, const QStringList &sceneIds)
{
    QSet<QString> wanted;
    for (const Source &source : spec.sources)
        if (source.kind == SourceKind::AudioInput || source.kind == SourceKind::Network || source.kind == SourceKind::Stream)
            wanted.insert(source.id);
    for (const QString &sceneId : sceneIds)
        for (const CanvasKind canvas : {CanvasKind::Main, CanvasKind::Vertical})
            wanted += sourcesShown(spec, sceneId, canvas);
    return wanted;
}

} // namespace castwright::media
