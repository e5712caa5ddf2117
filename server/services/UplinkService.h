// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/UplinkInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

/// How much this machine can send: measured when somebody asks, kept over restarts, held against what a show needs. Thread: server.
class UplinkService {
public:
    explicit UplinkService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<Uplink> get(const CallContext &call, const Nothing &input);
    void measure(const CallContext &call, const UplinkMeasure &input, std::function<void(Result<Uplink>)> done);

    /// The preflight check of a show that sends `neededBps` over the network.
    PreflightCheck check(qint64 neededBps) const;

private:
    Uplink known() const;

    const ServiceContext &m_context;
    bool m_isMeasuring = false;
};

} // namespace castwright
