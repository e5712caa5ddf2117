// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/UplinkMeter.h"

#include "base/Clock.h"
#include "media/net/ByteStream.h"

#include <QRandomGenerator>
#include <QUrl>

#include <vector>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr int connectMs = 8000;
constexpr int chunkBytes = 16 * 1024;
constexpr int sliceMs = 20;
constexpr double warmUpShare = 0.4;

std::unexpected<Error> upstream(const QString &what)
{
    return fail(ErrorCode::UpstreamFailed, u"The uplink could not be measured: %1."_s.arg(what));
}

/// One chunk with its frame; random, so that nothing on the way can squeeze it.
QByteArray randomChunk()
{
    std::vector<quint32> words(chunkBytes / sizeof(quint32));
    QRandomGenerator::global()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray::number(chunkBytes, 16) + "\r\n" + QByteArray(reinterpret_cast<const char *>(words.data()), chunkBytes) + "\r\n";
}

QByteArray head(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    return "POST " + (path.isEmpty() ? QByteArray("/") : path) + (query.isEmpty() ? QByteArray() : "?" + query)
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nContent-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
}

/// The running upload and what is known of it.
class Upload {
public:
    explicit Upload(ByteStream &stream, QByteArray first) : m_stream(stream), m_pending(std::move(first)), m_chunk(randomChunk()) {}

    /// Sends what the connection takes now.
    OutputResult<> pump()
    {
        for (;;) {
            CW_OUTPUT_TRY(const qint64 taken, m_stream.send(m_pending.constData() + m_offset, m_pending.size() - m_offset));
            if (taken == 0)
                return {};
            m_sent += taken;
            m_offset += taken;
            if (m_offset == m_pending.size()) {
                m_pending = m_chunk;
                m_offset = 0;
            }
        }
    }
    /// An error status that came before the end; 0 while there is none.
    OutputResult<int> refusal()
    {
        char buffer[512];
        CW_OUTPUT_TRY(const qint64 got, m_stream.receive(buffer, sizeof buffer));
        m_answer += QByteArray(buffer, static_cast<qsizetype>(got));
        const int status = m_answer.startsWith("HTTP/1.") ? m_answer.mid(9, 3).toInt() : 0;
        return status >= 400 ? status : 0;
    }
    qint64 acknowledged() const { return m_sent - m_stream.socket().figures().unackedBytes.value_or(0); }

private:
    ByteStream &m_stream;
    QByteArray m_pending;
    QByteArray m_chunk;
    QByteArray m_answer;
    qint64 m_offset = 0;
    qint64 m_sent = 0;
};
} // namespace

Result<qint64> UplinkMeter::measure(const QString &text, int seconds, std::shared_ptr<const std::atomic<bool>> aborted)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isTls = url.scheme() == u"https";
    if (!url.isValid() || (!isTls && url.scheme() != u"http") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"must be an http or https address of a server that takes uploads"_s));
    const auto stream = makeByteStream(isTls, {});
    if (const auto opened = stream->open(url.host(), static_cast<quint16>(url.port(isTls ? 443 : 80)), WaitLimit::in(connectMs, aborted));
        !opened)
        return upstream(opened.error().text);
    Upload upload(*stream, head(url));
    const WaitLimit limit = WaitLimit::in(seconds * 1000, aborted);
    const qint64 beganUs = monotonicUs();
    const qint64 countFromUs = beganUs + static_cast<qint64>(seconds * 1'000'000 * warmUpShare);
    qint64 firstUs = 0;
    qint64 firstBytes = 0;
    while (!limit.isOver()) {
        if (const auto pumped = upload.pump(); !pumped)
            return upstream(pumped.error().text);
        const auto refused = upload.refusal();
        if (!refused)
            return upstream(refused.error().text);
        if (*refused)
            return upstream(u"the server answered %1; give the address of one that takes uploads"_s.arg(*refused));
        if (firstUs == 0 && monotonicUs() >= countFromUs) {
            firstUs = monotonicUs();
            firstBytes = upload.acknowledged();
        }
        stream->wait(true, sliceMs);
    }
    if (limit.wasAborted() || firstUs == 0)
        return upstream(u"it was ended"_s);
    const double tookSec = static_cast<double>(monotonicUs() - firstUs) / 1e6;
    return static_cast<qint64>(static_cast<double>(upload.acknowledged() - firstBytes) * 8 / tookSec);
}

} // namespace castwright::media
