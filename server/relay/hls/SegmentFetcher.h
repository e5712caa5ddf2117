// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/RelayHooks.h"
#include "relay/hls/SegmentCache.h"
#include "relay/hls/TokenTable.h"
#include "relay/http/UpstreamFetch.h"

namespace castwright::relay {

/// Fetches segments, parts and keys, each once however many ask for it at the same time, and keeps them in the cache. A failure of the
/// connection is tried again once; an answer that is no media is a failure. Thread: the relay's.
class SegmentFetcher : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<RelayAnswer>)>;
    struct Handlers {
        std::function<void(const Resource &resource, int status)> ended; ///< 200 is success, 0 no answer, 1 an answer that is no media
    };

    SegmentFetcher(const QString &streamId, RelayHooks &hooks, std::shared_ptr<StreamMeter> meter, std::shared_ptr<SegmentCache> cache,
                   Handlers handlers);
    ~SegmentFetcher() override;

    void fetch(const QByteArray &token, const Resource &resource, const RelaySettings &settings, const RelaySpec &spec, int timeoutMs,
               const Done &done);
    /// The same before anybody asks: that it is not there yet (404) is no failure then.
    void fetchAhead(const QByteArray &token, const Resource &resource, const RelaySettings &settings, const RelaySpec &spec, int timeoutMs,
                    const Done &done);
    /// It was fetched, and is here.
    bool has(const QByteArray &token) const;
    qint64 coalesced() const { return m_coalesced; }

private:
    struct Flight {
        Resource resource;
        UpstreamRequest request;
        QList<Done> waiting;
        QPointer<UpstreamFetch> fetch;
        UpstreamHead head;
        QByteArray body;
        qint64 startedUs = 0;
        int attempts = 0;
        bool isAhead = false; ///< nobody has asked for it yet
    };
    void begin(const QByteArray &token, const Resource &resource, const RelaySettings &settings, const RelaySpec &spec, int timeoutMs,
               const Done &done, bool isAhead);
    void start(const QByteArray &token);
    void ended(const QByteArray &token, const Result<> &result);
    void tell(const QByteArray &token, const Result<RelayAnswer> &answer);

    QByteArray m_prefix; ///< of the cache's keys: a token of one stream is none of another
    RelayHooks &m_hooks;
    std::shared_ptr<StreamMeter> m_meter;
    std::shared_ptr<SegmentCache> m_cache;
    Handlers m_handlers;
    QHash<QByteArray, std::shared_ptr<Flight>> m_flights;
    qint64 m_coalesced = 0;
};

/// The content type of a segment: what the server says when that makes sense, else by its first bytes or its name. Empty when it is a page.
QByteArray segmentType(const UpstreamHead &head, const QByteArray &body, const QUrl &url, Resource::Kind kind);

} // namespace castwright::relay
