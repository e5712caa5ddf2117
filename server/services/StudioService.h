// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Listing.h"
#include "services/StudioInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class LiveService;
struct ServiceContext;

/// Studios: a show with its scenes, sources and destinations. Thread: server.
class StudioService {
public:
    StudioService(const ServiceContext &context, LiveService &live) : m_context(context), m_live(live) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Studio>> list(const CallContext &call, const PageInput &input);
    Result<Studio> get(const CallContext &call, const StudioId &input);
    /// A new studio has one empty scene, on program.
    Result<Studio> create(const CallContext &call, const StudioCreate &input);
    Result<Studio> update(const CallContext &call, const StudioUpdate &input);
    /// With all that is in it; Conflict while it is live.
    Result<Nothing> remove(const CallContext &call, const StudioId &input);

private:
    const ServiceContext &m_context;
    LiveService &m_live;
};

} // namespace castwright
