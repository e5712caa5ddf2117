// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ClipService.h"

#include "base/Log.h"
#include "ports/StreamEngine.h"
#include "services/MediaLibrary.h"
#include "services/ProgramFeed.h"
#include "services/RetentionService.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 shortestMs = 500;
constexpr qint64 longestClipMs = 43'200'000;

Result<qint64> needed(const std::optional<qint64> &value, const char *name)
{
    if (!value)
        return std::unexpected(fieldError(QString::fromLatin1(name), u"is required for this mode"_s));
    return *value;
}

ClipMode modeOf(const ClipCreate &input)
{
    if (input.mode)
        return *input.mode;
    if (input.startMediaMs || input.endMediaMs)
        return ClipMode::Relative;
    if (!input.startUnixMs)
        return ClipMode::Now;
    return input.endUnixMs ? ClipMode::Absolute : ClipMode::Duration;
}
} // namespace

ClipService::ClipService(const ServiceContext &context, MediaLibrary &library, RetentionService &retention)
    : m_context(context)
    , m_library(library)
    , m_retention(retention)
{}

void ClipService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Scope scope, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, scope, effect, summary, description, this, handler));
    };
    add("clip.list", Scope::StreamsRead, Effect::Read, "List clips", "A page of them, of one stream or of all.", &ClipService::list);
    add("clip.get", Scope::StreamsRead, Effect::Read, "Read a clip", "One clip by its id or clipHash.", &ClipService::get);
    add("clip.create", Scope::StreamsWrite, Effect::Write, "Cut a clip",
        "Cuts a piece out of what is kept of the stream or out of a recording, without encoding it again, into the media library.",
        &ClipService::create);
    add("clip.update", Scope::StreamsWrite, Effect::Write, "Change a clip", "Its texts, or when it is deleted.", &ClipService::update);
    add("clip.delete", Scope::StreamsWrite, Effect::Write, "Delete a clip", "With its file.", &ClipService::remove);
}

Result<Clip> ClipService::find(const CallContext &call, const QString &idOrHash) const
{
    auto found = m_context.store.clips.find(call.caller.accountId, idOrHash);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    CW_TRY(const auto rows, m_context.store.clips.all(call.caller.accountId));
    const auto named = std::ranges::find(rows, idOrHash, &Clip::clipHash);
    return named == rows.end() ? found : Result<Clip>(*named);
}

Result<WindowOf<Clip>> ClipService::list(const CallContext &call, const ArtifactList &input)
{
    CW_TRY(auto rows, m_context.store.clips.all(call.caller.accountId));
    if (!input.streamId.isEmpty()) {
        CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
        rows.removeIf([&](const Clip &row) { return row.streamId != stream.id; });
    }
    return windowOf<Clip>(m_context.cursors, u"clips/"_s + call.caller.accountId + u'/' + input.streamId, input, std::move(rows));
}

Result<Clip> ClipService::get(const CallContext &call, const ClipId &input)
{
    return find(call, input.clipId);
}

Result<ClipService::Span> ClipService::spanOf(const StoredStream &stream, const ClipCreate &input) const
{
    const qint64 now = m_context.clock.nowMs();
    Span span;
    span.mode = modeOf(input);
    switch (span.mode) {
    case ClipMode::Now: {
        CW_TRY(const qint64 length, needed(input.durationMs, "durationMs"));
        span.startMs = now - length;
        span.endMs = now;
        break;
    }
    case ClipMode::Duration: {
        CW_TRY(span.startMs, needed(input.startUnixMs, "startUnixMs"));
        CW_TRY(const qint64 length, needed(input.durationMs, "durationMs"));
        span.endMs = span.startMs + length;
        break;
    }
    case ClipMode::Absolute: {
        CW_TRY(span.startMs, needed(input.startUnixMs, "startUnixMs"));
        CW_TRY(span.endMs, needed(input.endUnixMs, "endUnixMs"));
        break;
    }
    case ClipMode::Relative: {
        CW_TRY(const qint64 start, needed(input.startMediaMs, "startMediaMs"));
        CW_TRY(const qint64 end, needed(input.endMediaMs, "endMediaMs"));
        const StreamLive live = m_context.streams.live(stream.id);
        if (!live.startedAt)
            return fail(ErrorCode::Conflict, u"The stream has had no session since the program began; name wall times instead."_s);
        const qint64 begun = live.startedAt->toMSecsSinceEpoch();
        span.startMs = start < 0 ? now + start : begun + start;
        span.endMs = end < 0 ? now + end : begun + end;
        break;
    }
    }
    if (span.endMs - span.startMs < shortestMs || span.endMs - span.startMs > longestClipMs)
        return std::unexpected(fieldError(u"durationMs"_s, u"must be between half a second and twelve hours"_s));
    return span;
}

std::optional<DvrSession> ClipService::recordingOf(const StoredStream &stream, const Span &span) const
{
    const auto sessions = m_context.store.dvrSessions.all(stream.accountId);
    if (sessions)
        for (const DvrSession &session : *sessions) {
            if (session.streamId != stream.id || session.state != DvrState::Ready || !session.startedAt)
                continue;
            const qint64 begun = session.startedAt->toMSecsSinceEpoch();
            if (begun <= span.startMs && span.endMs <= begun + session.durationMs)
                return session;
        }
    return std::nullopt;
}

Result<Clip> ClipService::create(const CallContext &call, const ClipCreate &input)
{
    if (input.title.trimmed().isEmpty())
        return std::unexpected(fieldError(u"title"_s, u"must not be blank"_s));
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_TRY(const int present, m_context.store.clips.count(stream.accountId));
    CW_CHECK(checkRoom(present, limits::clipsPerAccount, "clips"));
    CW_TRY(const Span span, spanOf(stream, input));
    Clip clip;
    clip.accountId = stream.accountId;
    clip.streamId = stream.id;
    clip.clipHash = streamrules::makeHash();
    clip.playbackId = streamrules::makePlaybackId();
    clip.title = input.title;
    clip.description = input.description;
    clip.mode = span.mode;
    clip.startsAt = QDateTime::fromMSecsSinceEpoch(span.startMs, Qt::UTC);
    clip.durationMs = span.endMs - span.startMs;
    clip.state = ClipState::Processing;
    clip.playbackPolicy = stream.playbackPolicy;
    clip.expiresAt = input.expiresAt ? input.expiresAt : m_retention.expiryOf(stream.accountId, stream.id, true);
    m_context.stampNew(clip, "clp");
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.clips.insert(clip));
    CW_CHECK(m_context.store.playbackIds.insert({clip.playbackId, clip.accountId, u"clip"_s, clip.id}));
    CW_CHECK(cut(stream, clip, span)); // what is not kept leaves no row
    CW_CHECK(transaction.commit());
    m_context.publish("clip.created", clip.accountId, {}, toJson(clip));
    return find(call, clip.id);
}

Result<> ClipService::cut(const StoredStream &stream, const Clip &clip, const Span &span)
{
    const QString folder = m_context.options.dataDir + u"/recordings/clips"_s;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + clip.id + u".mp4"_s;
    const QPointer<ClipService> self(this);
    // Queued: the row must be committed before its end is told.
    auto done = [self, account = clip.accountId, id = clip.id, path](const Result<qint64> &length) {
        if (self)
            QMetaObject::invokeMethod(
                self.data(), [self, account, id, path, length] { self->finished(account, id, path, length); }, Qt::QueuedConnection);
    };
    StreamEngine *engine = m_context.streams.engine();
    const auto kept = engine ? engine->keptRange(stream.id) : std::pair<qint64, qint64>();
    const bool isKept = kept.second > kept.first && span.startMs < kept.second && span.endMs > kept.first;
    if (const auto recording = recordingOf(stream, span); recording && !(isKept && kept.first <= span.startMs)) {
        const qint64 begun = recording->startedAt->toMSecsSinceEpoch();
        const QString source = m_context.programs.assetPath(clip.accountId, recording->mediaId);
        m_context.engine.cutFile(source, path, span.startMs - begun, span.endMs - begun, done);
        return {};
    }
    if (!isKept)
        return fail(ErrorCode::Conflict, u"Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it."_s);
    engine->cutClip(stream.id, std::max(span.startMs, kept.first), std::min(span.endMs, kept.second), path, done);
    return {};
}

Result<> ClipService::keep(Clip &clip)
{
    m_context.touch(clip);
    CW_CHECK(m_context.store.clips.update(clip));
    m_context.publish("clip.updated", clip.accountId, {}, toJson(clip));
    return {};
}

void ClipService::finished(const QString &accountId, const QString &clipId, const QString &path, const Result<qint64> &lengthMs)
{
    auto clip = m_context.store.clips.find(accountId, clipId);
    if (!clip) { // deleted meanwhile
        QFile::remove(path);
        return;
    }
    const auto asset = lengthMs ? m_library.add(accountId, {}, path, clip->title + u".mp4"_s) : std::unexpected(lengthMs.error());
    if (asset) {
        clip->state = ClipState::Ready;
        clip->mediaId = asset->id;
        clip->durationMs = *lengthMs;
        clip->sizeBytes = QFileInfo(path).size();
    } else {
        clip->state = ClipState::Failed;
        clip->message = asset.error().message;
    }
    if (const auto kept = keep(*clip); !kept)
        qCWarning(logServices).noquote() << "a clip cannot be noted:" << kept.error().message;
}

Result<Clip> ClipService::update(const CallContext &call, const ClipUpdate &input)
{
    CW_TRY(Clip clip, find(call, input.clipId));
    CW_CHECK(checkRevision(call, clip));
    if (input.title)
        clip.title = *input.title;
    if (clip.title.trimmed().isEmpty())
        return std::unexpected(fieldError(u"title"_s, u"must not be blank"_s));
    if (input.description)
        clip.description = *input.description;
    if (input.expiresAt)
        clip.expiresAt = *input.expiresAt;
    if (input.keepForever.value_or(false))
        clip.expiresAt.reset();
    CW_CHECK(keep(clip));
    return clip;
}

Result<Nothing> ClipService::remove(const CallContext &call, const ClipId &input)
{
    CW_TRY(const Clip clip, find(call, input.clipId));
    CW_CHECK(checkRevision(call, clip));
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.clips.remove(clip.accountId, clip.id));
    CW_CHECK(m_context.store.playbackIds.remove(clip.id));
    CW_CHECK(transaction.commit());
    m_library.discard(clip.accountId, clip.mediaId);
    m_context.publish("clip.deleted", clip.accountId, {}, idObject(clip.id));
    return Nothing{};
}

void ClipService::recover()
{
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return;
    for (const Account &account : *accounts)
        if (const auto clips = m_context.store.clips.all(account.id))
            for (Clip clip : *clips)
                if (clip.state == ClipState::Queued || clip.state == ClipState::Processing) {
                    clip.state = ClipState::Failed;
                    clip.message = u"The program ended while it was being cut. Cut it again."_s;
                    (void)keep(clip);
                }
}

} // namespace castwright
