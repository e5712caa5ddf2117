// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/RateBudget.h"
#include "ports/Relay.h"

#include <QHash>

#include <atomic>

namespace castwright::relay {

/// What one connection of a client has got, counted on the thread that sends it.
struct ClientMeter {
    std::atomic<qint64> bytes = 0;
    std::function<void()> sendAway; ///< thread: server
};

/// Who plays what. A client of a direct stream is there as long as its connection; one of HLS as long as it asks now and then. Coming and
/// going is told once each. Thread: server.
class ClientRegistry {
public:
    struct Told {
        std::function<void(const RelayClient &client, int streamClients)> connected;
        std::function<void(const RelayClient &client, int streamClients, const QString &reason)> disconnected;
    };
    explicit ClientRegistry(Told told) : m_told(std::move(told)) {}

    /// The client's id: what it says, when that fits, else a new one nobody can guess.
    static QString idOf(const QString &said);
    int countOf(const QString &streamId) const { return m_counts.value(streamId); }
    qint64 clientCount() const { return m_clients.size(); }
    int countAt(const QString &address) const { return m_addresses.value(address); }
    bool has(const QString &streamId, const QString &clientId) const { return m_clients.contains({streamId, clientId}); }
    /// How many connections of it are open now.
    qsizetype connectionsOf(const QString &streamId, const QString &clientId) const
    {
        return m_clients.value({streamId, clientId}).meters.size();
    }
    /// Is this one sent away and may not come back yet?
    bool isBanned(const QString &streamId, const QString &clientId, qint64 nowMs) const;

    /// A connection opened. Its meter is read until close().
    std::shared_ptr<ClientMeter> open(const QString &streamId, const QString &clientId, const RelayPlayer &player, qint64 nowMs);
    void close(const QString &streamId, const QString &clientId, const std::shared_ptr<ClientMeter> &meter, qint64 nowMs);
    /// A request of HLS or DASH.
    void touch(const QString &streamId, const QString &clientId, const RelayPlayer &player, qint64 bytes, bool isSegment, qint64 nowMs);
    /// Forgets those who ask no more.
    void expire(qint64 nowMs, qint64 timeoutMs);
    /// What the client may be sent by HLS and DASH; it must be there.
    std::shared_ptr<RateBudget> budget(const QString &streamId, const QString &clientId) { return m_clients[{streamId, clientId}].budget; }
    bool disconnect(const QString &streamId, const QString &clientId, qint64 nowMs);
    void disconnectAll(const QString &streamId, const QString &reason);

    /// Reads the meters; bytes per stream since the last call go to `counted`.
    void collect(qint64 nowMs, const std::function<void(const QString &streamId, qint64 bytes)> &counted);
    QList<RelayClient> clients() const;

private:
    struct Entry {
        RelayClient client;
        QList<std::shared_ptr<ClientMeter>> meters;
        qint64 lastMs = 0;
        qint64 uncounted = 0; ///< of closed connections
        std::shared_ptr<RateBudget> budget = std::make_shared<RateBudget>();
    };
    using Key = std::pair<QString, QString>;
    Entry &entry(const QString &streamId, const QString &clientId, const RelayPlayer &player, qint64 nowMs);
    void remove(const Key &key, const QString &reason);

    Told m_told;
    QHash<Key, Entry> m_clients;
    QHash<QString, int> m_counts;
    QHash<QString, int> m_addresses;
    QHash<QString, qint64> m_left; ///< bytes of clients that are gone, not yet counted, by stream
    QHash<Key, qint64> m_banned;
};

} // namespace castwright::relay
