// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StudioService.h"

#include "services/LiveService.h"
#include "services/ProgramFeed.h"
#include "services/ServiceContext.h"
#include "services/TransitionRules.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
// 4:2:0 video has one colour sample for two by two pixels.
Result<> checkCanvas(const Canvas &canvas, const QString &path)
{
    if (canvas.width % 2 != 0)
        return std::unexpected(fieldError(path + u".width", u"must be even"_s));
    if (canvas.height % 2 != 0)
        return std::unexpected(fieldError(path + u".height", u"must be even"_s));
    return {};
}

Result<> checkStudio(const Studio &studio)
{
    CW_CHECK(checkCanvas(studio.canvas, u"canvas"_s));
    if (studio.verticalCanvas)
        CW_CHECK(checkCanvas(*studio.verticalCanvas, u"verticalCanvas"_s));
    if (studio.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    return {};
}

Result<> applyChanges(const StudioUpdate &input, Studio &studio)
{
    if (input.name)
        studio.name = *input.name;
    if (input.autoGoLive)
        studio.autoGoLive = *input.autoGoLive;
    if (input.studioMode)
        studio.studioMode = *input.studioMode;
    if (input.masterVolumeDb)
        studio.masterVolumeDb = *input.masterVolumeDb;
    if (input.replayBufferSec)
        studio.replayBufferSec = *input.replayBufferSec;
    if (input.monitorDevice)
        studio.monitorDevice = *input.monitorDevice;
    if (input.canvas)
        CW_CHECK(input.canvas.applyTo(studio.canvas));
    if (input.transition)
        CW_CHECK(input.transition.applyTo(studio.transition));
    if (input.slate)
        CW_CHECK(input.slate.applyTo(studio.slate));
    if (input.encoding)
        CW_CHECK(input.encoding.applyTo(studio.encoding));
    CW_CHECK(input.verticalCanvas.applyTo(studio.verticalCanvas));
    return {};
}
} // namespace

void StudioService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("studio.list", Scope::StudiosRead, Effect::Read, "List studios",
                            "A page of the caller's studios in ascending order of id.", this, &StudioService::list));
    catalog.add(bindUseCase("studio.create", Scope::StudiosWrite, Effect::Write, "Create a studio",
                            "A new studio has one empty scene, which is on program.", this, &StudioService::create));
    catalog.add(bindUseCase("studio.get", Scope::StudiosRead, Effect::Read, "Read a studio",
                            "One studio with its canvas, encoding and what is on program.", this, &StudioService::get));
    catalog.add(bindUseCase("studio.update", Scope::StudiosWrite, Effect::Write, "Change a studio",
                            "Changes the fields that are named and leaves the others; inner objects are changed field by field.", this,
                            &StudioService::update));
    catalog.add(bindUseCase("studio.delete", Scope::StudiosWrite, Effect::Write, "Delete a studio",
                            "Deletes the studio with its scenes, sources and destinations; a live studio must be taken offline first.",
                            this, &StudioService::remove));
}

Result<PageOf<Studio>> StudioService::list(const CallContext &call, const PageInput &input)
{
    const QString &account = call.caller.accountId;
    return listPage<Studio>(m_context.cursors, u"studios/"_s + account, input.limit, input.cursor,
                            [&](const QString &after, int limit) { return m_context.store.studios.page(account, after, limit); });
}

Result<Studio> StudioService::get(const CallContext &call, const StudioId &input)
{
    return m_context.studio(call, input.studioId);
}

Result<Studio> StudioService::create(const CallContext &call, const StudioCreate &input)
{
    const QString &account = call.caller.accountId;
    CW_TRY(const int present, m_context.store.studios.count(account));
    CW_CHECK(checkRoom(present, limits::studiosPerAccount, "studios"));
    Studio studio;
    m_context.stampNew(studio, "std");
    studio.accountId = account;
    studio.name = input.name;
    studio.autoGoLive = input.autoGoLive;
    studio.canvas = input.canvas;
    studio.verticalCanvas = input.verticalCanvas;
    studio.studioMode = input.studioMode;
    studio.transition = input.transition;
    studio.slate = input.slate;
    studio.encoding = input.encoding;
    studio.masterVolumeDb = input.masterVolumeDb;
    studio.replayBufferSec = input.replayBufferSec;
    studio.monitorDevice = input.monitorDevice;
    CW_CHECK(checkStudio(studio));
    CW_CHECK(checkTransition(m_context, call.caller, studio.transition, {}));
    Scene scene;
    m_context.stampNew(scene, "scn");
    scene.studioId = studio.id;
    scene.name = u"Scene 1"_s;
    studio.programSceneId = studio.previewSceneId = scene.id;

    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.studios.insert(studio));
    CW_CHECK(m_context.store.scenes.insert(scene));
    CW_CHECK(transaction.commit());
    m_context.publish("studio.created", account, studio.id, toJson(studio));
    m_context.publish("scene.created", account, studio.id, toJson(scene));
    CW_CHECK(m_context.programs.apply(account, studio.id));
    return studio;
}

Result<Studio> StudioService::update(const CallContext &call, const StudioUpdate &input)
{
    CW_TRY(Studio studio, m_context.studio(call, input.studioId));
    CW_CHECK(checkRevision(call, studio));
    const Transition before = studio.transition;
    CW_CHECK(applyChanges(input, studio));
    CW_CHECK(checkStudio(studio));
    CW_CHECK(checkTransition(m_context, call.caller, studio.transition, before));
    m_context.touch(studio);
    CW_CHECK(m_context.store.studios.update(studio));
    m_context.publish("studio.updated", studio.accountId, studio.id, toJson(studio));
    CW_CHECK(m_context.programs.apply(studio.accountId, studio.id));
    m_live.studioChanged(studio);
    return studio;
}

Result<Nothing> StudioService::remove(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_CHECK(checkRevision(call, studio));
    if (m_live.hasSession(studio.id))
        return fail(ErrorCode::Conflict, u"The studio is live. Take it offline before deleting it."_s);
    CW_CHECK(m_context.store.studios.remove(studio.accountId, studio.id));
    m_context.store.scenes.forget(studio.id);
    m_context.store.sources.forget(studio.id);
    m_context.store.destinations.forget(studio.id);
    m_live.studioRemoved(studio.id);
    m_context.programs.remove(studio.id);
    m_context.publish("studio.deleted", studio.accountId, studio.id, idObject(studio.id));
    return Nothing{};
}

} // namespace castwright
