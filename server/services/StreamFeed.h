// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"
#include "store/PushTargetRepository.h"
#include "store/StreamRepository.h"

#include <QMultiHash>
#include <QSet>

#include <functional>

namespace castwright {

struct Repositories;

/// Keeps the stream engine's wanted state true to the store, and says what streams do now. Thread: server.
class StreamFeed {
public:
    /// `engine` may be null where no media is handled (a catalog for documentation); every stream is then offline.
    StreamFeed(Repositories &store, StreamEngine *engine, QString dataDir);

    /// Hands the stream, and with it its push targets, to the engine.
    Result<> apply(const StoredStream &stream);
    void applyTarget(const PushTarget &target);
    void removeTarget(const PushTarget &target);
    void remove(const QString &streamId);
    void disconnectPublisher(const QString &streamId);

    /// Records this session although the stream does not ask for it (true), or not although it does (false); until the session ends.
    void setRecording(const QString &streamId, bool records);
    /// The session is over: what was ordered for it no longer holds.
    void forgetOrders(const QString &streamId);
    bool hasOrder(const QString &streamId) const { return m_orders.contains(streamId); }
    bool records(const StoredStream &stream) const;
    QString recordFolder(const QString &streamId) const;

    StreamLive live(const QString &streamId) const;
    QList<StreamLive> allLive() const;
    QList<DestinationStatus> pushStatuses(const QString &streamId) const;
    StreamEngine *engine() const { return m_engine; }

    static QStringList urlsOf(const StoredStream &stream);
    /// Those of them that were named by somebody who may not have private addresses fetched.
    static QStringList publicUrlsOf(const StoredStream &stream);
    /// As a line of StoredStream::pullUrls.
    static QString stored(const QString &url, bool isPublicOnly) { return isPublicOnly ? QString(publicMark + url) : url; }
    /// The relayed streams that a stream is fetched from: its addresses of the form "relay:" and an id, without the first part.
    static QStringList relayIdsOf(const StoredStream &stream);
    static bool isRelayUrl(const QString &url) { return url.startsWith(QLatin1String("relay:")); }
    /// What says where a relayed stream is fetched for a stream; empty when it cannot be.
    using RelayAddress = std::function<QString(const QString &relayId, const QString &streamId)>;
    void setRelayAddress(RelayAddress address) { m_relayAddress = std::move(address); }
    /// The streams that are fetched from this relayed one.
    QStringList streamsOfRelay(const QString &relayId) const { return m_ofRelay.values(relayId); }

private:
    static constexpr QLatin1StringView publicMark{"public:"};

    Repositories &m_store;
    StreamEngine *m_engine;
    QString m_dataDir;
    void noteRelays(const QString &streamId, const QStringList &relayIds);

    RelayAddress m_relayAddress;
    QMultiHash<QString, QString> m_ofRelay; ///< relayed stream -> streams
    QHash<QString, bool> m_orders;          ///< recordings ordered for the session of the moment
};

} // namespace castwright
