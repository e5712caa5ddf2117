// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/srt/SrtStreamId.h"

#include <QUrl>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
void setResource(StreamAttempt &attempt, QString resource)
{
    if (const qsizetype mark = resource.indexOf(u'?'); mark >= 0) {
        attempt.query = resource.mid(mark + 1);
        resource.truncate(mark);
    }
    while (resource.startsWith(u'/'))
        resource.remove(0, 1);
    const qsizetype slash = resource.lastIndexOf(u'/');
    attempt.application = slash > 0 ? resource.left(slash) : QString();
    attempt.name = resource.mid(slash + 1);
}
} // namespace

std::optional<StreamAttempt> readSrtStreamId(const QString &given)
{
    // Whoever copies an address encodes the '#', and ffmpeg sends it on like that.
    const QString text = given.contains(u'%') ? QUrl::fromPercentEncoding(given.toUtf8()) : given;
    StreamAttempt attempt;
    attempt.protocol = u"srt"_s;
    const QString standard = u"#!::"_s;
    if (text.startsWith(standard)) {
        attempt.act = StreamAttempt::Act::Play;
        for (const QString &part : text.mid(standard.size()).split(u',')) {
            const QString value = part.section(u'=', 1);
            const QString key = part.section(u'=', 0, 0);
            if (key == u"r")
                setResource(attempt, value);
            else if (key == u"m" && value == u"publish")
                attempt.act = StreamAttempt::Act::Publish;
        }
    } else {
        const std::pair<QLatin1String, StreamAttempt::Act> prefixes[] = {{"publish:"_L1, StreamAttempt::Act::Publish},
                                                                         {"read:"_L1, StreamAttempt::Act::Play},
                                                                         {"play:"_L1, StreamAttempt::Act::Play},
                                                                         {"request:"_L1, StreamAttempt::Act::Play}};
        QString resource = text;
        for (const auto &[prefix, act] : prefixes) {
            if (!text.startsWith(prefix))
                continue;
            attempt.act = act;
            resource = text.mid(prefix.size());
        }
        setResource(attempt, resource);
    }
    if (attempt.name.isEmpty())
        return std::nullopt;
    return attempt;
}

} // namespace castwright::media
