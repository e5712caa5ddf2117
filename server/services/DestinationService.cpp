// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DestinationService.h"

#include "services/DestinationRules.h"
#include "services/LiveService.h"
#include "services/Ordering.h"
#include "services/PathRules.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
// People paste keys with a line break at the end; no key or address has blanks around it.
Secret trimmed(const Secret &secret)
{
    return Secret(secret.reveal().trimmed());
}

Result<DestinationKind> kindFor(const DestinationCreate &input, const QString &url)
{
    if (input.kind)
        return *input.kind;
    if (const auto kind = kindOfUrl(url))
        return *kind;
    if (url.isEmpty() && input.file)
        return DestinationKind::File;
    if (url.isEmpty() && input.hls)
        return DestinationKind::Hls;
    return std::unexpected(url.isEmpty() ? fieldError(u"url"_s, u"or kind is required"_s) : fieldError(u"url"_s, u"must start with rtmp://, rtmps:// or srt://"_s));
}

Result<> applyChanges(const DestinationUpdate &input, Destination &destination)
{
    if (input.name)
        destination.name = *input.name;
    if (input.platform)
        destination.platform = *input.platform;
    if (input.url)
        destination.url = input.url->trimmed();
    if (input.streamKey)
        destination.streamKey = trimmed(*input.streamKey);
    if (input.enabled)
        destination.enabled = *input.enabled;
    if (input.canvas)
        destination.canvas = *input.canvas;
    if (input.caFile)
        destination.caFile = *input.caFile;
    if (input.maxAttempts)
        destination.maxAttempts = *input.maxAttempts;
    CW_CHECK(input.encoding.applyTo(destination.encoding));
    CW_CHECK(input.srt.applyTo(destination.srt));
    CW_CHECK(input.hls.applyTo(destination.hls));
    CW_CHECK(input.file.applyTo(destination.file));
    destination.streamKeyMasked = destination.streamKey.masked();
    return {};
}

Result<> checkCanvas(const Studio &studio, const Destination &destination)
{
    if (destination.canvas == CanvasKind::Vertical && !studio.verticalCanvas)
        return std::unexpected(fieldError(u"canvas"_s, u"is vertical, but the studio has no vertical canvas"_s));
    return {};
}
} // namespace

void DestinationService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("destination.list", Scope::DestinationsRead, Effect::Read, "List destinations",
                            "A page of the studio's destinations in ascending order of id; stream keys are masked.", this, &DestinationService::list));
    catalog.add(bindUseCase("destination.create", Scope::DestinationsWrite, Effect::Write, "Add a destination",
                            "Adds where the program goes; the stream key is kept encrypted and never returned.", this, &DestinationService::create));
    catalog.add(bindUseCase("destination.get", Scope::DestinationsRead, Effect::Read, "Read a destination", "One destination; its stream key is masked.", this,
                            &DestinationService::get));
    catalog.add(bindUseCase("destination.update", Scope::DestinationsWrite, Effect::Write, "Change a destination",
                            "Changes the fields that are named; while live, the output restarts when it has to.", this, &DestinationService::update));
    catalog.add(bindUseCase("destination.delete", Scope::DestinationsWrite, Effect::Write, "Remove a destination",
                            "Removes the destination; while live, its output is stopped and the others go on.", this, &DestinationService::remove));
}

Result<PageOf<Destination>> DestinationService::list(const CallContext &call, const StudioPageInput &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return listPage<Destination>(m_context.cursors, u"destinations/"_s + studio.id, input.limit, input.cursor,
                                 [&](const QString &after, int limit) { return m_context.store.destinations.page(studio.id, after, limit); });
}

Result<Destination> DestinationService::get(const CallContext &call, const DestinationId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return m_context.store.destinations.find(studio.id, input.destinationId);
}

Result<> DestinationService::checkPaths(const CallContext &call, const Destination &destination, const Destination &before) const
{
    const PathRules rules(m_context.options);
    const auto folderOf = [](const Destination &row) { return row.file ? row.file->folder : QString(); };
    if (folderOf(destination) != folderOf(before)) // what the owner set may stay
        CW_CHECK(rules.check(call.caller, folderOf(destination), u"file.folder"_s));
    return destination.caFile == before.caFile ? Result<>() : rules.check(call.caller, destination.caFile, u"caFile"_s);
}

Result<Destination> DestinationService::create(const CallContext &call, const DestinationCreate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const auto present, m_context.store.destinations.all(studio.id));
    CW_CHECK(checkRoom(static_cast<int>(present.size()), limits::destinationsPerStudio, "destinations in this studio"));
    Destination destination;
    destination.studioId = studio.id;
    destination.name = input.name;
    destination.url = input.url.trimmed();
    CW_TRY(destination.kind, kindFor(input, destination.url));
    destination.platform = input.platform;
    destination.streamKey = trimmed(input.streamKey);
    destination.streamKeyMasked = destination.streamKey.masked();
    destination.enabled = input.enabled;
    destination.canvas = input.canvas;
    destination.encoding = input.encoding;
    destination.srt = input.srt;
    destination.hls = input.hls;
    destination.file = input.file;
    destination.caFile = input.caFile;
    destination.maxAttempts = input.maxAttempts;
    destination.position = nextPosition(present);
    CW_CHECK(checkDestination(destination));
    CW_CHECK(checkPaths(call, destination, {}));
    CW_CHECK(checkCanvas(studio, destination));
    m_context.stampNew(destination, "dst");
    CW_CHECK(m_context.store.destinations.insert(destination));
    m_context.publish("destination.created", studio.accountId, studio.id, toJson(destination));
    return destination;
}

Result<Destination> DestinationService::update(const CallContext &call, const DestinationUpdate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(Destination destination, m_context.store.destinations.find(studio.id, input.destinationId));
    CW_CHECK(checkRevision(call, destination));
    const Destination before = destination;
    CW_CHECK(applyChanges(input, destination));
    CW_CHECK(checkDestination(destination));
    CW_CHECK(checkPaths(call, destination, before));
    CW_CHECK(checkCanvas(studio, destination));
    QList<Destination> changed;
    if (input.position) {
        CW_TRY(auto rows, m_context.store.destinations.all(studio.id));
        destination.position = *input.position;
        changed = moveTo(rows, destination.id, destination.position);
    }
    changed.prepend(destination);
    ScopedTransaction transaction(m_context.database);
    for (Destination &row : changed) {
        m_context.touch(row);
        CW_CHECK(m_context.store.destinations.update(row));
    }
    CW_CHECK(transaction.commit());
    for (const Destination &row : changed)
        m_context.publish("destination.updated", studio.accountId, studio.id, toJson(row));
    m_live.destinationChanged(studio, changed.first());
    return changed.first();
}

Result<Nothing> DestinationService::remove(const CallContext &call, const DestinationId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(const Destination destination, m_context.store.destinations.find(studio.id, input.destinationId));
    CW_CHECK(checkRevision(call, destination));
    CW_CHECK(m_context.store.destinations.remove(studio.id, destination.id));
    m_context.publish("destination.deleted", studio.accountId, studio.id, idObject(destination.id));
    m_live.destinationRemoved(studio, destination.id);
    return Nothing{};
}

} // namespace castwright
