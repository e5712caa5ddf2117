// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"
#include "ports/Relay.h"
#include "services/BroadcastService.h"
#include "services/ProfileTemplate.h"
#include "services/ProxyIndex.h"
#include "services/ProxyInputs.h"
#include "services/UseCaseCatalog.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace castwright {

struct ServiceContext;

/// Relayed streams: what is kept of them, who may ask for what, and the figures of the relay in the words of its contract. Thread: server.
class ProxyService {
public:
    ProxyService(const ServiceContext &context, Relay *relay);
    void registerUseCases(UseCaseCatalog &catalog);
    /// Reads the settings, tells the relay of every stream of the account. After the account is there.
    Result<> start(const QString &accountId);

    /// What happens to streams and clients; on the bus with "proxy." before.
    static QStringList eventTypes();
    const ProxySettings &settings() const { return m_settings; }
    const QString &accountId() const { return m_accountId; }
    /// How long and how often a webhook of the proxy is tried, as its owner said.
    struct WebhookLimits {
        int timeoutSec = 10;
        int maxRetries = 3;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< sent with each delivery; may carry credentials
    };
    std::optional<WebhookLimits> webhookLimits(const QString &webhookId) const;
    static Result<> check(const WebhookLimits &limits);
    Result<> setWebhookLimits(const QString &webhookId, const WebhookLimits &limits);
    Relay *relay() const { return m_relay; }
    const BroadcastService *broadcasts() const { return m_broadcasts.get(); }
    /// "exp=...&sig=..." for one stream; empty when addresses are not signed.
    QByteArray signature(const QString &streamId) const;
    /// What stands in a player's address.
    struct SignedQuery {
        QString expires;
        QString signature;
        bool isBound = false; ///< to the address it was signed for
        QString address;      ///< where the player is
    };
    /// Where this server itself finds the stream: a path with a signature that stays good. Empty when it is not there, or is no live
    /// stream.
    QString ownPath(const QString &streamId) const;
    /// "hls", "dash" or "http-ts", as figures of viewers call it.
    QString playedAs(const QString &streamId) const;
    /// Does this stream need a signature, and is this one good?
    bool isSigned(const QString &streamId, const SignedQuery &query) const;

    /// One line of the channel list that any player can use.
    struct Channel {
        QString name;
        QString guideId;
        QString logo;
        QString group;
        QString path; ///< with a signature where one is needed
    };
    QList<Channel> channels() const;

    bool hasGuide() const;
    /// The XMLTV guide of the list that was imported last.
    void guide(std::function<void(Result<QByteArray>)> done);

private:
    // The acts; they are reached through the catalog only.
    Result<ProxyDocument> create(const CallContext &call, const ProxyStreamConfig &input);
    Result<ProxyDocument> sign(const CallContext &call, const ProxySign &input);
    Result<ProxyDocument> transcode(const CallContext &call, const ProxyStreamConfig &input);
    Result<ProxyDocument> profiles(const CallContext &call, const Nothing &);
    Result<ProxyDocument> saveProfile(const CallContext &call, const ProxyProfile &input);
    Result<ProxyDocument> removeProfile(const CallContext &call, const ProxyProfileName &input);
    Result<ProxyDocument> list(const CallContext &call, const Nothing &);
    Result<ProxyDocument> get(const CallContext &call, const ProxyStreamId &input);
    Result<ProxyDocument> patch(const CallContext &call, const ProxyStreamPatch &input);
    Result<ProxyDocument> remove(const CallContext &call, const ProxyStreamId &input);
    Result<ProxyDocument> failOver(const CallContext &call, const ProxyStreamId &input);
    Result<ProxyDocument> byMetadata(const CallContext &call, const ProxyFilter &input);
    Result<ProxyDocument> countsByMetadata(const CallContext &call, const ProxyFilter &input);
    Result<ProxyDocument> removeByMetadata(const CallContext &call, const ProxyFilter &input);
    Result<ProxyDocument> removeOldest(const CallContext &call, const ProxyFilter &input);
    Result<ProxyDocument> clients(const CallContext &call, const Nothing &);
    Result<ProxyDocument> client(const CallContext &call, const ProxyClientId &input);
    Result<ProxyDocument> disconnect(const CallContext &call, const ProxyClientId &input);
    Result<ProxyDocument> stats(const CallContext &call, const Nothing &);
    Result<ProxyDocument> detailedStats(const CallContext &call, const Nothing &);
    Result<ProxyDocument> events(const CallContext &call, const Nothing &);
    Result<ProxyDocument> performance(const CallContext &call, const Nothing &);
    Result<ProxyDocument> streamStats(const CallContext &call, const Nothing &);
    Result<ProxyDocument> health(const CallContext &call, const Nothing &);
    Result<ProxyDocument> info(const CallContext &call, const Nothing &);
    Result<ProxySettings> readSettings(const CallContext &call, const Nothing &);
    Result<ProxySettings> changeSettings(const CallContext &call, const ProxySettings &input);
    void importChannels(const CallContext &call, const ProxyImport &input, std::function<void(Result<ProxyDocument>)> done);
    void testConnection(const CallContext &call, const ProxyUrl &input, std::function<void(Result<ProxyDocument>)> done);

    Result<> check(const ProxyStreamConfig &config) const;
    Result<QList<ProxyStream>> all(const CallContext &call) const;
    RelaySpec specOf(const ProxyStream &stream) const;
    Result<ProxyDocument> make(const CallContext &call, const ProxyStreamConfig &input);
    /// Of a profile's name, or of arguments that begin with a dash.
    std::optional<ProfileTemplate> profileOf(const QString &profile) const;
    void addTranscoding(const ProxyStream &stream, RelaySpec &spec) const;
    void describeTranscoding(const ProxyStream &stream, QJsonObject &view) const;
    QJsonObject acceleration() const;
    QJsonObject profileTexts() const;
    Result<> keepProfiles(const QJsonObject &profiles);
    void registerTranscoding(UseCaseCatalog &catalog);
    QJsonObject viewOf(const ProxyStream &stream) const;
    QJsonObject createdView(const ProxyStream &stream) const;
    QString endpointOf(const ProxyStream &stream) const;
    QString suffixOf(const QString &streamId) const;
    QJsonObject totals(const QList<ProxyStream> &streams) const;
    static Result<> needsValue(const ProxyFilter &input);
    QList<ProxyStream> matching(const CallContext &call, const ProxyFilter &input) const;
    void changeAddresses(const ProxyStreamPatch &input, ProxyStreamConfig &config) const;
    Result<ProxyDocument> takeChannels(const CallContext &call, const QByteArray &text, const QString &guideBeside);
    Result<> removeStream(const ProxyStream &stream, const QString &reason);
    Result<> readWebhookLimits();
    Result<> keepWebhookLimits();
    QByteArray signedFor(const QString &streamId, qint64 seconds, const QString &address) const;
    void happened(const RelayEvent &event);
    void kindFound(const QString &streamId, RelayKind kind);
    void removeIdle();

    const ServiceContext &m_context;
    Relay *m_relay;
    QString m_accountId;
    ProxySettings m_settings;
    QByteArray m_signKey;
    qint64 m_startedUs;
    QTimer m_idle;
    std::unique_ptr<BroadcastService> m_broadcasts;
    static inline const QString profilesKey = QStringLiteral("proxy.profiles"); ///< the setting they are kept in
    QJsonObject m_profiles;        ///< of the account's own: description and arguments by name
    QJsonObject m_webhookLimits;   ///< by webhook, as stored
    std::deque<EventPtr> m_events; ///< the last ones, the newest at the end
    ProxyIndex m_index;
    QHash<QString, QString> m_byIdentity; ///< of configurations, so that one address is one stream
};

} // namespace castwright
