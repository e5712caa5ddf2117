// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordingService.h"

#include "base/Log.h"
#include "services/Chapters.h"
#include "services/MediaLibrary.h"
#include "services/RetentionService.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"

#include <QDir>
#include <QFileInfo>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
bool isOpen(DvrState state)
{
    return state == DvrState::Requested || state == DvrState::Recording || state == DvrState::Finalizing;
}
} // namespace

RecordingService::RecordingService(const ServiceContext &context, MediaLibrary &library, RetentionService &retention)
    : m_context(context)
    , m_library(library)
    , m_retention(retention)
{
    if (StreamEngine *engine = context.streams.engine()) {
        connect(engine, &StreamEngine::streamChanged, this, &RecordingService::onStreamChanged);
        connect(engine, &StreamEngine::recordingFinished, this, &RecordingService::onFinished);
    }
}

void RecordingService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Scope scope, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, scope, effect, summary, description, this, handler));
    };
    add("dvr.list", Scope::StreamsRead, Effect::Read, "List recordings of streams", "A page of them, of one stream or of all.",
        &RecordingService::list);
    add("dvr.get", Scope::StreamsRead, Effect::Read, "Read a recording", "One recording by its id or dvrHash.", &RecordingService::get);
    add("dvr.start", Scope::StreamsWrite, Effect::Write, "Record a stream",
        "Records the session of the moment, or the next one while the stream is offline.", &RecordingService::begin);
    add("dvr.stop", Scope::StreamsWrite, Effect::Write, "Stop a recording", "The stream goes on; the file goes to the media library.",
        &RecordingService::stop);
    add("dvr.update", Scope::StreamsWrite, Effect::Write, "Change a recording", "Its title, or when it is deleted.",
        &RecordingService::update);
    add("dvr.chapters", Scope::StreamsRead, Effect::Read, "List the chapters of a recording",
        "As its stream divides it, or as is asked; the oldest first.", &RecordingService::chapters);
    add("dvr.delete", Scope::StreamsWrite, Effect::Write, "Delete a recording", "With its file.", &RecordingService::remove);
}

Result<DvrSession> RecordingService::find(const CallContext &call, const QString &idOrHash) const
{
    auto found = m_context.store.dvrSessions.find(call.caller.accountId, idOrHash);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    CW_TRY(const auto rows, m_context.store.dvrSessions.all(call.caller.accountId));
    const auto named = std::ranges::find(rows, idOrHash, &DvrSession::dvrHash);
    return named == rows.end() ? found : Result<DvrSession>(*named);
}

std::optional<DvrSession> RecordingService::openOf(const QString &accountId, const QString &streamId) const
{
    const auto rows = m_context.store.dvrSessions.all(accountId);
    if (rows)
        for (auto row = rows->rbegin(); row != rows->rend(); ++row)
            if (row->streamId == streamId && isOpen(row->state))
                return *row;
    return std::nullopt;
}

Result<WindowOf<DvrSession>> RecordingService::list(const CallContext &call, const ArtifactList &input)
{
    CW_TRY(auto rows, m_context.store.dvrSessions.all(call.caller.accountId));
    if (!input.streamId.isEmpty()) {
        CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
        rows.removeIf([&](const DvrSession &row) { return row.streamId != stream.id; });
    }
    return windowOf<DvrSession>(m_context.cursors, u"dvr/"_s + call.caller.accountId + u'/' + input.streamId, input, std::move(rows));
}

Result<DvrSession> RecordingService::get(const CallContext &call, const DvrId &input)
{
    return find(call, input.dvrId);
}

Result<DvrSession> RecordingService::make(const StoredStream &stream, DvrState state)
{
    DvrSession session;
    session.accountId = stream.accountId;
    session.streamId = stream.id;
    session.dvrHash = streamrules::makeHash();
    session.playbackId = streamrules::makePlaybackId();
    session.title = u"%1, %2"_s.arg(stream.name, m_context.clock.now().toString(u"yyyy-MM-dd HH:mm"_s));
    session.state = state;
    if (state == DvrState::Recording)
        session.startedAt = m_context.clock.now();
    session.expiresAt = m_retention.expiryOf(stream.accountId, stream.id, false);
    m_context.stampNew(session, "dvr");
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.dvrSessions.insert(session));
    CW_CHECK(m_context.store.playbackIds.insert({session.playbackId, session.accountId, u"dvr"_s, session.id}));
    CW_CHECK(transaction.commit());
    m_context.publish("dvr.created", session.accountId, {}, toJson(session));
    return session;
}

Result<> RecordingService::keep(DvrSession &session)
{
    m_context.touch(session);
    CW_CHECK(m_context.store.dvrSessions.update(session));
    m_context.publish("dvr.updated", session.accountId, {}, toJson(session));
    return {};
}

Result<DvrSession> RecordingService::begin(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    if (const auto open = openOf(stream.accountId, stream.id); open && open->state != DvrState::Finalizing)
        return *open;
    CW_TRY(const DvrSession session, make(stream, DvrState::Requested));
    m_context.streams.setRecording(stream.id, true);
    CW_CHECK(m_context.streams.apply(stream));
    return find(call, session.id); // the engine may have begun already
}

Result<DvrSession> RecordingService::stop(const CallContext &call, const DvrId &input)
{
    CW_TRY(DvrSession session, find(call, input.dvrId));
    if (session.state != DvrState::Requested && session.state != DvrState::Recording)
        return fail(ErrorCode::Conflict, u"This recording has ended already."_s);
    session.endedAt = m_context.clock.now();
    if (session.state == DvrState::Requested) {
        session.state = DvrState::Failed;
        session.message = u"It was stopped before the stream began."_s;
    } else {
        session.state = DvrState::Finalizing;
    }
    CW_CHECK(keep(session));
    m_context.streams.setRecording(session.streamId, false);
    if (const auto stream = m_context.store.streams.find(session.accountId, session.streamId))
        CW_CHECK(m_context.streams.apply(*stream));
    return find(call, session.id);
}

Result<DvrSession> RecordingService::update(const CallContext &call, const DvrUpdate &input)
{
    CW_TRY(DvrSession session, find(call, input.dvrId));
    CW_CHECK(checkRevision(call, session));
    if (input.title)
        session.title = *input.title;
    if (input.expiresAt)
        session.expiresAt = *input.expiresAt;
    if (input.keepForever.value_or(false))
        session.expiresAt.reset();
    CW_CHECK(keep(session));
    return session;
}

Result<ChapterPage> RecordingService::chapters(const CallContext &call, const ChapterList &input)
{
    constexpr int usualLimit = 200;
    CW_TRY(const DvrSession session, find(call, input.dvrId));
    chapters::Division division;
    if (const auto stream = m_context.store.streams.find(session.accountId, session.streamId))
        division = {stream->dvrChapters, stream->dvrChapterSec, stream->dvrSec};
    division.mode = input.mode.value_or(division.mode);
    division.intervalSec = input.intervalSec.value_or(division.intervalSec);
    auto rows = chapters::of(session, division, m_context.clock.nowMs());
    rows.removeIf(
        [&](const Chapter &row) { return (input.startMs && row.endMs <= *input.startMs) || (input.endMs && row.startMs >= *input.endMs); });
    const QString list = u"chapters/"_s + session.id;
    CW_TRY(const QString after, m_context.cursors.open(list, input.cursor));
    if (!after.isEmpty())
        rows.removeIf([before = after.toLongLong()](const Chapter &row) { return row.startMs <= before; });
    ChapterPage page;
    page.data = rows.mid(0, input.limit.value_or(usualLimit));
    if (page.data.size() < rows.size())
        page.nextCursor = m_context.cursors.make(list, QString::number(page.data.last().startMs));
    return page;
}

Result<Nothing> RecordingService::remove(const CallContext &call, const DvrId &input)
{
    CW_TRY(const DvrSession session, find(call, input.dvrId));
    CW_CHECK(checkRevision(call, session));
    if (session.state == DvrState::Recording)
        return fail(ErrorCode::Conflict, u"It is being recorded. Stop it first."_s);
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.dvrSessions.remove(session.accountId, session.id));
    CW_CHECK(m_context.store.playbackIds.remove(session.id));
    CW_CHECK(transaction.commit());
    m_library.discard(session.accountId, session.mediaId);
    m_context.publish("dvr.deleted", session.accountId, {}, idObject(session.id));
    return Nothing{};
}

void RecordingService::onStreamChanged(const StreamLive &live)
{
    const bool was = m_recording.value(live.streamId, false);
    m_recording[live.streamId] = live.isRecording;
    const bool isOver = live.state == StreamState::Offline;
    if (was == live.isRecording && !isOver)
        return;
    const auto stream = m_context.store.streams.findAnywhere(live.streamId);
    if (!stream)
        return;
    auto open = openOf(stream->accountId, stream->id);
    Result<> kept;
    if (live.isRecording && !was) {
        if (open && open->state == DvrState::Requested) {
            open->state = DvrState::Recording;
            open->startedAt = m_context.clock.now();
            kept = keep(*open);
        } else if (const auto made = make(*stream, DvrState::Recording); !made) {
            kept = std::unexpected(made.error());
        }
    } else if (!live.isRecording && was && open && open->state == DvrState::Recording) {
        open->state = DvrState::Finalizing;
        open->endedAt = m_context.clock.now();
        kept = keep(*open);
    }
    if (!kept)
        qCWarning(logServices).noquote() << "a recording cannot be noted:" << kept.error().message;
    if (isOver && m_context.streams.hasOrder(stream->id) && !(open && open->state == DvrState::Requested)) {
        m_context.streams.forgetOrders(stream->id);
        (void)m_context.streams.apply(*stream);
    }
}

void RecordingService::complete(DvrSession session, const QString &path, qint64 durationMs, qint64 bytes)
{
    const auto asset = m_library.add(session.accountId, {}, path, session.title + u'.' + QFileInfo(path).suffix());
    if (asset) {
        session.state = DvrState::Ready;
        session.mediaId = asset->id;
        session.durationMs = durationMs;
        session.sizeBytes = bytes;
        if (!session.endedAt)
            session.endedAt = m_context.clock.now();
    } else {
        session.state = DvrState::Failed;
        session.message = asset.error().message;
    }
    if (const auto kept = keep(session); !kept)
        qCWarning(logServices).noquote() << "a recording cannot be noted:" << kept.error().message;
}

void RecordingService::onFinished(const StreamRecording &recording)
{
    const auto stream = m_context.store.streams.findAnywhere(recording.streamId);
    if (!stream)
        return;
    auto open = openOf(stream->accountId, stream->id);
    if (!open || open->state == DvrState::Requested) {
        auto made = make(*stream, DvrState::Finalizing);
        if (!made) {
            qCWarning(logServices).noquote() << "a recording cannot be noted:" << made.error().message;
            return;
        }
        open = *made;
    }
    open->startedAt = recording.startedAt;
    complete(*open, recording.path, recording.durationMs, recording.bytes);
}

void RecordingService::recover()
{
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return;
    for (const Account &account : *accounts) {
        const auto sessions = m_context.store.dvrSessions.all(account.id);
        const auto assets = m_context.store.assets.all(account.id);
        if (!sessions || !assets)
            continue;
        QSet<QString> taken;
        for (const StoredAsset &asset : *assets)
            taken.insert(asset.filePath);
        for (DvrSession session : *sessions) {
            if (!isOpen(session.state) || session.state == DvrState::Requested)
                continue;
            QFileInfoList files = QDir(m_context.streams.recordFolder(session.streamId)).entryInfoList(QDir::Files, QDir::Time);
            files.removeIf([&](const QFileInfo &file) {
                return taken.contains(file.absoluteFilePath()) || file.size() == 0
                    || (session.startedAt && file.lastModified() < *session.startedAt);
            });
            if (!files.isEmpty()) {
                const qint64 length = session.startedAt ? session.startedAt->msecsTo(files.first().lastModified().toUTC()) : 0;
                session.endedAt = files.first().lastModified().toUTC();
                taken.insert(files.first().absoluteFilePath());
                complete(session, files.first().absoluteFilePath(), length, files.first().size());
                continue;
            }
            session.state = DvrState::Failed;
            session.message = u"The program ended before anything was written."_s;
            (void)keep(session);
        }
    }
}

} // namespace castwright
