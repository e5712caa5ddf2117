// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PushTargetInputs.h"
#include "services/StreamInputs.h"
#include "services/UseCaseCatalog.h"

#include <QObject>

namespace castwright {

struct ServiceContext;

/// Where a stream is sent on to. Thread: server.
class PushTargetService : public QObject {
public:
    explicit PushTargetService(const ServiceContext &context);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<PushTarget>> list(const CallContext &call, const StreamPartList &input);
    /// The targets of many streams, without a statement per stream.
    Result<PushTargetRows> listMany(const CallContext &call, const StreamIds &input);
    Result<PushTarget> get(const CallContext &call, const PushTargetRef &input);
    Result<PushTarget> create(const CallContext &call, const PushTargetCreate &input);
    Result<PushTarget> update(const CallContext &call, const PushTargetUpdate &input);
    Result<Nothing> remove(const CallContext &call, const PushTargetId &input);
    Result<PushTarget> retry(const CallContext &call, const PushTargetId &input);

private:
    Result<PushTarget> find(const CallContext &call, const QString &streamId, const QString &targetId) const;
    PushTarget shown(PushTarget target, const QList<DestinationStatus> &statuses) const;
    PushTarget shown(const PushTarget &target) const;
    void onPushChanged(const QString &streamId, const DestinationStatus &status);

    const ServiceContext &m_context;
    QHash<QString, OutputState> m_lastSeen;
};

} // namespace castwright
