// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/StreamRelay.h"

#include "base/Clock.h"

#include <algorithm>

namespace castwright::relay {

namespace {
FailoverPlan::Policy policyOf(const RelaySettings &settings, const RelaySpec &spec)
{
    return {settings.cooldownMs, spec.maxFailovers, spec.returnsToPrimary, !spec.resolverUrl.isEmpty(), spec.returnAfterMs};
}

/// Of an answer to HEAD: whatever its head says, nothing follows.
std::shared_ptr<ChunkRing> emptyRing()
{
    auto ring = std::make_shared<ChunkRing>();
    ring->close();
    return ring;
}

/// Players are sent on to where the playlist is rewritten.
RelayAnswer leadTo(RelayKind kind)
{
    RelayAnswer answer;
    answer.status = 302;
    answer.contentType = "text/plain";
    answer.leadsTo = kind;
    return answer;
}

RelayAnswer answerOf(const VodSession::Opened &opened)
{
    RelayAnswer answer;
    answer.status = opened.head.status;
    answer.contentType = opened.head.header("content-type");
    if (answer.contentType.isEmpty())
        answer.contentType = "application/octet-stream";
    if (opened.head.contentLength >= 0)
        answer.headers.append({"Content-Length", QByteArray::number(opened.head.contentLength)});
    for (const char *name : {"Content-Range", "Last-Modified", "ETag"})
        if (const QByteArray value = opened.head.header(QByteArray(name).toLower()); !value.isEmpty())
            answer.headers.append({name, value});
    const QByteArray ranges = opened.head.header("accept-ranges");
    answer.headers.append({"Accept-Ranges", ranges.isEmpty() && opened.head.status == 200 ? QByteArray("none") : QByteArray("bytes")});
    answer.ring = opened.ring ? opened.ring : emptyRing();
    answer.isLive = false;
    return answer;
}
} // namespace

StreamRelay::StreamRelay(const RelaySettings &settings, RelaySpec spec, RelayHooks hooks, std::shared_ptr<StreamMeter> meter,
                         std::shared_ptr<SegmentCache> cache, Encoder encoder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_spec(std::move(spec))
    , m_hooks(std::move(hooks))
    , m_meter(std::move(meter))
    , m_cache(std::move(cache))
    , m_plan(m_spec.urls, policyOf(settings, m_spec))
    , m_encoder(std::move(encoder))
{
    connect(&m_figures, &QTimer::timeout, this, &StreamRelay::noteFigures);
}

StreamRelay::~StreamRelay()
{
    stop(QStringLiteral("manual_deletion"));
}

void StreamRelay::setSettings(const RelaySettings &settings)
{
    m_settings = settings;
    m_plan.setUrls(m_spec.urls, policyOf(m_settings, m_spec));
}

void StreamRelay::setSpec(const RelaySpec &spec)
{
    const bool isOther = m_spec.urls.value(0) != spec.urls.value(0) || m_spec.kind != spec.kind;
    if (m_spec.transcode != spec.transcode)
        m_encode.reset();
    m_spec = spec;
    m_plan.setUrls(spec.urls, policyOf(m_settings, spec));
    if (isOther) {
        m_isFile = false;
        stop(QStringLiteral("source_changed"));
    } else if (m_direct) {
        m_direct->setSpec(spec);
    }
    if (m_hls)
        m_hls->setSpec(spec);
    if (m_dash)
        m_dash->setSpec(spec);
}

/// Null when the stream is passed on as it is, or nobody encodes here.
TranscodeSession *StreamRelay::encode()
{
    if (!m_spec.transcode || !m_encoder.transcoder)
        return nullptr;
    if (!m_encode) {
        m_encode = std::make_unique<TranscodeSession>(m_settings, m_spec, *m_encoder.transcoder, m_encoder.sourceUrl, m_hooks);
        m_figures.start(500);
    }
    return m_encode.get();
}

void StreamRelay::setEncoder(Encoder encoder)
{
    if (m_encoder.sourceUrl != encoder.sourceUrl)
        m_encode.reset();
    m_encoder = std::move(encoder);
}

void StreamRelay::open(const QByteArray &range, bool isHead, const Done &done)
{
    if (TranscodeSession *encoded = encode())
        encoded->open(isHead, done);
    else
        openSource(range, isHead, done);
}

void StreamRelay::openSource(const QByteArray &range, bool isHead, const Done &done)
{
    if (m_spec.kind == RelayKind::Hls || m_spec.kind == RelayKind::Dash)
        return done(leadTo(m_spec.kind));
    const bool isFile = m_spec.kind == RelayKind::Vod || (m_isFile && !m_spec.isStrict);
    if (isFile)
        return openVod(range, isHead, done);
    if (isHead) { // a live stream is not opened for a look at its head
        RelayAnswer answer;
        answer.ring = emptyRing();
        answer.contentType = "video/mp2t";
        answer.headers.emplaceBack("Accept-Ranges", "none");
        return done(answer);
    }
    m_isFile = false; // a strict stream asks anew each time
    m_fileWaiters.append({m_spec.isStrict ? QByteArray() : range, done});
    const Done &last = m_fileWaiters.last().second;
    openDirect(last);
}

void StreamRelay::openDirect(const Done &done)
{
    DirectSession *session = m_direct ? m_direct.data() : startDirect();
    const auto forget = [this] {
        if (!m_fileWaiters.isEmpty())
            m_fileWaiters.removeFirst(); // they are told in the order in which they asked
    };
    session->join([this, forget, done, isStrict = m_spec.isStrict](Result<DirectSession::Joined> joined) {
        if (m_isFile)
            return; // asked again as a file
        forget();
        if (!joined)
            return done(std::unexpected(joined.error()));
        RelayAnswer answer;
        answer.contentType = joined->contentType;
        answer.headers.emplaceBack("Accept-Ranges", "none");
        answer.ring = joined->ring;
        answer.isLive = !isStrict;
        answer.dropsSlow = m_spec.dropsSlow;
        done(answer);
    });
}

DirectSession *StreamRelay::startDirect()
{
    DirectSession::Handlers handlers;
    handlers.isFile = [this] {
        m_isFile = true;
        const auto waiters = std::exchange(m_fileWaiters, {});
        dropDirect();
        for (const auto &[range, done] : waiters)
            openVod(range, false, done);
        m_hooks.found(RelayKind::Vod);
    };
    handlers.isPlaylist = [this](RelayKind kind) {
        m_spec.kind = kind;
        const auto waiters = std::exchange(m_fileWaiters, {});
        dropDirect();
        m_hooks.found(kind);
        for (const auto &[range, done] : waiters)
            done(leadTo(kind));
    };
    handlers.over = [this](const Error &) {
        noteFigures();
        dropDirect();
    };
    m_direct = new DirectSession(m_settings, m_spec, m_plan, m_hooks, m_encoder.transcoder, std::move(handlers));
    m_direct->setParent(this);
    m_figures.start(500);
    return m_direct;
}

void StreamRelay::dropDirect()
{
    if (m_direct)
        m_direct->deleteLater();
    m_direct = nullptr;
    countDirect(0);
}

void StreamRelay::countDirect(int upstreams)
{
    m_meter->upstreams += upstreams - std::exchange(m_directUpstreams, upstreams);
}

void StreamRelay::noteFigures()
{
    m_meter->setTranscode(m_encode ? m_encode->figures() : std::nullopt);
    if (!m_direct) {
        if (!m_encode)
            m_figures.stop();
        return;
    }
    const TsFigures now = m_direct->tsFigures();
    m_meter->continuityErrors = now.counterErrors;
    m_meter->splices = now.splices;
    m_meter->chunks += m_direct->takeChunks();
    countDirect(m_direct->upstreams());
}

void StreamRelay::openVod(const QByteArray &range, bool isHead, const Done &done)
{
    VodSession::Handlers handlers;
    handlers.over = [meter = m_meter] { --meter->upstreams; };
    auto session = std::make_shared<QPointer<VodSession>>();
    const QPointer<StreamRelay> self(this);
    handlers.opened = [self, this, session, done](Result<VodSession::Opened> opened) {
        if (!self)
            return;
        if (!opened)
            return done(std::unexpected(opened.error()));
        RelayAnswer answer = answerOf(*opened);
        // The client's going is told on some thread; the session may be gone by then.
        answer.hold = std::shared_ptr<void>(nullptr, [post = m_hooks.post, session](void *) {
            post([session] {
                if (*session)
                    (*session)->close();
            });
        });
        done(answer);
    };
    ++m_meter->upstreams;
    *session = new VodSession(m_settings, m_spec, m_plan, m_hooks, range, isHead, std::move(handlers), this);
    m_vods.removeIf([](const auto &each) { return each.isNull(); });
    m_vods.append(*session);
    (*session)->start();
}

HlsSession &StreamRelay::hls()
{
    if (!m_hls)
        m_hls = std::make_unique<HlsSession>(m_settings, m_spec, m_plan, m_hooks, m_meter, m_cache);
    return *m_hls;
}

DashSession &StreamRelay::dash()
{
    if (!m_dash)
        m_dash = std::make_unique<DashSession>(m_settings, m_spec, m_plan, m_hooks, m_meter, m_cache);
    return *m_dash;
}

void StreamRelay::playlist(const QByteArray &token, const QByteArray &query, const Done &done)
{
    if (TranscodeSession *encoded = encode())
        encoded->playlist(done);
    else
        sourcePlaylist(token, query, done);
}

void StreamRelay::segment(const QByteArray &token, const Done &done)
{
    if (TranscodeSession *encoded = encode())
        encoded->segment(token, done);
    else
        sourceSegment(token, done);
}

void StreamRelay::sourcePlaylist(const QByteArray &token, const QByteArray &query, const Done &done)
{
    if (m_spec.kind == RelayKind::Dash)
        dash().manifest(done);
    else
        hls().playlist(token, query, done);
}

void StreamRelay::sourceSegment(const QByteArray &token, const Done &done)
{
    if (m_spec.kind == RelayKind::Dash)
        dash().segment(token, done);
    else
        hls().segment(token, done);
}

void StreamRelay::setClientCount(int count, int sourceReaders)
{
    if (m_encode)
        m_encode->setClientCount(count);
    if (m_direct)
        m_direct->setClientCount(m_spec.transcode ? sourceReaders : count);
}

void StreamRelay::leaveContent(const QString &reason)
{
    if (!m_spec.resolverUrl.isEmpty())
        return askAndMove(reason);
    toNextGood(reason);
}

/// Whoever knows more addresses is asked first; the list is for when he does not say.
void StreamRelay::askAndMove(const QString &reason)
{
    m_resolver.ask(m_settings, m_spec, {m_plan.current(), m_plan.index(), 0, reason}, [this, reason](const QString &nextUrl) {
        if (nextUrl.isEmpty())
            return toNextGood(reason);
        moveTo(m_plan.add(nextUrl), reason);
    });
}

void StreamRelay::toNextGood(const QString &reason)
{
    const qint64 now = monotonicUs() / 1000;
    for (const int candidate : m_plan.ladder(now)) {
        if (m_plan.isBad(candidate, now))
            continue;
        m_plan.markBad(m_plan.index(), now);
        return moveTo(candidate, reason);
    }
}

void StreamRelay::failOver(int index)
{
    if (!m_spec.resolverUrl.isEmpty() && m_plan.urls().size() < 2)
        return askAndMove(QStringLiteral("manual"));
    moveTo(index, QStringLiteral("manual"));
}

void StreamRelay::moveTo(int index, const QString &reason)
{
    if (m_direct)
        return m_direct->failOver(index, reason);
    if (m_spec.kind == RelayKind::Hls)
        return hls().failOver(index, reason);
    if (m_dash)
        m_dash->forget();
    const QString old = m_plan.current();
    m_plan.switchTo(index, 0);
    m_hooks.switched(old, m_plan.current(), m_plan.index(), reason, 0);
}

void StreamRelay::stop(const QString &reason)
{
    if (m_encode)
        m_encode->stop();
    if (m_direct)
        m_direct->stop(reason);
    const auto vods = std::exchange(m_vods, {});
    for (const auto &vod : vods)
        if (vod)
            vod->close();
    m_hls.reset();
    m_dash.reset();
}

} // namespace castwright::relay
