// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StreamService.h"

#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"

#include <QTemporaryDir>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 momentMs = 1000; ///< that is cut for one picture
constexpr int usualWidth = 640;

/// For events, which all followers of the account read: without keys.
QJsonObject toldOf(const StoredStream &stream)
{
    return toJson(StreamService::shown({}, stream));
}
} // namespace

void StreamService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Scope scope, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, scope, effect, summary, description, this, handler));
    };
    add("stream.list", Scope::StreamsRead, Effect::Read, "List streams",
        "A page of the streams that are published here or fetched from elsewhere; keys are shown to those who may change streams.",
        &StreamService::list);
    add("stream.create", Scope::StreamsWrite, Effect::Write, "Create a stream",
        "Makes a stream with a key of its own and a playback id. It can also be fetched from \"relay:\" and the id of a relayed stream: "
        "nothing more is then asked of the upstream.",
        &StreamService::create);
    add("stream.get", Scope::StreamsRead, Effect::Read, "Read a stream", "One stream; its key is shown to those who may change streams.",
        &StreamService::get);
    add("stream.update", Scope::StreamsWrite, Effect::Write, "Change a stream", "Changes the fields that are named.",
        &StreamService::update);
    add("stream.delete", Scope::StreamsWrite, Effect::Write, "Delete a stream",
        "Sends its publisher away and forgets its keys and targets; clips and recordings stay.", &StreamService::remove);
    add("stream.rotateKey", Scope::StreamsWrite, Effect::Write, "Make a new stream key",
        "The old key opens nothing any more, and whoever publishes with it is sent away.", &StreamService::rotateKey);
    add("stream.live", Scope::StreamsRead, Effect::Read, "Read what a stream is doing",
        "State, tracks, health, viewers and bytes of this moment.", &StreamService::live);
    add("stream.liveMany", Scope::StreamsRead, Effect::Read, "Read what many streams are doing",
        "The figures of up to 500 streams in one answer.", &StreamService::liveMany);
    add("stream.sourceEvents", Scope::StreamsRead, Effect::Read, "List what happened to sources of pull streams",
        "Whether where they are fetched answered, and what was wrong; the last fifty of each.", &StreamService::sourceEvents);
    add("stream.disconnect", Scope::StreamsWrite, Effect::Write, "Send a publisher away", "Closes his connection; he may come again.",
        &StreamService::disconnect);
    add("stream.failOver", Scope::StreamsWrite, Effect::Write, "Fetch from the next address",
        "Closes what is open of a pull stream and opens its next address.", &StreamService::failOver);
    add("stream.thumbnail", Scope::StreamsRead, Effect::Read, "Read a stream's thumbnail",
        "The newest picture of a stream that is on air, as JPEG; a new one is made every ten seconds while somebody asks.",
        &StreamService::thumbnail);
    catalog.add(bindAsyncUseCase("stream.preview", Scope::StreamsRead, Effect::Read, "Look at a stream",
                                 "Decodes the stream beside every studio and answers with its picture; ask again for a newer one. It ends "
                                 "ten seconds after the last "
                                 "request.",
                                 this, &StreamService::preview));
    catalog.add(bindAsyncUseCase("stream.frame", Scope::StreamsRead, Effect::Read, "Look at one picture of a stream's past",
                                 "A JPEG of what was to be seen at a moment that is kept.", this, &StreamService::frame));
}

Stream StreamService::shown(const CallContext &call, StoredStream stream)
{
    Stream seen = std::move(static_cast<Stream &>(stream)); // what is stored beside it stays for the lines below
    if (call.caller.holds(Scope::StreamsWrite))
        seen.streamKey = stream.key.reveal();
    if (seen.pull)
        for (const QString &url : StreamFeed::urlsOf(stream))
            seen.pull->urls += streamrules::withoutCredentials(url);
    seen.srtEncrypted = !stream.srtPassphrase.isEmpty();
    return seen;
}

Result<WindowOf<Stream>> StreamService::list(const CallContext &call, const StreamListInput &input)
{
    CW_TRY(auto rows, m_context.store.streams.all(call.caller.accountId));
    if (!input.search.isEmpty())
        rows.removeIf([&](const StoredStream &row) {
            return !row.name.contains(input.search, Qt::CaseInsensitive) && !row.description.contains(input.search, Qt::CaseInsensitive);
        });
    CW_TRY(auto cut,
           windowOf<StoredStream>(m_context.cursors, u"streams/"_s + call.caller.accountId + u'/' + input.search, input, std::move(rows)));
    WindowOf<Stream> answer{{}, cut.nextCursor, cut.totalCount, cut.hasMore, cut.hasBefore};
    answer.data.reserve(cut.data.size());
    for (StoredStream &row : cut.data)
        answer.data += shown(call, std::move(row));
    return answer;
}

Result<Stream> StreamService::get(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    return shown(call, stream);
}

Result<> StreamService::checkRelayed(const CallContext &call, const QString &relayId, const QString &field) const
{
    const auto relayed = m_context.store.proxyStreams.find(call.caller.accountId, relayId);
    if (!relayed)
        return std::unexpected(fieldError(field, u"names no relayed stream"_s));
    if (relayed->kind == ProxyKind::Vod || relayed->kind == ProxyKind::Dash)
        return std::unexpected(fieldError(field, u"names a film or a DASH stream; only live streams and HLS can be taken over"_s));
    return {};
}

Result<> StreamService::setPull(const CallContext &call, StoredStream &stream, const QStringList &urls) const
{
    const QStringList present = StreamFeed::urlsOf(stream);
    const QStringList publicOnly = StreamFeed::publicUrlsOf(stream);
    const bool isRestricted = !streamrules::mayFetchPrivate(m_context.options, call.caller);
    QStringList kept;
    for (qsizetype i = 0; i < urls.size(); ++i) {
        const QString url = urls[i].trimmed();
        const QString field = u"pull.urls[%1]"_s.arg(i);
        const bool isRelayed = StreamFeed::isRelayUrl(url);
        const bool isNew = !present.contains(url); // what was allowed, or is no longer relayed, does not stand in the way of another change
        if (isNew)
            CW_CHECK(isRelayed ? checkRelayed(call, url.section(u':', 1), field)
                               : streamrules::checkPullUrl(url, field, m_context.options, call.caller));
        kept += StreamFeed::stored(url, !isRelayed && (isNew ? isRestricted : publicOnly.contains(url)));
    }
    stream.pullUrls = Secret(kept.join(u'\n'));
    return {};
}

Result<> StreamService::check(const StoredStream &stream) const
{
    if (stream.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    if (stream.ingestMode == IngestMode::Pull && stream.pullUrls.isEmpty())
        return std::unexpected(fieldError(u"pull.urls"_s, u"must name where the stream is fetched"_s));
    if (stream.ingestMode == IngestMode::Push && !stream.pullUrls.isEmpty())
        return std::unexpected(fieldError(u"pull"_s, u"belongs to streams that are fetched; set ingestMode to pull"_s));
    constexpr qsizetype shortest = 10; // libsrt's own
    if (!stream.srtPassphrase.isEmpty() && stream.srtPassphrase.reveal().toUtf8().size() < shortest)
        return std::unexpected(fieldError(u"srtPassphrase"_s, u"must have 10 to 79 characters, or none"_s));
    CW_CHECK(streamrules::checkRenditions(stream.renditions));
    return streamrules::checkPolicy(stream.playbackPolicy);
}

Result<Stream> StreamService::create(const CallContext &call, const StreamCreate &input)
{
    CW_TRY(const int present, m_context.store.streams.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, limits::streamsPerAccount, "streams"));
    StoredStream stream;
    stream.accountId = call.caller.accountId;
    stream.name = input.name;
    stream.description = input.description;
    stream.ingestMode = input.ingestMode;
    stream.record = input.record;
    stream.dvrSec = input.dvrSec;
    stream.conflict = input.conflict;
    stream.renditions = input.renditions;
    stream.monitoring = input.monitoring;
    stream.playbackPolicy = input.playbackPolicy;
    stream.srtPassphrase = input.srtPassphrase;
    stream.enabled = input.enabled;
    if (input.ingestMode == IngestMode::Pull)
        stream.pull = PullSource{{}, input.pull ? input.pull->enabled : true};
    if (input.pull)
        CW_CHECK(setPull(call, stream, input.pull->urls));
    CW_CHECK(check(stream));
    stream.key = Secret(streamrules::makeKey());
    stream.keyHash = streamrules::hashOfKey(stream.key.reveal());
    stream.playbackId = streamrules::makePlaybackId();
    m_context.stampNew(stream, "str");
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.streams.insert(stream));
    CW_CHECK(m_context.store.playbackIds.insert({stream.playbackId, stream.accountId, u"stream"_s, stream.id}));
    CW_CHECK(transaction.commit());
    m_context.publish("stream.created", stream.accountId, {}, toldOf(stream));
    CW_CHECK(m_context.streams.apply(stream));
    return shown(call, stream);
}

Result<> StreamService::changePull(const CallContext &call, StoredStream &stream, const StreamUpdate &input) const
{
    PullSource pull = stream.pull.value_or(PullSource());
    pull.urls = StreamFeed::urlsOf(stream);
    if (stream.ingestMode == IngestMode::Push) // an address of before is forgotten with the mode
        pull.urls.clear();
    if (input.pull)
        CW_CHECK(input.pull.applyTo(pull));
    if (input.pullUrl)
        pull.urls = QStringList{*input.pullUrl} + pull.urls.mid(1);
    if (input.pullBackupUrls && pull.urls.isEmpty())
        return std::unexpected(fieldError(u"pull.urls"_s, u"must name where the stream is fetched before what stands in for it"_s));
    if (input.pullBackupUrls)
        pull.urls = pull.urls.mid(0, 1) + *input.pullBackupUrls;
    CW_CHECK(setPull(call, stream, pull.urls));
    stream.pull = stream.ingestMode == IngestMode::Pull ? std::optional(PullSource{{}, pull.enabled}) : std::nullopt;
    return {};
}

Result<> StreamService::store(StoredStream &stream)
{
    m_context.touch(stream);
    CW_CHECK(m_context.store.streams.update(stream));
    m_context.publish("stream.updated", stream.accountId, {}, toldOf(stream));
    return m_context.streams.apply(stream);
}

Result<Stream> StreamService::update(const CallContext &call, const StreamUpdate &input)
{
    CW_TRY(StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_CHECK(checkRevision(call, stream));
    const auto set = [](auto &member, const auto &given) {
        if (given)
            member = *given;
    };
    set(stream.name, input.name);
    set(stream.description, input.description);
    set(stream.ingestMode, input.ingestMode);
    set(stream.record, input.record);
    set(stream.dvrSec, input.dvrSec);
    set(stream.conflict, input.conflict);
    set(stream.renditions, input.renditions);
    set(stream.monitoring, input.monitoring);
    set(stream.srtPassphrase, input.srtPassphrase);
    set(stream.dvrChapters, input.dvrChapters);
    set(stream.dvrChapterSec, input.dvrChapterSec);
    set(stream.dvrRetentionDays, input.dvrRetentionDays);
    set(stream.clipRetentionDays, input.clipRetentionDays);
    set(stream.enabled, input.enabled);
    if (input.clearDvrRetention.value_or(false))
        stream.dvrRetentionDays.reset();
    if (input.clearClipRetention.value_or(false))
        stream.clipRetentionDays.reset();
    if (input.playbackPolicy)
        CW_CHECK(input.playbackPolicy.applyTo(stream.playbackPolicy));
    CW_CHECK(changePull(call, stream, input));
    CW_CHECK(check(stream));
    CW_CHECK(store(stream));
    if (!stream.enabled)
        m_context.streams.disconnectPublisher(stream.id);
    return shown(call, stream);
}

Result<Nothing> StreamService::remove(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_CHECK(checkRevision(call, stream));
    ScopedTransaction transaction(m_context.database);
    CW_CHECK(m_context.store.streams.remove(stream.accountId, stream.id));
    CW_CHECK(m_context.store.playbackIds.remove(stream.id));
    CW_CHECK(transaction.commit());
    // Its keys and targets went with it in the file.
    m_context.store.streamKeys.forget(stream.accountId);
    m_context.store.pushTargets.forget(stream.accountId);
    m_context.streams.remove(stream.id);
    m_context.publish("stream.deleted", stream.accountId, {}, idObject(stream.id));
    return Nothing{};
}

Result<Stream> StreamService::rotateKey(const CallContext &call, const StreamId &input)
{
    CW_TRY(StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_CHECK(checkRevision(call, stream));
    stream.key = Secret(streamrules::makeKey());
    stream.keyHash = streamrules::hashOfKey(stream.key.reveal());
    CW_CHECK(store(stream));
    if (m_context.streams.live(stream.id).keyId == stream.id)
        m_context.streams.disconnectPublisher(stream.id);
    return shown(call, stream);
}

Result<StreamLive> StreamService::live(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    return m_context.streams.live(stream.id);
}

Result<StreamLiveList> StreamService::liveMany(const CallContext &call, const StreamIds &input)
{
    StreamLiveList answer;
    for (const QString &id : input.streamIds)
        if (m_context.store.streams.find(call.caller.accountId, id))
            answer.data += m_context.streams.live(id);
    return answer;
}

Result<SourceEventRows> StreamService::sourceEvents(const CallContext &call, const StreamIds &input)
{
    // What FigureKeeper wrote of them.
    static const QString sql =
        u"SELECT id,stream_id,type,details,at FROM (SELECT id,stream_id,type,details,at,row_number() OVER "
        u"(PARTITION BY stream_id ORDER BY at DESC,id DESC) AS place FROM stream_events WHERE account_id=? "
        u"AND type IN ('streamSource','streamStart','streamEnd') AND stream_id IN ({marks})) WHERE place<=50 ORDER BY at DESC,id DESC"_s;
    QStringList ids;
    for (const QString &id : input.streamIds)
        if (const auto stream = m_context.store.streams.find(call.caller.accountId, id); stream && stream->ingestMode == IngestMode::Pull)
            ids += id;
    SourceEventRows answer;
    if (ids.isEmpty())
        return answer;
    CW_CHECK(m_context.store.analytics.each(sql, {call.caller.accountId}, ids, [&](const SqlRow &row) {
        const QString type = row.text(2);
        const QString kind = type == u"streamStart" ? u"resolved"_s
            : type == u"streamEnd"                  ? u"ended"_s
            : row.text(3).isEmpty()                 ? u"connecting"_s
                                                    : u"failed"_s;
        answer.data.append({row.text(0), row.text(1), kind, row.text(3), QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC)});
    }));
    return answer;
}

Result<Stream> StreamService::disconnect(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    m_context.streams.disconnectPublisher(stream.id);
    return shown(call, stream);
}

Result<Stream> StreamService::failOver(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    if (stream.ingestMode != IngestMode::Pull)
        return fail(ErrorCode::Conflict, u"Only a stream that is fetched has another address to go to."_s);
    if (StreamEngine *engine = m_context.streams.engine())
        engine->failOver(stream.id);
    return shown(call, stream);
}

Result<BinaryAnswer> StreamService::thumbnail(const CallContext &call, const StreamId &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    StreamEngine *engine = m_context.streams.engine();
    if (!engine)
        return fail(ErrorCode::NotFound, u"There is no picture of this stream yet."_s);
    CW_TRY(const QByteArray jpeg, engine->thumbnail(stream.id));
    return BinaryAnswer{u"image/jpeg"_s, jpeg};
}

void StreamService::preview(const CallContext &call, const StreamPreviewInput &input, std::function<void(Result<StreamPreview>)> done)
{
    const auto stream = m_context.store.streams.find(call.caller.accountId, input.streamId);
    if (!stream)
        return done(std::unexpected(stream.error()));
    if (input.isHeard && call.caller.door != Door::Window)
        return done(fail(ErrorCode::Forbidden, u"Only the window plays sound on this machine."_s, u"isHeard"_s));
    if (m_context.streams.live(stream->id).state == StreamState::Offline)
        return done(fail(ErrorCode::Conflict, u"The stream is not on air."_s));
    Studio beside; // none that anybody has; who looks from elsewhere does not mute it for who listens in the window
    beside.id = (call.caller.door == Door::Window ? u"window-"_s : u"of-"_s) + stream->id;
    beside.accountId = stream->accountId;
    if (const auto studios = m_context.store.studios.all(stream->accountId); studios && input.isHeard) {
        const auto named = std::ranges::find_if(*studios, [](const Studio &studio) { return !studio.monitorDevice.isEmpty(); });
        beside.monitorDevice = named == studios->end() ? QString() : named->monitorDevice; // where its owner listens to shows
    }
    Source source;
    source.name = stream->name;
    source.kind = SourceKind::Stream;
    source.stream = StreamSourceSettings();
    source.stream->streamId = stream->id;
    m_previews.look(beside, source, input.isHeard,
                    [done = std::move(done), id = SourcePreviews::programId(beside.id)](Result<SourcePreview> look) {
                        if (!look)
                            return done(std::unexpected(std::move(look.error())));
                        done(StreamPreview{id, std::move(look->picture), look->state, std::move(look->message)});
                    });
}

void StreamService::frame(const CallContext &call, const StreamFrameInput &input, std::function<void(Result<BinaryAnswer>)> done)
{
    const auto stream = m_context.store.streams.find(call.caller.accountId, input.streamId);
    if (!stream)
        return done(std::unexpected(stream.error()));
    StreamEngine *engine = m_context.streams.engine();
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!engine || !folder->isValid())
        return done(fail(ErrorCode::NotFound, u"Nothing of this stream is kept."_s));
    const QString path = folder->filePath(u"moment.mp4"_s);
    engine->cutClip(stream->id, input.atMs, input.atMs + momentMs, path,
                    [this, folder, path, width = input.width.value_or(usualWidth), done = std::move(done)](const Result<qint64> &cut) {
                        if (!cut)
                            return done(std::unexpected(cut.error()));
                        m_context.engine.fileFrame(path, 0, width, [folder, done](Result<QByteArray> jpeg) {
                            if (!jpeg)
                                return done(std::unexpected(std::move(jpeg.error())));
                            done(BinaryAnswer{u"image/jpeg"_s, std::move(*jpeg)});
                        });
                    });
}

Result<> StreamService::start(const QString &accountId)
{
    CW_TRY(const auto streams, m_context.store.streams.all(accountId));
    for (const StoredStream &stream : streams)
        CW_CHECK(m_context.streams.apply(stream));
    return {};
}

} // namespace castwright
