// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChannelList.h"

#include <QRegularExpression>
#include <QUrl>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString attribute(const QString &line, const char *name)
{
    const QRegularExpression pattern(u"(?:^|[\\s,])"_s + QRegularExpression::escape(QLatin1String(name)) + u"=\"([^\"]*)\""_s,
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).captured(1).trimmed();
}

/// What stands behind the first comma that is in no quotes.
QString titleOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u',' && !isQuoted)
            return line.sliced(i + 1).trimmed();
    }
    return {};
}

void takeTag(const QString &line, ListedChannel &next)
{
    if (line.startsWith(u"#EXTINF:")) {
        next.name = titleOf(line);
        next.guideId = attribute(line, "tvg-id");
        next.logo = attribute(line, "tvg-logo");
        next.group = attribute(line, "group-title");
        if (next.name.isEmpty())
            next.name = attribute(line, "tvg-name");
    } else if (line.startsWith(u"#EXTGRP:") && next.group.isEmpty()) {
        next.group = line.sliced(8).trimmed();
    } else if (line.startsWith(u"#EXTVLCOPT:http-user-agent=", Qt::CaseInsensitive)) {
        next.userAgent = line.sliced(line.indexOf(u'=') + 1).trimmed();
    } else if (line.startsWith(u"#EXTVLCOPT:http-referrer=", Qt::CaseInsensitive)) {
        next.referrer = line.sliced(line.indexOf(u'=') + 1).trimmed();
    }
}
} // namespace

Result<ChannelList> ChannelList::parse(const QByteArray &bytes, int most)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    if (!text.trimmed().startsWith(u"#EXTM3U"))
        return fail(ErrorCode::Unprocessable, u"This is no M3U list: it does not begin with #EXTM3U."_s, u"text"_s);
    if (text.contains(u"#EXT-X-TARGETDURATION") || text.contains(u"#EXT-X-STREAM-INF"))
        return fail(ErrorCode::Unprocessable, u"This is a stream, not a list of channels. Add its address as a stream."_s, u"text"_s);
    ChannelList list;
    ListedChannel next;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u"#EXTM3U")) {
            list.guideUrl = attribute(line, "x-tvg-url");
            if (list.guideUrl.isEmpty())
                list.guideUrl = attribute(line, "url-tvg");
            list.guideUrl = list.guideUrl.section(u',', 0, 0).trimmed();
        } else if (line.startsWith(u'#')) {
            takeTag(line, next);
        } else if (!line.isEmpty()) {
            const QUrl url(line);
            next.url = line;
            if (url.scheme() == u"http" || url.scheme() == u"https")
                list.channels.append(next);
            else
                ++list.skipped;
            next = {};
            if (list.channels.size() > most)
                return fail(ErrorCode::Unprocessable, u"The list has more than %1 channels."_s.arg(most), u"text"_s);
        }
    }
    return list;
}

} // namespace castwright
