// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ClientRegistry.h"

#include "base/Id.h"

#include <QRegularExpression>

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr qint64 banMs = 10'000; ///< a player that was sent away must not be back with its next playlist request
constexpr qsizetype maxBanned = 10'000;

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}
} // namespace

QString ClientRegistry::idOf(const QString &said)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._~-]{1,128}")));
    return pattern.match(said).hasMatch() ? said : QString(QStringLiteral("client_") + randomToken(12));
}

bool ClientRegistry::isBanned(const QString &streamId, const QString &clientId, qint64 nowMs) const
{
    return !clientId.isEmpty() && m_banned.value({streamId, clientId}) > nowMs;
}

ClientRegistry::Entry &ClientRegistry::entry(const QString &streamId, const QString &clientId, const RelayPlayer &player, qint64 nowMs)
{
    const Key key{streamId, clientId};
    auto found = m_clients.find(key);
    if (found != m_clients.end()) {
        found->lastMs = nowMs;
        found->client.lastAccess = timeOf(nowMs);
        return *found;
    }
    Entry made;
    made.client = {clientId, streamId, player.userAgent, player.address, player.userName,
                   0,        0,        timeOf(nowMs),    timeOf(nowMs),  QString(QStringLiteral("con_") + randomToken(9))};
    made.lastMs = nowMs;
    found = m_clients.insert(key, made);
    ++m_counts[streamId];
    ++m_addresses[player.address];
    m_told.connected(found->client, m_counts.value(streamId));
    return m_clients[key];
}

std::shared_ptr<ClientMeter> ClientRegistry::open(const QString &streamId, const QString &clientId, const RelayPlayer &player, qint64 nowMs)
{
    auto meter = std::make_shared<ClientMeter>();
    entry(streamId, clientId, player, nowMs).meters.append(meter);
    return meter;
}

void ClientRegistry::close(const QString &streamId, const QString &clientId, const std::shared_ptr<ClientMeter> &meter, qint64 nowMs)
{
    const Key key{streamId, clientId};
    const auto found = m_clients.find(key);
    if (found == m_clients.end() || !found->meters.removeOne(meter))
        return;
    const qint64 bytes = meter->bytes.exchange(0);
    found->client.bytesServed += bytes;
    found->uncounted += bytes;
    found->lastMs = nowMs;
    if (found->meters.isEmpty())
        remove(key, QStringLiteral("client_disconnected"));
}

void ClientRegistry::touch(const QString &streamId, const QString &clientId, const RelayPlayer &player, qint64 bytes, bool isSegment,
                           qint64 nowMs)
{
    Entry &found = entry(streamId, clientId, player, nowMs);
    found.client.bytesServed += bytes;
    found.uncounted += bytes;
    found.client.segmentsServed += isSegment ? 1 : 0;
}

void ClientRegistry::expire(qint64 nowMs, qint64 timeoutMs)
{
    QList<Key> gone;
    for (auto it = m_clients.cbegin(); it != m_clients.cend(); ++it)
        if (it->meters.isEmpty() && nowMs - it->lastMs > timeoutMs)
            gone.append(it.key());
    for (const Key &key : gone)
        remove(key, QStringLiteral("inactive_timeout"));
    m_banned.removeIf([nowMs](const QHash<Key, qint64>::iterator &row) { return row.value() <= nowMs; });
}

void ClientRegistry::remove(const Key &key, const QString &reason)
{
    const Entry gone = m_clients.take(key);
    for (const auto &meter : gone.meters)
        if (meter->sendAway)
            meter->sendAway();
    m_left[key.first] += gone.uncounted;
    if (--m_counts[key.first] <= 0)
        m_counts.remove(key.first);
    if (--m_addresses[gone.client.address] <= 0)
        m_addresses.remove(gone.client.address);
    m_told.disconnected(gone.client, m_counts.value(key.first), reason);
}

bool ClientRegistry::disconnect(const QString &streamId, const QString &clientId, qint64 nowMs)
{
    const Key key{streamId, clientId};
    if (!m_clients.contains(key))
        return false;
    if (m_banned.size() < maxBanned)
        m_banned.insert(key, nowMs + banMs);
    remove(key, QStringLiteral("manual_disconnect"));
    return true;
}

void ClientRegistry::disconnectAll(const QString &streamId, const QString &reason)
{
    QList<Key> gone;
    for (auto it = m_clients.cbegin(); it != m_clients.cend(); ++it)
        if (it.key().first == streamId)
            gone.append(it.key());
    for (const Key &key : gone)
        remove(key, reason);
}

void ClientRegistry::collect(qint64 nowMs, const std::function<void(const QString &, qint64)> &counted)
{
    for (Entry &each : m_clients) {
        qint64 bytes = std::exchange(each.uncounted, 0);
        for (const auto &meter : std::as_const(each.meters)) {
            const qint64 more = meter->bytes.exchange(0);
            each.client.bytesServed += more;
            bytes += more;
            if (more > 0) {
                each.lastMs = nowMs;
                each.client.lastAccess = timeOf(nowMs);
            }
        }
        if (bytes > 0)
            counted(each.client.streamId, bytes);
    }
    const auto left = std::exchange(m_left, {});
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        if (it.value() > 0)
            counted(it.key(), it.value());
}

QList<RelayClient> ClientRegistry::clients() const
{
    QList<RelayClient> out;
    out.reserve(m_clients.size());
    for (const Entry &each : m_clients) {
        RelayClient client = each.client;
        for (const auto &meter : each.meters)
            client.bytesServed += meter->bytes.load();
        out.append(client);
    }
    std::ranges::sort(out, [](const RelayClient &a, const RelayClient &b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.clientId < b.clientId;
    });
    return out;
}

} // namespace castwright::relay
