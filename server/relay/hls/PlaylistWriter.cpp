// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/PlaylistWriter.h"

#include "relay/hls/M3u8.h"

#include <utility>

namespace castwright::relay {

namespace {
bool isTag(const QByteArray &line, QByteArrayView name)
{
    return line.startsWith(name) && line.size() > name.size() && line[name.size()] == ':';
}

/// What players expect of the address's end; some judge by it.
QByteArray extensionOf(const QUrl &url, bool hasMap)
{
    const QString path = url.path().toLower();
    const QString end = path.mid(path.lastIndexOf(u'.') + 1);
    for (const char *known : {"ts", "m4s", "mp4", "aac", "vtt", "webvtt", "ac3", "ec3", "mp3"})
        if (end == QLatin1String(known))
            return QByteArray(".") + known;
    if (end == QStringLiteral("m4v") || end == QStringLiteral("m4a") || end == QStringLiteral("cmfv") || end == QStringLiteral("cmfa"))
        return ".m4s";
    return hasMap ? ".m4s" : ".ts";
}

std::pair<qint64, qint64> rangeOf(const QByteArray &text) // length and offset, each -1 when absent
{
    const qsizetype at = text.indexOf('@');
    bool isNumber = false;
    const qint64 length = (at < 0 ? text : text.first(at)).toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return {-1, -1};
    return {std::min(length, mostRange), at < 0 ? -1 : std::clamp<qint64>(text.mid(at + 1).toLongLong(), 0, mostRange)};
}
} // namespace

QByteArray PlaylistWriter::tokenOf(const StitchedList::Segment &segment)
{
    return m_tokens.add({Resource::Kind::Segment,
                         segment.base.resolved(QUrl::fromEncoded(segment.entry.uri)),
                         segment.entry.rangeOffset,
                         segment.entry.rangeLength,
                         {},
                         m_source});
}

QByteArray PlaylistWriter::segmentUri(const QByteArray &uri, const QUrl &base, qint64 offset, qint64 length, bool hasMap)
{
    const QUrl url = base.resolved(QUrl::fromEncoded(uri));
    const QByteArray token = m_tokens.add({Resource::Kind::Segment, url, offset, length, {}, m_source});
    return "segment" + extensionOf(url, hasMap) + "?id=" + token + mark;
}

QByteArray PlaylistWriter::playlistUri(const QByteArray &uri, const QUrl &base, const QByteArray &traits)
{
    const QUrl url = base.resolved(QUrl::fromEncoded(uri));
    return "playlist.m3u8?id=" + m_tokens.add({Resource::Kind::Playlist, url, 0, -1, traits, m_source}) + mark;
}

QByteArray PlaylistWriter::keyTag(const QByteArray &line, const QUrl &base)
{
    Attributes attributes(line);
    const auto uri = attributes.value("URI");
    const QUrl url = uri ? base.resolved(QUrl::fromEncoded(*uri)) : QUrl();
    if (!uri || (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https")))
        return line; // skd: and data: are for the player alone
    attributes.setQuoted("URI", "segment.key?id=" + m_tokens.add({Resource::Kind::Key, url, 0, -1, {}, m_source}) + mark);
    return attributes.line();
}

QByteArray PlaylistWriter::partTag(const QByteArray &line, const QUrl &base)
{
    Attributes attributes(line);
    const auto uri = attributes.value("URI");
    if (!uri)
        return line;
    auto [length, offset] = rangeOf(attributes.value("BYTERANGE").value_or(QByteArray()));
    if (length >= 0 && offset < 0)
        offset = m_partUri == *uri ? m_partEnd : 0;
    if (length >= 0) {
        m_partUri = *uri;
        m_partEnd = std::min(offset + length, mostRange);
    }
    attributes.remove("BYTERANGE");
    attributes.setQuoted("URI", segmentUri(*uri, base, std::max<qint64>(offset, 0), length, true));
    return attributes.line();
}

QByteArray PlaylistWriter::hintTag(const QByteArray &line, const QUrl &base)
{
    Attributes attributes(line);
    const auto uri = attributes.value("URI");
    if (!uri)
        return line;
    const auto start = attributes.value("BYTERANGE-START");
    if (start && !attributes.value("BYTERANGE-LENGTH"))
        return {}; // how long it becomes is not known yet, so it could not be named the same later
    const qint64 length = start ? std::clamp<qint64>(attributes.value("BYTERANGE-LENGTH")->toLongLong(), 0, mostRange) : -1;
    const qint64 offset = start ? std::clamp<qint64>(start->toLongLong(), 0, mostRange) : 0;
    attributes.remove("BYTERANGE-START");
    attributes.remove("BYTERANGE-LENGTH");
    attributes.setQuoted("URI", segmentUri(*uri, base, offset, length, true));
    return attributes.line();
}

QByteArray PlaylistWriter::tag(const QByteArray &line, const QUrl &base)
{
    Attributes attributes(line);
    if (isTag(line, "#EXT-X-KEY") || isTag(line, "#EXT-X-SESSION-KEY"))
        return keyTag(line, base);
    if (isTag(line, "#EXT-X-PART") || isTag(line, "#EXT-X-MAP"))
        return partTag(line, base);
    if (isTag(line, "#EXT-X-PRELOAD-HINT"))
        return hintTag(line, base);
    if (isTag(line, "#EXT-X-SERVER-CONTROL")) {
        attributes.remove("CAN-SKIP-UNTIL"); // what is left out could not be put together again
        attributes.remove("CAN-SKIP-DATERANGES");
        return attributes.line();
    }
    const auto uri = attributes.value("URI");
    if (!uri)
        return line;
    const bool isList = isTag(line, "#EXT-X-MEDIA") || isTag(line, "#EXT-X-I-FRAME-STREAM-INF") || isTag(line, "#EXT-X-RENDITION-REPORT")
        || isTag(line, "#EXT-X-IMAGE-STREAM-INF");
    attributes.setQuoted("URI", isList ? playlistUri(*uri, base, line) : segmentUri(*uri, base, 0, -1, false));
    return attributes.line();
}

QByteArray PlaylistWriter::master(const M3u8 &list, const QUrl &base)
{
    QByteArray out = "#EXTM3U\n";
    for (const QByteArray &line : list.head)
        out += tag(line, base) + '\n';
    for (const M3u8Entry &entry : list.entries) {
        for (const QByteArray &line : entry.tags)
            out += tag(line, base) + '\n';
        out += playlistUri(entry.uri, base, entry.tags.isEmpty() ? QByteArray() : entry.tags.last()) + '\n';
    }
    return out;
}

QByteArray PlaylistWriter::media(const StitchedList &list)
{
    const M3u8 &newest = list.newest();
    QByteArray out = "#EXTM3U\n";
    for (const QByteArray &line : newest.head)
        out += tag(line, list.base()) + '\n';
    out += "#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(list.sequence()) + '\n';
    if (const qint64 number = list.discontinuitySequence(); number > 0)
        out += "#EXT-X-DISCONTINUITY-SEQUENCE:" + QByteArray::number(number) + '\n';
    QList<QByteArray> keys;
    QByteArray map;
    for (const StitchedList::Segment &segment : list.segments()) {
        const M3u8Entry &entry = segment.entry;
        if (entry.isDiscontinuity)
            out += "#EXT-X-DISCONTINUITY\n";
        if (entry.keys != keys) {
            for (const QByteArray &line : entry.keys)
                out += keyTag(line, segment.base) + '\n';
            if (entry.keys.isEmpty())
                out += "#EXT-X-KEY:METHOD=NONE\n";
            keys = entry.keys;
        }
        const QByteArray mapTag = entry.map.isEmpty() ? QByteArray() : partTag(entry.map, segment.base);
        if (mapTag != map && !mapTag.isEmpty())
            out += mapTag + '\n';
        map = mapTag;
        for (const QByteArray &line : entry.tags)
            out += tag(line, segment.base) + '\n';
        out += segmentUri(entry.uri, segment.base, entry.rangeOffset, entry.rangeLength, !entry.map.isEmpty()) + '\n';
    }
    for (const QByteArray &line : newest.tail) {
        const QByteArray written = tag(line, list.base());
        if (!written.isEmpty())
            out += written + '\n';
    }
    if (newest.hasEnd)
        out += "#EXT-X-ENDLIST\n";
    return out;
}

} // namespace castwright::relay
