// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "services/LiveInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class UplinkService;
struct ServiceContext;

/// Looks before going live: the studio as a whole (sum of bitrates, disk, clock) and each destination, without sending media. Thread:
/// server.
class PreflightService {
public:
    PreflightService(const ServiceContext &context, const UplinkService &uplink) : m_context(context), m_uplink(uplink) {}
    void registerUseCases(UseCaseCatalog &catalog);

    void preflight(const CallContext &call, const PreflightInput &input, std::function<void(Result<PreflightList>)> done);

private:
    Result<QList<OutputSpec>> chosen(const Studio &studio, const std::optional<QStringList> &ids) const;
    PreflightReport studioReport(const Studio &studio, const QList<OutputSpec> &specs) const;
    PreflightCheck diskCheck(const QList<OutputSpec> &specs) const;

    const ServiceContext &m_context;
    const UplinkService &m_uplink;
};

/// The worst of the checks: failed before warning before ok.
Verdict worstOf(const QList<PreflightCheck> &checks);

} // namespace castwright
