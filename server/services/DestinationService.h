// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/DestinationInputs.h"
#include "services/SceneInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class LiveService;
struct ServiceContext;

/// Destinations: where a studio's program goes. May be added, changed and removed while live. Thread: server.
class DestinationService {
public:
    DestinationService(const ServiceContext &context, LiveService &live) : m_context(context), m_live(live) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Destination>> list(const CallContext &call, const StudioPageInput &input);
    Result<Destination> get(const CallContext &call, const DestinationId &input);
    Result<Destination> create(const CallContext &call, const DestinationCreate &input);
    /// A running output is restarted when what it sends or where to changed.
    Result<Destination> update(const CallContext &call, const DestinationUpdate &input);
    Result<Nothing> remove(const CallContext &call, const DestinationId &input);

private:
    Result<> checkPaths(const CallContext &call, const Destination &destination, const Destination &before) const;

    const ServiceContext &m_context;
    LiveService &m_live;
};

} // namespace castwright
