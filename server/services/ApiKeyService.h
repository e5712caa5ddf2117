// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiKeyInputs.h"
#include "services/Listing.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class Authorizer;
struct ServiceContext;

/// API keys: made, listed by prefix and last use, revoked. The secret is shown once. Thread: server.
class ApiKeyService {
public:
    ApiKeyService(const ServiceContext &context, Authorizer &authorizer) : m_context(context), m_authorizer(authorizer) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<ApiKey>> list(const CallContext &call, const PageInput &input);
    Result<ApiKey> get(const CallContext &call, const ApiKeyId &input);
    /// MissingScope when a scope is asked for that the caller lacks.
    Result<ApiKeyCreated> create(const CallContext &call, const ApiKeyCreate &input);
    /// The key stays listed, with revokedAt, and opens nothing any more.
    Result<Nothing> revoke(const CallContext &call, const ApiKeyId &input);

    /// At the first start: writes a key with all scopes to `<dataDir>/first-api-key.txt` (0600) and returns the path; empty when there is a key.
    Result<QString> ensureFirstKey(const QString &accountId);

private:
    Result<ApiKeyCreated> store(const QString &accountId, const ApiKeyCreate &input, const QString &secret);

    const ServiceContext &m_context;
    Authorizer &m_authorizer;
};

} // namespace castwright
