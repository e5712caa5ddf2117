// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RateLimiter.h"
#include "http/SurfaceRouter.h"

namespace castwright {

class TelemetryService;

/// POST /playback/telemetry/boot and /session: what players tell of themselves. Public, and always answered with 204: nobody learns here
/// what there is. Thread: server.
class TelemetrySurface final : public Surface {
public:
    TelemetrySurface(TelemetryService &service, const Clock &clock)
        : m_service(service)
        , m_rates(clock, {1, 30})
        , m_allRates(clock, {50, 200})
    {}

    bool owns(const RequestContext &head) const override;
    void handle(const RequestContext &request, Done done) override;

private:
    TelemetryService &m_service;
    RateLimiter m_rates;    ///< of one address
    RateLimiter m_allRates; ///< each report is a write to the disk
};

} // namespace castwright
