// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/FileRange.h"

#include <algorithm>

namespace castwright {

FileRange FileRange::choose(const QByteArray &header, qint64 fileSize)
{
    const FileRange whole{Kind::Whole, 0, fileSize};
    if (!header.startsWith("bytes=") || header.contains(','))
        return whole;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return whole;
    bool firstOk = true;
    bool lastOk = true;
    const QByteArray firstText = spec.left(dash).trimmed();
    const QByteArray lastText = spec.mid(dash + 1).trimmed();
    const qint64 first = firstText.isEmpty() ? -1 : firstText.toLongLong(&firstOk);
    const qint64 last = lastText.isEmpty() ? -1 : lastText.toLongLong(&lastOk);
    if (!firstOk || !lastOk || (first < 0 && last < 0) || (first >= 0 && last >= 0 && last < first))
        return whole; // malformed ranges are ignored
    if (first < 0) { // the last bytes
        if (last == 0 || fileSize == 0)
            return {Kind::Unsatisfiable, 0, 0};
        const qint64 length = std::min(last, fileSize);
        return {Kind::Part, fileSize - length, length};
    }
    if (first >= fileSize)
        return {Kind::Unsatisfiable, 0, 0};
    const qint64 end = last < 0 ? fileSize : std::min(last + 1, fileSize);
    return {Kind::Part, first, end - first};
}

} // namespace castwright
