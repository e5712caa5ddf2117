// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package/HlsPlaylist.h"

#include <QStringList>

#include <cmath>

namespace castwright::media {

HlsPlaylist::HlsPlaylist(int windowSegments, double targetSeconds, QString initName)
    : m_window(static_cast<std::size_t>(std::max(1, windowSegments))), m_longestSeconds(targetSeconds), m_initName(std::move(initName))
{
}

void HlsPlaylist::append(Segment segment)
{
    m_longestSeconds = std::max(m_longestSeconds, segment.seconds);
    m_segments.push_back(std::move(segment));
}

QStringList HlsPlaylist::takeExpired()
{
    constexpr std::size_t keptBeyondWindow = 3; // a player may hold the playlist of a few seconds ago
    QStringList names;
    while (m_segments.size() > m_window + keptBeyondWindow) {
        names += m_segments.front().name;
        m_segments.pop_front();
    }
    return names;
}

QByteArray HlsPlaylist::text(bool isEnded) const
{
    const std::size_t first = m_segments.size() > m_window ? m_segments.size() - m_window : 0;
    QByteArray out = "#EXTM3U\n#EXT-X-VERSION:" + QByteArray(m_initName.isEmpty() ? "6" : "7");
    // Section 4.3.3.1: a segment's duration, rounded to the nearest integer, does not exceed the target duration.
    out += "\n#EXT-X-TARGETDURATION:" + QByteArray::number(static_cast<int>(std::ceil(m_longestSeconds)));
    out += "\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(m_segments.empty() ? 0 : m_segments[first].number);
    out += "\n#EXT-X-INDEPENDENT-SEGMENTS\n";
    if (!m_initName.isEmpty())
        out += "#EXT-X-MAP:URI=\"" + m_initName.toUtf8() + "\"\n";
    for (std::size_t i = first; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        out += "#EXT-X-PROGRAM-DATE-TIME:" + segment.startsAt.toUTC().toString(Qt::ISODateWithMs).toLatin1();
        out += "\n#EXTINF:" + QByteArray::number(segment.seconds, 'f', 5) + ",\n" + segment.name.toUtf8() + '\n';
    }
    if (isEnded)
        out += "#EXT-X-ENDLIST\n";
    return out;
}

} // namespace castwright::media
