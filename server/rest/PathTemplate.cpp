// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/PathTemplate.h"

namespace castwright {

PathTemplate PathTemplate::parse(const char *path)
{
    PathTemplate out;
    QStringList segments = QString::fromLatin1(path).split(QLatin1Char('/'));
    for (QString &segment : segments) {
        if (!segment.startsWith(QLatin1Char('{')))
            continue;
        const QStringList names = segment.mid(1, segment.size() - 2).split(QLatin1Char(':'));
        out.wireNames += names.first();
        out.fieldOf.insert(names.first(), names.last());
        segment = QString(QLatin1Char('{') + names.first() + QLatin1Char('}'));
    }
    out.wirePath = segments.join(QLatin1Char('/'));
    return out;
}

} // namespace castwright
