// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/HlsSession.h"

#include "base/Clock.h"
#include "base/Id.h"
#include "relay/RequestMaker.h"
#include "relay/hls/PlaylistWriter.h"
#include "relay/hls/VariantMatch.h"

#include <QUrlQuery>

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr qint64 masterMs = 10'000;
constexpr qint64 endedMs = 60'000;
constexpr int maxAttempts = 24; ///< fetches of one refresh: no set of addresses makes an endless round
constexpr int toleratedMissing = 2;
constexpr qint64 failedMs = 3000;
constexpr qint64 keptListingMs = 300'000; ///< without being asked for
constexpr qsizetype maxListings = 500;

qint64 targetMs(const StitchedList &list)
{
    return static_cast<qint64>(std::clamp(list.newest().targetSec, 0.5, 60.0) * 1000);
}
} // namespace

HlsSession::HlsSession(const RelaySettings &settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks,
                       std::shared_ptr<StreamMeter> meter, std::shared_ptr<SegmentCache> cache)
    : m_settings(settings)
    , m_spec(std::move(spec))
    , m_plan(plan)
    , m_hooks(hooks)
    , m_meter(meter)
    , m_tokens(randomToken(24).toLatin1(), m_spec.streamId.toUtf8())
    , m_segments(m_spec.streamId, hooks, std::move(meter), std::move(cache),
                 {[this](const Resource &resource, int status) { segmentEnded(resource, status); }})
{}

HlsSession::~HlsSession()
{
    m_isOver = true;
    for (const auto &[token, slot] : m_listings) {
        const auto waiting = std::exchange(slot->waiting, {});
        for (const Done &done : waiting)
            done(fail(ErrorCode::NotFound, QStringLiteral("The stream was stopped.")));
    }
}

void HlsSession::setSpec(const RelaySpec &spec)
{
    const bool hasOtherUrls = spec.urls != m_spec.urls;
    m_spec = spec;
    if (hasOtherUrls)
        lookAnew();
}

HlsSession::ListingPtr HlsSession::listingOf(const QByteArray &token)
{
    if (const auto found = m_listings.find(token); found != m_listings.end()) {
        m_tokens.find(token); // it is in use
        found->second->usedMs = monotonicMs();
        return found->second;
    }
    dropUnused(monotonicMs());
    auto slot = std::make_shared<Listing>();
    slot->token = token;
    slot->usedMs = monotonicMs();
    if (!token.isEmpty()) {
        const auto resource = m_tokens.find(token);
        if (!resource || resource->kind != Resource::Kind::Playlist)
            return nullptr;
        slot->traits = resource->traits;
        slot->source = resource->source;
        slot->url = resource->url;
    }
    m_listings.emplace(token, slot);
    return slot;
}

/// Origins that put a name of the session into every address would make this grow without end.
void HlsSession::dropUnused(qint64 now)
{
    const auto isIdle = [now](const auto &row) {
        return !row.first.isEmpty() && !row.second->isFetching && now - row.second->usedMs > keptListingMs;
    };
    std::erase_if(m_listings, isIdle);
    while (std::ssize(m_listings) >= maxListings) {
        auto oldest = m_listings.end();
        for (auto it = m_listings.begin(); it != m_listings.end(); ++it)
            if (!it->first.isEmpty() && !it->second->isFetching
                && (oldest == m_listings.end() || it->second->usedMs < oldest->second->usedMs))
                oldest = it;
        if (oldest == m_listings.end())
            return;
        m_listings.erase(oldest);
    }
}

bool HlsSession::isFresh(const Listing &slot, qint64 now) const
{
    const qint64 age = now - slot.fetchedMs;
    if (slot.fetchedMs == 0 || slot.text.isEmpty())
        return false;
    if (slot.isMaster || slot.list.newest().hasEnd)
        return age < (slot.isMaster ? masterMs : endedMs);
    const double partSec = slot.list.newest().partSec;
    const qint64 least = partSec > 0 ? static_cast<qint64>(partSec * 500) : targetMs(slot.list) / 4;
    return age < std::clamp<qint64>(least, 100, 1500);
}

bool HlsSession::isFrozen(const Listing &slot, qint64 now) const
{
    const M3u8 &newest = slot.list.newest();
    return !slot.isMaster && !newest.hasEnd && m_plan.hasBackup() && slot.changedMs > 0
        && now - slot.changedMs > targetMs(slot.list) * 3 / 2 + 250 && now - slot.fetchedMs < 2 * targetMs(slot.list);
}

int HlsSession::timeoutMs(const Listing &slot) const
{
    if (!m_plan.hasBackup())
        return m_settings.headTimeoutMs;
    return static_cast<int>(std::clamp<qint64>(slot.list.isEmpty() ? 4000 : targetMs(slot.list) / 2, 1000, 4000));
}

void HlsSession::playlist(const QByteArray &token, const QByteArray &query, const Done &done)
{
    const ListingPtr slot = listingOf(token);
    if (!slot)
        return done(fail(ErrorCode::NotFound, QStringLiteral("There is no such playlist in this stream, or it is too old.")));
    slot->waiting.append(done);
    const QByteArray reload = reloadQuery(*slot, query);
    if (slot->isFetching)
        return;
    if (reload.isEmpty() && isFresh(*slot, monotonicMs()) && slot->candidate < 0 && slot->source == m_plan.index())
        return deliver(slot);
    refresh(slot, reload);
}

/// What is asked upstream so that it answers when there is news; empty when what is there already will do.
QByteArray HlsSession::reloadQuery(const Listing &slot, const QByteArray &query) const
{
    const QUrlQuery asked(QString::fromLatin1(query));
    bool isNumber = false;
    const qint64 sequence = asked.queryItemValue(QStringLiteral("_HLS_msn")).toLongLong(&isNumber);
    if (!isNumber || slot.source != m_plan.index() || slot.list.isEmpty() || !slot.list.newest().isLowLatency)
        return {};
    const bool hasIt = sequence < slot.list.segments().back().sequence + 1;
    if (hasIt)
        return {};
    QByteArray out = "_HLS_msn=" + QByteArray::number(std::max<qint64>(0, sequence - slot.list.offset()));
    const int part = asked.queryItemValue(QStringLiteral("_HLS_part")).toInt(&isNumber);
    return isNumber ? out + "&_HLS_part=" + QByteArray::number(part) : out;
}

void HlsSession::refresh(const ListingPtr &slot, const QByteArray &query)
{
    slot->isFetching = true;
    slot->attempts = 0;
    slot->askedMs = monotonicMs();
    if (slot->source != wanted(*slot) || slot->url.isEmpty())
        locate(slot);
    else
        load(slot, query);
}

void HlsSession::fetch(const QUrl &url, int limitMs, PlaylistFetch::Done done)
{
    UpstreamRequest request = makeRequest(m_settings, m_spec, url);
    request.headTimeoutMs = limitMs;
    request.connectTimeoutMs = std::min(request.connectTimeoutMs, limitMs);
    M3u8::Limits limits;
    limits.bytes = m_settings.maxPlaylistBytes;
    ++m_meter->upstreams;
    (new PlaylistFetch(
         std::move(request), limits, m_variables,
         [this, done = std::move(done)](Loaded result) {
             --m_meter->upstreams;
             done(std::move(result));
         },
         this))
        ->start();
}

/// Finds the address of this playlist at the wanted source: the entry itself, or what its master says is most alike.
void HlsSession::locate(const ListingPtr &slot)
{
    slot->source = wanted(*slot);
    slot->isRedirected = false;
    if (slot->token.isEmpty()) {
        slot->url = QUrl(m_plan.url(slot->source));
        return load(slot, {});
    }
    const int source = slot->source;
    fetch(QUrl(m_plan.url(source)), timeoutMs(*slot), [this, slot, source](const Loaded &result) {
        if (!result)
            return troubled(slot, result.error());
        if (!result->list.isMaster) {
            slot->url = result->url;
            return loaded(slot, result);
        }
        m_variables = result->list.variables;
        slot->url = matchVariant(result->list, result->url, slot->traits);
        slot->source = source;
        load(slot, {});
    });
}

void HlsSession::load(const ListingPtr &slot, const QByteArray &query)
{
    QUrl url = slot->url;
    int limitMs = timeoutMs(*slot);
    if (!query.isEmpty()) {
        url.setQuery(url.hasQuery() ? url.query(QUrl::FullyEncoded) + u'&' + QString::fromLatin1(query) : QString::fromLatin1(query),
                     QUrl::TolerantMode);
        limitMs = std::max<int>(limitMs, static_cast<int>(3 * targetMs(slot->list)));
    }
    fetch(url, limitMs, [this, slot](const Loaded &result) { loaded(slot, result); });
}

void HlsSession::loaded(const ListingPtr &slot, const Loaded &result)
{
    if (!result)
        return troubled(slot, result.error());
    const bool knowsMedia = slot->listSource >= 0 || !slot->token.isEmpty();
    if (result->list.isMaster && knowsMedia) { // clients of a media playlist cannot be given a master
        if (++slot->attempts > maxAttempts)
            return giveUp(slot,
                          {{ErrorCode::UpstreamFailed, QStringLiteral("A playlist leads in a circle."), {}, {}, 0, {}},
                           QStringLiteral("not_media"),
                           200});
        m_variables = result->list.variables;
        slot->url = matchVariant(result->list, result->url, slot->traits);
        return load(slot, {});
    }
    if (m_spec.isSticky && result->url != slot->url) {
        slot->url = result->url;
        slot->isRedirected = true;
    }
    adopt(slot, *result);
}

void HlsSession::adopt(const ListingPtr &slot, const PlaylistFetch::Loaded &loaded)
{
    const qint64 now = monotonicMs();
    const int source = slot->source;
    slot->isMaster = loaded.list.isMaster;
    if (slot->isMaster) {
        m_variables = loaded.list.variables;
        slot->text = PlaylistWriter(m_tokens, source).master(loaded.list, loaded.url);
    } else {
        const bool isOther = slot->listSource >= 0 && slot->listSource != source;
        if (isOther && slot->isInTrouble)
            dropLost(*slot);
        const qint64 known = slot->list.isEmpty() ? -1 : slot->list.segments().back().sequence;
        const bool hasNews = slot->list.update(loaded.list, loaded.url, isOther);
        slot->listSource = source;
        if (hasNews) {
            slot->changedMs = now;
            slot->text = PlaylistWriter(m_tokens, source).media(slot->list);
            if (fetchAhead(slot, known, !isOther && known >= 0))
                return;
        } else if (isFrozen(*slot, now)) {
            slot->fetchedMs = now;
            return troubled(slot,
                            {{ErrorCode::UpstreamFailed, QStringLiteral("The other server's playlist goes no further."), {}, {}, 0, {}},
                             QStringLiteral("stall"),
                             0});
        }
    }
    adopted(slot);
}

void HlsSession::adopted(const ListingPtr &slot)
{
    const qint64 now = monotonicMs();
    slot->fetchedMs = now;
    settle(*slot, now);
    m_hooks.timed("playlist", now - slot->askedMs);
    if (!std::exchange(m_isRunning, true))
        m_hooks.running(true);
    deliver(slot);
    checkReturn(now);
}

/// The address works: an emergency is over, and the stream is there now.
void HlsSession::settle(Listing &slot, qint64 now)
{
    if (slot.candidate >= 0 && slot.candidate != m_plan.index()) {
        const QString old = m_plan.current();
        m_plan.markBad(m_plan.index(), now);
        m_plan.switchTo(slot.candidate, now);
        m_segmentFailures = 0;
        m_hooks.switched(old, m_plan.current(), m_plan.index(), slot.reason, now - slot.troubleMs);
    }
    m_plan.succeeded(now);
    m_goodMs = now;
    slot.candidate = -1;
    slot.isInTrouble = slot.hasRetried = slot.hasAsked = false;
}

void HlsSession::beginTrouble(Listing &slot, const QString &reason, qint64 sinceMs)
{
    if (slot.isInTrouble)
        return;
    slot.isInTrouble = true;
    slot.hasRetried = false;
    slot.troubleMs = sinceMs;
    slot.reason = reason;
    slot.ladder = m_plan.ladder(monotonicMs());
}

void HlsSession::troubled(const ListingPtr &slot, const PlaylistFetch::Failure &failure)
{
    const qint64 now = monotonicMs();
    m_hooks.error(failure.kind, failure.error.message);
    if (++slot->attempts > maxAttempts)
        return giveUp(slot, failure);
    if (slot->candidate < 0 && slot->source != m_plan.index())
        return locate(slot); // another playlist of this stream has moved it meanwhile
    const bool isFrozenOne = failure.kind == QStringLiteral("stall");
    beginTrouble(*slot,
                 isFrozenOne ? QStringLiteral("playlist_not_advancing") : QStringLiteral("playlist_fetch_error_%1").arg(failure.kind),
                 isFrozenOne ? now : slot->askedMs);
    if (slot->isRedirected) { // where it was sent to is no more; the entry may send it elsewhere
        slot->isRedirected = false;
        return locate(slot);
    }
    const bool mayRepeat = failure.kind == QStringLiteral("connect") || failure.kind == QStringLiteral("closed");
    if (mayRepeat && !std::exchange(slot->hasRetried, true))
        return load(slot, {});
    if (slot->candidate >= 0)
        m_plan.markBad(slot->candidate, now);
    if (m_spec.resolverUrl.isEmpty() || m_resolver.isAsking() || std::exchange(slot->hasAsked, true))
        return goOn(slot, failure);
    m_resolver.ask(m_settings, m_spec, {m_plan.current(), m_plan.index(), failure.status, slot->reason},
                   [this, slot, failure](const QString &nextUrl) {
                       if (!nextUrl.isEmpty()) {
                           const int index = m_plan.add(nextUrl);
                           slot->ladder.removeAll(index);
                           slot->ladder.prepend(index);
                       }
                       goOn(slot, failure);
                   });
}

void HlsSession::goOn(const ListingPtr &slot, const PlaylistFetch::Failure &failure)
{
    if (slot->ladder.isEmpty())
        return giveUp(slot, failure);
    slot->candidate = slot->ladder.takeFirst();
    slot->hasRetried = false;
    locate(slot);
}

void HlsSession::giveUp(const ListingPtr &slot, const PlaylistFetch::Failure &failure)
{
    slot->candidate = -1;
    slot->source = -1;
    slot->isInTrouble = false;
    if (!slot->isMaster && !slot->text.isEmpty() && monotonicMs() - slot->changedMs < 3 * targetMs(slot->list))
        return deliver(slot); // clients have something to play for a moment yet, and ask again
    slot->isFetching = false;
    const bool playsElse = m_goodMs > 0 && monotonicMs() - m_goodMs < failedMs; // a rendition is missing, the rest is there
    if (!playsElse && m_plan.isNewFailure())
        m_hooks.over(failure.error);
    const auto waiting = std::exchange(slot->waiting, {});
    const bool isPassedOn = failure.status == 404 || failure.status == 403 || failure.status == 410 || failure.status == 401;
    for (const Done &done : waiting) {
        if (!isPassedOn) {
            done(std::unexpected(failure.error));
            continue;
        }
        RelayAnswer answer;
        answer.status = failure.status == 401 ? 403 : failure.status; // our own 401 would ask for our own key
        answer.contentType = "application/json";
        done(answer);
    }
}

void HlsSession::deliver(const ListingPtr &slot)
{
    slot->isFetching = false;
    RelayAnswer answer;
    answer.contentType = "application/vnd.apple.mpegurl";
    answer.body = slot->text;
    const auto waiting = std::exchange(slot->waiting, {});
    for (const Done &done : waiting)
        done(answer);
}

void HlsSession::segment(const QByteArray &token, const Done &done)
{
    const auto resource = m_tokens.find(token);
    if (!resource || resource->kind == Resource::Kind::Playlist)
        return done(fail(ErrorCode::NotFound, QStringLiteral("There is no such segment in this stream, or it is too old.")));
    int limitMs = m_settings.headTimeoutMs;
    const auto listing = std::ranges::find_if(m_listings, [](const auto &row) { return !row.second->list.isEmpty(); });
    if (m_plan.hasBackup() && listing != m_listings.end())
        limitMs = std::clamp<int>(static_cast<int>(targetMs(listing->second->list)), 2000, limitMs);
    m_segments.fetch(token, *resource, m_settings, m_spec, limitMs, done);
}

void HlsSession::segmentEnded(const Resource &resource, int status)
{
    if (resource.source != m_plan.index())
        return;
    if (status == 200) {
        m_segmentFailures = 0;
        return;
    }
    m_segmentFailures += status == 404 ? 1 : toleratedMissing;
    if (m_segmentFailures < toleratedMissing || !m_plan.hasBackup())
        return;
    m_segmentFailures = 0;
    for (const auto &[token, slot] : m_listings) {
        if (slot->isMaster || slot->isInTrouble || slot->isFetching)
            continue;
        beginTrouble(*slot, QStringLiteral("segment_fetch_error"), monotonicMs());
        if (!slot->ladder.isEmpty())
            slot->candidate = slot->ladder.takeFirst();
    }
}

void HlsSession::lookAnew()
{
    for (const auto &[token, slot] : m_listings) {
        slot->source = slot->candidate = -1;
        slot->isInTrouble = false;
        slot->fetchedMs = 0;
    }
}

void HlsSession::failOver(int index, const QString &reason)
{
    const QString old = m_plan.current();
    m_plan.switchTo(index, monotonicMs());
    m_hooks.switched(old, m_plan.current(), m_plan.index(), reason, 0);
    lookAnew();
}

void HlsSession::checkReturn(qint64 now)
{
    if (m_isTrying || !m_plan.isReturnDue(now))
        return;
    m_isTrying = true;
    fetch(QUrl(m_plan.url(0)), m_settings.headTimeoutMs, [this](const Loaded &result) {
        m_isTrying = false;
        if (!result)
            return m_plan.returnFailed(monotonicMs());
        const QString old = m_plan.current();
        m_plan.switchTo(0, monotonicMs());
        m_hooks.switched(old, m_plan.current(), m_plan.index(), QStringLiteral("primary_recovered"), 0);
        lookAnew();
    });
}

} // namespace castwright::relay
