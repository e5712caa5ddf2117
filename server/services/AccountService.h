// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Account.h"

namespace castwright {

struct ServiceContext;

/// Accounts. This server has one owner, made at the first start; everything is kept per account so that there may be more. Thread: server.
class AccountService {
public:
    explicit AccountService(const ServiceContext &context) : m_context(context) {}

    /// The owner; made when there is none.
    Result<Account> ensureOwner();

private:
    const ServiceContext &m_context;
};

} // namespace castwright
