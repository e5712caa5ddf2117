// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ports/Transcoder.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace castwright {

class ChunkRing;

/// Hls: playlists are rewritten. Live: one endless body for all clients. Vod: a file, one upstream a client, seekable. Dash: passed on.
enum class RelayKind { Hls = 1, Live, Vod, Dash };

/// What holds for all streams of the relay.
struct RelaySettings {
    QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    bool allowsLoopback = false;
    bool allowsPrivate = false;
    QString userAgent = QStringLiteral("Castwright/" CASTWRIGHT_VERSION);
    int maxRedirects = 10;
    int connectTimeoutMs = 5000;
    int headTimeoutMs = 10'000;
    int stallMs = 1000;    ///< live: without a byte for so long, and something is done about it
    int hedgeMs = 400;     ///< live: how long an attempt is waited for before the next address is tried beside it
    int giveUpMs = 30'000; ///< live: without media from anywhere for so long, and the clients are sent away
    int lingerMs = 300;    ///< how long an upstream is kept after its last client
    int hlsClientTimeoutMs = 30'000;
    int prebufferBytes = 262'144; ///< strict live TS: what the first client waits for, at most prebufferMs
    int prebufferMs = 2000;
    int cooldownMs = 60'000;
    qint64 minBytesPerSec = 0; ///< live: less for 15 s is a failure; 0 is off
    qint64 maxPlaylistBytes = 8LL * 1024 * 1024;
    qint64 maxSegmentBytes = 64LL * 1024 * 1024;
    qint64 cacheBytes = 256LL * 1024 * 1024;
    int maxClientsPerStream = 0; ///< 0 is without limit, as below
    int maxClientsPerAddress = 0;
    qint64 maxClientBytesPerSec = 0;
    qint64 maxStreamBytesPerSec = 0; ///< to all clients of a stream together
    qint64 maxTotalBytesPerSec = 0;  ///< to all clients of all direct streams
    int maxUpstreamsPerHost = 0;
    bool stopsOldest = false;     ///< at that limit the stream that was opened first gives way; else the new one is refused
    int transcodeLingerMs = 3000; ///< how long an encode goes on after its last viewer
    QStringList allowedHosts;     ///< empty is all; "a.example", "*.example", addresses and networks
    QStringList deniedHosts;
};

struct RelaySpec {
    QString streamId;
    RelayKind kind = RelayKind::Live;
    QStringList urls; ///< the first is the primary
    QString userAgent;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString proxyUrl; ///< http:// or socks5://; empty is none
    bool isStrict = false;
    bool isSticky = false;
    bool returnsToPrimary = false;
    int returnAfterMs = 60'000;
    int maxFailovers = 0;
    int maxRedirects = -1; ///< -1: as the settings say, as below
    int stallMs = -1;
    int maxClients = -1;
    qint64 maxClientBytesPerSec = -1;
    bool dropsSlow = true; ///< a slow client goes on at the newest start; else it is sent away
    std::optional<TranscodePlan> transcode;
    ContentRules content; ///< what of it counts as trouble, while somebody plays
    QString resolverUrl;  ///< is asked for the next address before the list is used
    QJsonObject metadata; ///< told to the resolver
    friend bool operator==(const RelaySpec &, const RelaySpec &) = default;
};

/// Who plays.
struct RelayPlayer {
    QString clientId; ///< what it says it is; empty makes a new one
    QString address;
    QString userAgent;
    QString userName;
};

/// What to send to a player. Either `body` or `ring`.
struct RelayAnswer {
    int status = 200;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::shared_ptr<ChunkRing> ring;
    bool isLive = true;
    bool dropsSlow = true;
    qint64 maxBytesPerSec = 0;
    std::optional<RelayKind> leadsTo;                               ///< it is played as this, elsewhere; nothing else is set
    std::function<void(qint64 bytes, bool hasLeft)> report;         ///< any thread
    std::function<void(std::function<void()> sendAway)> onSentAway; ///< what ends this client's connection; may be empty
    std::shared_ptr<void> hold;
    QString clientId;
};

/// How a stream is. Counters since it was made known.
struct RelayStreamFigures {
    QString streamId;
    RelayKind kind = RelayKind::Live;
    QString currentUrl;
    int urlIndex = 0;
    int failovers = 0;
    std::optional<QDateTime> lastFailover;
    int clients = 0;
    qint64 bytesServed = 0;
    qint64 segmentsServed = 0;
    qint64 bytesReceived = 0;
    qint64 bytesPerSec = 0; ///< served, over the last ten seconds
    qint64 inBytesPerSec = 0;
    int errors = 0;
    int upstreams = 0; ///< connections now
    bool isRunning = false;
    QDateTime lastAccess;
    QString lastError;
    qint64 continuityErrors = 0;
    qint64 splices = 0;
    std::optional<TranscodeFigures> transcode; ///< while it is encoded
};

struct RelayClient {
    QString clientId;
    QString streamId;
    QString userAgent;
    QString address;
    QString userName;
    qint64 bytesServed = 0;
    qint64 segmentsServed = 0;
    QDateTime createdAt;
    QDateTime lastAccess;
    QString connectionId; ///< of this coming: the same client gets another when it comes again
};

/// A row of times: how many, and which time that share of them did not exceed.
struct RelayTimes {
    qint64 count = 0;
    double p50Ms = 0;
    double p95Ms = 0;
    double p99Ms = 0;
    double maxMs = 0;
};

struct RelayTotals {
    qint64 bytesServed = 0;
    qint64 segmentsServed = 0;
    qint64 bytesReceived = 0;
    qint64 bytesPerSec = 0;
    qint64 cacheHits = 0;
    qint64 cacheMisses = 0;
    qint64 cacheBytes = 0;
    qint64 coalesced = 0; ///< requests that waited for another's fetch
    int upstreams = 0;
    qint64 failovers = 0;
    QHash<QString, qint64> errors; ///< by class: "connect", "timeout", "http_4xx", "http_5xx", "not_media", "broken", "stall", "closed"
    RelayTimes startTimes;         ///< from a client's request to its first byte
    RelayTimes segmentTimes;       ///< fetches of segments
    RelayTimes playlistTimes;
    RelayTimes failoverTimes; ///< from the trouble to media from elsewhere
};

/// Something a webhook may want to know. `type` is one of stream_started, stream_stopped, stream_failed, client_connected,
/// client_disconnected, failover_triggered.
struct RelayEvent {
    QString type;
    QString streamId;
    QJsonObject data;
};

/// Relays other people's streams. All functions are called on the server thread, return at once, and answer there. Real side: server/relay.
class Relay : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Answer = std::function<void(Result<RelayAnswer>)>;

    virtual void configure(const RelaySettings &settings) = 0;
    /// Where this server is reached on this machine, "http://127.0.0.1:8085": what is transcoded or looked at is read from there.
    virtual void setBaseUrl(const QString &url) = 0;
    /// There, a stream's own address for players on this machine.
    virtual QString localUrl(const QString &streamId, RelayKind kind) const = 0;
    /// Who encodes; null when nobody does.
    virtual Transcoder *transcoder() const = 0;
    /// Is this an address that may be relayed? Names are not resolved yet. Error: Unprocessable naming `field`.
    virtual Result<> checkUrl(const QString &url, const QString &field) const = 0;
    /// The same for a proxy to connect through: http or socks5, at a host that may be connected to.
    virtual Result<> checkProxyUrl(const QString &url, const QString &field) const = 0;
    /// Can these stand in a list of hosts?
    virtual Result<> checkHosts(const QStringList &hosts, const QString &field) const = 0;

    virtual void setStream(const RelaySpec &spec) = 0;
    virtual void removeStream(const QString &streamId, const QString &reason) = 0;
    /// Stops what runs; the stream stays known.
    virtual void stopStream(const QString &streamId, const QString &reason) = 0;
    /// Goes to exactly the next address. Errors: NotFound, InvalidRequest when there is none.
    virtual Result<int> failOver(const QString &streamId) = 0;

    /// A direct stream. `range` is the request's header. Errors: NotFound, UpstreamFailed, UpstreamTimeout, RateLimited (a limit).
    virtual void open(const QString &streamId, const RelayPlayer &player, const QByteArray &range, bool isHead, Answer done) = 0;
    /// A playlist; `token` empty is the stream's own, else one that a playlist named. `query` holds the reload parameters of low-latency
    /// HLS.
    virtual void playlist(const QString &streamId, const RelayPlayer &player, const QString &token, const QByteArray &query,
                          Answer done) = 0;
    virtual void segment(const QString &streamId, const RelayPlayer &player, const QString &token, const QByteArray &range,
                         Answer done) = 0;
    /// False when there is no such client.
    virtual bool disconnectClient(const QString &streamId, const QString &clientId) = 0;
    /// One GET with the relay's rules; for the test button. `done` gets the status.
    virtual void testUrl(const QString &url, std::function<void(Result<int>)> done) = 0;

    /// The body of one GET with the relay's rules; for channel lists and guides.
    virtual void fetchText(const QString &url, qint64 maxBytes, std::function<void(Result<QByteArray>)> done) = 0;

    virtual RelayStreamFigures figures(const QString &streamId) const = 0;
    virtual QList<RelayClient> clients() const = 0;
    virtual RelayTotals totals() const = 0;

Q_SIGNALS:
    void happened(const castwright::RelayEvent &event);
    /// The stream turned out to be a playlist, whatever its address looks like.
    void kindFound(const QString &streamId, castwright::RelayKind kind);
};

} // namespace castwright
