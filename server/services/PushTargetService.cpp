// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PushTargetService.h"

#include "base/Log.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
Result<QString> checkedPlatform(const QString &platform)
{
    static const QStringList known{u"twitch"_s, u"youtube"_s, u"facebook"_s, u"kick"_s, u"x"_s, u"custom"_s};
    const QString lower = platform.isEmpty() ? u"custom"_s : platform.toLower();
    if (!known.contains(lower))
        return std::unexpected(fieldError(u"platform"_s, u"must be one of %1"_s.arg(known.join(u", "_s))));
    return lower;
}

bool isPushing(OutputState state)
{
    return state == OutputState::Live || state == OutputState::Stalled;
}
} // namespace

PushTargetService::PushTargetService(const ServiceContext &context) : m_context(context)
{
    if (StreamEngine *engine = context.streams.engine())
        connect(engine, &StreamEngine::pushChanged, this, &PushTargetService::onPushChanged);
}

void PushTargetService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Scope scope, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, scope, effect, summary, description, this, handler));
    };
    add("pushTarget.list", Scope::StreamsRead, Effect::Read, "List push targets",
        "A page of where the stream is sent on to, with what each does now.", &PushTargetService::list);
    add("pushTarget.listMany", Scope::StreamsRead, Effect::Read, "List push targets of many streams",
        "The targets of up to 500 streams in one answer.", &PushTargetService::listMany);
    add("pushTarget.get", Scope::StreamsRead, Effect::Read, "Read a push target", "One target by its own id.", &PushTargetService::get);
    add("pushTarget.create", Scope::StreamsWrite, Effect::Write, "Add a push target",
        "Another server that the stream is sent on to without encoding; the address is kept encrypted and shown masked.",
        &PushTargetService::create);
    add("pushTarget.update", Scope::StreamsWrite, Effect::Write, "Change a push target", "Changes the fields that are named.",
        &PushTargetService::update);
    add("pushTarget.delete", Scope::StreamsWrite, Effect::Write, "Remove a push target", "Stops it and forgets it.",
        &PushTargetService::remove);
    add("pushTarget.retry", Scope::StreamsWrite, Effect::Write, "Try a push target again", "At once, instead of when its wait is over.",
        &PushTargetService::retry);
}

PushTarget PushTargetService::shown(PushTarget target, const QList<DestinationStatus> &statuses) const
{
    target.targetUri = streamrules::maskedTarget(target.uri.reveal());
    target.uri = Secret();
    const auto status = std::ranges::find(statuses, target.id, &DestinationStatus::destinationId);
    if (status == statuses.end())
        return target;
    target.status = *status;
    target.state = isPushing(status->state)                                                  ? u"pushing"_s
        : status->state == OutputState::Failed || status->state == OutputState::Reconnecting ? u"failed"_s
                                                                                             : u"idle"_s;
    if (!status->lastError.isEmpty())
        target.lastError = status->lastError;
    return target;
}

PushTarget PushTargetService::shown(const PushTarget &target) const
{
    return shown(target, m_context.streams.pushStatuses(target.streamId));
}

Result<PushTarget> PushTargetService::find(const CallContext &call, const QString &streamId, const QString &targetId) const
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, streamId));
    CW_TRY(PushTarget target, m_context.store.pushTargets.find(call.caller.accountId, targetId));
    if (target.streamId != stream.id)
        return fail(ErrorCode::NotFound, u"There is no push target with this id."_s);
    return target;
}

Result<WindowOf<PushTarget>> PushTargetService::list(const CallContext &call, const StreamPartList &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_TRY(auto rows, m_context.store.pushTargets.ofStream(stream.accountId, stream.id));
    CW_TRY(auto answer, windowOf<PushTarget>(m_context.cursors, u"pushTargets/"_s + stream.id, input, std::move(rows)));
    const auto statuses = m_context.streams.pushStatuses(stream.id);
    for (PushTarget &row : answer.data)
        row = shown(row, statuses);
    return answer;
}

Result<PushTargetRows> PushTargetService::listMany(const CallContext &call, const StreamIds &input)
{
    CW_TRY(const auto all, m_context.store.pushTargets.all(call.caller.accountId));
    PushTargetRows answer;
    for (const PushTarget &target : all)
        if (input.streamIds.contains(target.streamId))
            answer.data += shown(target);
    return answer;
}

Result<PushTarget> PushTargetService::get(const CallContext &call, const PushTargetRef &input)
{
    CW_TRY(const PushTarget target, m_context.store.pushTargets.find(call.caller.accountId, input.targetId));
    return shown(target);
}

Result<PushTarget> PushTargetService::create(const CallContext &call, const PushTargetCreate &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_TRY(const auto present, m_context.store.pushTargets.ofStream(stream.accountId, stream.id));
    CW_CHECK(checkRoom(static_cast<int>(present.size()), limits::targetsPerStream, "push targets of this stream"));
    PushTarget target;
    target.accountId = stream.accountId;
    target.streamId = stream.id;
    target.name = input.name;
    if (target.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    CW_TRY(target.platform, checkedPlatform(input.platform));
    target.uri = Secret(input.targetUri.reveal().trimmed());
    CW_CHECK(streamrules::checkTargetUri(target.uri.reveal()));
    target.isEnabled = input.isEnabled;
    m_context.stampNew(target, "push");
    CW_CHECK(m_context.store.pushTargets.insert(target));
    m_context.streams.applyTarget(target);
    const PushTarget seen = shown(target);
    m_context.publish("pushTarget.created", target.accountId, {}, toJson(seen));
    return seen;
}

Result<PushTarget> PushTargetService::update(const CallContext &call, const PushTargetUpdate &input)
{
    CW_TRY(PushTarget target, find(call, input.streamId, input.targetId));
    CW_CHECK(checkRevision(call, target));
    if (input.name)
        target.name = *input.name;
    if (target.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    if (input.targetUri) {
        target.uri = Secret(input.targetUri->reveal().trimmed());
        CW_CHECK(streamrules::checkTargetUri(target.uri.reveal()));
    }
    if (input.isEnabled)
        target.isEnabled = *input.isEnabled;
    m_context.touch(target);
    CW_CHECK(m_context.store.pushTargets.update(target));
    m_context.streams.applyTarget(target);
    const PushTarget seen = shown(target);
    m_context.publish("pushTarget.updated", target.accountId, {}, toJson(seen));
    return seen;
}

Result<Nothing> PushTargetService::remove(const CallContext &call, const PushTargetId &input)
{
    CW_TRY(const PushTarget target, find(call, input.streamId, input.targetId));
    CW_CHECK(checkRevision(call, target));
    CW_CHECK(m_context.store.pushTargets.remove(target.accountId, target.id));
    m_context.streams.removeTarget(target);
    m_lastSeen.remove(target.id);
    m_context.publish("pushTarget.deleted", target.accountId, {}, idObject(target.id));
    return Nothing{};
}

Result<PushTarget> PushTargetService::retry(const CallContext &call, const PushTargetId &input)
{
    CW_TRY(const PushTarget target, find(call, input.streamId, input.targetId));
    if (StreamEngine *engine = m_context.streams.engine())
        engine->retryPush(target.streamId, target.id);
    return shown(target);
}

void PushTargetService::onPushChanged(const QString &streamId, const DestinationStatus &status)
{
    const OutputState before = m_lastSeen.value(status.destinationId, OutputState::Idle);
    m_lastSeen.insert(status.destinationId, status.state);
    const bool isBegun = isPushing(status.state) && !isPushing(before);
    if (status.state == before)
        return;
    const auto stream = m_context.store.streams.findAnywhere(streamId);
    if (!stream)
        return;
    auto target = m_context.store.pushTargets.find(stream->accountId, status.destinationId);
    if (!target)
        return;
    if (isBegun)
        target->lastPushedAt = m_context.clock.now();
    if (!status.lastError.isEmpty())
        target->lastError = status.lastError;
    if (isBegun || !status.lastError.isEmpty())
        if (const auto kept = m_context.store.pushTargets.update(*target); !kept)
            qCWarning(logServices).noquote() << "the state of a push target cannot be noted:" << kept.error().message;
    m_context.publish("pushTarget.status_changed", stream->accountId, {}, toJson(shown(*target)));
}

} // namespace castwright
