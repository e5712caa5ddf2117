// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/M3u8.h"

#include "relay/hls/Attributes.h"

#include <algorithm>
#include <array>

namespace castwright::relay {

namespace {
std::unexpected<Error> broken(const QString &why)
{
    return fail(ErrorCode::UpstreamFailed, QStringLiteral("The other server's playlist cannot be read: %1.").arg(why));
}

bool is(const QByteArray &line, QByteArrayView tag)
{
    return line.startsWith(tag) && (line.size() == tag.size() || line[tag.size()] == ':');
}

QByteArray after(const QByteArray &line)
{
    return line.mid(line.indexOf(':') + 1).trimmed();
}

// Tags that speak of the playlist as a whole, wherever they stand.
constexpr std::array<const char *, 14> wholeTags{"#EXT-X-VERSION",
                                                 "#EXT-X-TARGETDURATION",
                                                 "#EXT-X-PLAYLIST-TYPE",
                                                 "#EXT-X-INDEPENDENT-SEGMENTS",
                                                 "#EXT-X-START",
                                                 "#EXT-X-I-FRAMES-ONLY",
                                                 "#EXT-X-ALLOW-CACHE",
                                                 "#EXT-X-SERVER-CONTROL",
                                                 "#EXT-X-PART-INF",
                                                 "#EXT-X-MEDIA",
                                                 "#EXT-X-SESSION-DATA",
                                                 "#EXT-X-SESSION-KEY",
                                                 "#EXT-X-I-FRAME-STREAM-INF",
                                                 "#EXT-X-IMAGE-STREAM-INF"};

/// Reads line by line; what it has gathered for the next entry is in `m_next`.
class Parser {
public:
    Parser(const M3u8::Limits &limits, const QHash<QByteArray, QByteArray> &imported, const QHash<QByteArray, QByteArray> &query)
        : m_limits(limits)
        , m_imported(imported)
        , m_query(query)
    {}
    Result<M3u8> run(const QByteArray &text);

private:
    Result<> takeTag(const QByteArray &line);
    bool takeNumbers(const QByteArray &line);
    Result<> takeUri(const QByteArray &line);
    void takeRange(const QByteArray &text);
    Result<> define(const QByteArray &line);
    Result<QByteArray> substituted(const QByteArray &line) const;

    const M3u8::Limits &m_limits;
    const QHash<QByteArray, QByteArray> &m_imported;
    const QHash<QByteArray, QByteArray> &m_query;
    M3u8 m_list;
    M3u8Entry m_next;
    QList<QByteArray> m_keys;
    QByteArray m_map;
    bool m_hasKeysEnded = true; ///< the next KEY begins a new set
    bool m_isMedia = false;
    QByteArray m_rangeUri;
    qint64 m_rangeEnd = 0;
};

Result<QByteArray> Parser::substituted(const QByteArray &line) const
{
    if (m_list.variables.isEmpty() || !line.contains("{$"))
        return line;
    QByteArray out;
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = line.indexOf("{$", at);
        const qsizetype end = begin < 0 ? -1 : line.indexOf('}', begin);
        if (end < 0)
            return QByteArray(out + line.sliced(at));
        const QByteArray name = line.sliced(begin + 2, end - begin - 2);
        if (!m_list.variables.contains(name))
            return broken(QStringLiteral("it uses a variable that it does not define"));
        out += line.sliced(at, begin - at) + m_list.variables.value(name);
        if (out.size() > m_limits.lineBytes)
            return broken(QStringLiteral("a line is too long"));
        at = end + 1;
    }
}

Result<> Parser::define(const QByteArray &line)
{
    const Attributes attributes(line);
    if (const auto name = attributes.value("NAME")) {
        m_list.variables.insert(*name, attributes.value("VALUE").value_or(QByteArray()));
    } else if (const auto import = attributes.value("IMPORT")) {
        if (!m_imported.contains(*import))
            return broken(QStringLiteral("it imports a variable that the master playlist does not define"));
        m_list.variables.insert(*import, m_imported.value(*import));
    } else if (const auto parameter = attributes.value("QUERYPARAM")) {
        m_list.variables.insert(*parameter, m_query.value(*parameter));
    }
    return m_list.variables.size() > 1000 ? broken(QStringLiteral("it defines too many variables")) : Result<>();
}

bool Parser::takeNumbers(const QByteArray &line)
{
    if (is(line, "#EXT-X-MEDIA-SEQUENCE"))
        m_list.sequence = std::clamp<qint64>(after(line).toLongLong(), 0, qint64(1) << 53);
    else if (is(line, "#EXT-X-DISCONTINUITY-SEQUENCE"))
        m_list.discontinuities = std::clamp<qint64>(after(line).toLongLong(), 0, qint64(1) << 53);
    else if (is(line, "#EXT-X-ENDLIST"))
        m_list.hasEnd = true;
    else if (is(line, "#EXT-X-DISCONTINUITY"))
        m_next.isDiscontinuity = true;
    else
        return false;
    return true;
}

void Parser::takeRange(const QByteArray &text)
{
    const qsizetype at = text.indexOf('@');
    m_next.rangeLength = std::clamp<qint64>((at < 0 ? text : text.first(at)).toLongLong(), 0, mostRange);
    m_next.rangeOffset = at < 0 ? -1 : std::clamp<qint64>(text.mid(at + 1).toLongLong(), 0, mostRange);
}

Result<> Parser::takeTag(const QByteArray &line)
{
    if (is(line, "#EXT-X-DEFINE"))
        return define(line);
    if (takeNumbers(line))
        return {};
    if (is(line, "#EXT-X-TARGETDURATION")) {
        m_list.targetSec = std::clamp(after(line).toDouble(), 0.0, 3600.0);
        m_isMedia = true;
    } else if (is(line, "#EXT-X-PART-INF")) {
        const double seconds = Attributes(line).value("PART-TARGET").value_or("0").toDouble();
        m_list.partSec = seconds > 0 && seconds < 60 ? seconds : 0;
    } else if (is(line, "#EXT-X-KEY")) {
        if (std::exchange(m_hasKeysEnded, false))
            m_keys.clear();
        m_keys.append(line);
        return m_keys.size() > 20 ? broken(QStringLiteral("a segment has too many keys")) : Result<>();
    } else if (is(line, "#EXT-X-MAP")) {
        m_map = line;
        return {};
    } else if (is(line, "#EXT-X-BYTERANGE")) {
        takeRange(after(line));
        return {};
    } else if (is(line, "#EXTINF")) {
        const QByteArray text = after(line);
        m_next.seconds = text.first(text.indexOf(',') < 0 ? text.size() : text.indexOf(',')).toDouble();
        m_isMedia = true;
    } else if (is(line, "#EXT-X-STREAM-INF")) {
        m_list.isMaster = true;
    } else if (is(line, "#EXT-X-PART") || is(line, "#EXT-X-PRELOAD-HINT")) {
        m_list.isLowLatency = true;
    } else if (is(line, "#EXT-X-CONTENT-STEERING")) {
        return {}; // another server would decide where clients go
    }
    const bool isWhole = std::ranges::any_of(wholeTags, [&line](const char *tag) { return is(line, tag); });
    (isWhole ? m_list.head : m_next.tags).append(line);
    return m_list.head.size() + m_next.tags.size() > m_limits.entries ? broken(QStringLiteral("it has too many tags")) : Result<>();
}

Result<> Parser::takeUri(const QByteArray &line)
{
    m_next.uri = line;
    m_next.keys = m_keys;
    m_next.map = m_map;
    m_hasKeysEnded = true;
    if (m_next.rangeLength >= 0) {
        if (m_next.rangeOffset < 0)
            m_next.rangeOffset = m_rangeUri == line ? m_rangeEnd : 0;
        m_rangeUri = line;
        m_rangeEnd = std::min(m_next.rangeOffset + m_next.rangeLength, mostRange);
    }
    m_list.entries.append(std::exchange(m_next, {}));
    return m_list.entries.size() > m_limits.entries ? broken(QStringLiteral("it has too many segments")) : Result<>();
}

Result<M3u8> Parser::run(const QByteArray &text)
{
    if (text.size() > m_limits.bytes)
        return broken(QStringLiteral("it is too long"));
    QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    if (!body.trimmed().startsWith("#EXTM3U"))
        return broken(QStringLiteral("it does not begin with #EXTM3U"));
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype end = body.indexOf('\n', at);
        end = end < 0 ? body.size() : end;
        if (end - at > m_limits.lineBytes)
            return broken(QStringLiteral("a line is too long"));
        const QByteArray raw = body.sliced(at, end - at).trimmed();
        at = end + 1;
        if (raw.isEmpty() || is(raw, "#EXTM3U") || (raw.startsWith('#') && !raw.startsWith("#EXT")) || raw.contains('\0'))
            continue;
        CW_TRY(const QByteArray line, substituted(raw));
        CW_CHECK(line.startsWith('#') ? takeTag(line) : takeUri(line));
    }
    m_list.tail = m_next.tags;
    if (m_list.isMaster && m_isMedia)
        return broken(QStringLiteral("it is a master and a media playlist at once"));
    m_list.isMaster = m_list.isMaster || (!m_isMedia && std::ranges::any_of(m_list.head, [](const QByteArray &line) {
                          return is(line, "#EXT-X-MEDIA") || is(line, "#EXT-X-I-FRAME-STREAM-INF");
                      }));
    return m_list;
}
} // namespace

Result<M3u8> M3u8::parse(const QByteArray &text, const Limits &limits, const QHash<QByteArray, QByteArray> &imported,
                         const QHash<QByteArray, QByteArray> &query)
{
    return Parser(limits, imported, query).run(text);
}

} // namespace castwright::relay
