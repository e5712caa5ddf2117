// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "ports/EventBus.h"
#include "ports/MediaEngine.h"
#include "services/CursorSigner.h"
#include "services/ServiceOptions.h"
#include "services/UseCase.h"
#include "store/Repositories.h"
#include "store/ScopedTransaction.h"

namespace castwright {

class ProgramFeed;
class StreamFeed;

/// What every service works with. A plain struct of what outlives them all. Thread: server.
struct ServiceContext {
    Database &database;
    Repositories &store;
    MediaEngine &engine;
    EventBus &events;
    const Clock &clock;
    IdSource &ids;
    const CursorSigner &cursors;
    ProgramFeed &programs;
    const ServiceOptions &options;
    const SecretStore &secrets;
    StreamFeed &streams;

    /// The caller's studio; another account's is NotFound.
    Result<Studio> studio(const CallContext &call, const QString &studioId) const { return store.studios.find(call.caller.accountId, studioId); }

    /// Tells everybody of a change, after commit. `studioId` is empty for what belongs to the account.
    void publish(const char *type, const QString &accountId, const QString &studioId, QJsonObject data, bool isHighRate = false) const
    {
        Event event;
        event.type = QString::fromLatin1(type);
        event.accountId = accountId;
        event.studioId = studioId;
        event.time = clock.now();
        event.data = std::move(data);
        event.isHighRate = isHighRate;
        events.publish(std::move(event));
    }

    /// The next revision of a row that is about to be stored.
    template <class T>
    void touch(T &row) const
    {
        row.updatedAt = clock.now();
        ++row.revision;
    }
    template <class T>
    void stampNew(T &row, const char *prefix) const
    {
        row.id = ids.next(QLatin1String(prefix));
        row.createdAt = row.updatedAt = clock.now();
        row.revision = 1;
    }
};

/// PreconditionFailed when the caller saw another revision (If-Match).
template <class T>
Result<> checkRevision(const CallContext &call, const T &row)
{
    if (call.expectedRevision != 0 && call.expectedRevision != row.revision)
        return fail(ErrorCode::PreconditionFailed, QStringLiteral("This was changed in the meantime: it is at revision %1 now.").arg(row.revision));
    return {};
}

/// Conflict when one more would be too many.
inline Result<> checkRoom(int present, int limit, const char *what)
{
    if (present >= limit)
        return fail(ErrorCode::Conflict, QStringLiteral("There are %1 %2 already, the most there may be. Delete one first.").arg(present).arg(QLatin1String(what)));
    return {};
}

/// The answer of deletions.
inline QJsonObject idObject(const QString &id)
{
    return {{QStringLiteral("id"), id}};
}

} // namespace castwright
