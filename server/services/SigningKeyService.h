// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PlaybackInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

/// Keys that sign viewers' tokens: made, listed, revoked. The private half is told once and kept nowhere. Thread: server.
class SigningKeyService {
public:
    explicit SigningKeyService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<SigningKey>> list(const CallContext &call, const SigningKeyListInput &input);
    Result<SigningKey> get(const CallContext &call, const SigningKeyId &input);
    /// Conflict when ten are active.
    Result<SigningKeyCreated> create(const CallContext &call, const SigningKeyCreate &input);
    /// Its tokens let nobody in any more.
    Result<SigningKey> revoke(const CallContext &call, const SigningKeyId &input);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
