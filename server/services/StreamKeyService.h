// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/StreamInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/StreamKeyRepository.h"

namespace castwright {

struct ServiceContext;

/// Further keys of a stream, each with a name, so that one publisher's can be taken back without the others noticing. Thread: server.
class StreamKeyService {
public:
    explicit StreamKeyService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<StreamKey>> list(const CallContext &call, const StreamPartList &input);
    Result<StreamKey> create(const CallContext &call, const StreamKeyCreate &input);
    Result<StreamKey> update(const CallContext &call, const StreamKeyUpdate &input);
    /// Whoever publishes with it is sent away.
    Result<Nothing> remove(const CallContext &call, const StreamKeyId &input);
    Result<StreamKeyVerdict> check(const CallContext &call, const StreamKeyCheck &input);

private:
    Result<StoredStreamKey> find(const CallContext &call, const QString &streamId, const QString &keyId) const;
    void sendAway(const StoredStreamKey &key) const;
    static StreamKey shown(const CallContext &call, const StoredStreamKey &key);

    const ServiceContext &m_context;
};

} // namespace castwright
