// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"
#include "store/AuditLogRepository.h"

#include <QTimer>

namespace castwright {

struct ServiceContext;

/// Notes who changed what. Entries are collected and written twice a second, so that they cost no commit of their own; a crash may lose the
/// last half second of the log, never of the changes. Thread: server.
class AuditService {
public:
    explicit AuditService(const ServiceContext &context);
    ~AuditService() { flush(); }

    void attach(UseCaseCatalog &catalog);
    void flush();

private:
    void note(const UseCase &useCase, const CallContext &call, const QJsonObject &input, const Result<Outcome> &result);

    const ServiceContext &m_context;
    QList<AuditEntry> m_waiting;
    QTimer m_timer;
};

} // namespace castwright
