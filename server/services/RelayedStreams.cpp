// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RelayedStreams.h"

#include "base/Log.h"
#include "services/ProxyService.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int relayedEveryMs = 3000;
/// The streams of this server at their own relay; they are no viewers.
const QString ownPlayer = u"stream-"_s;
} // namespace

RelayedStreams::RelayedStreams(const ServiceContext &context, ProxyService &proxy, Relay *relay)
    : m_context(context)
    , m_proxy(proxy)
    , m_relay(relay)
{
    if (!relay)
        return;
    context.streams.setRelayAddress([this](const QString &relayId, const QString &streamId) { return addressOf(relayId, streamId); });
    connect(&m_timer, &QTimer::timeout, this, &RelayedStreams::look);
    m_timer.start(relayedEveryMs);
}

RelayedStreams::~RelayedStreams()
{
    m_context.streams.setRelayAddress({});
}

QString RelayedStreams::addressOf(const QString &relayId, const QString &streamId)
{
    if (m_baseUrl.isEmpty())
        return {};
    const QString path = m_proxy.ownPath(relayId);
    if (path.isEmpty())
        return {};
    const QString address = m_baseUrl + path + u"&client_id="_s + ownPlayer + streamId + u"&username=Castwright"_s;
    QString &known = m_addresses[QString(streamId + u'/' + relayId)];
    if (known.section(u'?', 0, 0) != address.section(u'?', 0, 0)) // a signature of now is not that of before, and both are good
        known = address;
    return known;
}

void RelayedStreams::setAddress(const QString &accountId, const QString &baseUrl)
{
    m_baseUrl = baseUrl;
    while (m_baseUrl.endsWith(u'/'))
        m_baseUrl.chop(1);
    const auto streams = m_context.store.streams.all(accountId).value_or(QList<StoredStream>());
    for (const StoredStream &stream : streams)
        if (!StreamFeed::relayIdsOf(stream).isEmpty())
            if (const auto applied = m_context.streams.apply(stream); !applied)
                qCWarning(logServices).noquote() << "a relayed stream cannot be fetched:" << applied.error().message;
}

void RelayedStreams::look()
{
    QHash<QString, Player> still;
    for (const RelayClient &client : m_relay->clients()) {
        if (client.clientId.startsWith(ownPlayer))
            continue;
        for (const QString &streamId : m_context.streams.streamsOfRelay(client.streamId)) {
            const QString key = streamId + u'/' + client.clientId;
            Player player = m_players.value(key);
            if (player.sighting.streamId.isEmpty())
                player.sighting = {streamId, u"relay-"_s + client.clientId, m_proxy.playedAs(client.streamId), client.address,
                                   client.userAgent};
            ViewerSighting now = player.sighting;
            now.bytes = client.bytesServed - player.told;
            player.told = client.bytesServed;
            still.insert(key, player);
            if (m_sight)
                m_sight(now);
        }
    }
    for (auto it = m_players.cbegin(); it != m_players.cend(); ++it)
        if (!still.contains(it.key()) && m_sight) {
            ViewerSighting last = it->sighting;
            last.hasLeft = true;
            m_sight(last);
        }
    m_players = std::move(still);
}

} // namespace castwright
