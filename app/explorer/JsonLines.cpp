// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/JsonLines.h"

#include <algorithm>

namespace castwright {

namespace {
/// Behind the string that begins at `from`.
qsizetype endOfString(const QString &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != u'"')
        at += json[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

qsizetype skipSpace(const QString &json, qsizetype at)
{
    while (at < json.size() && json[at].isSpace())
        ++at;
    return at;
}
} // namespace

QString jsonLines(const QString &json)
{
    QString out;
    out.reserve(json.size() * 2);
    int depth = 0;
    const auto newLine = [&] {
        out += u'\n';
        out.resize(out.size() + depth * 4, u' ');
    };
    for (qsizetype at = 0; at < json.size();) {
        const QChar mark = json[at];
        if (mark == u'"') {
            const qsizetype end = endOfString(json, at);
            out += QStringView(json).mid(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (mark == u'{' || mark == u'[') {
            const qsizetype next = skipSpace(json, at);
            out += mark;
            if (next < json.size() && (json[next] == u'}' || json[next] == u']')) { // nothing in it
                out += json[next];
                at = next + 1;
                continue;
            }
            ++depth;
            newLine();
        } else if (mark == u'}' || mark == u']') {
            depth = std::max(0, depth - 1);
            newLine();
            out += mark;
        } else if (mark == u',') {
            out += mark;
            newLine();
        } else if (mark == u':') {
            out += mark;
            out += u' ';
        } else if (!mark.isSpace()) {
            out += mark;
        }
    }
    return out;
}

} // namespace castwright
