// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LiveService.h"

#include "base/Log.h"
#include "services/Ordering.h"
#include "services/OutputSpecs.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

LiveService::LiveService(const ServiceContext &context)
    : m_context(context), m_builder(context.engine, context.clock, recordingsFolder(context.options.dataDir))
{
    connect(&context.engine, &MediaEngine::outputChanged, this, &LiveService::onOutputChanged);
    connect(&context.engine, &MediaEngine::sourceChanged, this, &LiveService::onSourceChanged);
    connect(&context.engine, &MediaEngine::levelsChanged, this, &LiveService::onLevelsChanged);
    connect(&m_timer, &QTimer::timeout, this, &LiveService::tick);
    m_timer.setInterval(1000);
}

void LiveService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("stream.status", Scope::StreamRead, Effect::Read, "Read the live status",
                            "Whether the studio is live, the state of each destination and source, and the health of the program.", this,
                            static_cast<Result<StreamStatus> (LiveService::*)(const CallContext &, const StudioId &)>(&LiveService::status)));
    catalog.add(bindUseCase("stream.goLive", Scope::StreamGoLive, Effect::Write, "Go live",
                            "Starts the chosen or all enabled destinations and answers at once with the state of each; when live already, starts the "
                            "missing and retries the failed ones.",
                            this, &LiveService::goLive));
    catalog.add(bindUseCase("stream.goOffline", Scope::StreamGoLive, Effect::Write, "Go offline",
                            "Stops all destinations; a studio that is offline stays so without an error.", this, &LiveService::goOffline));
    catalog.add(bindUseCase("destination.start", Scope::StreamGoLive, Effect::Write, "Start one destination",
                            "Sends to one destination, taking the studio live with it alone when it is offline.", this, &LiveService::startDestination));
    catalog.add(bindUseCase("destination.stop", Scope::StreamGoLive, Effect::Write, "Stop one destination",
                            "Stops one destination while the others go on; the studio goes offline with the last one.", this, &LiveService::stopDestination));
    catalog.add(bindUseCase("destination.retry", Scope::StreamGoLive, Effect::Write, "Retry one destination now",
                            "Skips the wait before the next attempt, and starts a failed destination again.", this, &LiveService::retryDestination));
    catalog.add(bindUseCase("session.resumable", Scope::StreamRead, Effect::Read, "List interrupted sessions",
                            "Studios that were live when the server ended without going offline.", this, &LiveService::resumable));
    catalog.add(bindUseCase("session.resume", Scope::StreamGoLive, Effect::Write, "Resume an interrupted session",
                            "Goes live again where the interrupted session was sent, or forgets it.", this, &LiveService::resume));
}

Result<StreamStatus> LiveService::statusOf(const Studio &studio)
{
    CW_TRY(auto destinations, m_context.store.destinations.all(studio.id));
    sortByPosition(destinations);
    const auto session = m_sessions.constFind(studio.id);
    return m_builder.build(studio.id, destinations, session == m_sessions.constEnd() ? std::nullopt : std::optional(session->facts));
}

Result<DestinationStatus> LiveService::statusOf(const Studio &studio, const QString &destinationId)
{
    CW_TRY(const StreamStatus status, statusOf(studio));
    const auto found = std::ranges::find(status.destinations, destinationId, &DestinationStatus::destinationId);
    if (found == status.destinations.end())
        return fail(ErrorCode::NotFound, u"There is no destination with this id."_s);
    return *found;
}

Result<StreamStatus> LiveService::status(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return statusOf(studio);
}

Result<QList<Destination>> LiveService::chosen(const Studio &studio, const std::optional<QStringList> &ids) const
{
    QList<Destination> destinations;
    if (ids) {
        for (qsizetype i = 0; i < ids->size(); ++i) {
            auto destination = m_context.store.destinations.find(studio.id, ids->at(i));
            if (!destination)
                return std::unexpected(fieldError(u"destinationIds[%1]"_s.arg(i), u"is no destination of this studio"_s));
            destinations.append(*destination);
        }
        return destinations;
    }
    CW_TRY(destinations, m_context.store.destinations.all(studio.id));
    destinations.removeIf([](const Destination &destination) { return !destination.enabled; });
    if (destinations.isEmpty())
        return fail(ErrorCode::Unprocessable, u"The studio has no enabled destination. Add or enable one first."_s, u"destinationIds"_s);
    sortByPosition(destinations);
    return destinations;
}

bool LiveService::runs(const QString &studioId, const QString &destinationId) const
{
    const auto rows = m_context.engine.outputStatuses(studioId);
    const auto found = std::ranges::find(rows, destinationId, &DestinationStatus::destinationId);
    return found != rows.end() && isRunning(found->state);
}

void LiveService::start(const Studio &studio, const Destination &destination, Session &session)
{
    const auto rows = m_context.engine.outputStatuses(studio.id);
    const auto found = std::ranges::find(rows, destination.id, &DestinationStatus::destinationId);
    const bool hasFailed = found != rows.end() && found->state == OutputState::Failed;
    if (!runs(studio.id, destination.id))
        session.fileNames.insert(destination.id, recordingName(studio, destination, m_context.clock.now()));
    m_context.engine.startOutput(outputSpec(studio, destination, m_context.options.dataDir, session.fileNames.value(destination.id)));
    if (hasFailed)
        m_context.engine.retryOutput(studio.id, destination.id);
}

Result<> LiveService::keep(const QString &studioId, const Session &session)
{
    return m_context.store.liveSessions.put({studioId, session.accountId, session.facts.destinationIds, session.facts.startedAt});
}

Result<> LiveService::begin(const Studio &studio, const QList<Destination> &destinations)
{
    const bool isNew = !m_sessions.contains(studio.id);
    Session session = m_sessions.value(studio.id);
    if (isNew) {
        session.accountId = studio.accountId;
        session.facts.startedAt = m_context.clock.now();
    }
    for (const Destination &destination : destinations)
        if (!session.facts.destinationIds.contains(destination.id))
            session.facts.destinationIds.append(destination.id);
    // Stored before the first byte goes out: a crash in between offers to resume, never forgets.
    CW_CHECK(keep(studio.id, session));
    m_interrupted.remove(studio.id);
    Session &kept = *m_sessions.insert(studio.id, session);
    for (const Destination &destination : destinations)
        start(studio, destination, kept);
    m_timer.start();
    return {};
}

Result<StreamStatus> LiveService::goLive(const CallContext &call, const GoLive &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    if (input.strict && hasSession(studio.id))
        return fail(ErrorCode::AlreadyLive, u"The studio is live already."_s);
    CW_TRY(const auto destinations, chosen(studio, input.destinationIds));
    CW_CHECK(begin(studio, destinations));
    publishStatus(studio, "stream.status", false);
    return statusOf(studio);
}

Result<StreamStatus> LiveService::goOffline(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    const bool hadSession = hasSession(studio.id);
    m_interrupted.remove(studio.id);
    CW_CHECK(m_context.store.liveSessions.remove(studio.id));
    m_sessions.remove(studio.id);
    for (const auto &row : m_context.engine.outputStatuses(studio.id))
        if (row.state != OutputState::Idle && row.state != OutputState::Finished)
            m_context.engine.stopOutput(studio.id, row.destinationId);
    if (m_sessions.isEmpty())
        m_timer.stop();
    if (hadSession)
        publishStatus(studio, "stream.offline", false);
    return statusOf(studio);
}

Result<DestinationStatus> LiveService::startDestination(const CallContext &call, const DestinationId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Destination destination, m_context.store.destinations.find(studio.id, input.destinationId));
    CW_CHECK(begin(studio, {destination}));
    return statusOf(studio, destination.id);
}

Result<DestinationStatus> LiveService::stopDestination(const CallContext &call, const DestinationId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Destination destination, m_context.store.destinations.find(studio.id, input.destinationId));
    const auto session = m_sessions.find(studio.id);
    if (session != m_sessions.end()) {
        session->facts.destinationIds.removeAll(destination.id);
        if (session->facts.destinationIds.isEmpty()) {
            CW_CHECK(goOffline(call, {studio.id}));
            return statusOf(studio, destination.id);
        }
        CW_CHECK(keep(studio.id, *session));
    }
    m_context.engine.stopOutput(studio.id, destination.id);
    return statusOf(studio, destination.id);
}

Result<DestinationStatus> LiveService::retryDestination(const CallContext &call, const DestinationId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Destination destination, m_context.store.destinations.find(studio.id, input.destinationId));
    const auto session = m_sessions.constFind(studio.id);
    if (session == m_sessions.constEnd() || !session->facts.destinationIds.contains(destination.id))
        return fail(ErrorCode::NotLive, u"This destination is not part of a live session. Start it instead."_s);
    m_context.engine.retryOutput(studio.id, destination.id);
    return statusOf(studio, destination.id);
}

Result<ResumableList> LiveService::resumable(const CallContext &call, const Nothing &)
{
    ResumableList list;
    for (const LiveSession &session : std::as_const(m_interrupted)) {
        if (session.accountId != call.caller.accountId)
            continue;
        CW_TRY(const Studio studio, m_context.studio(call, session.studioId));
        list.data.append({studio.id, studio.name, session.startedAt, session.destinationIds});
    }
    std::ranges::sort(list.data, {}, &ResumableSession::studioId);
    return list;
}

Result<StreamStatus> LiveService::resume(const CallContext &call, const ResumeInput &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    const auto found = m_interrupted.constFind(studio.id);
    if (found == m_interrupted.constEnd())
        return fail(ErrorCode::NotFound, u"This studio has no interrupted session."_s);
    const QStringList ids = found->destinationIds;
    if (input.discard) {
        CW_CHECK(m_context.store.liveSessions.remove(studio.id));
        m_interrupted.remove(studio.id);
        return statusOf(studio);
    }
    // Destinations deleted in the meantime are left out.
    QList<Destination> destinations;
    for (const QString &id : ids)
        if (auto destination = m_context.store.destinations.find(studio.id, id))
            destinations.append(*destination);
    if (destinations.isEmpty())
        return fail(ErrorCode::Conflict, u"None of the session's destinations is left. Go live with others instead."_s);
    CW_CHECK(begin(studio, destinations));
    publishStatus(studio, "stream.status", false);
    return statusOf(studio);
}

void LiveService::studioChanged(const Studio &studio)
{
    const auto session = m_sessions.find(studio.id);
    if (session == m_sessions.end())
        return;
    for (const QString &id : std::as_const(session->facts.destinationIds))
        if (const auto destination = m_context.store.destinations.find(studio.id, id); destination && runs(studio.id, id))
            start(studio, *destination, *session);
}

void LiveService::studioRemoved(const QString &studioId)
{
    m_interrupted.remove(studioId);
    m_accounts.remove(studioId);
}

void LiveService::destinationChanged(const Studio &studio, const Destination &destination)
{
    const auto session = m_sessions.find(studio.id);
    if (session != m_sessions.end() && runs(studio.id, destination.id))
        start(studio, destination, *session);
}

void LiveService::destinationRemoved(const Studio &studio, const QString &destinationId)
{
    m_context.engine.stopOutput(studio.id, destinationId);
    m_lastSeen.remove(destinationId);
    const auto session = m_sessions.find(studio.id);
    if (session == m_sessions.end() || !session->facts.destinationIds.removeOne(destinationId))
        return;
    if (session->facts.destinationIds.isEmpty()) {
        // Like stopping the last one: a session that is sent nowhere is over.
        if (auto ended = goOffline({Caller::owner(studio.accountId, Door::Internal), 0}, {studio.id}); !ended)
            qCWarning(logServices).noquote() << "the live session cannot be ended:" << ended.error().message;
        return;
    }
    if (auto kept = keep(studio.id, *session); !kept)
        qCWarning(logServices).noquote() << "the live session cannot be stored:" << kept.error().message;
}

void LiveService::recover()
{
    const auto sessions = m_context.store.liveSessions.all();
    if (!sessions) {
        qCWarning(logServices).noquote() << "interrupted sessions cannot be read:" << sessions.error().message << sessions.error().detail;
        return;
    }
    for (const LiveSession &session : *sessions) {
        m_interrupted.insert(session.studioId, session);
        const auto studio = m_context.store.studios.find(session.accountId, session.studioId);
        if (!studio || !studio->autoGoLive)
            continue;
        const CallContext owner{Caller::owner(session.accountId, Door::Internal), 0};
        if (auto resumed = resume(owner, {studio->id, false}); !resumed)
            qCWarning(logServices).noquote() << studio->name << "cannot go live again:" << resumed.error().message;
    }
}

void LiveService::close()
{
    for (const QString &studioId : m_sessions.keys()) {
        const auto studio = m_context.store.studios.find(m_sessions.value(studioId).accountId, studioId);
        if (studio && studio->autoGoLive) {
            for (const QString &id : m_sessions.value(studioId).facts.destinationIds)
                m_context.engine.stopOutput(studioId, id);
            continue;
        }
        const CallContext owner{Caller::owner(m_sessions.value(studioId).accountId, Door::Internal), 0};
        if (auto ended = goOffline(owner, {studioId}); !ended)
            qCWarning(logServices).noquote() << "a session cannot be ended:" << ended.error().message;
    }
    m_timer.stop();
}

} // namespace castwright
