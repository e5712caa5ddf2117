// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/MediaConnection.h"

#include "base/Clock.h"
#include "relay/RequestMaker.h"
#include "relay/direct/MkvSplitter.h"
#include "relay/direct/Mp4Splitter.h"

namespace castwright::relay {

namespace {
constexpr qsizetype sniffBytes = 4096;
constexpr qsizetype fewBytes = 16;
constexpr qsizetype maxBuffer = 8 * 1024 * 1024; ///< of a connection that waits to be chosen

bool isText(const QByteArray &type)
{
    return type == "text/html" || type == "application/json" || type == "application/xhtml+xml";
}

bool looksLikeText(const QByteArray &bytes)
{
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 256)).trimmed().toLower();
    return begin.startsWith("<!doctype") || begin.startsWith("<html") || begin.startsWith("<?xml") || begin.startsWith("<mpd")
        || begin.startsWith("{\"") || begin.startsWith("#extm3u");
}

/// A list of other addresses (#EXTM3U without the tags of HLS) is none.
std::optional<RelayKind> playlistIn(const QByteArray &bytes)
{
    const QByteArray begin = bytes.first(std::min(bytes.size(), sniffBytes));
    if (begin.startsWith("#EXTM3U"))
        return begin.contains("\n#EXT-X-") ? std::optional(RelayKind::Hls) : std::nullopt;
    return begin.contains("<MPD") ? std::optional(RelayKind::Dash) : std::nullopt;
}
} // namespace

MediaConnection::MediaConnection(const RelaySettings &settings, const RelaySpec &spec, int index, Transcoder *transcoder, Handlers handlers,
                                 QObject *parent)
    : QObject(parent)
    , m_handlers(std::move(handlers))
    , m_index(index)
    , m_request(makeRequest(settings, spec, QUrl(spec.urls.value(index))))
    , m_address(spec.urls.value(index))
    , m_transcoder(transcoder)
{}

MediaConnection::~MediaConnection()
{
    m_box->close();
    if (m_fetch)
        m_fetch->cancel();
}

void MediaConnection::start()
{
    m_startedUs = m_lastDataUs = monotonicUs();
    if (!isHttp(m_request.url))
        return startPull();
    m_fetch = new UpstreamFetch(m_request,
                                {[this](const UpstreamHead &head, const QUrl &) { onHead(head); },
                                 [this](const QByteArray &piece) { onData(piece); }, [this](const Result<> &result) { onEnd(result); }},
                                this);
    m_fetch->start();
}

void MediaConnection::startPull()
{
    const Result<> allowed = m_transcoder
        ? m_request.rules.checkAddress(m_request.url)
        : Result<>(castwright::fail(ErrorCode::NotImplemented, QStringLiteral("Nothing here reads addresses of this kind.")));
    if (!allowed) // told when the caller has gone on
        return m_box->post([this, error = allowed.error()] { fail(error, QStringLiteral("not_allowed")); });
    PullJob job;
    job.url = m_address;
    job.allows = [rules = m_request.rules, host = m_request.url.host()](const QHostAddress &address) {
        return rules.allows(host, address);
    };
    job.openMs = pullPatienceMs;
    m_contentType = "video/mp2t";
    m_pull =
        m_transcoder->pull(std::move(job),
                           {[this, box = m_box](const QByteArray &bytes) {
                                box->post([this, bytes] {
                                    m_pulledBytes += bytes.size();
                                    onData(bytes);
                                });
                            },
                            [this, box = m_box](const Error &error) { box->post([this, error] { fail(error, errorClass(error)); }); }});
}

void MediaConnection::close()
{
    m_isOver = true;
    m_box->close();
    m_pull.reset();
    if (m_fetch)
        m_fetch->cancel();
    m_fetch = nullptr;
    deleteLater();
}

void MediaConnection::fail(const Error &error, const QString &kind)
{
    if (m_isOver)
        return;
    close();
    m_handlers.failed(this, error, kind);
}

void MediaConnection::onHead(const UpstreamHead &head)
{
    if (m_isOver)
        return;
    if (!head.isSuccess())
        return fail(statusError(head.status), statusClass(head.status));
    m_contentType = head.contentType();
    if (isText(m_contentType))
        return fail({ErrorCode::UpstreamFailed, QStringLiteral("The other server sends a page instead of media."), {}, {}, 0, {}},
                    QStringLiteral("not_media"));
    m_hasEnd = head.contentLength >= 0;
}

void MediaConnection::onData(const QByteArray &piece)
{
    if (m_isOver)
        return;
    m_lastDataUs = monotonicUs();
    m_buffer = m_buffer.isEmpty() ? piece : m_buffer + piece;
    if (m_hasMedia) {
        if (m_form == BodyForm::Ts)
            m_probe.take(piece);
        if (m_handlers.more)
            m_handlers.more(this);
        if (!m_isOver && m_buffer.size() > maxBuffer) // nobody takes it: a connection on trial that came early
            m_buffer = m_buffer.last(maxBuffer / 2);
        return;
    }
    if (isOther(false) || m_isOver || !sniff() || m_isOver)
        return;
    m_hasMedia = true;
    m_mediaUs = m_lastDataUs;
    if (m_form == BodyForm::Ts)
        m_probe.take(m_buffer);
    m_handlers.media(this);
}

bool MediaConnection::isOther(bool isWhole)
{
    if (m_buffer.size() < fewBytes && !isWhole)
        return true; // too little to tell
    if (!looksLikeText(m_buffer)) {
        if (!m_hasEnd || !m_handlers.file)
            return false;
        close();
        m_handlers.file(this);
        return true;
    }
    const auto kind = playlistIn(m_buffer);
    if (!kind && !isWhole && m_buffer.size() < sniffBytes)
        return true; // not known yet
    if (kind && m_handlers.playlist) {
        close();
        m_handlers.playlist(this, *kind);
    } else {
        fail({ErrorCode::UpstreamFailed,
              kind ? QStringLiteral("This address is a playlist: players of a direct stream cannot go on with it.")
                   : QStringLiteral("The other server sends text instead of media."),
              {},
              {},
              0,
              {}},
             QStringLiteral("not_media"));
    }
    return true;
}

/// True when enough is there to know that it is media. May end the connection.
bool MediaConnection::sniff()
{
    const bool saysTs =
        m_contentType == "video/mp2t" || m_contentType == "video/mpeg" || m_request.url.path().endsWith(QStringLiteral(".ts"));
    const int isTs = TsFramer::looksLikeTs(m_buffer);
    const int isMp4 = Mp4Splitter::looksLikeMp4(m_buffer);
    if ((isTs < 0 && m_buffer.size() < sniffBytes) || (isMp4 < 0 && m_buffer.size() < 16 * sniffBytes))
        return false;
    if (isTs > 0)
        m_form = BodyForm::Ts;
    else if (m_buffer.startsWith("FLV\x01"))
        m_form = BodyForm::Flv;
    else if (MkvSplitter::looksLikeMkv(m_buffer))
        m_form = BodyForm::Mkv;
    else if (isMp4 > 0)
        m_form = BodyForm::Mp4;
    else if (saysTs && m_buffer.size() < 16 * sniffBytes)
        return false; // the beginning may be damaged
    else if (saysTs)
        fail({ErrorCode::UpstreamFailed, QStringLiteral("The other server sends a broken transport stream."), {}, {}, 0, {}},
             QStringLiteral("broken"));
    else
        m_form = BodyForm::Raw;
    return m_form != BodyForm::Unknown;
}

void MediaConnection::onEnd(const Result<> &result)
{
    m_fetch = nullptr;
    if (!result)
        return fail(result.error(), errorClass(result.error()));
    if (!m_hasMedia && !m_buffer.isEmpty() && isOther(true))
        return;
    fail({ErrorCode::UpstreamFailed, QStringLiteral("The other server ended the stream."), {}, {}, 0, {}}, QStringLiteral("closed"));
}

} // namespace castwright::relay
