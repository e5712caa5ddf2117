// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StreamFeed.h"

#include "store/Repositories.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
OutputSpec outputOf(const PushTarget &target)
{
    OutputSpec spec;
    spec.studioId = target.streamId;
    spec.destination.id = target.id;
    spec.destination.studioId = target.streamId;
    spec.destination.name = target.name;
    spec.destination.platform = target.platform;
    spec.destination.url = target.uri.reveal();
    if (spec.destination.url.startsWith("srt:"_L1, Qt::CaseInsensitive)) {
        spec.destination.kind = DestinationKind::Srt;
        spec.destination.srt.emplace();
    }
    return spec;
}
} // namespace

StreamFeed::StreamFeed(Repositories &store, StreamEngine *engine, QString dataDir)
    : m_store(store)
    , m_engine(engine)
    , m_dataDir(std::move(dataDir))
{}

QStringList StreamFeed::urlsOf(const StoredStream &stream)
{
    QStringList urls = stream.pullUrls.reveal().split(u'\n', Qt::SkipEmptyParts);
    for (QString &url : urls)
        if (url.startsWith(publicMark))
            url.remove(0, publicMark.size());
    return urls;
}

QStringList StreamFeed::publicUrlsOf(const StoredStream &stream)
{
    QStringList urls;
    for (const QString &line : stream.pullUrls.reveal().split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(publicMark))
            urls += line.mid(publicMark.size());
    return urls;
}

QStringList StreamFeed::relayIdsOf(const StoredStream &stream)
{
    QStringList ids;
    for (const QString &url : urlsOf(stream))
        if (isRelayUrl(url))
            ids += url.section(u':', 1);
    return ids;
}

void StreamFeed::noteRelays(const QString &streamId, const QStringList &relayIds)
{
    m_ofRelay.removeIf([&streamId](const auto &row) { return row.value() == streamId; });
    for (const QString &relayId : relayIds)
        m_ofRelay.insert(relayId, streamId);
}

QString StreamFeed::recordFolder(const QString &streamId) const
{
    return m_dataDir + u"/recordings/streams/"_s + streamId;
}

bool StreamFeed::records(const StoredStream &stream) const
{
    return m_orders.value(stream.id, stream.record);
}

Result<> StreamFeed::apply(const StoredStream &stream)
{
    if (!m_engine)
        return {};
    StreamSpec spec;
    spec.streamId = stream.id;
    spec.name = stream.name;
    spec.mode = stream.ingestMode;
    noteRelays(stream.id, relayIdsOf(stream));
    for (const QString &url : urlsOf(stream)) {
        const QString address = !isRelayUrl(url) ? url : m_relayAddress ? m_relayAddress(url.section(u':', 1), stream.id) : QString();
        if (!address.isEmpty())
            spec.pullUrls += address;
    }
    spec.publicPullUrls = publicUrlsOf(stream);
    spec.isEnabled = stream.enabled && (!stream.pull || stream.pull->enabled);
    spec.dvrSec = stream.dvrSec;
    spec.recordFolder = records(stream) ? recordFolder(stream.id) : QString();
    spec.renditions = stream.renditions;
    m_engine->setStream(spec);
    CW_TRY(const auto targets, m_store.pushTargets.ofStream(stream.accountId, stream.id));
    for (const PushTarget &target : targets)
        applyTarget(target);
    return {};
}

void StreamFeed::applyTarget(const PushTarget &target)
{
    if (!m_engine)
        return;
    if (target.isEnabled)
        m_engine->startPush(outputOf(target));
    else
        m_engine->stopPush(target.streamId, target.id);
}

void StreamFeed::removeTarget(const PushTarget &target)
{
    if (m_engine)
        m_engine->stopPush(target.streamId, target.id);
}

void StreamFeed::remove(const QString &streamId)
{
    m_orders.remove(streamId);
    noteRelays(streamId, {});
    if (m_engine)
        m_engine->removeStream(streamId);
}

void StreamFeed::disconnectPublisher(const QString &streamId)
{
    if (m_engine)
        m_engine->disconnectPublisher(streamId);
}

void StreamFeed::setRecording(const QString &streamId, bool records)
{
    m_orders.insert(streamId, records);
}

void StreamFeed::forgetOrders(const QString &streamId)
{
    m_orders.remove(streamId);
}

StreamLive StreamFeed::live(const QString &streamId) const
{
    StreamLive live = m_engine ? m_engine->live(streamId) : StreamLive();
    live.streamId = streamId;
    return live;
}

QList<StreamLive> StreamFeed::allLive() const
{
    return m_engine ? m_engine->allLive() : QList<StreamLive>();
}

QList<DestinationStatus> StreamFeed::pushStatuses(const QString &streamId) const
{
    return m_engine ? m_engine->pushStatuses(streamId) : QList<DestinationStatus>();
}

} // namespace castwright
