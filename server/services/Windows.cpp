// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Windows.h"

namespace castwright {

Result<int> windowLimit(const std::optional<int> &wanted)
{
    constexpr int usual = 50;
    constexpr int most = 500;
    if (!wanted)
        return usual;
    if (*wanted < 1)
        return fail(ErrorCode::InvalidRequest, QStringLiteral("limit must be at least 1."), QStringLiteral("limit"));
    return std::min(*wanted, most);
}

} // namespace castwright
