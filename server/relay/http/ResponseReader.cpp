// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/http/ResponseReader.h"

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr int maxHeaders = 200;
constexpr qsizetype maxChunkLine = 1024;
constexpr qint64 maxLength = qint64(1) << 50;

std::unexpected<Error> brokenAnswer(const QString &why)
{
    return fail(ErrorCode::UpstreamFailed, QStringLiteral("The other server's answer is not HTTP: %1.").arg(why));
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
} // namespace

Result<> ResponseReader::take(const QByteArray &piece, QByteArray &body)
{
    // The usual case of a long body: nothing to look at, nothing to copy.
    const bool isPlain = m_buffer.isEmpty() && (m_state == State::UntilClose || (m_state == State::Length && piece.size() <= m_left));
    if (isPlain) {
        if (m_state == State::Length && (m_left -= piece.size()) == 0)
            m_state = State::Complete;
        body = body.isEmpty() ? piece : body + piece;
        return {};
    }
    m_buffer += piece;
    while (m_state == State::Head) {
        CW_TRY(const bool isRead, readHead());
        if (!isRead)
            return {};
    }
    return advance(body);
}

Result<bool> ResponseReader::readHead()
{
    qsizetype end = m_buffer.indexOf("\r\n\r\n");
    qsizetype skip = 4;
    if (const qsizetype bare = m_buffer.indexOf("\n\n"); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        skip = 2;
    }
    if (end > maxHeadBytes || (end < 0 && m_buffer.size() > maxHeadBytes))
        return brokenAnswer(QStringLiteral("its head is too long"));
    if (end < 0)
        return false;
    const QByteArray text = m_buffer.first(end);
    m_buffer.remove(0, end + skip);
    CW_CHECK(parseHead(text));
    if (m_head.status >= 100 && m_head.status < 200) {
        if (m_head.status == 101)
            return brokenAnswer(QStringLiteral("it changes the protocol unasked"));
        m_head = {};
        return true; // the real head follows
    }
    CW_CHECK(parseFraming());
    return true;
}

Result<> ResponseReader::parseHead(const QByteArray &text)
{
    m_head = {};
    bool isFirst = true;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\r') || line.contains('\0')) // some clients take it for the end of a line
            return brokenAnswer(QStringLiteral("a header has a control character"));
        if (isFirst) {
            isFirst = false;
            const bool isIcy = line.startsWith("ICY ");
            if (!isIcy && !line.startsWith("HTTP/1."))
                return brokenAnswer(QStringLiteral("it begins with something else"));
            const QByteArray code = line.mid(line.indexOf(' ') + 1).left(3);
            if (!isDigits(code) || code.toInt() < 100)
                return brokenAnswer(QStringLiteral("it has no status"));
            m_head.status = code.toInt();
            m_head.keepsAlive = line.startsWith("HTTP/1.1");
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return brokenAnswer(QStringLiteral("a header has no name"));
        if (m_head.headers.size() >= maxHeaders)
            return brokenAnswer(QStringLiteral("it has too many headers"));
        m_head.headers.append({line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return {};
}

Result<> ResponseReader::parseFraming()
{
    const QByteArray connection = m_head.header("connection").toLower();
    if (connection.contains("close"))
        m_head.keepsAlive = false;
    m_head.isChunked = m_head.header("transfer-encoding").toLower().contains("chunked");
    bool hasLength = false;
    for (const auto &[name, value] : std::as_const(m_head.headers)) {
        if (name != "content-length" || m_head.isChunked)
            continue;
        const qint64 length = isDigits(value) && value.size() < 17 ? value.toLongLong() : -1;
        if (length < 0 || length > maxLength || (hasLength && length != m_head.contentLength))
            return brokenAnswer(QStringLiteral("its length makes no sense"));
        m_head.contentLength = length;
        hasLength = true;
    }
    m_left = m_head.contentLength;
    if (!m_expectsBody || m_head.status == 204 || m_head.status == 304 || m_left == 0)
        m_state = State::Complete;
    else
        m_state = m_head.isChunked ? State::ChunkSize : hasLength ? State::Length : State::UntilClose;
    if (m_state == State::UntilClose)
        m_head.keepsAlive = false;
    return {};
}

Result<bool> ResponseReader::readLine(QByteArray &line, qsizetype limit)
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end > limit || (end < 0 && m_buffer.size() > limit))
        return brokenAnswer(QStringLiteral("a chunk's line is too long"));
    if (end < 0)
        return false;
    line = m_buffer.first(end).trimmed();
    m_buffer.remove(0, end + 1);
    return true;
}

Result<bool> ResponseReader::readChunkSize()
{
    QByteArray line;
    CW_TRY(const bool isRead, readLine(line, maxChunkLine));
    if (!isRead)
        return false;
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line = line.first(extension).trimmed();
    bool isNumber = false;
    const qint64 size = line.size() > 0 && line.size() < 14 && line[0] != '-' && line[0] != '+' ? line.toLongLong(&isNumber, 16) : -1;
    if (!isNumber || size < 0 || size > maxLength)
        return brokenAnswer(QStringLiteral("a chunk has no size"));
    m_left = size;
    m_state = size == 0 ? State::Trailer : State::ChunkData;
    return true;
}

bool ResponseReader::readData(QByteArray &body)
{
    if (m_buffer.isEmpty())
        return false;
    const qsizetype count =
        m_state == State::UntilClose ? m_buffer.size() : static_cast<qsizetype>(std::min<qint64>(m_left, m_buffer.size()));
    if (count == m_buffer.size() && body.isEmpty()) {
        body = std::exchange(m_buffer, {});
    } else {
        body += QByteArrayView(m_buffer).first(count);
        m_buffer.remove(0, count);
    }
    if (m_state == State::UntilClose)
        return false;
    m_left -= count;
    if (m_left == 0)
        m_state = m_state == State::Length ? State::Complete : State::ChunkEnd;
    return m_left == 0;
}

Result<> ResponseReader::advance(QByteArray &body)
{
    bool goesOn = true;
    while (goesOn) {
        QByteArray line;
        switch (m_state) {
        case State::Length:
        case State::UntilClose:
        case State::ChunkData: goesOn = readData(body); break;
        case State::ChunkSize: {
            CW_TRY(goesOn, readChunkSize());
            break;
        }
        case State::ChunkEnd: {
            CW_TRY(goesOn, readLine(line, 2));
            if (!line.isEmpty())
                return brokenAnswer(QStringLiteral("a chunk is longer than it said"));
            if (goesOn)
                m_state = State::ChunkSize;
            break;
        }
        case State::Trailer: {
            CW_TRY(goesOn, readLine(line, maxHeadBytes));
            if (goesOn && (line.isEmpty() || ++m_trailerLines > maxHeaders))
                m_state = State::Complete;
            break;
        }
        default: goesOn = false;
        }
    }
    return {};
}

Result<> ResponseReader::finish()
{
    if (m_state == State::UntilClose)
        m_state = State::Complete;
    if (m_state == State::Complete)
        return {};
    return fail(ErrorCode::UpstreamFailed,
                m_state == State::Head ? QStringLiteral("The other server closed the connection without an answer.")
                                       : QStringLiteral("The other server broke off in the middle of its answer."));
}

} // namespace castwright::relay
