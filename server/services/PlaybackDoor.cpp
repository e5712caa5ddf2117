// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlaybackDoor.h"

#include "services/MediaUploads.h"
#include "services/PlaybackGate.h"
#include "services/ServiceContext.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 knownMs = 2000;
constexpr qsizetype mostKnown = 20'000;

Error refusalOf(const PlayDecision &decision)
{
    const ErrorCode code = decision.reason == u"not-found" ? ErrorCode::NotFound
        : decision.reason.startsWith(u"webhook")           ? ErrorCode::Forbidden
                                                           : ErrorCode::Unauthorized;
    return {code, decision.detail.isEmpty() ? u"You may not watch this."_s : decision.detail, {}, {}, 0, {}};
}
} // namespace

void PlaybackDoor::resolve(const PlaybackVisit &visit, std::function<void(Result<PlaybackTarget>)> done)
{
    const QString key = visit.playbackId + u'\n' + visit.token + u'\n' + visit.address;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd() && known->untilMs > m_context.clock.nowMs())
        return done(known->target);
    if (const auto studio = m_context.store.studios.find(m_owner.id, visit.playbackId)) {
        PlaybackTarget program;
        program.streamId = studio->id;
        program.title = studio->name;
        remember(key, program);
        return done(program);
    }
    PlayAsk ask;
    ask.playbackId = visit.playbackId;
    ask.token = visit.token;
    ask.address = visit.address;
    ask.requestUrl = u"/play/"_s + visit.playbackId;
    ask.protocol = u"http"_s;
    m_gate.decide(ask, [this, key, done = std::move(done)](const PlayDecision &decision) {
        if (!decision.allowed)
            return done(std::unexpected(refusalOf(decision)));
        auto target = targetOf(decision);
        if (target) {
            target->isPrivate = decision.policyType != u"public";
            remember(key, *target);
        }
        done(std::move(target));
    });
}

void PlaybackDoor::remember(const QString &key, const PlaybackTarget &target)
{
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(key, {target, m_context.clock.nowMs() + knownMs});
}

Result<PlaybackTarget> PlaybackDoor::targetOf(const PlayDecision &decision) const
{
    const QString &account = decision.accountId;
    PlaybackTarget target;
    target.streamId = decision.resourceId;
    if (decision.kind == u"stream") {
        CW_TRY(const StoredStream stream, m_context.store.streams.find(account, decision.resourceId));
        target.title = stream.name;
        return target;
    }
    if (decision.kind == u"clip") {
        CW_TRY(const Clip clip, m_context.store.clips.find(account, decision.resourceId));
        return filmOf(account, clip.mediaId, clip.title);
    }
    if (decision.kind == u"dvr") {
        CW_TRY(const DvrSession session, m_context.store.dvrSessions.find(account, decision.resourceId));
        if (session.mediaId.isEmpty()) { // it is still being written: what is kept of the stream is what there is of it
            target.streamId = session.streamId;
            return target;
        }
        return filmOf(account, session.mediaId, {});
    }
    return filmOf(account, decision.resourceId, {});
}

Result<PlaybackTarget> PlaybackDoor::filmOf(const QString &accountId, const QString &mediaId, const QString &title) const
{
    if (mediaId.isEmpty())
        return std::unexpected(Error{ErrorCode::NotFound, u"This is not ready yet. Try again in a moment."_s, {}, {}, 3000, {}});
    CW_TRY(const StoredAsset asset, m_context.store.assets.find(accountId, mediaId));
    CW_TRY(const MediaUploads::File file, m_uploads.file(accountId, mediaId));
    PlaybackTarget target;
    target.kind = PlaybackTarget::Kind::File;
    target.streamId = mediaId;
    target.filePath = file.path;
    target.contentType = file.contentType.toLatin1();
    target.title = title.isEmpty() ? asset.name : title;
    if (const auto poster = m_uploads.thumbnail(accountId, mediaId))
        target.posterPath = poster->path;
    return target;
}

} // namespace castwright
