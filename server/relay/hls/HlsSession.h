// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/FailoverPlan.h"
#include "relay/FailoverResolver.h"
#include "relay/RelayHooks.h"
#include "relay/hls/PlaylistFetch.h"
#include "relay/hls/SegmentFetcher.h"
#include "relay/hls/StitchedList.h"
#include "relay/hls/TokenTable.h"

#include <map>

namespace castwright::relay {

/// The HLS side of one stream: playlists fetched once for all clients and rewritten, segments by token; a playlist that fails, is empty, is
/// no playlist or goes no further moves the stream to its next address, and the playlists that clients know go on there. Thread: the
/// relay's.
class HlsSession : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<RelayAnswer>)>;

    HlsSession(const RelaySettings &settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks, std::shared_ptr<StreamMeter> meter,
               std::shared_ptr<SegmentCache> cache);
    ~HlsSession() override;

    void setSpec(const RelaySpec &spec);
    /// `token` empty: the stream's entry. `query`: the reload parameters of low-latency HLS, as they came.
    void playlist(const QByteArray &token, const QByteArray &query, const Done &done);
    void segment(const QByteArray &token, const Done &done);
    /// Everything is looked at anew, at this address.
    void failOver(int index, const QString &reason);

private:
    /// One playlist as clients know it.
    struct Listing {
        QByteArray token;
        QByteArray traits;  ///< the master's line that named it
        int source = -1;    ///< index of the address that `url` belongs to; -1 must be found
        int candidate = -1; ///< an address that is tried in an emergency; the stream goes there when it works
        QUrl url;
        bool isRedirected = false; ///< `url` is where the entry led to (sticky)
        StitchedList list;
        int listSource = -1;  ///< whose playlist `list` has last seen
        QByteArray text;      ///< rewritten, with marks
        qint64 fetchedMs = 0; ///< 0 is never
        qint64 changedMs = 0;
        qint64 askedMs = 0;
        qint64 usedMs = 0; ///< when a client asked last
        bool isMaster = false;
        bool isFetching = false;
        QList<Done> waiting;
        QList<int> ladder; ///< addresses left in this emergency
        bool isInTrouble = false;
        bool hasRetried = false;
        bool hasAsked = false; ///< for more addresses, in this emergency
        int attempts = 0;      ///< of the present refresh
        qint64 troubleMs = 0;
        QString reason;
    };
    using ListingPtr = std::shared_ptr<Listing>;
    /// A playlist that is kept back until what is new in it is here.
    struct Hold {
        ListingPtr slot;
        qsizetype left = 0; ///< segments under way
        bool isOver = false;
    };
    using Loaded = std::expected<PlaylistFetch::Loaded, PlaylistFetch::Failure>;

    ListingPtr listingOf(const QByteArray &token);
    void dropUnused(qint64 nowMs);
    bool isFresh(const Listing &slot, qint64 nowMs) const;
    bool isFrozen(const Listing &slot, qint64 nowMs) const;
    int wanted(const Listing &slot) const { return slot.candidate >= 0 ? slot.candidate : m_plan.index(); }
    int timeoutMs(const Listing &slot) const;
    QByteArray reloadQuery(const Listing &slot, const QByteArray &query) const;
    void refresh(const ListingPtr &slot, const QByteArray &query);
    void locate(const ListingPtr &slot);
    void load(const ListingPtr &slot, const QByteArray &query);
    void loaded(const ListingPtr &slot, const Loaded &result);
    void adopt(const ListingPtr &slot, const PlaylistFetch::Loaded &loaded);
    void adopted(const ListingPtr &slot);
    void settle(Listing &slot, qint64 nowMs);
    /// Fetches what is listed after `known`. True when the playlist waits for it, and adopted() or troubled() follows.
    bool fetchAhead(const ListingPtr &slot, qint64 known, bool holds);
    void aheadEnded(const std::shared_ptr<Hold> &hold, const Result<RelayAnswer> &answer);
    void dropLost(Listing &slot);
    void troubled(const ListingPtr &slot, const PlaylistFetch::Failure &failure);
    void goOn(const ListingPtr &slot, const PlaylistFetch::Failure &failure);
    void giveUp(const ListingPtr &slot, const PlaylistFetch::Failure &failure);
    void beginTrouble(Listing &slot, const QString &reason, qint64 sinceMs);
    void deliver(const ListingPtr &slot);
    void segmentEnded(const Resource &resource, int status);
    void checkReturn(qint64 nowMs);
    void lookAnew();
    void fetch(const QUrl &url, int timeoutMs, PlaylistFetch::Done done);

    const RelaySettings &m_settings; ///< the owner's, which may change
    RelaySpec m_spec;
    FailoverPlan &m_plan;
    RelayHooks &m_hooks;
    std::shared_ptr<StreamMeter> m_meter;
    FailoverResolver m_resolver;
    TokenTable m_tokens;
    SegmentFetcher m_segments;
    std::map<QByteArray, ListingPtr> m_listings;
    QHash<QByteArray, QByteArray> m_variables; ///< of the master playlist
    int m_segmentFailures = 0;
    qint64 m_goodMs = 0;     ///< when a playlist came last; 0 is never
    bool m_isTrying = false; ///< the primary is being tried again
    bool m_isRunning = false;
    bool m_isOver = false;
};

} // namespace castwright::relay
