// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chat.h"
#include "services/Listing.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

struct ConnectionId {
    QString connectionId;
};
template <>
struct Describe<ConnectionId> {
    static constexpr const char *name = "ConnectionId";
    static constexpr auto fields() { return Fields{field("connectionId", &ConnectionId::connectionId, "Which connection.").path()}; }
};

/// The account's links to platforms. Thread: server.
class ConnectionService {
public:
    explicit ConnectionService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Connection>> list(const CallContext &call, const PageInput &input);
    Result<Nothing> remove(const CallContext &call, const ConnectionId &input);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
