// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestContext.h"

#include <algorithm>

namespace castwright {

QByteArray RequestContext::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key == name)
            return value;
    return {};
}

bool RequestContext::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &row) { return row.first == name; });
}

QString RequestContext::queryValue(QStringView name) const
{
    for (const auto &[key, value] : query)
        if (key == name)
            return value;
    return {};
}

} // namespace castwright
