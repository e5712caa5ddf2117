// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SceneService.h"

#include "services/Ordering.h"
#include "services/ProgramFeed.h"
#include "services/SceneLoops.h"
#include "services/ServiceContext.h"
#include "services/TransitionRules.h"
#include "services/UseCaseBinding.h"

#include <QSet>

namespace castwright {

using namespace Qt::StringLiterals;

void SceneService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("scene.list", Scope::StudiosRead, Effect::Read, "List scenes",
                            "A page of the studio's scenes with their placed sources.", this, &SceneService::list));
    catalog.add(bindUseCase("scene.create", Scope::StudiosWrite, Effect::Write, "Create a scene",
                            "Adds a scene at the end of the studio's list.", this, &SceneService::create));
    catalog.add(bindUseCase("scene.get", Scope::StudiosRead, Effect::Read, "Read a scene", "One scene with its placed sources.", this,
                            &SceneService::get));
    catalog.add(bindUseCase("scene.update", Scope::StudiosWrite, Effect::Write, "Change a scene",
                            "Changes the name, the place in the list, or the placed sources; a list of items replaces the one before.",
                            this, &SceneService::update));
    catalog.add(bindUseCase("scene.delete", Scope::StudiosWrite, Effect::Write, "Delete a scene",
                            "The scene on program and the last one cannot be deleted.", this, &SceneService::remove));
    catalog.add(bindUseCase("scene.show", Scope::StudiosWrite, Effect::Write, "Show a scene",
                            "Takes a scene to program, or to preview in studio mode.", this, &SceneService::show));
    catalog.add(bindUseCase("scene.take", Scope::StudiosWrite, Effect::Write, "Take the preview to program",
                            "The scene in preview goes on air, and the one on air into preview.", this, &SceneService::take));
    catalog.add(bindUseCase("scene.moveTransition", Scope::StudiosWrite, Effect::Write, "Move a transition by hand",
                            "In studio mode the program shows what lies on the way to the preview; position 1 takes it.", this,
                            &SceneService::moveTransition));
}

Result<PageOf<Scene>> SceneService::list(const CallContext &call, const StudioPageInput &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return listPage<Scene>(m_context.cursors, u"scenes/"_s + studio.id, input.limit, input.cursor,
                           [&](const QString &after, int limit) { return m_context.store.scenes.page(studio.id, after, limit); });
}

Result<Scene> SceneService::get(const CallContext &call, const SceneId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return m_context.store.scenes.find(studio.id, input.sceneId);
}

Result<> SceneService::checkItems(const QString &studioId, QList<SceneItem> &items, const QString &path) const
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!m_context.store.sources.find(studioId, items[i].sourceId))
            return std::unexpected(fieldError(u"%1[%2].sourceId"_s.arg(path).arg(i), u"is no source of this studio"_s));
        if (items[i].id.isEmpty())
            items[i].id = m_context.ids.next("itm"_L1);
        if (ids.contains(items[i].id))
            return std::unexpected(fieldError(u"%1[%2].id"_s.arg(path).arg(i), u"is used twice"_s));
        ids.insert(items[i].id);
    }
    return {};
}

Result<> SceneService::checkLoops(const Scene &scene) const
{
    CW_TRY(auto scenes, m_context.store.scenes.all(scene.studioId));
    CW_TRY(const auto sources, m_context.store.sources.all(scene.studioId));
    scenes.removeIf([&scene](const Scene &row) { return row.id == scene.id; });
    scenes.append(scene);
    if (showsItself(scenes, sources))
        return std::unexpected(fieldError(u"items"_s, u"would make the scene show itself"_s));
    return {};
}

Result<Scene> SceneService::create(const CallContext &call, const SceneCreate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const auto present, m_context.store.scenes.all(studio.id));
    CW_CHECK(checkRoom(static_cast<int>(present.size()), limits::scenesPerStudio, "scenes in this studio"));
    Scene scene;
    m_context.stampNew(scene, "scn");
    scene.studioId = studio.id;
    scene.name = input.name;
    scene.items = input.items;
    scene.verticalItems = input.verticalItems;
    scene.position = nextPosition(present);
    CW_CHECK(checkItems(studio.id, scene.items, u"items"_s));
    CW_CHECK(checkItems(studio.id, scene.verticalItems, u"verticalItems"_s));
    CW_CHECK(checkLoops(scene));
    CW_CHECK(m_context.store.scenes.insert(scene));
    m_context.publish("scene.created", studio.accountId, studio.id, toJson(scene));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    return scene;
}

Result<Scene> SceneService::update(const CallContext &call, const SceneUpdate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(Scene scene, m_context.store.scenes.find(studio.id, input.sceneId));
    CW_CHECK(checkRevision(call, scene));
    if (input.name)
        scene.name = *input.name;
    if (input.items) {
        scene.items = *input.items;
        CW_CHECK(checkItems(studio.id, scene.items, u"items"_s));
    }
    if (input.verticalItems) {
        scene.verticalItems = *input.verticalItems;
        CW_CHECK(checkItems(studio.id, scene.verticalItems, u"verticalItems"_s));
    }
    if (input.items || input.verticalItems)
        CW_CHECK(checkLoops(scene));
    QList<Scene> changed;
    if (input.position) {
        CW_TRY(auto rows, m_context.store.scenes.all(studio.id));
        scene.position = *input.position;
        changed = moveTo(rows, scene.id, scene.position);
    }
    changed.prepend(scene);
    ScopedTransaction transaction(m_context.database);
    for (Scene &row : changed) {
        m_context.touch(row);
        CW_CHECK(m_context.store.scenes.update(row));
    }
    CW_CHECK(transaction.commit());
    for (const Scene &row : changed)
        m_context.publish("scene.updated", studio.accountId, studio.id, toJson(row));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    return changed.first();
}

Result<Nothing> SceneService::remove(const CallContext &call, const SceneId &input)
{
    CW_TRY(Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Scene scene, m_context.store.scenes.find(studio.id, input.sceneId));
    CW_CHECK(checkRevision(call, scene));
    CW_TRY(const int count, m_context.store.scenes.count(studio.id));
    if (count == 1)
        return fail(ErrorCode::Conflict, u"A studio needs at least one scene."_s);
    if (studio.programSceneId == scene.id)
        return fail(ErrorCode::Conflict, u"The scene is on program. Show another one before deleting it."_s);
    CW_TRY(const auto sources, m_context.store.sources.all(studio.id));
    for (const Source &source : sources)
        if (source.scene && source.scene->sceneId == scene.id)
            return fail(ErrorCode::Conflict,
                        u"The source “%1” shows this scene. Delete that source, or let it show another scene, first."_s.arg(source.name));
    const bool wasPreview = studio.previewSceneId == scene.id;
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.scenes.remove(studio.id, scene.id));
    if (wasPreview) {
        studio.previewSceneId = studio.programSceneId;
        m_context.touch(studio);
        CW_CHECK(m_context.store.studios.update(studio));
    }
    CW_CHECK(transaction.commit());
    m_context.publish("scene.deleted", studio.accountId, studio.id, idObject(scene.id));
    if (wasPreview)
        m_context.publish("studio.updated", studio.accountId, studio.id, toJson(studio));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    return Nothing{};
}

Result<Studio> SceneService::show(const CallContext &call, const SceneShow &input)
{
    CW_TRY(Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Scene scene, m_context.store.scenes.find(studio.id, input.sceneId));
    CW_CHECK(checkTransition(m_context, call.caller, input.transition.value_or(studio.transition), studio.transition));
    if (studio.studioMode)
        return switchTo(studio, studio.programSceneId, scene.id, input.transition);
    return switchTo(studio, scene.id, scene.id, input.transition);
}

Result<Studio> SceneService::take(const CallContext &call, const SceneTake &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_CHECK(checkTransition(m_context, call.caller, input.transition.value_or(studio.transition), studio.transition));
    return switchTo(studio, studio.previewSceneId, studio.programSceneId, input.transition);
}

Result<Studio> SceneService::moveTransition(const CallContext &call, const TransitionMove &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    if (!studio.studioMode || studio.previewSceneId == studio.programSceneId)
        return fail(ErrorCode::Conflict, u"There is nothing to move to: turn studio mode on and put another scene into preview."_s);
    TransitionKind kind = input.kind.value_or(studio.transition.kind);
    if (kind == TransitionKind::Cut || kind == TransitionKind::Stinger) // what has no way between
        kind = TransitionKind::Fade;
    m_context.engine.setTransitionPosition(studio.id, studio.previewSceneId, kind, input.position);
    if (input.position < 1)
        return studio;
    return switchTo(studio, studio.previewSceneId, studio.programSceneId, Transition{TransitionKind::Cut, 0});
}

Result<Studio> SceneService::switchTo(Studio studio, const QString &program, const QString &preview,
                                      const std::optional<Transition> &transition)
{
    if (studio.programSceneId == program && studio.previewSceneId == preview)
        return studio;
    studio.programSceneId = program;
    studio.previewSceneId = preview;
    m_context.touch(studio);
    CW_CHECK(m_context.store.studios.update(studio));
    m_context.publish("studio.updated", studio.accountId, studio.id, toJson(studio));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id, transition));
    return studio;
}

} // namespace castwright
