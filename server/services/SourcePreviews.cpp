// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SourcePreviews.h"

#include "services/ProgramFeed.h"
#include "services/ServiceContext.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int endAfterMs = 10'000;
const QString sourceId = u"preview"_s;
} // namespace

SourcePreviews::~SourcePreviews() = default;

void SourcePreviews::run(const Studio &studio, const Source &source, bool isHeard)
{
    auto spec = std::make_shared<ProgramSpec>();
    spec->studio.id = programId(studio.id);
    spec->studio.canvas = {640, 360, 30};
    spec->studio.slate = studio.slate;
    spec->studio.monitorDevice = studio.monitorDevice;
    Scene scene;
    scene.id = spec->studio.programSceneId = spec->studio.previewSceneId = u"scene"_s;
    SceneItem item;
    item.id = u"item"_s;
    item.sourceId = sourceId;
    if (source.kind == SourceKind::Text)
        item.fit = FitMode::None; // words are as large as they were asked for
    scene.items.append(item);
    Source shown = source;
    shown.id = sourceId;
    shown.audio = {};
    shown.audio.muted = !isHeard;
    shown.audio.monitor = isHeard ? MonitorMode::MonitorOnly : MonitorMode::Off;
    if (shown.text) // words are as large as they will be on the studio's canvas
        shown.text->sizePx = std::max(4, shown.text->sizePx * 640 / std::max(1, studio.canvas.width));
    if (shown.image && !shown.image->mediaId.isEmpty())
        spec->mediaPaths.insert(shown.image->mediaId, m_context.programs.assetPath(studio.accountId, shown.image->mediaId));
    if (shown.media && !shown.media->mediaId.isEmpty())
        spec->mediaPaths.insert(shown.media->mediaId, m_context.programs.assetPath(studio.accountId, shown.media->mediaId));
    spec->sources.append(shown);
    spec->scenes.append(scene);
    m_context.engine.applyProgram(std::move(spec), {});
}

void SourcePreviews::look(const Studio &studio, const Source &source, bool isHeard, std::function<void(Result<SourcePreview>)> done)
{
    const QString id = programId(studio.id);
    auto &running = m_running[studio.id];
    if (!running || running->isHeard != isHeard || toJson(running->source) != toJson(source)) {
        if (!running) {
            running = std::make_shared<Running>();
            running->end = std::make_unique<QTimer>();
            running->end->setSingleShot(true);
            connect(running->end.get(), &QTimer::timeout, this, [this, studioId = studio.id, id] {
                m_context.engine.removeProgram(id);
                m_running.remove(studioId);
            });
        }
        running->source = source;
        running->isHeard = isHeard;
        run(studio, source, isHeard);
    }
    running->end->start(endAfterMs);
    m_context.engine.screenshot(id, {}, [this, id, done = std::move(done)](Result<QByteArray> png) {
        if (!png)
            return done(std::unexpected(std::move(png.error())));
        SourcePreview preview{std::move(*png), SourceState::Opening, {}};
        for (const SourceStatus &status : m_context.engine.programStatus(id).sources)
            if (status.sourceId == sourceId) {
                preview.state = status.state;
                preview.message = status.message;
            }
        done(std::move(preview));
    });
}

} // namespace castwright
