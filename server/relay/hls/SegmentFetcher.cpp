// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/SegmentFetcher.h"

#include "base/Clock.h"
#include "relay/RequestMaker.h"

namespace castwright::relay {

namespace {
constexpr qint64 keptSegmentMs = 300'000;
constexpr qint64 keptKeyMs = 60'000;
constexpr int maxSegmentAttempts = 2;

bool beginsLikePage(const QByteArray &body)
{
    const QByteArray begin = body.first(std::min<qsizetype>(64, body.size())).trimmed().toLower();
    return begin.startsWith("<!doctype") || begin.startsWith("<html");
}
} // namespace

QByteArray segmentType(const UpstreamHead &head, const QByteArray &body, const QUrl &url, Resource::Kind kind)
{
    const QByteArray said = head.contentType();
    if (said == "text/html" || beginsLikePage(body))
        return {};
    if (kind == Resource::Kind::Key)
        return "application/octet-stream";
    if (body.startsWith('\x47') && body.size() >= 188)
        return "video/mp2t";
    if (body.size() > 8
        && (body.sliced(4, 4) == "ftyp" || body.sliced(4, 4) == "styp" || body.sliced(4, 4) == "moof" || body.sliced(4, 4) == "sidx"))
        return said.startsWith("audio/") || said == "video/iso.segment" ? said : QByteArray("video/mp4");
    if (body.startsWith("WEBVTT"))
        return "text/vtt";
    if (said.startsWith("video/") || said.startsWith("audio/") || said == "application/mp4" || said == "text/vtt"
        || said.startsWith("image/"))
        return said;
    const QString path = url.path().toLower();
    if (body.startsWith("ID3") || path.endsWith(QStringLiteral(".aac")))
        return "audio/aac";
    return path.endsWith(QStringLiteral(".ts")) ? QByteArray("video/mp2t") : said.isEmpty() ? QByteArray("application/octet-stream") : said;
}

SegmentFetcher::SegmentFetcher(const QString &streamId, RelayHooks &hooks, std::shared_ptr<StreamMeter> meter,
                               std::shared_ptr<SegmentCache> cache, Handlers handlers)
    : m_prefix(streamId.toLatin1() + '/')
    , m_hooks(hooks)
    , m_meter(std::move(meter))
    , m_cache(std::move(cache))
    , m_handlers(std::move(handlers))
{}

SegmentFetcher::~SegmentFetcher()
{
    const auto flights = std::exchange(m_flights, {});
    for (const auto &flight : flights) {
        if (flight->fetch) {
            flight->fetch->cancel();
            --m_meter->upstreams;
        }
        for (const Done &done : flight->waiting)
            done(fail(ErrorCode::NotFound, QStringLiteral("The stream was stopped.")));
    }
}

void SegmentFetcher::fetch(const QByteArray &token, const Resource &resource, const RelaySettings &settings, const RelaySpec &spec,
                           int timeoutMs, const Done &done)
{
    if (const auto found = m_flights.find(token); found != m_flights.end()) {
        ++m_coalesced;
        m_hooks.timed("coalesced", 0);
        found.value()->isAhead = false;
        found.value()->waiting.append(done);
        return;
    }
    if (const auto kept = m_cache->find(m_prefix + token, monotonicUs() / 1000)) { // it came after the asker had looked
        RelayAnswer answer;
        answer.contentType = kept->contentType;
        answer.body = kept->body;
        return done(answer);
    }
    m_cache->countMiss();
    begin(token, resource, settings, spec, timeoutMs, done, false);
}

void SegmentFetcher::fetchAhead(const QByteArray &token, const Resource &resource, const RelaySettings &settings, const RelaySpec &spec,
                                int timeoutMs, const Done &done)
{
    if (const auto found = m_flights.find(token); found != m_flights.end())
        found.value()->waiting.append(done);
    else
        begin(token, resource, settings, spec, timeoutMs, done, true);
}

bool SegmentFetcher::has(const QByteArray &token) const
{
    return m_cache->contains(m_prefix + token, monotonicUs() / 1000);
}

void SegmentFetcher::begin(const QByteArray &token, const Resource &resource, const RelaySettings &settings, const RelaySpec &spec,
                           int timeoutMs, const Done &done, bool isAhead)
{
    constexpr qsizetype mostFlights = 48; // a client may ask for any name below a folder of DASH
    if (m_flights.size() >= mostFlights)
        return done(std::unexpected(
            Error{ErrorCode::RateLimited, QStringLiteral("Too many segments of this stream are being fetched."), {}, {}, 1000, {}}));
    auto flight = std::make_shared<Flight>();
    flight->isAhead = isAhead;
    flight->resource = resource;
    flight->request = makeRequest(settings, spec, resource.url);
    flight->request.headTimeoutMs = timeoutMs;
    flight->request.idleTimeoutMs = timeoutMs;
    flight->request.maxBodyBytes = settings.maxSegmentBytes;
    if (resource.rangeLength >= 0)
        flight->request.headers.append({"Range",
                                        "bytes=" + QByteArray::number(resource.rangeOffset) + '-'
                                            + QByteArray::number(resource.rangeOffset + resource.rangeLength - 1)});
    flight->waiting.append(done);
    flight->startedUs = monotonicUs();
    m_flights.insert(token, flight);
    start(token);
}

void SegmentFetcher::start(const QByteArray &token)
{
    const auto flight = m_flights.value(token);
    ++flight->attempts;
    flight->body.clear();
    flight->head = {};
    ++m_meter->upstreams;
    flight->fetch = new UpstreamFetch(flight->request,
                                      {[flight](const UpstreamHead &head, const QUrl &) {
                                           flight->head = head;
                                           if (head.contentLength > 0 && head.contentLength <= 64 * 1024 * 1024)
                                               flight->body.reserve(head.contentLength);
                                       },
                                       [this, flight](const QByteArray &piece) {
                                           m_hooks.received(piece.size());
                                           flight->body += piece;
                                       },
                                       [this, token](const Result<> &result) { ended(token, result); }},
                                      this);
    flight->fetch->start();
}

void SegmentFetcher::ended(const QByteArray &token, const Result<> &result)
{
    const auto flight = m_flights.value(token);
    --m_meter->upstreams;
    if (!result) {
        m_hooks.error(errorClass(result.error()), result.error().message);
        const bool mayRetry = result.error().code == ErrorCode::UpstreamFailed && flight->attempts < maxSegmentAttempts;
        if (mayRetry)
            return start(token);
        m_handlers.ended(flight->resource, 0);
        return tell(token, std::unexpected(result.error()));
    }
    if (!flight->head.isSuccess()) {
        if (!flight->isAhead || flight->head.status != 404) {
            m_hooks.error(statusClass(flight->head.status), statusError(flight->head.status).message);
            m_handlers.ended(flight->resource, flight->head.status);
        }
        RelayAnswer answer; // the status is passed on: players know what a 404 of a segment means
        answer.status = flight->head.status;
        answer.contentType = "application/json";
        return tell(token, answer);
    }
    QByteArray body = std::move(flight->body);
    if (flight->resource.rangeLength >= 0 && flight->head.status == 200) // it ignores ranges
        body = body.mid(flight->resource.rangeOffset, flight->resource.rangeLength);
    const QByteArray type = segmentType(flight->head, body, flight->resource.url, flight->resource.kind);
    if (type.isEmpty() || body.isEmpty()) {
        m_hooks.error(QStringLiteral("not_media"), QStringLiteral("A segment is no media."));
        m_handlers.ended(flight->resource, 1);
        return tell(token, fail(ErrorCode::UpstreamFailed, QStringLiteral("The other server sends a page instead of a segment.")));
    }
    m_hooks.timed("segment", (monotonicUs() - flight->startedUs) / 1000);
    const qint64 keptMs = flight->resource.kind == Resource::Kind::Key ? keptKeyMs : keptSegmentMs;
    m_cache->put(m_prefix + token, {type, body, monotonicUs() / 1000 + keptMs});
    m_handlers.ended(flight->resource, 200);
    RelayAnswer answer;
    answer.contentType = type;
    answer.body = body;
    tell(token, answer);
}

void SegmentFetcher::tell(const QByteArray &token, const Result<RelayAnswer> &answer)
{
    const auto found = m_flights.find(token);
    const auto waiting = std::exchange(found.value()->waiting, {});
    m_flights.erase(found);
    for (const Done &done : waiting)
        done(answer);
}

} // namespace castwright::relay
