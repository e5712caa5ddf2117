// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AccountService.h"

#include "services/ServiceContext.h"

namespace castwright {

Result<Account> AccountService::ensureOwner()
{
    CW_TRY(const auto accounts, m_context.store.accounts.all());
    if (!accounts.isEmpty())
        return accounts.first();
    Account owner;
    owner.id = m_context.ids.next(QLatin1String("acc"));
    owner.name = QStringLiteral("Owner");
    owner.createdAt = m_context.clock.now();
    CW_CHECK(m_context.store.accounts.insert(owner));
    return owner;
}

} // namespace castwright
