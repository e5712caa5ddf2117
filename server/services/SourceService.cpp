// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SourceService.h"

#include "services/FilterRules.h"
#include "services/Ordering.h"
#include "services/PathRules.h"
#include "services/ProgramFeed.h"
#include "services/SceneLoops.h"
#include "services/ServiceContext.h"
#include "services/SourceRules.h"
#include "services/UseCaseBinding.h"

#include <QSet>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
template <class T>
Result<> merge(const Merge<T> &change, std::optional<T> &settings, const char *name, SourceKind kind)
{
    if (!change)
        return {};
    if (!settings)
        return std::unexpected(
            fieldError(QString::fromLatin1(name), u"does not belong to a source of kind %1"_s.arg(Codec<SourceKind>::text(kind))));
    return change.applyTo(*settings);
}

Result<> applyChanges(const SourceUpdate &input, Source &source)
{
    if (input.name)
        source.name = *input.name;
    if (input.audio)
        CW_CHECK(input.audio.applyTo(source.audio));
    CW_CHECK(merge(input.testPattern, source.testPattern, "testPattern", source.kind));
    CW_CHECK(merge(input.color, source.color, "color", source.kind));
    CW_CHECK(merge(input.image, source.image, "image", source.kind));
    CW_CHECK(merge(input.text, source.text, "text", source.kind));
    CW_CHECK(merge(input.media, source.media, "media", source.kind));
    CW_CHECK(merge(input.screen, source.screen, "screen", source.kind));
    CW_CHECK(merge(input.camera, source.camera, "camera", source.kind));
    CW_CHECK(merge(input.audioInput, source.audioInput, "audioInput", source.kind));
    CW_CHECK(merge(input.network, source.network, "network", source.kind));
    CW_CHECK(merge(input.scene, source.scene, "scene", source.kind));
    CW_CHECK(merge(input.stream, source.stream, "stream", source.kind));
    if (input.filters)
        source.filters = *input.filters;
    return {};
}

Source sourceOf(const SourceCreate &input)
{
    Source source;
    source.studioId = input.studioId;
    source.name = input.name;
    source.kind = input.kind;
    source.testPattern = input.testPattern;
    source.color = input.color;
    source.image = input.image;
    source.text = input.text;
    source.media = input.media;
    source.screen = input.screen;
    source.camera = input.camera;
    source.audioInput = input.audioInput;
    source.network = input.network;
    source.scene = input.scene;
    source.stream = input.stream;
    source.filters = input.filters;
    source.audio = input.audio;
    return source;
}
} // namespace

void SourceService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("source.list", Scope::SourcesRead, Effect::Read, "List sources",
                            "A page of the studio's sources in ascending order of id.", this, &SourceService::list));
    catalog.add(
        bindUseCase("source.create", Scope::SourcesWrite, Effect::Write, "Add a source",
                    "Adds a source and places it on top of the scene on program, or in preview in studio mode, unless told otherwise.",
                    this, &SourceService::create));
    catalog.add(bindUseCase("source.get", Scope::SourcesRead, Effect::Read, "Read a source", "One source with its settings.", this,
                            &SourceService::get));
    catalog.add(bindUseCase("source.update", Scope::SourcesWrite, Effect::Write, "Change a source",
                            "Changes the fields that are named; settings are changed field by field. The kind stays.", this,
                            &SourceService::update));
    catalog.add(bindUseCase("source.delete", Scope::SourcesWrite, Effect::Write, "Remove a source",
                            "Removes the source and takes it out of every scene.", this, &SourceService::remove));
    catalog.add(bindUseCase("source.reorder", Scope::SourcesWrite, Effect::Write, "Order the source list",
                            "Sets the order of the producer's list; what lies above what in the picture is the scene's business.", this,
                            &SourceService::reorder));
    catalog.add(bindUseCase("source.seek", Scope::SourcesWrite, Effect::Write, "Seek in a media source",
                            "Plays a media file on from the given position.", this, &SourceService::seek));
    catalog.add(bindAsyncUseCase(
        "source.preview", Scope::SourcesWrite, Effect::Read, "Look at a source before adding it",
        "Runs a source with these settings beside the studio and answers with its picture; ask again for a newer one. It ends ten seconds "
        "after the last request.",
        this, &SourceService::preview));
    catalog.add(bindUseCase("source.devices", Scope::SourcesRead, Effect::Read, "List devices",
                            "Displays, cameras or sound devices of this machine that a source can use.", this, &SourceService::devices));
}

Result<PageOf<Source>> SourceService::list(const CallContext &call, const StudioPageInput &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return listPage<Source>(m_context.cursors, u"sources/"_s + studio.id, input.limit, input.cursor,
                            [&](const QString &after, int limit) { return m_context.store.sources.page(studio.id, after, limit); });
}

Result<Source> SourceService::get(const CallContext &call, const SourceId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return m_context.store.sources.find(studio.id, input.sourceId);
}

Result<> SourceService::check(const CallContext &call, const Source &source, const Source &before) const
{
    const PathRules rules(m_context.options);
    const auto known = pathsOf(before);
    for (const auto &[field, path] : pathsOf(source))
        if (!std::ranges::any_of(known, [&path](const auto &row) { return row.second == path; })) // what the owner set may stay
            CW_CHECK(rules.check(call.caller, path, field));
    return checkSettings(source,
                         [&](const QString &mediaId) { return m_context.store.assets.find(call.caller.accountId, mediaId).has_value(); });
}

Result<> SourceService::checkLoops(const QString &studioId, const Source &source, const std::optional<Scene> &placed) const
{
    if (!source.scene)
        return {};
    CW_TRY(auto scenes, m_context.store.scenes.all(studioId));
    CW_TRY(auto sources, m_context.store.sources.all(studioId));
    if (std::ranges::find(scenes, source.scene->sceneId, &Scene::id) == scenes.end())
        return std::unexpected(fieldError(u"scene.sceneId"_s, u"is no scene of this studio"_s));
    sources.removeIf([&source](const Source &row) { return row.id == source.id; });
    sources.append(source);
    if (placed) {
        scenes.removeIf([&placed](const Scene &row) { return row.id == placed->id; });
        scenes.append(*placed);
    }
    if (showsItself(scenes, sources))
        return std::unexpected(fieldError(u"scene.sceneId"_s, u"would show itself; choose a scene that does not contain this one"_s));
    return {};
}

Result<std::optional<Scene>> SourceService::placed(const Studio &studio, const SourceCreate &input, const QString &sourceId) const
{
    if (!input.place)
        return std::optional<Scene>();
    const QString current = studio.studioMode ? studio.previewSceneId : studio.programSceneId;
    auto scene = m_context.store.scenes.find(studio.id, input.sceneId.isEmpty() ? current : input.sceneId);
    if (!scene)
        return std::unexpected(fieldError(u"sceneId"_s, u"is no scene of this studio"_s));
    CW_CHECK(checkRoom(static_cast<int>(scene->items.size()), limits::itemsPerScene, "sources in this scene"));
    SceneItem item;
    if (input.kind == SourceKind::Text) // words keep the size they were given
        item.fit = FitMode::None;
    item.id = m_context.ids.next("itm"_L1);
    item.sourceId = sourceId;
    scene->items.append(item);
    if (studio.verticalCanvas) {
        item.id = m_context.ids.next("itm"_L1);
        scene->verticalItems.append(item);
    }
    m_context.touch(*scene);
    return std::optional<Scene>(std::move(*scene));
}

Result<Source> SourceService::create(const CallContext &call, const SourceCreate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const auto present, m_context.store.sources.all(studio.id));
    CW_CHECK(checkRoom(static_cast<int>(present.size()), limits::sourcesPerStudio, "sources in this studio"));
    Source source = sourceOf(input);
    CW_CHECK(completeSettings(source));
    CW_CHECK(completeFilters(source, m_context.ids));
    CW_CHECK(check(call, source, {}));
    m_context.stampNew(source, "src");
    source.position = nextPosition(present);
    CW_TRY(const auto scene, placed(studio, input, source.id));
    CW_CHECK(checkLoops(studio.id, source, scene));

    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.sources.insert(source));
    if (scene)
        CW_CHECK(m_context.store.scenes.update(*scene));
    CW_CHECK(transaction.commit());
    m_context.publish("source.created", studio.accountId, studio.id, toJson(source));
    if (scene)
        m_context.publish("scene.updated", studio.accountId, studio.id, toJson(*scene));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    return source;
}

void SourceService::preview(const CallContext &call, const SourceCreate &input, std::function<void(Result<SourcePreview>)> done)
{
    const auto prepared = [&]() -> Result<std::pair<Studio, Source>> {
        CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
        Source source = sourceOf(input);
        CW_CHECK(completeSettings(source));
        CW_CHECK(completeFilters(source, m_context.ids));
        CW_CHECK(check(call, source, {}));
        return std::pair(studio, source);
    }();
    if (!prepared)
        return done(std::unexpected(prepared.error()));
    m_previews.look(prepared->first, prepared->second, false, std::move(done));
}

Result<Source> SourceService::update(const CallContext &call, const SourceUpdate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(Source source, m_context.store.sources.find(studio.id, input.sourceId));
    CW_CHECK(checkRevision(call, source));
    const Source before = source;
    CW_CHECK(applyChanges(input, source));
    CW_CHECK(completeFilters(source, m_context.ids));
    CW_CHECK(check(call, source, before));
    CW_CHECK(checkLoops(studio.id, source, std::nullopt));
    m_context.touch(source);
    CW_CHECK(m_context.store.sources.update(source));
    m_context.publish("source.updated", studio.accountId, studio.id, toJson(source));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    return source;
}

Result<Nothing> SourceService::remove(const CallContext &call, const SourceId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Source source, m_context.store.sources.find(studio.id, input.sourceId));
    CW_CHECK(checkRevision(call, source));
    CW_TRY(auto scenes, m_context.store.scenes.all(studio.id));
    const auto isOfSource = [&](const SceneItem &item) { return item.sourceId == source.id; };
    QList<Scene> changed;
    for (Scene &scene : scenes)
        if (scene.items.removeIf(isOfSource) + scene.verticalItems.removeIf(isOfSource) > 0) {
            m_context.touch(scene);
            changed.append(scene);
        }
    ScopedTransaction transaction(m_context.database);
    for (const Scene &scene : changed)
        CW_CHECK(m_context.store.scenes.update(scene));
    CW_CHECK(m_context.store.sources.remove(studio.id, source.id));
    CW_CHECK(transaction.commit());
    for (const Scene &scene : changed)
        m_context.publish("scene.updated", studio.accountId, studio.id, toJson(scene));
    m_context.publish("source.deleted", studio.accountId, studio.id, idObject(source.id));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    return Nothing{};
}

Result<SourceList> SourceService::reorder(const CallContext &call, const SourceOrder &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(auto sources, m_context.store.sources.all(studio.id));
    const QSet<QString> wanted(input.sourceIds.begin(), input.sourceIds.end());
    const bool isComplete = wanted.size() == input.sourceIds.size() && wanted.size() == sources.size()
        && std::ranges::all_of(sources, [&](const Source &source) { return wanted.contains(source.id); });
    if (!isComplete)
        return std::unexpected(fieldError(u"sourceIds"_s, u"must name every source of the studio once"_s));
    QList<Source> changed;
    for (Source &source : sources) {
        const int position = static_cast<int>(input.sourceIds.indexOf(source.id));
        if (position == source.position)
            continue;
        source.position = position;
        m_context.touch(source);
        changed.append(source);
    }
    ScopedTransaction transaction(m_context.database);
    for (const Source &source : changed)
        CW_CHECK(m_context.store.sources.update(source));
    CW_CHECK(transaction.commit());
    for (const Source &source : changed)
        m_context.publish("source.updated", studio.accountId, studio.id, toJson(source));
    sortByPosition(sources);
    return SourceList{sources};
}

Result<Nothing> SourceService::seek(const CallContext &call, const SourceSeek &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Source source, m_context.store.sources.find(studio.id, input.sourceId));
    if (source.kind != SourceKind::Media)
        return fail(ErrorCode::Unprocessable, u"Only a media file can be played from another position."_s, u"sourceId"_s);
    m_context.engine.seekSource(studio.id, source.id, input.positionMs);
    return Nothing{};
}

Result<DeviceList> SourceService::devices(const CallContext &, const DeviceQuery &input)
{
    if (input.kind != SourceKind::Screen && input.kind != SourceKind::Camera && input.kind != SourceKind::AudioInput)
        return std::unexpected(fieldError(u"kind"_s, u"must be screen, camera or audioInput"_s));
    return DeviceList{m_context.engine.devices(input.kind)};
}

} // namespace castwright
