// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConnectionService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

void ConnectionService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("connection.list", Scope::ConnectionsRead, Effect::Read, "List connections", "A page of the caller's linked platform accounts.", this,
                            &ConnectionService::list));
    catalog.add(bindUseCase("connection.delete", Scope::ConnectionsWrite, Effect::Write, "Unlink a connection", "Forgets a linked platform account.", this,
                            &ConnectionService::remove));
}

Result<PageOf<Connection>> ConnectionService::list(const CallContext &call, const PageInput &input)
{
    const QString &account = call.caller.accountId;
    return listPage<Connection>(m_context.cursors, QStringLiteral("connections/") + account, input.limit, input.cursor,
                                [&](const QString &after, int limit) { return m_context.store.connections.page(account, after, limit); });
}

Result<Nothing> ConnectionService::remove(const CallContext &call, const ConnectionId &input)
{
    CW_CHECK(m_context.store.connections.remove(call.caller.accountId, input.connectionId));
    m_context.publish("connection.deleted", call.caller.accountId, {}, idObject(input.connectionId));
    return Nothing{};
}

} // namespace castwright
