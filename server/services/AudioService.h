// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/StudioInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

/// What a studio sounds like, in figures. Thread: server.
class AudioService {
public:
    explicit AudioService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<AudioLevels> levels(const CallContext &call, const StudioId &input);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
