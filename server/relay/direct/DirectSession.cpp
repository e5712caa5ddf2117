// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/DirectSession.h"

#include "base/Clock.h"

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr int directTickMs = 100;
constexpr int flushMs = 20;
constexpr int fewClients = 32; ///< for so few, nothing is gathered
constexpr qsizetype gatherBytes = 32 * 1024;
constexpr int firstHedgeMs = 2000; ///< at the beginning nobody is watching yet
constexpr int maxRetryMs = 4000;
constexpr int resolverPollMs = 100;
constexpr qint64 longestGopUs = 5'000'000;
constexpr qint64 keyframePatienceUs = 1'500'000; ///< after so much silence sound goes on without a picture
constexpr qint64 resolverPatienceUs = 1'500'000; ///< then the list is used beside it
constexpr int tiredMs = 4000;
constexpr qint64 shortLifeUs = 5'000'000;
constexpr int maxShortLives = 3;

QString reasonOf(const QString &kind)
{
    if (kind == QStringLiteral("closed"))
        return QStringLiteral("live_stream_silent_close");
    if (kind == QStringLiteral("broken"))
        return QStringLiteral("circuit_breaker_bad_upstream");
    if (kind == QStringLiteral("stall"))
        return QStringLiteral("chunk_timeout_after_retries");
    if (kind.startsWith(QStringLiteral("http_")) || kind == QStringLiteral("not_media"))
        return QStringLiteral("stream_error_%1_after_retries").arg(kind);
    return kind == QStringLiteral("low_bitrate") ? kind : QStringLiteral("connection_error_after_retries");
}
} // namespace

DirectSession::DirectSession(RelaySettings settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks, Transcoder *transcoder,
                             Handlers handlers)
    : m_settings(std::move(settings))
    , m_spec(std::move(spec))
    , m_plan(plan)
    , m_hooks(hooks)
    , m_transcoder(transcoder)
    , m_handlers(std::move(handlers))
    , m_repair(TsRepair::Options{m_spec.isStrict, 2'500'000})
{
    m_flush.setSingleShot(true);
    m_hedge.setSingleShot(true);
    m_linger.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &DirectSession::tick);
    connect(&m_hedge, &QTimer::timeout, this, &DirectSession::openNext);
    connect(&m_flush, &QTimer::timeout, this, [this] {
        std::vector<TsChunk> chunks;
        m_repair.flush(chunks);
        publish(std::move(chunks));
    });
    connect(&m_linger, &QTimer::timeout, this, [this] {
        if (m_clients == 0 && m_waiting.empty())
            stop(QStringLiteral("last_client_disconnected"));
    });
    m_tick.start(directTickMs);
    m_troubleUs = monotonicUs();
    m_ladder = m_plan.ladder(monotonicMs());
    int first = m_plan.index();
    if (m_plan.isBad(first, monotonicMs()) && !m_ladder.isEmpty() && !m_plan.isBad(m_ladder.first(), monotonicMs())) {
        first = m_ladder.takeFirst();
        m_reason = QStringLiteral("circuit_breaker_bad_upstream");
    }
    m_hedge.start(std::max(m_settings.hedgeMs, firstHedgeMs));
    open(first);
}

DirectSession::~DirectSession()
{
    m_ring->close();
}

void DirectSession::join(Ready ready)
{
    m_waiting.push_back(std::move(ready));
    m_linger.stop();
    if (m_hasTold)
        tellWaiting(nullptr);
}

void DirectSession::setClientCount(int count)
{
    m_clients = count;
    if (count == 0 && m_waiting.empty())
        m_linger.start(m_settings.lingerMs);
    else
        m_linger.stop();
}

void DirectSession::tellWaiting(const Error *error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Ready &ready : waiting)
        ready(error ? Result<Joined>(std::unexpected(*error)) : Result<Joined>(Joined{m_ring, m_contentType}));
}

void DirectSession::open(int index)
{
    MediaConnection::Handlers handlers;
    handlers.media = [this](MediaConnection *connection) { consider(connection); };
    handlers.more = [this](MediaConnection *connection) {
        if (connection == m_active)
            feed();
        else
            consider(connection);
    };
    handlers.failed = [this](MediaConnection *connection, const Error &error, const QString &kind) {
        if (connection == m_active)
            activeFailed(error, kind);
        else
            rivalFailed(connection, error, kind);
    };
    if (!m_hasTold)
        handlers.file = [this](MediaConnection *) {
            m_isOver = true;
            dropRivals();
            m_handlers.isFile();
        };
    if (!m_hasTold && index == 0) // what a stream is, its primary says
        handlers.playlist = [this](MediaConnection *, RelayKind kind) {
            m_isOver = true;
            dropRivals();
            m_handlers.isPlaylist(kind);
        };
    RelaySpec spec = m_spec;
    spec.urls = m_plan.urls(); // some may have been asked for
    auto *rival = new MediaConnection(m_settings, spec, index, m_transcoder, std::move(handlers), this);
    m_rivals.append(rival);
    rival->start();
}

/// The next address beside what is under way; when there is none, the list from its beginning after a while.
void DirectSession::openNext()
{
    if (m_isOver || m_troubleUs < 0)
        return;
    if (waitsForResolver())
        return m_hedge.start(resolverPollMs);
    if (!m_ladder.isEmpty()) {
        open(m_ladder.takeFirst());
        return m_hedge.start(m_settings.hedgeMs);
    }
    dropTired();
    if (!m_rivals.isEmpty())
        return m_hedge.start(m_settings.hedgeMs); // something may still come of them
    if (!m_hasTold && m_retries >= 1)
        return finish(m_lastError);
    ++m_retries;
    m_ladder = m_plan.ladder(monotonicMs());
    open(m_plan.index());
    m_hedge.start(std::min(m_settings.hedgeMs << std::min(m_retries, 4), maxRetryMs));
}

/// Whoever knows more addresses is asked first, and is waited for a moment.
bool DirectSession::waitsForResolver()
{
    if (m_spec.resolverUrl.isEmpty())
        return false;
    if (!std::exchange(m_hasAsked, true)) {
        const int status = m_lastError.detail.toInt();
        m_resolver.ask(m_settings, m_spec, {m_plan.current(), m_plan.index(), status, m_reason}, [this](const QString &nextUrl) {
            if (m_isOver || m_troubleUs < 0)
                return;
            if (nextUrl.isEmpty())
                return openNext();
            const int index = m_plan.add(nextUrl);
            m_ladder.removeAll(index);
            open(index);
            m_named = m_rivals.last();
            m_hedge.start(m_settings.hedgeMs);
        });
    }
    if (m_resolver.isAsking())
        return monotonicUs() - m_resolver.askedUs() < resolverPatienceUs;
    // It has said where: that address is not raced by those of the list while it may still show a picture.
    return m_named && (m_named->hasMedia() || monotonicUs() - m_named->startedUs() < resolverPatienceUs);
}

/// Connections that were made long ago and gave nothing.
void DirectSession::dropTired()
{
    const int limitMs = m_hasTold ? tiredMs : m_settings.connectTimeoutMs + m_settings.headTimeoutMs;
    const auto rivals = m_rivals;
    for (const auto &rival : rivals) {
        if (!rival || rival->hasMedia() || monotonicUs() - rival->startedUs() < 1000LL * std::max(limitMs, rival->patienceMs()))
            continue;
        m_plan.markBad(rival->index(), monotonicMs());
        m_hooks.error(QStringLiteral("timeout"), QStringLiteral("The other server gives no media."));
        m_lastError = {ErrorCode::UpstreamTimeout, QStringLiteral("The other server gives no media."), {}, {}, 0, {}};
        m_rivals.removeOne(rival);
        rival->close();
    }
    m_rivals.removeIf([](const auto &rival) { return rival.isNull(); });
}

void DirectSession::rivalFailed(MediaConnection *rival, const Error &error, const QString &kind)
{
    m_rivals.removeOne(rival);
    m_hooks.error(kind, error.message);
    m_lastError = error;
    if (rival == m_named)
        m_named = nullptr;
    if (rival == m_trial) {
        m_trial = nullptr;
        return m_plan.returnFailed(monotonicMs());
    }
    if (rival == m_standby)
        m_standby = nullptr;
    if (kind != QStringLiteral("connect") && kind != QStringLiteral("closed"))
        m_plan.markBad(rival->index(), monotonicMs());
    if (m_reason.isEmpty())
        m_reason = reasonOf(kind);
    if (m_troubleUs < 0 || m_isOver)
        return;
    if (m_isForced && m_active && m_rivals.isEmpty() && m_ladder.isEmpty()) { // what was wished for does not work; what plays plays on
        m_isForced = false;
        m_troubleUs = -1;
        return m_hedge.stop();
    }
    if (!m_ladder.isEmpty())
        return openNext();
    if (m_rivals.isEmpty() && !m_active)
        m_hedge.start(m_hasTold ? std::min(100 << std::min(m_retries, 5), maxRetryMs) : 100);
}

void DirectSession::activeFailed(const Error &error, const QString &kind)
{
    const qint64 livedUs = m_active ? monotonicUs() - m_active->startedUs() : 0;
    m_active = nullptr;
    m_shortLives = livedUs < shortLifeUs ? m_shortLives + 1 : 0;
    trouble(kind, reasonOf(kind), error, m_shortLives < maxShortLives);
}

void DirectSession::trouble(const QString &kind, const QString &reason, const Error &error, bool asksSame, qint64 sinceUs)
{
    if (m_isOver)
        return;
    m_hooks.error(kind, error.message);
    m_lastError = error;
    if (m_troubleUs < 0) {
        m_troubleUs = sinceUs >= 0 ? sinceUs : monotonicUs();
        m_retries = 0;
        m_hasAsked = false;
        m_ladder = m_plan.ladder(monotonicMs());
    }
    m_reason = reason;
    if (m_standby && m_standby->hasMedia() && m_standby->hasStart())
        return win(m_standby);
    if (m_standby)
        m_ladder.removeAll(m_standby->index());
    (void)waitsForResolver();
    if (m_trial && m_trial->hasMedia())
        return win(m_trial);
    if (asksSame) {
        open(m_plan.index());
        return m_hedge.start(m_settings.hedgeMs);
    }
    m_plan.markBad(m_plan.index(), monotonicMs());
    if (m_ladder.isEmpty())
        m_hedge.start(m_resolver.isAsking() ? resolverPollMs : std::min(500 << std::min(m_shortLives, 3), maxRetryMs));
    else
        openNext();
}

void DirectSession::failOver(int index, const QString &reason)
{
    if (m_isOver)
        return;
    m_isForced = true;
    m_reason = reason;
    dropRivals();
    m_troubleUs = monotonicUs();
    m_retries = 0;
    m_ladder = {}; // what plays goes on until the other one is there
    open(index);
    m_hedge.start(m_settings.hedgeMs);
}

void DirectSession::consider(MediaConnection *rival)
{
    if (m_isOver || m_troubleUs < 0)
        return;                   // nothing is wrong: it is only there in case
    if (m_isForced && m_active) { // what plays goes on until the other one can be shown
        if (rival->hasStart() || monotonicUs() - rival->mediaUs() > longestGopUs)
            win(rival);
        return;
    }
    const bool isOwn = rival->index() == m_plan.index(); // may go on where it was, without a keyframe
    const bool isLate = monotonicUs() - m_troubleUs > keyframePatienceUs;
    if (!m_hasTold || isOwn || isLate || rival->hasStart())
        win(rival);
}

void DirectSession::considerAll()
{
    const auto rivals = m_rivals;
    for (const auto &rival : rivals)
        if (rival && rival->hasMedia() && m_troubleUs >= 0 && rival != m_trial)
            consider(rival);
}

void DirectSession::win(MediaConnection *winner)
{
    if (m_isOver)
        return;
    if (winner == m_trial && m_troubleUs < 0)
        return; // it must show first that it stays
    const int index = winner->index();
    const bool isSame = index == m_plan.index() && m_hasTold;
    if (m_hasTold && winner->form() != m_form) { // nothing that could be put behind what was sent
        winner->close();
        return rivalFailed(winner, {ErrorCode::UpstreamFailed, QStringLiteral("This address sends another kind of body."), {}, {}, 0, {}},
                           QStringLiteral("not_media"));
    }
    if (m_active)
        m_active->close();
    m_active = winner;
    m_rivals.removeOne(winner);
    dropRivals();
    m_hedge.stop();
    const qint64 tookMs = m_troubleUs < 0 ? 0 : (monotonicUs() - m_troubleUs) / 1000;
    if (index != m_plan.index()) {
        const QString old = m_plan.current();
        // What is left on purpose is not bad; what shows nothing, or too little, is, and played well until now.
        const auto onPurpose = m_isForced ? QStringLiteral("manual") : QStringLiteral("primary_recovered");
        if (m_reason != onPurpose)
            m_plan.markBad(m_plan.index(), monotonicMs());
        m_plan.switchTo(index, monotonicMs());
        m_hooks.switched(old, m_plan.current(), m_plan.index(), m_reason, tookMs);
    }
    m_isForced = false;
    m_hasAsked = false;
    m_resolver.cancel();
    m_troubleUs = -1;
    m_reason.clear();
    m_form = winner->form();
    if (!m_hasTold) {
        m_contentType = m_form == BodyForm::Ts ? "video/mp2t" : m_form == BodyForm::Flv ? "video/x-flv" : winner->contentType();
        if (m_contentType.isEmpty())
            m_contentType = "application/octet-stream";
    }
    m_repair.beginSource(isSame, monotonicUs(), winner->hasStart());
    m_flv.beginSource();
    m_mkv.beginSource();
    m_mp4.beginSource();
    m_checked = m_repair.figures();
    m_checkedUs = m_prevDataUs = monotonicUs();
    m_checkedSkipped = 0;
    feed();
}

void DirectSession::setSpec(const RelaySpec &spec)
{
    const bool isOther = spec.urls != m_spec.urls;
    m_spec = spec;
    if (!isOther || m_troubleUs < 0)
        return;
    dropRivals(); // they are known by their places in the list that was
    m_ladder = m_plan.ladder(monotonicMs());
    m_hedge.start(100);
}

void DirectSession::dropRivals()
{
    const auto rivals = std::exchange(m_rivals, {});
    for (const auto &rival : rivals)
        if (rival)
            rival->close();
    m_trial = nullptr;
    m_standby = nullptr;
    m_named = nullptr;
}

void DirectSession::feed()
{
    const qint64 now = monotonicUs();
    if (m_standby && m_troubleUs < 0) { // it was nothing
        m_rivals.removeOne(m_standby);
        m_standby->close();
        m_standby = nullptr;
    }
    if (m_troubleUs >= 0 && !m_isForced) { // it was only slow, and came back before anybody else
        m_troubleUs = -1;
        m_hedge.stop();
        dropRivals();
        m_usualGapUs = std::max(m_usualGapUs, now - m_prevDataUs);
    }
    m_usualGapUs = std::max(m_usualGapUs - (m_usualGapUs >> 12), now - m_prevDataUs);
    m_prevDataUs = now;
    const QByteArray bytes = m_active->take();
    m_bytes += bytes.size();
    m_hooks.received(bytes.size());
    if (m_form == BodyForm::Ts)
        return feedTs(bytes);
    if (m_form == BodyForm::Raw)
        return append(bytes, true);
    const bool isSound = m_form == BodyForm::Mkv ? feedTo(m_mkv, bytes)
        : m_form == BodyForm::Mp4                ? feedTo(m_mp4, bytes)
                                                 : feedTo(m_flv, bytes);
    if (!isSound && m_active) {
        m_active->close();
        activeFailed({ErrorCode::UpstreamFailed, QStringLiteral("The other server sends a broken body."), {}, {}, 0, {}},
                     QStringLiteral("broken"));
    }
}

template <class Splitter>
bool DirectSession::feedTo(Splitter &splitter, const QByteArray &bytes)
{
    std::vector<TsChunk> chunks;
    const bool isSound = splitter.take(bytes, chunks);
    m_ring->setHead(splitter.head());
    publish(std::move(chunks));
    return isSound;
}

void DirectSession::feedTs(const QByteArray &bytes)
{
    std::vector<TsChunk> chunks;
    const QByteArray packets = m_active->framer().take(bytes);
    if (!packets.isEmpty())
        m_repair.take(packets, monotonicUs(), chunks);
    if (m_clients <= fewClients || m_repair.pendingBytes() >= gatherBytes)
        m_repair.flush(chunks);
    else if (m_repair.pendingBytes() > 0 && !m_flush.isActive())
        m_flush.start(flushMs);
    publish(std::move(chunks));
}

void DirectSession::publish(std::vector<TsChunk> chunks)
{
    for (TsChunk &chunk : chunks)
        append(std::move(chunk.bytes), chunk.isStart);
}

void DirectSession::append(QByteArray bytes, bool isStart)
{
    const qint64 now = monotonicUs();
    m_ring->append(std::move(bytes), isStart, now);
    ++m_chunks;
    m_plan.succeeded(now / 1000);
    if (m_hasTold)
        return;
    if (isStart && !m_hasStart) {
        m_hasStart = true;
        m_firstUs = now;
        m_bytes = 0;
    }
    const bool isFull = !m_spec.isStrict || m_bytes >= m_settings.prebufferBytes || now - m_firstUs >= m_settings.prebufferMs * 1000LL;
    if (!m_hasStart || !isFull)
        return;
    m_hasTold = true;
    m_hooks.running(true);
    tellWaiting(nullptr);
}

void DirectSession::stop(const QString &reason)
{
    m_reason = reason;
    finish({ErrorCode::NotFound, QStringLiteral("The stream was stopped."), {}, reason, 0, {}});
}

void DirectSession::finish(const Error &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_tick.stop();
    m_hedge.stop();
    m_flush.stop();
    dropRivals();
    if (m_active)
        m_active->close();
    m_active = nullptr;
    m_ring->close();
    m_hooks.running(false);
    tellWaiting(&error);
    if (error.code != ErrorCode::NotFound)
        m_hooks.over(error);
    m_handlers.over(error);
}

} // namespace castwright::relay
