// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"
#include "ports/StreamEngine.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace castwright {

class ProxyService;
class StreamFeed;
struct ServiceContext;

/// Makes a relayed stream a stream like any other. A stream whose pull address is "relay:" and a relayed stream's id takes what the relay
/// has already: it is one more player there, so no second connection to the upstream is made, and failover is the relay's. Whoever plays
/// at the relay is seen as a viewer of that stream. Thread: server.
class RelayedStreams : public QObject {
public:
    /// `relay` may be null: then nothing is relayed.
    RelayedStreams(const ServiceContext &context, ProxyService &proxy, Relay *relay);
    ~RelayedStreams() override;

    /// Where this server answers; streams are fetched from there on. Empty while nothing listens.
    void setAddress(const QString &accountId, const QString &baseUrl);
    /// Who is told of viewers.
    void setSight(std::function<void(ViewerSighting)> sight) { m_sight = std::move(sight); }

private:
    struct Player {
        ViewerSighting sighting; ///< without bytes
        qint64 told = 0;         ///< bytes that were sighted already
    };
    QString addressOf(const QString &relayId, const QString &streamId);
    void look();

    const ServiceContext &m_context;
    ProxyService &m_proxy;
    Relay *m_relay;
    QString m_baseUrl;
    QHash<QString, QString>
        m_addresses; ///< by stream and relayed stream; the same as long as they say the same, or the pull would begin anew
    std::function<void(ViewerSighting)> m_sight;
    QHash<QString, Player> m_players; ///< by stream and client
    QTimer m_timer;
};

} // namespace castwright
