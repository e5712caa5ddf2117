// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/StudioInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

struct ListeningDevices {
    QStringList data;
};
template <>
struct Describe<ListeningDevices> {
    static constexpr const char *name = "ListeningDevices";
    static constexpr auto fields()
    {
        return Fields{field("data", &ListeningDevices::data, "Names that a studio's monitorDevice can hold.").required()};
    }
};

/// What a studio sounds like, in figures. Thread: server.
class AudioService {
public:
    explicit AudioService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<AudioLevels> levels(const CallContext &call, const StudioId &input);
    Result<ListeningDevices> listeningDevices(const CallContext &call, const Nothing &input);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
