// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/IngestGate.h"

#include "base/Log.h"
#include "services/PlaybackGate.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"

#include <QUrlQuery>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int failuresPerMinute = 10;
constexpr qsizetype longestKey = 200;
} // namespace

IngestGate::IngestGate(const ServiceContext &context, PlaybackGate &playback)
    : m_context(context)
    , m_playback(playback)
    , m_failures(failuresPerMinute, 60'000)
{}

Result<StreamGrant> IngestGate::authorize(const StreamAttempt &attempt)
{
    const qint64 now = m_context.clock.nowMs();
    if (const qint64 wait = m_failures.waitMs(attempt.peer, now); wait > 0) {
        Error error{ErrorCode::RateLimited, u"Too many wrong keys from this address. Wait a minute."_s, {}, {}, static_cast<int>(wait), {}};
        return std::unexpected(error);
    }
    auto grant = attempt.act == StreamAttempt::Act::Publish ? publish(attempt) : play(attempt);
    if (!grant && (grant.error().code == ErrorCode::Unauthorized || grant.error().code == ErrorCode::NotFound))
        m_failures.failed(attempt.peer, now);
    return grant;
}

Result<StoredStream> IngestGate::streamOf(const QString &key, QString &keyId)
{
    const auto refusal = fail(ErrorCode::Unauthorized, u"No stream has this key. Copy it again from the stream's page."_s);
    if (key.isEmpty() || key.size() > longestKey)
        return refusal;
    const QString hash = streamrules::hashOfKey(key);
    auto own = m_context.store.streams.findByKeyHash(hash);
    if (own) {
        keyId = own->id;
        return own;
    }
    if (own.error().code != ErrorCode::NotFound)
        return own;
    auto named = m_context.store.streamKeys.findByKeyHash(hash);
    if (!named)
        return named.error().code == ErrorCode::NotFound ? refusal : std::unexpected(named.error());
    if (!named->isActive)
        return fail(ErrorCode::Forbidden, u"This stream key is switched off."_s);
    keyId = named->id;
    return m_context.store.streams.find(named->accountId, named->streamId);
}

Result<StreamGrant> IngestGate::admit(const StoredStream &stream, const QString &keyId) const
{
    CW_CHECK(streamrules::checkPublishable(stream));
    StreamGrant grant;
    grant.streamId = stream.id;
    grant.keyId = keyId;
    const StreamLive live = m_context.streams.live(stream.id);
    if (live.state == StreamState::Offline)
        return grant;
    // Whoever comes back with the same key after his line went dead need not wait until we notice.
    const bool isHimself = live.state == StreamState::Stalled && live.keyId == keyId;
    if (stream.conflict == PublisherConflict::Refuse && !isHimself)
        return fail(ErrorCode::Conflict, u"Somebody publishes to this stream already."_s);
    grant.takesOver = true;
    return grant;
}

Result<StreamGrant> IngestGate::publish(const StreamAttempt &attempt)
{
    QString keyId;
    CW_TRY(const StoredStream stream, streamOf(attempt.name, keyId));
    CW_TRY(StreamGrant grant, admit(stream, keyId));
    grant.passphrase = stream.srtPassphrase.reveal();
    if (keyId == stream.id)
        return grant;
    if (auto key = m_context.store.streamKeys.find(stream.accountId, keyId)) {
        key->lastUsedAt = m_context.clock.now();
        if (const auto kept = m_context.store.streamKeys.update(*key); !kept)
            qCWarning(logServices).noquote() << "the last use of a stream key cannot be noted:" << kept.error().message;
    }
    return grant;
}

Result<StreamGrant> IngestGate::play(const StreamAttempt &attempt)
{
    PlayAsk ask;
    ask.playbackId = attempt.name;
    ask.token = QUrlQuery(attempt.query).queryItemValue(u"jwt"_s, QUrl::FullyDecoded);
    ask.address = FailureLimiter::addressOf(attempt.peer);
    ask.protocol = attempt.protocol;
    const PlayDecision decision = m_playback.decideNow(ask);
    if (decision.kind.isEmpty())
        return fail(ErrorCode::NotFound, u"There is nothing to watch under this playback id."_s);
    if (!decision.allowed)
        return fail(ErrorCode::Forbidden, u"This may not be watched: %1."_s.arg(decision.reason));
    if (decision.kind != u"stream" && decision.kind != u"studio")
        return fail(ErrorCode::NotFound, u"Only live streams are played over this protocol."_s);
    StreamGrant grant;
    grant.streamId = decision.resourceId;
    return grant;
}

} // namespace castwright
