// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

struct Health {
    QString status = QStringLiteral("ok");
    bool writeEnabled = true;
    QString version;
    qint64 uptimeMs = 0;
    QStringList warnings;
};
template <>
struct Describe<Health> {
    static constexpr const char *name = "Health";
    static constexpr auto fields()
    {
        return Fields{field("status", &Health::status, "ok while the server answers.").required().example("\"ok\""),
                      field("writeEnabled", &Health::writeEnabled, "Whether changes through the API are allowed.").required(),
                      field("version", &Health::version, "Of this server.").example("\"0.1.0\""),
                      field("uptimeMs", &Health::uptimeMs, "Since the server started."),
                      field("warnings", &Health::warnings, "What does not work though the server runs, for example a port in use.")};
    }
};

/// Whether the server is there; needs no key. Thread: server.
class HealthService {
public:
    explicit HealthService(const ServiceContext &context);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<Health> get(const CallContext &call, const Nothing &input);

private:
    const ServiceContext &m_context;
    const UseCaseCatalog *m_catalog = nullptr;
    qint64 m_startUs = 0;
};

} // namespace castwright
