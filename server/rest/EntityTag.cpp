// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/EntityTag.h"

namespace castwright {

QByteArray entityTag(int revision)
{
    return "\"r" + QByteArray::number(revision) + '"';
}

std::optional<int> revisionOfIfMatch(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty() || text == "*")
        return 0;
    if (!text.startsWith("\"r") || !text.endsWith('"'))
        return std::nullopt;
    bool ok = false;
    const int revision = text.mid(2, text.size() - 3).toInt(&ok);
    return ok && revision > 0 ? std::optional(revision) : std::nullopt;
}

} // namespace castwright
