// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BroadcastService.h"

#include "base/Id.h"
#include "base/Log.h"
#include "base/WebhookSignature.h"
#include "ports/HttpFetcher.h"
#include "services/ProfileTemplate.h"
#include "services/ProxyViews.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int startWaitMs = 3000; ///< a start that fails so soon is answered as a failure
constexpr int failuresMemoryMs = 300'000;
constexpr int refusedMs = 15'000;
constexpr int mostFailures = 3;
constexpr int mostBroadcasts = 200;
constexpr int callbackAttempts = 6;
constexpr int firstRetryMs = 1000;
constexpr QLatin1StringView noteName("about.json"); ///< in a broadcast's folder

const char *phaseText(BroadcastState::Phase phase, bool isStopped)
{
    switch (phase) {
    case BroadcastState::Phase::Starting: return isStopped ? "stopped" : "starting";
    case BroadcastState::Phase::Running: return isStopped ? "stopped" : "running";
    case BroadcastState::Phase::Ended: return "stopped";
    case BroadcastState::Phase::Failed: return "failed";
    }
    return "failed";
}

Result<TranscodePlan> planOf(const BroadcastStart &input)
{
    TranscodePlan plan;
    plan.isCopy = !input.transcode;
    if (!input.transcode)
        return plan;
    QString codec = input.videoCodec.isEmpty() ? u"libx264"_s : input.videoCodec;
    if (!input.hwaccel.isEmpty() && codec.startsWith(u"lib"))
        codec = (codec == u"libx265" ? u"hevc_"_s : u"h264_"_s) + (input.hwaccel == u"cuda" ? u"nvenc"_s : input.hwaccel);
    const QString sound = input.audioCodec.isEmpty() ? u"aac"_s : input.audioCodec;
    QString arguments = u"-c:v %1 -preset %2 -c:a %3 -b:a %4k -g %5"_s.arg(codec, input.preset, sound)
                            .arg(input.audioBitrate)
                            .arg(std::min(input.segmentDuration, 2) * 25);
    if (!input.videoBitrate.isEmpty())
        arguments += u" -b:v %1k"_s.arg(QString(input.videoBitrate).remove(u'k').remove(u'K'));
    if (!input.videoResolution.isEmpty())
        arguments += u" -s "_s + input.videoResolution;
    if (input.deinterlace)
        arguments += u" -vf yadif"_s;
    return ProfileTemplate(arguments).plan({});
}
} // namespace

BroadcastService::BroadcastService(const ServiceContext &context, Relay &relay) : m_context(context), m_relay(relay)
{
    readEarlier();
}

BroadcastService::~BroadcastService()
{
    for (const auto &[id, entry] : m_entries)
        if (entry->run && entry->isNoted && !entry->isTold)
            note(*entry); // how far it came
}

void BroadcastService::registerUseCases(UseCaseCatalog &catalog)
{
    const char *text = "One act of the stream proxy's broadcasts, in the words of its contract.";
    catalog.add(bindAsyncUseCase("broadcast.start", Scope::SourcesWrite, Effect::Write, "Begin a broadcast, or its next programme", text,
                                 this, &BroadcastService::start));
    catalog.add(bindUseCase("broadcast.stop", Scope::SourcesWrite, Effect::Write, "Stop a broadcast", text, this, &BroadcastService::stop));
    catalog.add(
        bindUseCase("broadcast.status", Scope::SourcesRead, Effect::Read, "Read a broadcast", text, this, &BroadcastService::status));
    catalog.add(bindUseCase("broadcast.list", Scope::SourcesRead, Effect::Read, "List broadcasts", text, this, &BroadcastService::list));
    catalog.add(bindUseCase("broadcast.delete", Scope::SourcesWrite, Effect::Write, "Delete a broadcast and its files", text, this,
                            &BroadcastService::remove));
}

QString BroadcastService::folderOf(const QString &networkId) const
{
    return m_context.options.dataDir + u"/broadcast/"_s + networkId;
}

QString BroadcastService::file(const QString &networkId, const QString &name) const
{
    static const QRegularExpression id(QRegularExpression::anchoredPattern(u"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}"_s));
    static const QRegularExpression files(QRegularExpression::anchoredPattern(u"live(\\d{6,15}\\.ts|\\.m3u8)"_s));
    if (!id.match(networkId).hasMatch() || !files.match(name).hasMatch())
        return {};
    const QString path = folderOf(networkId) + u'/' + name;
    return QFile::exists(path) ? path : QString();
}

Result<> BroadcastService::check(const BroadcastStart &input) const
{
    CW_CHECK(m_relay.checkUrl(input.streamUrl, u"streamUrl"_s));
    for (auto it = input.headers.begin(); it != input.headers.end(); ++it)
        for (const QString &text : {it.key(), it->toString()})
            if (!it->isString() || it.key().isEmpty() || std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20; }))
                return std::unexpected(fieldError(u"headers."_s + it.key(), u"is no header"_s));
    const QString scheme = QUrl(input.callbackUrl).scheme();
    if (!input.callbackUrl.isEmpty() && scheme != u"http" && scheme != u"https")
        return std::unexpected(fieldError(u"callbackUrl"_s, u"must be an http or https address"_s));
    return {};
}

void BroadcastService::start(const CallContext &, const BroadcastStart &input, Done done)
{
    if (const auto sound = check(input); !sound)
        return done(std::unexpected(sound.error()));
    const auto plan = planOf(input);
    if (!plan)
        return done(std::unexpected(plan.error()));
    if (!m_relay.transcoder())
        return done(fail(ErrorCode::NotImplemented, u"This server has no media engine."_s));
    auto &failures = m_failures[input.networkId];
    const qint64 now = m_context.clock.nowMs();
    failures.removeIf([now](qint64 at) { return now - at > failuresMemoryMs; });
    if (failures.size() >= mostFailures && now - failures.last() < refusedMs)
        return done(std::unexpected(Error{ErrorCode::RateLimited,
                                          u"The last starts of this broadcast failed. Look at its address, and wait a moment."_s,
                                          {},
                                          {},
                                          static_cast<int>(refusedMs - (now - failures.last())),
                                          {}}));
    EntryPtr &slot = m_entries[input.networkId];
    const bool isTransition = slot != nullptr;
    if (!isTransition && static_cast<int>(m_entries.size()) > mostBroadcasts) {
        m_entries.erase(input.networkId);
        return done(fail(ErrorCode::Conflict, u"There are as many broadcasts as there may be. Delete one first."_s));
    }
    if (isTransition)
        dropRun(*slot);
    const auto earlier = m_earlier.find(input.networkId);
    const qint64 earlierSegment = earlier == m_earlier.end() ? -1 : earlier->second.value(u"current_segment_number").toInteger(-1);
    if (earlier != m_earlier.end())
        m_earlier.erase(earlier);
    slot = std::make_shared<Entry>();
    slot->input = input;
    slot->plan = *plan;
    slot->startedAt = m_context.clock.now();
    slot->starting = std::move(done);
    BroadcastJob job = jobOf(*slot, isTransition || earlierSegment >= 0);
    job.startNumber = std::max(job.startNumber, earlierSegment + 1); // what players have of before keeps its name
    slot->run = m_relay.transcoder()->broadcast(
        job, [door = m_door, self = QPointer<BroadcastService>(this), id = input.networkId, entry = std::weak_ptr<Entry>(slot)] {
            QMetaObject::invokeMethod(door.get(), [self, id, entry] {
                if (self)
                    self->changed(id, entry);
            });
        });
    QTimer::singleShot(startWaitMs, this, [this, entry = std::weak_ptr<Entry>(slot)] {
        if (const auto still = entry.lock())
            answerStart(still);
    });
}

/// The source goes through the relay, under a name that nobody is told.
BroadcastJob BroadcastService::jobOf(Entry &entry, bool isTransition)
{
    const BroadcastStart &input = entry.input;
    RelaySpec spec;
    spec.streamId = u"src_"_s + randomToken(18);
    spec.kind = proxyviews::relayKindOf(proxyviews::kindOf(input.streamUrl));
    spec.urls = {input.streamUrl};
    for (auto it = input.headers.begin(); it != input.headers.end(); ++it)
        spec.headers.append({it.key().toLatin1(), it->toString().toUtf8()});
    m_relay.setStream(spec);
    entry.sourceId = spec.streamId;
    BroadcastJob job;
    job.name = input.networkId;
    job.url = m_relay.localUrl(spec.streamId, spec.kind);
    job.folder = folderOf(input.networkId);
    job.isLive = spec.kind != RelayKind::Vod;
    job.plan = entry.plan;
    job.plan.segmentMs = input.segmentDuration * 1000;
    job.seekSec = input.seekSeconds;
    job.durationSec = input.durationSeconds;
    job.startNumber = input.segmentStartNumber;
    job.breaksOff = input.addDiscontinuity || isTransition;
    job.segmentSec = input.segmentDuration;
    job.listSize = input.hlsListSize;
    job.isDvr = input.dvrMode;
    return job;
}

void BroadcastService::changed(const QString &networkId, const std::weak_ptr<Entry> &weak)
{
    const EntryPtr entry = weak.lock();
    if (!entry || !entry->run || entry->isStopped)
        return;
    const BroadcastState state = entry->run->state();
    const bool isOver = state.phase == BroadcastState::Phase::Ended || state.phase == BroadcastState::Phase::Failed;
    if (state.phase == BroadcastState::Phase::Failed && entry->starting)
        m_failures[networkId].append(m_context.clock.nowMs());
    if (state.phase != BroadcastState::Phase::Starting)
        answerStart(entry);
    if (state.phase == BroadcastState::Phase::Running && !std::exchange(entry->isNoted, true))
        note(*entry);
    if (isOver && !std::exchange(entry->isTold, true))
        ended(entry, state);
}

/// The start is answered when media flows, when it failed, or when that takes long.
void BroadcastService::answerStart(const EntryPtr &entry)
{
    const Done done = std::exchange(entry->starting, {});
    if (!done)
        return;
    const BroadcastState state = entry->run ? entry->run->state() : BroadcastState();
    if (state.phase == BroadcastState::Phase::Failed)
        return done(fail(ErrorCode::UpstreamFailed, state.error ? state.error->message : u"The broadcast could not be started."_s));
    QJsonObject out = view(*entry);
    if (!entry->input.callbackUrl.isEmpty())
        out.insert(u"callback_secret"_s, callbackSecret(entry->input.networkId).reveal());
    done(ProxyDocument{out});
}

void BroadcastService::ended(const EntryPtr &entry, const BroadcastState &state)
{
    m_relay.removeStream(entry->sourceId, u"programme_ended"_s);
    if (entry->isNoted)
        note(*entry);
    if (entry->input.callbackUrl.isEmpty())
        return;
    const bool isFailure = state.phase == BroadcastState::Phase::Failed;
    QJsonObject data{
        {u"exit_code"_s, isFailure ? 1 : 0}, {u"final_segment_number"_s, state.segment}, {u"duration_streamed"_s, state.seconds}};
    if (isFailure) {
        data.insert(u"error"_s, state.error ? state.error->message : QString());
        data.insert(u"error_type"_s, u"input_error"_s);
    }
    const QJsonObject body{{u"network_id"_s, entry->input.networkId},
                           {u"event"_s, isFailure ? u"broadcast_failed"_s : u"programme_ended"_s},
                           {u"timestamp"_s, jsonTime(m_context.clock.now())},
                           {u"dvr_mode"_s, entry->input.dvrMode},
                           {u"data"_s, data}};
    post(entry->input.callbackUrl, "msg_" + randomToken(16).toLatin1(), QJsonDocument(body).toJson(QJsonDocument::Compact), 1);
}

/// Signed as all webhooks here (Standard Webhooks), and tried again for about a minute.
void BroadcastService::post(const QString &url, const QByteArray &id, const QByteArray &body, int attempt)
{
    if (!m_context.options.fetcher)
        return;
    const QString networkId = QJsonDocument::fromJson(body).object().value(u"network_id").toString();
    const qint64 timestampSec = m_context.clock.nowMs() / 1000;
    HttpAsk ask;
    ask.method = "POST";
    ask.url = QUrl(url);
    ask.body = body;
    ask.headers = {{"Content-Type", "application/json"},
                   {"webhook-id", id},
                   {"webhook-timestamp", QByteArray::number(timestampSec)},
                   {"webhook-signature", webhookSignature(callbackSecret(networkId), id, timestampSec, body)}};
    m_context.options.fetcher->fetch(
        ask, [self = QPointer<BroadcastService>(this), url, id, body, attempt](const Result<HttpReply> &reply) {
            const bool isTaken = reply && reply->status < 400;
            if (isTaken || !self)
                return;
            if (attempt >= callbackAttempts) {
                qCWarning(logServices).noquote() << "the callback of a broadcast was not taken:" << proxyviews::shownUrl(url);
                return;
            }
            QTimer::singleShot(firstRetryMs << (attempt - 1), self, [self, url, id, body, attempt] {
                if (self)
                    self->post(url, id, body, attempt + 1);
            });
        });
}

Secret BroadcastService::callbackSecret(const QString &networkId) const
{
    return Secret(QString::fromLatin1("whsec_" + hmacSha256(m_signKey, QByteArray("broadcast\n" + networkId.toUtf8())).toBase64()));
}

void BroadcastService::dropRun(Entry &entry)
{
    entry.isStopped = true;
    if (const Done done = std::exchange(entry.starting, {}))
        done(fail(ErrorCode::Conflict, u"The broadcast was stopped, or went over to another programme, before it began."_s));
    entry.run.reset();
    m_relay.removeStream(entry.sourceId, u"programme_ended"_s);
}

QJsonObject BroadcastService::view(const Entry &entry) const
{
    const BroadcastState state = entry.run ? entry.run->state() : BroadcastState();
    const BroadcastStart &input = entry.input;
    return {{u"network_id"_s, input.networkId},
            {u"status"_s, QString::fromLatin1(phaseText(state.phase, entry.isStopped))},
            {u"current_segment_number"_s, entry.run ? state.segment : entry.finalSegment},
            {u"started_at"_s, jsonTime(entry.startedAt)},
            {u"stream_url"_s, proxyviews::shownUrl(input.streamUrl)},
            {u"playlist_url"_s, QString(u"/broadcast/"_s + input.networkId + u"/live.m3u8"_s)},
            {u"dvr_mode"_s, input.dvrMode},
            {u"duration_streamed"_s, state.seconds},
            {u"error_message"_s, state.error ? QJsonValue(state.error->message) : QJsonValue()},
            {u"metadata"_s, input.metadata},
            {u"bytes_written"_s, state.bytesWritten}};
}

void BroadcastService::note(const Entry &entry) const
{
    QDir().mkpath(folderOf(entry.input.networkId));                         // the first segment may not be there yet
    QFile file(QString(folderOf(entry.input.networkId) + u'/' + noteName)); // not synced: everything else would wait for the disk
    const QByteArray text = QJsonDocument(view(entry)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size() || !file.flush())
        qCWarning(logServices).noquote() << "a broadcast will not be listed after a restart:" << file.errorString();
}

void BroadcastService::readEarlier()
{
    const QDir folders(folderOf({}));
    for (const QString &id : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(folders.filePath(id));
        QFile about(folder.filePath(noteName));
        if (file(id, u"live.m3u8"_s).isEmpty() || !about.open(QIODevice::ReadOnly))
            continue;
        QJsonObject view = QJsonDocument::fromJson(about.readAll()).object();
        if (view.isEmpty()) // a power cut took it
            continue;
        qint64 last = view.value(u"current_segment_number").toInteger(-1);
        for (const QString &name : folder.entryList({u"live*.ts"_s}, QDir::Files, QDir::Unsorted))
            last = std::max(last, QStringView(name).sliced(4).chopped(3).toLongLong());
        view.insert(u"network_id"_s, id);
        view.insert(u"status"_s, u"stopped"_s);
        view.insert(u"current_segment_number"_s, last);
        m_earlier[id] = view;
    }
}

Result<ProxyDocument> BroadcastService::stop(const CallContext &, const BroadcastId &input)
{
    const auto found = m_entries.find(input.networkId);
    if (found == m_entries.end())
        return fail(ErrorCode::NotFound, u"Broadcast not found"_s);
    Entry &entry = *found->second;
    const qint64 last = entry.run ? entry.run->state().segment : -1;
    if (entry.run)
        entry.finalSegment = last;
    if (entry.isNoted && entry.run)
        note(entry);
    dropRun(entry);
    return ProxyDocument{{{u"message"_s, u"Broadcast %1 stopped"_s.arg(input.networkId)},
                          {u"network_id"_s, input.networkId},
                          {u"final_segment_number"_s, entry.finalSegment},
                          {u"status"_s, u"stopped"_s}}};
}

Result<ProxyDocument> BroadcastService::status(const CallContext &, const BroadcastId &input)
{
    if (const auto earlier = m_earlier.find(input.networkId); earlier != m_earlier.end())
        return ProxyDocument{earlier->second};
    const auto found = m_entries.find(input.networkId);
    if (found == m_entries.end())
        return fail(ErrorCode::NotFound, u"Broadcast not found"_s);
    return ProxyDocument{view(*found->second)};
}

Result<ProxyDocument> BroadcastService::list(const CallContext &, const Nothing &)
{
    QJsonArray rows;
    for (const auto &[id, entry] : m_entries)
        rows.append(view(*entry));
    for (const auto &[id, view] : m_earlier)
        rows.append(view);
    return ProxyDocument{{{u"broadcasts"_s, rows}, {u"count"_s, rows.size()}}};
}

Result<ProxyDocument> BroadcastService::remove(const CallContext &, const BroadcastId &input)
{
    const auto found = m_entries.find(input.networkId);
    const bool hasFiles = !file(input.networkId, u"live.m3u8"_s).isEmpty(); // of an earlier run of this server, perhaps
    if (found == m_entries.end() && !hasFiles)
        return fail(ErrorCode::NotFound, u"Broadcast not found"_s);
    if (found != m_entries.end()) {
        dropRun(*found->second);
        m_entries.erase(found);
    }
    m_earlier.erase(input.networkId);
    if (m_relay.transcoder())
        m_relay.transcoder()->forgetFolder(folderOf(input.networkId));
    QDir(folderOf(input.networkId)).removeRecursively();
    return ProxyDocument{{{u"message"_s, u"Broadcast %1 deleted"_s.arg(input.networkId)}}};
}

} // namespace castwright
