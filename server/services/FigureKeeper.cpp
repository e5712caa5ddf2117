// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FigureKeeper.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"

#include <QSet>
#include <QStorageInfo>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int figuresEveryMs = 5'000;
constexpr qint64 bucketMs = 300'000;
constexpr qint64 figureHourMs = 3'600'000;
constexpr qsizetype mostUses = 10'000;

QString namesOf(const QList<StreamTrack> &tracks)
{
    QStringList names;
    for (const StreamTrack &track : tracks)
        names += u"%1 %2 %3x%4"_s.arg(track.kind, track.codec).arg(track.width).arg(track.height);
    return names.join(u", "_s);
}

/// How much a counter of a session grew; it begins anew with every session.
qint64 growth(qint64 before, qint64 now)
{
    return now >= before ? now - before : now;
}
} // namespace

FigureKeeper::FigureKeeper(const ServiceContext &context) : m_context(context)
{
    m_timer.setInterval(figuresEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { sample(figuresEveryMs / 1000.0); });
    if (StreamEngine *engine = context.streams.engine()) {
        connect(engine, &StreamEngine::streamChanged, this, &FigureKeeper::onStreamChanged);
        connect(engine, &StreamEngine::healthWorsened, this, &FigureKeeper::onHealthWorsened);
    }
}

void FigureKeeper::start()
{
    m_timer.start();
}

void FigureKeeper::note(const QString &accountId, const StreamLive &live, const char *type, const QString &details)
{
    StreamEvent event;
    event.id = m_context.ids.next("sev"_L1);
    event.timestamp = m_context.clock.now();
    event.streamId = live.streamId;
    event.type = QString::fromLatin1(type);
    event.details = details;
    event.payload = toJson(live);
    if (const auto kept = m_context.store.figureLog.add(accountId, event); !kept)
        qCWarning(logServices).noquote() << "what happened to a stream cannot be noted:" << kept.error().message;
}

void FigureKeeper::onStreamChanged(const StreamLive &live)
{
    const auto stream = m_context.store.streams.findAnywhere(live.streamId);
    if (!stream)
        return; // a studio's program tells of itself
    Seen &seen = m_seen[live.streamId];
    const Seen before = seen;
    seen.state = live.state;
    seen.tracks = namesOf(live.tracks);
    seen.message = live.message;
    const auto is = [](StreamState state) { return state == StreamState::Live || state == StreamState::Stalled; };
    const QString &account = stream->accountId;
    if (is(live.state) && !is(before.state)) {
        note(account, live, "streamStart", u"by %1 from %2"_s.arg(live.protocol, live.peer));
        m_context.publish("ingest.live", account, {}, toJson(live));
    } else if (!is(live.state) && is(before.state)) {
        note(account, live, "streamEnd", live.message);
        m_context.publish("ingest.offline", account, {}, toJson(live));
    } else if (live.state == StreamState::Connecting && before.state == live.state && !live.message.isEmpty()
               && live.message != before.message) {
        note(account, live, "streamSource", live.message);
    } else if (live.state != before.state) {
        note(account, live, live.state == StreamState::Connecting ? "streamSource" : "bufferUpdate", live.message);
    }
    if (is(live.state) && !seen.tracks.isEmpty() && seen.tracks != before.tracks)
        note(account, live, "trackListUpdate", seen.tracks);
    const bool isWatched = stream->monitoring != Monitoring::Off;
    if (isWatched && live.state == StreamState::Live && is(before.state) && live.health.grade < before.grade) { // it is better again
        seen.grade = live.health.grade;
        m_context.publish("ingest.health", account, {}, toJson(live));
    }
    m_context.publish("ingest.figures", account, {}, toJson(live), true);
    if (live.state == StreamState::Offline)
        m_seen.remove(live.streamId);
}

void FigureKeeper::onHealthWorsened(const QString &streamId, const StreamHealth &health)
{
    const auto stream = m_context.store.streams.findAnywhere(streamId);
    if (!stream || stream->monitoring == Monitoring::Off)
        return;
    m_seen[streamId].grade = health.grade;
    StreamLive live = m_context.streams.live(streamId);
    live.health = health;
    QStringList words;
    for (const HealthFactor &factor : health.factors)
        words += factor.message;
    live.message = words.join(u' ');
    note(stream->accountId, live, "lifecycleUpdate", live.message);
    m_context.publish("ingest.health", stream->accountId, {}, toJson(live));
}

FigureLog::Sample FigureKeeper::shareOf(const QString &accountId, const StreamLive &live, double seconds)
{
    const qint64 now = m_context.clock.nowMs();
    Seen &last = m_sampled[live.streamId];
    FigureLog::Sample sample;
    sample.bucket = now - now % bucketMs;
    sample.accountId = accountId;
    sample.seconds = seconds;
    sample.inBytes = growth(last.inBytes, live.inTotalBytes);
    sample.outBytes = growth(last.outBytes, live.outTotalBytes);
    sample.packetsReceived = growth(last.packetsReceived, live.health.packetsReceived);
    sample.packetsLost = growth(last.packetsLost, live.health.packetsLost);
    last.inBytes = live.inTotalBytes;
    last.outBytes = live.outTotalBytes;
    last.packetsReceived = live.health.packetsReceived;
    last.packetsLost = live.health.packetsLost;
    return sample;
}

Result<> FigureKeeper::writeSamples(double seconds)
{
    ScopedTransaction transaction(m_context.database);
    QList<StreamLive> lives = m_context.streams.allLive();
    lives.removeIf([](const StreamLive &live) { return live.state != StreamState::Live && live.state != StreamState::Stalled; });
    qint64 inBytes = 0;
    qint64 outBytes = 0;
    for (const StreamLive &live : std::as_const(lives)) {
        const auto stream = m_context.store.streams.findAnywhere(live.streamId);
        if (!stream)
            continue;
        const FigureLog::Sample sample = shareOf(stream->accountId, live, seconds);
        inBytes += sample.inBytes;
        outBytes += sample.outBytes;
        CW_CHECK(m_context.store.figureLog.add(sample, live));
    }
    CW_CHECK(writeNode(lives, inBytes, outBytes));
    CW_CHECK(writeStorage());
    CW_CHECK(writeApiUse());
    return transaction.commit();
}

Result<> FigureKeeper::writeNode(const QList<StreamLive> &lives, qint64 inBytes, qint64 outBytes)
{
    const qint64 now = m_context.clock.nowMs();
    const QStorageInfo disk(m_context.options.dataDir);
    NodeSample sample;
    sample.cpuPercent = m_figures.cpuPercent();
    sample.memoryBytes = static_cast<double>(SystemFigures::memoryBytes());
    sample.diskFreeBytes = disk.bytesAvailable();
    sample.diskTotalBytes = disk.bytesTotal();
    sample.inBytes = inBytes;
    sample.outBytes = outBytes;
    sample.streams = static_cast<double>(lives.size());
    for (const StreamLive &live : lives)
        sample.viewers += live.viewers;
    m_node = sample;
    return m_context.store.figureLog.add(now - now % bucketMs, sample);
}

Result<> FigureKeeper::writeStorage()
{
    const qint64 hour = m_context.clock.nowMs() - m_context.clock.nowMs() % figureHourMs;
    if (hour == m_storageHour)
        return {};
    CW_TRY(const auto accounts, m_context.store.accounts.all());
    for (const Account &account : accounts) {
        CW_TRY(const auto assets, m_context.store.assets.all(account.id));
        CW_TRY(const auto clips, m_context.store.clips.all(account.id));
        CW_TRY(const auto sessions, m_context.store.dvrSessions.all(account.id));
        StorageUsage usage;
        QSet<QString> clipIds;
        QSet<QString> dvrIds;
        for (const Clip &clip : clips)
            clipIds.insert(clip.mediaId);
        for (const DvrSession &session : sessions)
            dvrIds.insert(session.mediaId);
        for (const StoredAsset &asset : assets) {
            ++usage.fileCount;
            usage.totalBytes += asset.receivedBytes;
            (clipIds.contains(asset.id)      ? usage.clipBytes
                 : dvrIds.contains(asset.id) ? usage.dvrBytes
                                             : usage.vodBytes) += asset.receivedBytes;
        }
        CW_CHECK(m_context.store.figureLog.set(hour, account.id, usage));
    }
    m_storageHour = hour;
    return {};
}

void FigureKeeper::noteApiUse(const ApiUse &use)
{
    if (use.accountId.isEmpty())
        return;
    const qint64 hour = m_context.clock.nowMs() - m_context.clock.nowMs() % figureHourMs;
    if (hour != m_usesHour || m_uses.size() >= mostUses)
        flush();
    m_usesHour = hour;
    ApiUse &sum = m_uses[use.accountId + u'|' + use.authType + u'|' + use.operationType + u'|' + use.operationName + u'|' + use.tokenId];
    if (sum.accountId.isEmpty()) {
        sum = use;
        sum.operationName = use.operationName.left(100);
        return;
    }
    sum.requests += use.requests;
    sum.errors += use.errors;
    sum.durationMs += use.durationMs;
    sum.complexity += use.complexity;
}

Result<> FigureKeeper::writeApiUse()
{
    for (const ApiUse &use : std::as_const(m_uses))
        CW_CHECK(m_context.store.figureLog.add(m_usesHour, use));
    m_uses.clear();
    return {};
}

void FigureKeeper::sample(double seconds)
{
    if (const auto written = writeSamples(seconds); !written)
        qCWarning(logServices).noquote() << "figures cannot be written down:" << written.error().message;
    if (const auto accounts = m_context.store.accounts.all())
        for (const Account &account : *accounts)
            m_context.publish("node.figures", account.id, {}, toJson(m_node), true);
    tidy();
}

void FigureKeeper::flush()
{
    if (m_uses.isEmpty())
        return;
    ScopedTransaction transaction(m_context.database);
    const auto written = writeApiUse();
    if (!written || !transaction.commit())
        qCWarning(logServices) << "API usage cannot be written down";
}

void FigureKeeper::tidy()
{
    const qint64 now = m_context.clock.nowMs();
    if (now / dayMs == m_tidyDay)
        return;
    m_tidyDay = now / dayMs;
    const Retention &keep = m_context.options.retention;
    const auto before = [&](int days) { return days > 0 ? now - days * dayMs : 0; };
    const ViewerLog::Oldest oldest{before(keep.viewerSessionDays), before(keep.hourlyFigureDays),
                                   before(keep.dailyFigureDays),   now - 2 * dayMs,
                                   before(keep.sampleDays),        before(keep.streamEventDays)};
    if (const auto removed = m_context.store.viewerLog.removeBefore(oldest); !removed)
        qCWarning(logServices).noquote() << "old figures cannot be thrown away:" << removed.error().message;
}

} // namespace castwright
