// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ScopedTransaction.h"

namespace castwright {

ScopedTransaction::ScopedTransaction(Database &database) : m_database(database), m_begun(database.begin()) {}

ScopedTransaction::~ScopedTransaction()
{
    if (!m_done && m_begun)
        m_database.rollback();
}

Result<> ScopedTransaction::commit()
{
    CW_CHECK(m_begun);
    m_done = true;
    return m_database.commit();
}

} // namespace castwright
