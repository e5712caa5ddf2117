// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HealthService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

HealthService::HealthService(const ServiceContext &context) : m_context(context), m_startUs(monotonicUs()) {}

void HealthService::registerUseCases(UseCaseCatalog &catalog)
{
    m_catalog = &catalog;
    catalog.add(bindUseCase("health.get", Scope::None, Effect::Read, "Read the server's health",
                            "Tells that the server is there and whether it takes changes.", this, &HealthService::get));
}

Result<Health> HealthService::get(const CallContext &, const Nothing &)
{
    Health health;
    health.writeEnabled = m_catalog->isWriteEnabled();
    health.version = m_context.options.version;
    health.warnings = m_context.options.warnings;
    // Monotonic, so that a corrected clock does not make the server younger.
    health.uptimeMs = (monotonicUs() - m_startUs) / 1000;
    return health;
}

} // namespace castwright
