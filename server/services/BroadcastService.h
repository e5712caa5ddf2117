// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"
#include "services/BroadcastInputs.h"
#include "services/ProxyInputs.h"
#include "services/UseCaseCatalog.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace castwright {

struct ServiceContext;

/// Broadcasts: one address after the other as one endless HLS playlist in a folder, with a callback at the end of each programme. The
/// source is read through the relay, by its rules. What was written can be played until it is deleted. Thread: server.
class BroadcastService : public QObject {
    Q_OBJECT

public:
    BroadcastService(const ServiceContext &context, Relay &relay);
    ~BroadcastService() override;

    void registerUseCases(UseCaseCatalog &catalog);
    /// Signs callbacks; known to whoever starts a broadcast.
    void setSignKey(const QByteArray &key) { m_signKey = key; }

    void start(const CallContext &call, const BroadcastStart &input, std::function<void(Result<ProxyDocument>)> done);
    Result<ProxyDocument> stop(const CallContext &call, const BroadcastId &input);
    Result<ProxyDocument> status(const CallContext &call, const BroadcastId &input);
    Result<ProxyDocument> list(const CallContext &call, const Nothing &);
    Result<ProxyDocument> remove(const CallContext &call, const BroadcastId &input);
    /// The path of "live.m3u8" or a segment's file; empty when there is no such thing.
    QString file(const QString &networkId, const QString &name) const;

private:
    using Done = std::function<void(Result<ProxyDocument>)>;
    struct Entry {
        BroadcastStart input;
        TranscodePlan plan;
        std::shared_ptr<BroadcastRun> run;
        QString sourceId; ///< of the relay's stream
        QDateTime startedAt;
        qint64 finalSegment = -1; ///< when it was stopped
        bool isStopped = false;
        bool isTold = false; ///< that the programme ended
        bool isNoted = false;
        Done starting; ///< whoever waits for the first media
    };
    using EntryPtr = std::shared_ptr<Entry>;
    Result<> check(const BroadcastStart &input) const;
    QString folderOf(const QString &networkId) const;
    BroadcastJob jobOf(Entry &entry, bool isTransition);
    void changed(const QString &networkId, const std::weak_ptr<Entry> &entry);
    void answerStart(const EntryPtr &entry);
    void ended(const EntryPtr &entry, const BroadcastState &state);
    void post(const QString &url, const QByteArray &id, const QByteArray &body, int attempt);
    QJsonObject view(const Entry &entry) const;
    /// What is listed of it after a restart of the server lies beside its segments.
    void note(const Entry &entry) const;
    void readEarlier();
    Secret callbackSecret(const QString &networkId) const;
    void dropRun(Entry &entry);

    const ServiceContext &m_context;
    Relay &m_relay;
    /// What runs tell goes by way of this, which lives as long as they do: on their threads nobody can tell whether the service does.
    const std::shared_ptr<QObject> m_door{new QObject, [](QObject *door) { door->deleteLater(); }};
    QByteArray m_signKey;
    std::map<QString, EntryPtr> m_entries;
    std::map<QString, QJsonObject> m_earlier; ///< of earlier runs of this server, by id: their files can be played
    QHash<QString, QList<qint64>> m_failures; ///< times of starts that failed, epoch milliseconds
};

} // namespace castwright
